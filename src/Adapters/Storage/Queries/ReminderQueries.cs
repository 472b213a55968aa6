using SalesBot.Adapters.Storage.Model;
using SalesBot.Adapters.Storage.Rows;
using SalesBot.Domain.Reminders;

namespace SalesBot.Adapters.Storage.Queries;

/// <summary>What is asked of reminders.</summary>
internal static class ReminderQueries
{
    public static IQueryable<ReminderRow> ById(SalesContext context, Guid id) =>
        context.Reminders.Where(reminder => reminder.Id == id);

    /// <summary>The oldest that are due; of one instant, those of one person beside one another.</summary>
    public static IQueryable<ReminderRow> Due(SalesContext context, DateTimeOffset now, bool withStaged, int take) =>
        context.Reminders
            .Where(reminder => reminder.State == ReminderState.Waiting && reminder.DueAt <= now && (withStaged || !reminder.IsStaged))
            .OrderBy(reminder => reminder.DueAt).ThenBy(reminder => reminder.For).ThenBy(reminder => reminder.Sequence).Take(take);

    public static IQueryable<ReminderRow> OpenOf(SalesContext context, Guid member, int take) =>
        context.Reminders
            .Where(reminder => reminder.For == member && (reminder.State == ReminderState.Waiting || reminder.State == ReminderState.Rung))
            .OrderBy(reminder => reminder.DueAt).ThenBy(reminder => reminder.Sequence).Take(take);

    public static IQueryable<ReminderRow> Within(SalesContext context, IReadOnlyCollection<Guid> members, ReminderState state, DateTimeOffset from, DateTimeOffset until) =>
        context.Reminders
            .Where(reminder => members.Contains(reminder.For) && reminder.State == state && reminder.DueAt >= from && reminder.DueAt < until)
            .OrderBy(reminder => reminder.DueAt).ThenBy(reminder => reminder.Sequence);

    public static IQueryable<ReminderRow> DecidedFor(SalesContext context, IReadOnlyCollection<Guid> members) =>
        context.Reminders
            .Where(reminder => members.Contains(reminder.For) && (reminder.State == ReminderState.Waiting || reminder.State == ReminderState.Rung) && reminder.DecidedBy != null)
            .OrderBy(reminder => reminder.At).ThenBy(reminder => reminder.Sequence);

    /// <summary>Those that wait to ring as they did when they were read.</summary>
    public static IQueryable<ReminderRow> StillWaiting(SalesContext context, IReadOnlyCollection<Guid> ids, int snoozes) =>
        context.Reminders.Where(reminder => ids.Contains(reminder.Id) && reminder.Snoozes == snoozes && reminder.State == ReminderState.Waiting);

    /// <summary>The reminder, where it stands as it was read.</summary>
    public static IQueryable<ReminderRow> StillAt(SalesContext context, Guid id, int snoozes, ReminderState state) =>
        context.Reminders.Where(reminder => reminder.Id == id && reminder.Snoozes == snoozes && reminder.State == state);
}
