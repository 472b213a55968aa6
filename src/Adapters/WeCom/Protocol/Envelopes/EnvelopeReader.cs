using System.Text.Json;

namespace SalesBot.Adapters.WeCom.Protocol.Envelopes;

/// <summary>Finds the ciphertext in a callback's body, which nobody has vouched for yet: XML, or JSON by its first character.</summary>
internal static class EnvelopeReader
{
    /// <summary>The ciphertext as it was sent; null where there is none.</summary>
    public static string? FindEncrypted(ReadOnlyMemory<byte> body)
    {
        var start = body.Span.IndexOfAnyExcept(" \t\r\n"u8);
        var encrypted = start >= 0 && body.Span[start] == (byte)'{' ? FindInJson(body) : SafeXml.Find(body.Span)?.Element("Encrypt")?.Value;
        return string.IsNullOrWhiteSpace(encrypted) ? null : encrypted.Trim();
    }

    private static string? FindInJson(ReadOnlyMemory<byte> body)
    {
        try
        {
            using var json = JsonDocument.Parse(body);
            return json.RootElement.TryGetProperty("encrypt", out var encrypted) && encrypted.ValueKind == JsonValueKind.String ? encrypted.GetString() : null;
        }
        catch (Exception error) when (error is JsonException or InvalidOperationException)
        {
            // Text that is no Unicode is found when it is read, and is no JsonException.
            return null;
        }
    }
}
