using SalesBot.Adapters.Common.Wire;

namespace SalesBot.Adapters.DingTalk.Protocol.Api.Files;

/// <summary>Uploads what messages show.</summary>
/// <threadsafety>Safe for concurrent use.</threadsafety>
internal sealed class MediaApi(LegacyApiClient client)
{
    /// <summary>The call.</summary>
    public const string Name = "media/upload";

    /// <summary>The largest picture or file, in bytes.</summary>
    public const int MostBytes = 20 * 1024 * 1024;

    /// <summary>Uploads a picture or a file. Its kind stands in the address: in the form DingTalk does not find it.</summary>
    public Task<ApiResult<MediaAnswer>> UploadAsync(string name, string mediaType, ReadOnlyMemory<byte> content, bool isPicture, CancellationToken cancellationToken) =>
        client.CallAsync(Name, isPicture ? "&type=image" : "&type=file", UploadForm.Of("media", name, mediaType, content, tellsLength: false), ApiJson.Legacy.MediaAnswer, cancellationToken);
}
