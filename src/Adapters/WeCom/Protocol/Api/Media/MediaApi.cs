using SalesBot.Adapters.Common.Wire;
using SalesBot.Adapters.WeCom.Protocol.Api.Errors;

namespace SalesBot.Adapters.WeCom.Protocol.Api.Media;

/// <summary>Files that live with WeCom for three days.</summary>
/// <threadsafety>Safe for concurrent use.</threadsafety>
internal sealed class MediaApi(ApiClient client)
{
    /// <summary>The <c>errcode</c> of a file that has to be asked for in pieces.</summary>
    private const int TooLargeAtOnce = 830002;

    /// <summary>How large a piece is.</summary>
    private const int Piece = 8 * 1024 * 1024;

    /// <summary>Uploads a file for all apps of the company.</summary>
    public Task<ApiResult<UploadAnswer>> UploadAsync(UploadFile file, CancellationToken cancellationToken) =>
        client.CallAsync("media/upload", $"type={file.WireType}", file.ToBody(), ApiJson.Types.UploadAnswer, cancellationToken);

    /// <summary>Gets a file; where WeCom does not give it whole, in pieces.</summary>
    /// <param name="mediaId">Which.</param>
    /// <param name="mostBytes">A larger one is refused as <see cref="TooLarge"/>.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    public async Task<ApiResult<MediaFile>> GetAsync(string mediaId, int mostBytes, CancellationToken cancellationToken)
    {
        var query = $"media_id={Uri.EscapeDataString(mediaId)}";
        var whole = await client.DownloadAsync("media/get", query, range: null, mostBytes, cancellationToken);
        return whole is ApiResult<HttpAnswer>.Failed { Error.Number: TooLargeAtOnce }
            ? await GetInPiecesAsync(query, mostBytes, cancellationToken)
            : whole.Then(answer => answer.IsCut ? TooLarge(mostBytes) : new ApiResult<MediaFile>.Ok(new MediaFile(answer.Body, answer.MediaType, answer.FileName)));
    }

    private async Task<ApiResult<MediaFile>> GetInPiecesAsync(string query, int mostBytes, CancellationToken cancellationToken)
    {
        using var content = new MemoryStream();
        while (true)
        {
            var part = await client.DownloadAsync("media/get", query, (content.Length, content.Length + Piece - 1), Piece, cancellationToken);
            if (part is not ApiResult<HttpAnswer>.Ok { Value: var answer })
            {
                return part.Then<MediaFile>(_ => TooLarge(mostBytes));
            }

            content.Write(answer.Body.Span);
            if (answer.WholeLength > mostBytes || content.Length > mostBytes)
            {
                return TooLarge(mostBytes);
            }

            if (answer.Body.Length == 0 || content.Length >= (answer.WholeLength ?? content.Length))
            {
                return new ApiResult<MediaFile>.Ok(new MediaFile(content.ToArray(), answer.MediaType, answer.FileName));
            }
        }
    }

    private static ApiResult<MediaFile> TooLarge(int mostBytes) =>
        new ApiResult<MediaFile>.Failed(WeComErrors.Of("media/get", TooLargeAtOnce, $"the file is larger than {mostBytes} bytes"));
}
