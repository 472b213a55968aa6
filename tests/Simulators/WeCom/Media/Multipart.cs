using Microsoft.Net.Http.Headers;

namespace SalesBot.Simulators.WeCom;

/// <summary>Reads the one file of an upload.</summary>
internal static class Multipart
{
    /// <summary>The part <c>media</c> of the body.</summary>
    public static (string Name, string ContentType, byte[] Content) Read(ApiCall call, bool needsQuotedName)
    {
        if (!MediaTypeHeaderValue.TryParse(call.ContentType, out var type) || HeaderUtilities.RemoveQuotes(type.Boundary) is not { Length: > 0 } boundary)
        {
            throw new WeComRefusal(41005, "media data missing");
        }

        // The whole body is in memory, so that nothing here waits; parts are cut by hand, as the exact header matters.
        var body = call.Body.AsSpan();
        var start = body.IndexOf("\r\n\r\n"u8);
        var end = body.LastIndexOf(System.Text.Encoding.ASCII.GetBytes("\r\n--" + boundary));
        if (start < 0 || end < start + 4)
        {
            throw new WeComRefusal(start >= 0 ? 44001 : 41005, "media data missing");
        }

        var headers = System.Text.Encoding.UTF8.GetString(body[..start]).Split("\r\n");
        var disposition = Header(headers, "Content-Disposition");
        var name = Between(disposition, "filename=\"", "\"");
        if (!disposition.Contains("name=\"media\"", StringComparison.Ordinal) && !disposition.Contains("name=media", StringComparison.Ordinal))
        {
            throw new WeComRefusal(41005, "media data missing");
        }

        if (needsQuotedName && (name.Length == 0 || disposition.Contains("filename*", StringComparison.Ordinal)))
        {
            throw new WeComRefusal(40058, "filename missing");
        }

        return (name.Length > 0 ? name : "unnamed", Header(headers, "Content-Type"), body[(start + 4)..end].ToArray());
    }

    private static string Header(string[] headers, string name) =>
        headers.FirstOrDefault(header => header.StartsWith(name + ":", StringComparison.OrdinalIgnoreCase))?[(name.Length + 1)..].Trim() ?? "";

    private static string Between(string text, string before, string after)
    {
        var start = text.IndexOf(before, StringComparison.Ordinal);
        var end = start < 0 ? -1 : text.IndexOf(after, start + before.Length, StringComparison.Ordinal);
        return end < 0 ? "" : text[(start + before.Length)..end];
    }
}
