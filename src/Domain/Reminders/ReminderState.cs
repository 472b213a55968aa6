namespace SalesBot.Domain.Reminders;

/// <summary>Where a reminder stands. The numbers are stored.</summary>
public enum ReminderState
{
    /// <summary>It will ring.</summary>
    Waiting = 0,

    /// <summary>It has rung, and nobody has said what became of it.</summary>
    Rung = 1,

    /// <summary>What it was about is done.</summary>
    Done = 2,

    /// <summary>It is not wanted any more.</summary>
    Cancelled = 3,
}
