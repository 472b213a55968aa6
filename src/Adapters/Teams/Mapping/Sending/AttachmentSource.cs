using SalesBot.Adapters.Common.Sending;
using SalesBot.Adapters.Common.Wire;
using SalesBot.Adapters.Contracts.Chat;
using SalesBot.Adapters.Teams.Protocol.Files;

namespace SalesBot.Adapters.Teams.Mapping.Sending;

/// <summary>Gets what people sent, from where Teams said that it is.</summary>
internal sealed class AttachmentSource(FileDownloads files)
{
    /// <summary>Gets an attachment.</summary>
    public async Task<FetchOutcome> FetchAsync(ChatAttachment attachment, CancellationToken cancellationToken) =>
        await files.GetAsync(attachment.Reference, FetchedFile.MaxLength, cancellationToken) switch
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
