namespace SalesBot.Simulators.WeCom;

/// <summary>What may be uploaded.</summary>
internal static class MediaRules
{
    private const int Megabyte = 1024 * 1024;

    public static void Check(string type, byte[] content, int fileBytes)
    {
        var (limit, isOfType) = type switch
        {
            "image" => (10 * Megabyte, IsPicture(content)),
            "voice" => (2 * Megabyte, content.AsSpan().StartsWith("#!AMR"u8)),
            "video" => (10 * Megabyte, content.Length > 8 && content.AsSpan(4).StartsWith("ftyp"u8)),
            "file" => (fileBytes, true),
            _ => throw new WeComRefusal(40004, "invalid media type"),
        };
        CardRules.Need(content.Length > 0, 44001, "empty media data");
        CardRules.Need(content.Length > 5, 40006, "invalid file size");
        CardRules.Need(content.Length <= limit, 45001, "media size out of limit");
        CardRules.Need(isOfType, 40005, "invalid file type");
    }

    public static bool IsPicture(byte[] content) =>
        content.AsSpan().StartsWith((ReadOnlySpan<byte>)[0x89, 0x50, 0x4E, 0x47]) || content.AsSpan().StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8]);
}
