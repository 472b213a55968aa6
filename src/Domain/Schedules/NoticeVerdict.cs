namespace SalesBot.Domain.Schedules;

/// <summary>Whether something is said now, later or not at all.</summary>
public sealed record NoticeVerdict
{
    private NoticeVerdict()
    {
    }

    /// <summary>It is said now.</summary>
    public static NoticeVerdict Say { get; } = new();

    /// <summary>Why it is not said now.</summary>
    public NoticeReason Reason { get; private init; }

    /// <summary>Until when it waits, UTC; all that waits for a person until then is one message.</summary>
    public DateTimeOffset? Until { get; private init; }

    /// <summary>Whether it is said now.</summary>
    public bool IsSaid => Reason == NoticeReason.None;

    /// <summary>Whether it is not said at all.</summary>
    public bool IsDropped => !IsSaid && Until is null;

    /// <summary>It waits.</summary>
    public static NoticeVerdict Held(NoticeReason reason, DateTimeOffset until) => new() { Reason = reason, Until = until };

    /// <summary>It is not said at all.</summary>
    public static NoticeVerdict Dropped(NoticeReason reason) => new() { Reason = reason };
}
