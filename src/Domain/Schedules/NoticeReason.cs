namespace SalesBot.Domain.Schedules;

/// <summary>Why something is not said now.</summary>
public enum NoticeReason
{
    /// <summary>It is said now.</summary>
    None,

    /// <summary>It is quiet; all that waits comes as one message when that ends.</summary>
    QuietHours,

    /// <summary>The person has asked to be left alone.</summary>
    Muted,

    /// <summary>The person does not want such things.</summary>
    OptedOut,

    /// <summary>It is about work, and nobody works on this day.</summary>
    DayOff,

    /// <summary>The person is on leave.</summary>
    OnLeave,

    /// <summary>The person has had as many messages as a day may bring.</summary>
    EnoughForToday,
}
