namespace SalesBot.Adapters.Storage.Rows;

/// <summary>The bytes of a file that somebody sent, under their hash.</summary>
internal sealed class FileRow
{
    /// <summary>The length of <see cref="Sha256"/>, in UTF-16 units.</summary>
    public const int HashLength = 64;

    public string Sha256 { get; set; } = "";

    public byte[] Content { get; set; } = [];

    public DateTimeOffset StoredAt { get; set; }
}
