using System.IO.Compression;
using SalesBot.Adapters.Common.Wire;
using SalesBot.Adapters.Contracts.Chat;
using SalesBot.Adapters.Contracts.Stores;
using SalesBot.Adapters.DingTalk.Protocol.Api.Files;
using SalesBot.Adapters.DingTalk.Protocol.Api.Robots;

namespace SalesBot.Adapters.DingTalk.Mapping.Sending;

/// <summary>Uploads the files of messages. Of a kind that DingTalk's chats do not show, such as a table as CSV, it makes an archive that holds it.</summary>
internal sealed class FileSending(IFileStore store, MediaApi media, DingTalkCalls calls)
{
    private const string Archive = "zip", ArchiveType = "application/zip";

    /// <summary>Uploads the file and sends what shows it.</summary>
    /// <param name="file">The file.</param>
    /// <param name="chat">Where it is shown.</param>
    /// <param name="send">Sends it.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What became of it; null where it cannot be shown, so that it has to be told.</returns>
    public async Task<SendOutcome?> SendAsync(OutgoingFile file, DingTalkChat chat, Func<SampleMessage, Task<SendOutcome>> send, CancellationToken cancellationToken)
    {
        if (await ReadAsync(file, cancellationToken) is not { } content)
        {
            return null;
        }

        var isPicture = file.MediaType is "image/jpeg" or "image/png";
        var ending = Path.GetExtension(file.Name).TrimStart('.');
        var (name, mediaType) = (file.Name, file.MediaType);
        if (!isPicture && !SampleMessage.FileEndings.Contains(ending))
        {
            (content, name, mediaType, ending) = (Packed(content, file.Name), Path.ChangeExtension(file.Name, Archive), ArchiveType, Archive);
        }

        if (content.Length > MediaApi.MostBytes)
        {
            return null;
        }

        if (await calls.TakeApiAsync(MediaApi.Name, cancellationToken) is { } full)
        {
            return full;
        }

        // An upload of which nobody knows is nothing that anybody saw.
        var uploaded = await media.UploadAsync(name, mediaType, content, isPicture, cancellationToken) is var answer && answer is ApiResult<MediaAnswer>.Unclear unclear
            ? new ApiResult<MediaAnswer>.NotDone(unclear.Reason)
            : answer;
        var outcome = await calls.ConcludeAsync(uploaded, MediaApi.Name, chat, QuotaPool.Api, _ => new SendOutcome.Accepted(null), cancellationToken);
        return (uploaded, outcome) switch
        {
            (ApiResult<MediaAnswer>.Ok { Value.MediaId: { Length: > 0 } id }, _) => await send(isPicture ? SampleMessage.Picture(id) : SampleMessage.File(id, name, ending)) is var sent and not SendOutcome.Refused ? sent : null,
            (_, SendOutcome.Refused or SendOutcome.Accepted) => null,
            _ => outcome,
        };
    }

    private async Task<byte[]?> ReadAsync(OutgoingFile file, CancellationToken cancellationToken)
    {
        try
        {
            await using var stream = await store.OpenAsync(file.Sha256, cancellationToken);
            if (stream is null)
            {
                return null;
            }

            using var content = new MemoryStream();
            await stream.CopyToAsync(content, cancellationToken);
            return content.ToArray();
        }
        catch (DatabaseUnavailableException)
        {
            return null;
        }
    }

    /// <summary>The same file is the same archive.</summary>
    private static byte[] Packed(byte[] content, string name)
    {
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            var entry = archive.CreateEntry(name, CompressionLevel.Optimal);
            entry.LastWriteTime = new DateTimeOffset(2000, 1, 1, 0, 0, 0, TimeSpan.Zero);
            using var written = entry.Open();
            written.Write(content);
        }

        return stream.ToArray();
    }
}
