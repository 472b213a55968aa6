using System.Globalization;
using SalesBot.Domain.Sales;

namespace SalesBot.Domain.Reminders;

/// <summary>What has become of a reminder: it waits, rings once for each time that it was set to, and is done or cancelled by hand.</summary>
public sealed record ReminderCourse
{
    /// <summary>How late one may be without a word about it.</summary>
    public static readonly TimeSpan Punctual = TimeSpan.FromMinutes(2);

    /// <summary>Which reminder.</summary>
    public required ReminderId Id { get; init; }

    /// <summary>When it rings next, or rang last, UTC.</summary>
    public required DateTimeOffset DueAt { get; init; }

    /// <summary>How often it was put off.</summary>
    public int Snoozes { get; init; }

    /// <summary>Where it stands.</summary>
    public ReminderState State { get; init; } = ReminderState.Waiting;

    /// <summary>The unique key of its next ring: each time that it is set to rings once.</summary>
    public string Key => string.Create(CultureInfo.InvariantCulture, $"reminder/{Id}/{Snoozes}");

    /// <summary>The course of a reminder that was just set.</summary>
    public static ReminderCourse Of(Reminder reminder) =>
        new() { Id = reminder.Id, DueAt = reminder.At, State = reminder.Withdrawn ? ReminderState.Cancelled : ReminderState.Waiting };

    /// <summary>Whether it has to ring now.</summary>
    public bool IsDueAt(DateTimeOffset now) => State == ReminderState.Waiting && DueAt <= now;

    /// <summary>How late it rings, where that is worth a word; null where it is punctual.</summary>
    public TimeSpan? LatenessAt(DateTimeOffset now) => now - DueAt > Punctual ? now - DueAt : null;

    /// <summary>It has rung.</summary>
    /// <exception cref="InvalidOperationException">It was not waiting.</exception>
    public ReminderCourse Ring() =>
        State == ReminderState.Waiting ? this with { State = ReminderState.Rung } : throw new InvalidOperationException($"Reminder {Id} is {State} and cannot ring.");

    /// <summary>It is done, before or after it rang; null where it was done or cancelled before.</summary>
    public ReminderCourse? Finish() => IsOpen ? this with { State = ReminderState.Done } : null;

    /// <summary>It is not wanted any more; null where it was done or cancelled before.</summary>
    public ReminderCourse? Cancel() => IsOpen ? this with { State = ReminderState.Cancelled } : null;

    /// <summary>It rings at another time; null where it was done or cancelled before, or that time is over.</summary>
    public ReminderCourse? PutOff(DateTimeOffset until, DateTimeOffset now) =>
        IsOpen && until > now ? this with { DueAt = until, Snoozes = Snoozes + 1, State = ReminderState.Waiting } : null;

    private bool IsOpen => State is ReminderState.Waiting or ReminderState.Rung;
}
