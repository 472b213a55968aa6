using Microsoft.Net.Http.Headers;

namespace SalesBot.Simulators;

/// <summary>The one file of an upload, as it stands in the form.</summary>
internal sealed record Multipart(string Disposition, string ContentType, byte[] Content)
{
    /// <summary>True for a part of this name.</summary>
    public bool IsNamed(string name) =>
        Disposition.Contains($"name=\"{name}\"", StringComparison.Ordinal) || Disposition.Contains("name=" + name, StringComparison.Ordinal);

    /// <summary>The file's name where it stands in quotes; empty otherwise.</summary>
    public string QuotedFileName => Between(Disposition, "filename=\"", "\"");

    /// <summary>The first part of a body that is wholly in memory; cut by hand, as the exact header matters. Null where there is none.</summary>
    public static Multipart? Read(string contentType, byte[] body)
    {
        if (!MediaTypeHeaderValue.TryParse(contentType, out var type) || HeaderUtilities.RemoveQuotes(type.Boundary) is not { Length: > 0 } boundary)
        {
            return null;
        }

        var bytes = body.AsSpan();
        var start = bytes.IndexOf("\r\n\r\n"u8);
        if (start < 0)
        {
            return null;
        }

        var end = bytes.LastIndexOf(System.Text.Encoding.ASCII.GetBytes("\r\n--" + boundary));
        var headers = System.Text.Encoding.UTF8.GetString(bytes[..start]).Split("\r\n");
        return new Multipart(Header(headers, "Content-Disposition"), Header(headers, "Content-Type"), end < start + 4 ? [] : bytes[(start + 4)..end].ToArray());
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
