using SalesBot.Adapters.Common.Wire;
using SalesBot.Adapters.Contracts.Chat;
using SalesBot.Adapters.Contracts.Sharing;
using SalesBot.Adapters.Contracts.Stores;
using SalesBot.Adapters.WeCom.Mapping.Drawing;
using SalesBot.Adapters.WeCom.Protocol.Api.Errors;
using SalesBot.Adapters.WeCom.Protocol.Api.Media;
using SalesBot.Adapters.WeCom.Protocol.Api.Messages;

namespace SalesBot.Adapters.WeCom.Mapping.Sending;

/// <summary>Sends files: each is uploaded once for all who get it within three days, and once more where WeCom no longer has it.</summary>
/// <threadsafety>Safe for concurrent use.</threadsafety>
internal sealed class FileSending(IFileStore store, ISharedCache cache)
{
    private const string Upload = "media/upload";

    /// <summary>The largest picture; a larger one is sent as a file.</summary>
    private const int MostPictureBytes = 10 * 1024 * 1024;

    /// <summary>WeCom's three days, less what a message may wait.</summary>
    private static readonly TimeSpan Lifetime = TimeSpan.FromDays(3) - TimeSpan.FromHours(2);

    /// <summary>As what it is shown.</summary>
    public static UploadKind KindOf(OutgoingFile file) =>
        file.MediaType is "image/jpeg" or "image/png" && file.Length <= MostPictureBytes ? UploadKind.Image : UploadKind.File;

    /// <summary>Sends the message's file.</summary>
    /// <param name="message">The message.</param>
    /// <param name="kind">As what it is shown.</param>
    /// <param name="shelf">Where it is uploaded.</param>
    /// <param name="send">Sends what was uploaded.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    public async Task<ApiResult<T>> SendAsync<T>(OutgoingMessage message, UploadKind kind, MediaShelf shelf, Func<WeComContent, Task<ApiResult<T>>> send, CancellationToken cancellationToken)
    {
        var file = message.File ?? throw new ArgumentException("The message has no file.", nameof(message));
        var key = $"wecom/media/{shelf.Key}/{kind}/{file.Sha256}";
        if (await FindAsync(key, message, shelf, cancellationToken) is { } kept)
        {
            var result = await send(Content(kind, kept));
            if (result is not ApiResult<T>.Failed { Error.Kind: ApiErrorKind.Media })
            {
                return result;
            }

            await cache.RemoveAsync(key, kept, cancellationToken);
        }

        var uploaded = await UploadAsync(file, kind, shelf, cancellationToken);
        if (uploaded is not ApiResult<string>.Ok { Value: var mediaId })
        {
            return uploaded.Then<T>(_ => throw new InvalidOperationException("It was uploaded."));
        }

        await cache.SetAsync(key, mediaId, Lifetime, cancellationToken);
        await ShowsAsync(mediaId, message, shelf, cancellationToken);
        return await send(Content(kind, mediaId));
    }

    /// <summary>The file's bytes; nothing is said of them where they cannot be had now, or not any more.</summary>
    public async Task<ApiResult<ReadOnlyMemory<byte>>> ReadAsync(OutgoingFile file, CancellationToken cancellationToken)
    {
        try
        {
            await using var stream = await store.OpenAsync(file.Sha256, cancellationToken);
            if (stream is null)
            {
                return new ApiResult<ReadOnlyMemory<byte>>.Failed(WeComErrors.Of(Upload, 0, "the file is not kept here any more"));
            }

            using var content = new MemoryStream();
            await stream.CopyToAsync(content, cancellationToken);
            return new ApiResult<ReadOnlyMemory<byte>>.Ok(content.ToArray());
        }
        catch (DatabaseUnavailableException)
        {
            return new ApiResult<ReadOnlyMemory<byte>>.NotDone("the file cannot be read now");
        }
    }

    private async Task<string?> FindAsync(string key, OutgoingMessage message, MediaShelf shelf, CancellationToken cancellationToken)
    {
        if (await cache.FindAsync(key, cancellationToken) is not { } kept)
        {
            return null;
        }

        if (shelf.DropsRepeats && await cache.FindAsync(Shown(kept, message), cancellationToken) is { } by && by != message.Key)
        {
            // The same picture to the same person is the same request: only another upload makes it another one.
            return null;
        }

        await ShowsAsync(kept, message, shelf, cancellationToken);
        return kept;
    }

    private async Task<ApiResult<string>> UploadAsync(OutgoingFile file, UploadKind kind, MediaShelf shelf, CancellationToken cancellationToken)
    {
        switch (await ReadAsync(file, cancellationToken))
        {
            case ApiResult<ReadOnlyMemory<byte>>.Ok { Value: var content }:
                var answer = await shelf.UploadAsync(new UploadFile(kind, file.Name, file.MediaType, content), cancellationToken);

                // An upload of which nobody knows is nothing that anybody saw.
                return answer is ApiResult<UploadAnswer>.Unclear unclear
                    ? new ApiResult<string>.NotDone(unclear.Reason)
                    : answer.Then(uploaded => uploaded.MediaId is { Length: > 0 } id
                        ? new ApiResult<string>.Ok(id)
                        : (ApiResult<string>)new ApiResult<string>.NotDone($"{Upload}: the answer has no media_id"));
            case var trouble:
                return trouble.Then<string>(_ => throw new InvalidOperationException("It was read."));
        }
    }

    private Task ShowsAsync(string mediaId, OutgoingMessage message, MediaShelf shelf, CancellationToken cancellationToken) =>
        shelf.DropsRepeats ? cache.SetAsync(Shown(mediaId, message), message.Key, AppMessage.LongestDuplicateCheck, cancellationToken) : Task.CompletedTask;

    private static string Shown(string mediaId, OutgoingMessage message) => $"wecom/shown/{message.Chat.Id}/{mediaId}";

    private static WeComContent Content(UploadKind kind, string mediaId) => kind == UploadKind.Image ? new WeComContent.Image(mediaId) : new WeComContent.File(mediaId);
}
