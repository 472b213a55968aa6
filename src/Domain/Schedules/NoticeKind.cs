namespace SalesBot.Domain.Schedules;

/// <summary>What kind of thing somebody is told.</summary>
public enum NoticeKind
{
    /// <summary>The answer to something that the person said.</summary>
    Reply,

    /// <summary>What the person asked to be reminded of.</summary>
    Reminder,

    /// <summary>The morning's brief.</summary>
    Brief,

    /// <summary>The person's own stale deals.</summary>
    Warning,

    /// <summary>Stale deals of those below the person.</summary>
    Escalation,

    /// <summary>A win of a colleague.</summary>
    Win,

    /// <summary>A day's, week's or month's report.</summary>
    Report,

    /// <summary>What to speak of in the weekly review.</summary>
    Agenda,

    /// <summary>Contracts that end, birthdays, customers nobody has spoken with.</summary>
    Lifecycle,

    /// <summary>Anything else.</summary>
    Notice,
}
