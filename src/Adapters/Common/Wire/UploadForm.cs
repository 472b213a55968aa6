using System.Text;

namespace SalesBot.Adapters.Common.Wire;

/// <summary>A form that holds one file, written by hand: .NET's adds <c>filename*</c> and leaves names unquoted, which platforms may misread.</summary>
public static class UploadForm
{
    /// <summary>The form. The same file is the same bytes.</summary>
    /// <param name="field">The name of the field.</param>
    /// <param name="name">The file's name, which readers see.</param>
    /// <param name="mediaType">Its content type.</param>
    /// <param name="content">Its bytes.</param>
    /// <param name="tellsLength">Whether its length stands beside its name.</param>
    public static RequestBody Of(string field, string name, string mediaType, ReadOnlyMemory<byte> content, bool tellsLength)
    {
        var boundary = Boundary(content.Span);
        var quoted = name.Replace("\"", "%22", StringComparison.Ordinal).ReplaceLineEndings(" ");
        var length = tellsLength ? FormattableString.Invariant($"; filelength={content.Length}") : "";
        var head = Encoding.UTF8.GetBytes(
            $"--{boundary}\r\nContent-Disposition: form-data; name=\"{field}\"; filename=\"{quoted}\"{length}\r\nContent-Type: {mediaType}\r\n\r\n");
        var tail = Encoding.ASCII.GetBytes($"\r\n--{boundary}--\r\n");
        var body = new byte[head.Length + content.Length + tail.Length];
        head.CopyTo(body, 0);
        content.CopyTo(body.AsMemory(head.Length));
        tail.CopyTo(body, head.Length + content.Length);
        return new RequestBody(body, $"multipart/form-data; boundary={boundary}");
    }

    /// <summary>A line that the content does not hold.</summary>
    private static string Boundary(ReadOnlySpan<byte> content)
    {
        for (var number = 0; ; number++)
        {
            var boundary = FormattableString.Invariant($"salesbot-form-{number}");
            if (content.IndexOf(Encoding.ASCII.GetBytes(boundary)) < 0)
            {
                return boundary;
            }
        }
    }
}
