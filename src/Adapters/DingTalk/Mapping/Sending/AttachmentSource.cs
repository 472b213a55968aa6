using Microsoft.Extensions.Options;
using SalesBot.Adapters.Common.Sending;
using SalesBot.Adapters.Common.Wire;
using SalesBot.Adapters.Contracts.Chat;
using SalesBot.Adapters.DingTalk.Hosting;
using SalesBot.Adapters.DingTalk.Protocol.Api.Files;

namespace SalesBot.Adapters.DingTalk.Mapping.Sending;

/// <summary>Gets what people sent, by its code.</summary>
internal sealed class AttachmentSource(FileApi files, DingTalkCalls calls, MonthlyQuota quota, IOptions<DingTalkOptions> options)
{
    /// <summary>Gets an attachment.</summary>
    public async Task<FetchOutcome> FetchAsync(ChatAttachment attachment, CancellationToken cancellationToken)
    {
        if (!options.Value.HasApp)
        {
            return new FetchOutcome.Gone("There is no app: DingTalk:ClientId is not set.");
        }

        if (await calls.TakeApiAsync(FileApi.Name, cancellationToken) is { } full)
        {
            return new FetchOutcome.Later(full.Reason);
        }

        var result = await files.GetAsync(attachment.Reference, FetchedFile.MaxLength, cancellationToken);
        await quota.CountAsync(QuotaPool.Api, cancellationToken);
        return result switch
        {
            ApiResult<HttpAnswer>.Ok { Value: var file } =>
                new FetchOutcome.Fetched(new FetchedFile(file.Body, MediaTypes.Of(file.Body.Span, file.MediaType), attachment.Name ?? file.FileName)),
            ApiResult<HttpAnswer>.Failed { Error: { Kind: ApiErrorKind.Token or ApiErrorKind.Busy or ApiErrorKind.Quota or ApiErrorKind.Configuration } error } =>
                new FetchOutcome.Later(error.Reason),
            ApiResult<HttpAnswer>.Failed { Error: var error } => new FetchOutcome.Gone(error.Reason),
            ApiResult<HttpAnswer>.NotDone notDone => new FetchOutcome.Later(notDone.Reason),
            ApiResult<HttpAnswer>.Unclear unclear => new FetchOutcome.Later(unclear.Reason),
            _ => throw new InvalidOperationException("No result that is known."),
        };
    }
}
