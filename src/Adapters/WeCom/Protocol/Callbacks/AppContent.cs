namespace SalesBot.Adapters.WeCom.Protocol.Callbacks;

/// <summary>What a callback of the self-built app tells.</summary>
internal abstract record AppContent
{
    private AppContent()
    {
    }

    /// <summary>Something written.</summary>
    public sealed record Text(string Content) : AppContent;

    /// <summary>A picture.</summary>
    public sealed record Image(string MediaId) : AppContent;

    /// <summary>Recorded speech, without a transcript.</summary>
    public sealed record Voice(string MediaId, string Format) : AppContent;

    /// <summary>A film.</summary>
    public sealed record Video(string MediaId) : AppContent;

    /// <summary>A file; not in the platform's list, but taken where it comes.</summary>
    public sealed record File(string MediaId, string? Name) : AppContent;

    /// <summary>A place that somebody chose and sent, as a message or by the app's menu.</summary>
    public sealed record Location(double Latitude, double Longitude, string Label) : AppContent;

    /// <summary>A page that somebody shared.</summary>
    public sealed record Link(string Title, string Description, string Url) : AppContent;

    /// <summary>Somebody got the app, or opened it for the first time.</summary>
    public sealed record Subscribed : AppContent;

    /// <summary>Somebody lost the app.</summary>
    public sealed record Unsubscribed : AppContent;

    /// <summary>Somebody opened the chat with the app.</summary>
    public sealed record Entered : AppContent;

    /// <summary>Where somebody's device was when the chat was opened; nobody sent it on purpose.</summary>
    public sealed record Positioned(double Latitude, double Longitude) : AppContent;

    /// <summary>Somebody chose an entry of the app's menu.</summary>
    public sealed record MenuChosen(string Key) : AppContent;

    /// <summary>Somebody followed a link of the app's menu.</summary>
    public sealed record MenuFollowed(string Target) : AppContent;

    /// <summary>Somebody pressed a button of a card, or chose from its menu.</summary>
    public sealed record CardPressed(PressedCard Card) : AppContent;

    /// <summary>Something changed in the contacts.</summary>
    public sealed record ContactsChanged(ContactChange Change) : AppContent;

    /// <summary>The platform warns that the app is hardly used, or was switched off or on.</summary>
    public sealed record AppNotice : AppContent;

    /// <summary>Something that is of no use here, or is not known.</summary>
    /// <param name="Kind">What WeCom calls it.</param>
    public sealed record Other(string Kind) : AppContent;
}
