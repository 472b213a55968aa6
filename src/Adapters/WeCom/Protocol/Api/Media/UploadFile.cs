using System.Text;
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

    /// <summary>
    /// The form, written by hand: .NET's adds <c>filename*</c> and leaves names unquoted, which WeCom may misread. The same file is the same bytes.
    /// </summary>
    public RequestBody ToBody()
    {
        var boundary = Boundary();
        var name = Name.Replace("\"", "%22", StringComparison.Ordinal).ReplaceLineEndings(" ");
        var head = Encoding.UTF8.GetBytes(
            $"--{boundary}\r\nContent-Disposition: form-data; name=\"media\"; filename=\"{name}\"; filelength={Content.Length}\r\nContent-Type: {MediaType}\r\n\r\n");
        var tail = Encoding.ASCII.GetBytes($"\r\n--{boundary}--\r\n");
        var body = new byte[head.Length + Content.Length + tail.Length];
        head.CopyTo(body, 0);
        Content.CopyTo(body.AsMemory(head.Length));
        tail.CopyTo(body, head.Length + Content.Length);
        return new RequestBody(body, $"multipart/form-data; boundary={boundary}");
    }

    /// <summary>A line that the content does not hold.</summary>
    private string Boundary()
    {
        for (var number = 0; ; number++)
        {
            var boundary = $"salesbot-form-{number}";
            if (Content.Span.IndexOf(Encoding.ASCII.GetBytes(boundary)) < 0)
            {
                return boundary;
            }
        }
    }
}
