namespace SalesBot.Domain.Reminders;

/// <summary>For how long something is put off from its card.</summary>
public enum Snooze
{
    /// <summary>Ten minutes.</summary>
    TenMinutes,

    /// <summary>An hour.</summary>
    Hour,

    /// <summary>To nine o'clock of the next day.</summary>
    Tomorrow,

    /// <summary>To nine o'clock of the first workday of next week.</summary>
    NextWeek,
}
