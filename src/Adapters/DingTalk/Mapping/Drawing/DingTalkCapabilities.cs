namespace SalesBot.Adapters.DingTalk.Mapping.Drawing;

/// <summary>What a way to a reader shows.</summary>
internal sealed record DingTalkCapabilities
{
    /// <summary>The longest text or markdown, in bytes of UTF-8. As JSON within JSON it may become twice as long; the API's limit is 15 000, and phones are slow above 3500 characters.</summary>
    public int Bytes { get; init; } = 6_000;

    /// <summary>Whether there are buttons that speak for whoever presses them.</summary>
    public bool HasButtons { get; init; }

    /// <summary>Whether what readers write reaches the bot; where it doesn't, nothing is said of what they can answer.</summary>
    public bool IsHeard { get; init; }

    /// <summary>Whether what can be answered is said beside the buttons too: in a group, what a button says may not reach the robot.</summary>
    public bool PrefersTyping { get; init; }

    /// <summary>How people are called by name.</summary>
    public MentionForm Mentions { get; init; }

    /// <summary>A person's chat with the app's robot.</summary>
    public static DingTalkCapabilities Person { get; } = new() { HasButtons = true, IsHeard = true };

    /// <summary>A group that the app's robot is in, by the robot API, which mentions nobody.</summary>
    public static DingTalkCapabilities Group { get; } = Person with { PrefersTyping = true, Mentions = MentionForm.Name };

    /// <summary>The same by the webhook of a session.</summary>
    public static DingTalkCapabilities GroupSession { get; } = Group with { Mentions = MentionForm.Id };

    /// <summary>A group by its custom robot.</summary>
    public static DingTalkCapabilities Robot { get; } = new() { Mentions = MentionForm.Id };

    /// <summary>A work notification.</summary>
    public static DingTalkCapabilities WorkNotice { get; } = new();
}
