namespace SalesBot.Adapters.Contracts.Chat;

/// <summary>What a platform gave for an attachment.</summary>
/// <param name="Content">The bytes, at most <see cref="MaxLength"/>.</param>
/// <param name="MediaType">The media type, such as <c>image/jpeg</c>.</param>
/// <param name="Name">The file's name, where the platform tells it.</param>
public sealed record FetchedFile(ReadOnlyMemory<byte> Content, string MediaType, string? Name)
{
    /// <summary>The largest file that is taken, in bytes.</summary>
    public const int MaxLength = 20 * 1024 * 1024;
}
