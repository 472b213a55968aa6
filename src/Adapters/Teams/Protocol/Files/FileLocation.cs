namespace SalesBot.Adapters.Teams.Protocol.Files;

/// <summary>Where something is that was sent. The address may hold a secret.</summary>
/// <param name="Address">The address.</param>
/// <param name="IsOnConnector">Whether the connector keeps it, and wants the bot's token; else whoever has the address may fetch it.</param>
internal sealed record FileLocation(Uri Address, bool IsOnConnector)
{
    private const string OnConnector = "connector:";
    private const string Anywhere = "download:";

    /// <summary>The longest address that is kept.</summary>
    private const int MaxLength = 8_000;

    /// <summary>The location of an address; null where it is none.</summary>
    public static FileLocation? Find(string address, bool isOnConnector) =>
        address.Length is > 0 and <= MaxLength && Uri.TryCreate(address, UriKind.Absolute, out var parsed) ? new FileLocation(parsed, isOnConnector) : null;

    /// <summary>Reads what <see cref="ToReference"/> wrote; null where it is something else.</summary>
    public static FileLocation? Parse(string reference) =>
        reference.StartsWith(OnConnector, StringComparison.Ordinal) ? Find(reference[OnConnector.Length..], isOnConnector: true)
        : reference.StartsWith(Anywhere, StringComparison.Ordinal) ? Find(reference[Anywhere.Length..], isOnConnector: false)
        : null;

    /// <summary>The location as one text.</summary>
    public string ToReference() => (IsOnConnector ? OnConnector : Anywhere) + Address.AbsoluteUri;

    /// <summary>Without the path.</summary>
    public override string ToString() => Address.Host;
}
