using System.Security.Cryptography;
using System.Text;

namespace SalesBot.Bot.Seeding;

/// <summary>Makes the id of something seeded from what it is, so that a second run finds it again.</summary>
internal static class SeedKey
{
    private const char Separator = '\u001f';

    /// <summary>The same id for the same parts (a version 8 UUID over their SHA-256).</summary>
    public static Guid Of(params ReadOnlySpan<string> parts)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(Encoding.UTF8.GetBytes(string.Join(Separator, parts)), hash);
        var id = hash[..16];
        id[6] = (byte)((id[6] & 0x0F) | 0x80);
        id[8] = (byte)((id[8] & 0x3F) | 0x80);
        return new Guid(id, bigEndian: true);
    }
}
