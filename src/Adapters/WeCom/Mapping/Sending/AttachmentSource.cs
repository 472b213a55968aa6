using Microsoft.Extensions.Options;
using SalesBot.Adapters.Common.Sending;
using SalesBot.Adapters.Common.Wire;
using SalesBot.Adapters.Contracts.Chat;
using SalesBot.Adapters.WeCom.Hosting;
using SalesBot.Adapters.WeCom.Mapping.Receiving;
using SalesBot.Adapters.WeCom.Protocol.Api.Errors;
using SalesBot.Adapters.WeCom.Protocol.Api.Media;

namespace SalesBot.Adapters.WeCom.Mapping.Sending;

/// <summary>Gets what people sent: to the app by its media id, to the intelligent robot at an address, encrypted.</summary>
internal sealed class AttachmentSource(MediaApi media, EncryptedFileApi files, IOptions<WeComOptions> options)
{
    /// <summary>Gets an attachment.</summary>
    public async Task<FetchOutcome> FetchAsync(ChatAttachment attachment, CancellationToken cancellationToken) => MediaReference.Parse(attachment.Reference) switch
    {
        MediaReference.Media reference => Outcome(await media.GetAsync(reference.MediaId, FetchedFile.MaxLength, cancellationToken), attachment),
        MediaReference.Encrypted reference => await FetchAsync(reference, attachment, cancellationToken),
        _ => new FetchOutcome.Gone("The reference is none of WeCom's."),
    };

    private async Task<FetchOutcome> FetchAsync(MediaReference.Encrypted reference, ChatAttachment attachment, CancellationToken cancellationToken)
    {
        if (FileCipher.Find(reference.AesKey ?? options.Value.AiBot.EncodingAesKey) is not { } cipher)
        {
            return new FetchOutcome.Gone("There is no key to open the file with: WeCom:AiBot:EncodingAesKey.");
        }

        var result = await files.GetAsync(reference.Url, FetchedFile.MaxLength, cancellationToken);
        return Outcome(
            result.Then(file => cipher.Decrypt(file.Content.Span) is { } opened
                ? new ApiResult<MediaFile>.Ok(file with { Content = opened })
                : (ApiResult<MediaFile>)new ApiResult<MediaFile>.Failed(WeComErrors.Of(EncryptedFileApi.Name, 0, "the file does not open with the robot's key"))),
            attachment);
    }

    private static FetchOutcome Outcome(ApiResult<MediaFile> result, ChatAttachment attachment) => result switch
    {
        ApiResult<MediaFile>.Ok { Value: var file } =>
            new FetchOutcome.Fetched(new FetchedFile(file.Content, MediaTypes.Of(file.Content.Span, file.MediaType), file.Name ?? attachment.Name)),
        ApiResult<MediaFile>.Failed { Error: { Kind: ApiErrorKind.Token or ApiErrorKind.Busy or ApiErrorKind.Quota or ApiErrorKind.Configuration } error } =>
            new FetchOutcome.Later(error.Reason),
        ApiResult<MediaFile>.Failed { Error: var error } => new FetchOutcome.Gone(error.Reason),
        ApiResult<MediaFile>.NotDone notDone => new FetchOutcome.Later(notDone.Reason),
        ApiResult<MediaFile>.Unclear unclear => new FetchOutcome.Later(unclear.Reason),
        _ => throw new ArgumentOutOfRangeException(nameof(result), result, "No result that is known."),
    };
}
