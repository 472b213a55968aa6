namespace SalesBot.Adapters.Common.Sending;

/// <summary>What a file is, by its first bytes where WeCom does not say.</summary>
public static class MediaTypes
{
    private const string Unnamed = "application/octet-stream";

    /// <summary>The media type.</summary>
    public static string Of(ReadOnlySpan<byte> content, string declared) =>
        declared.Length > 0 && !string.Equals(declared, Unnamed, StringComparison.OrdinalIgnoreCase) ? declared
        : content.StartsWith((ReadOnlySpan<byte>)[0x89, 0x50, 0x4E, 0x47]) ? "image/png"
        : content.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8, 0xFF]) ? "image/jpeg"
        : content.StartsWith("%PDF-"u8) ? "application/pdf"
        : Unnamed;
}
