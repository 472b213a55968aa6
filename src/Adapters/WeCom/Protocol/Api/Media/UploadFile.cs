using SalesBot.Adapters.Common.Wire;

namespace SalesBot.Adapters.WeCom.Protocol.Api.Media;

/// <summary>A file to upload.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Name">Its name, which readers see.</param>
/// <param name="MediaType">Its content type.</param>
/// <param name="Content">Its bytes, more than five.</param>
internal sealed record UploadFile(UploadKind Kind, string Name, string MediaType, ReadOnlyMemory<byte> Content)
{
    /// <summary>The <c>type</c> of the call.</summary>
    public string WireType => Kind switch
    {
        UploadKind.Image => "image",
        UploadKind.Voice => "voice",
        UploadKind.Video => "video",
        _ => "file",
    };

    /// <summary>The form, with the length that WeCom asks for.</summary>
    public RequestBody ToBody() => UploadForm.Of("media", Name, MediaType, Content, tellsLength: true);
}
