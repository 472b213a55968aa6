namespace SalesBot.Adapters.WeCom.Mapping.Receiving;

/// <summary>Where an attachment is; its text is the attachment's reference.</summary>
internal abstract record MediaReference
{
    private const string MediaPrefix = "media:";
    private const string FilePrefix = "file:";
    private const char Separator = ':';

    private MediaReference()
    {
    }

    /// <summary>The reference that a text is; null where it is none.</summary>
    public static MediaReference? Parse(string text)
    {
        if (text.StartsWith(MediaPrefix, StringComparison.Ordinal))
        {
            return new Media(text[MediaPrefix.Length..]);
        }

        return text.StartsWith(FilePrefix, StringComparison.Ordinal)
            && text[FilePrefix.Length..].Split(Separator, 2) is [var key, var address]
            && Uri.TryCreate(address, UriKind.Absolute, out var url)
            ? new Encrypted(url, key.Length == 0 ? null : key)
            : null;
    }

    /// <summary>Sent to the app: to be had from the API for three days.</summary>
    /// <param name="MediaId">Its id.</param>
    public sealed record Media(string MediaId) : MediaReference
    {
        /// <inheritdoc />
        public override string ToString() => MediaPrefix + MediaId;
    }

    /// <summary>Sent to the intelligent robot: to be had at an address for five minutes, encrypted.</summary>
    /// <param name="Url">The address.</param>
    /// <param name="AesKey">Its own key, in Base64; null for that of the robot's callback.</param>
    public sealed record Encrypted(Uri Url, string? AesKey) : MediaReference
    {
        /// <inheritdoc />
        public override string ToString() => $"{FilePrefix}{AesKey}{Separator}{Url.AbsoluteUri}";
    }
}
