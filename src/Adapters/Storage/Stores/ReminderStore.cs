using Microsoft.EntityFrameworkCore;
using SalesBot.Adapters.Contracts.Stores;
using SalesBot.Adapters.Storage.Model;
using SalesBot.Adapters.Storage.Queries;
using SalesBot.Domain.Organisation;
using SalesBot.Domain.Reminders;
using SalesBot.Domain.Sales;

namespace SalesBot.Adapters.Storage.Stores;

/// <inheritdoc />
internal sealed class ReminderStore(SalesContext context) : IReminderStore
{
    public async Task<ReminderEntry?> FindAsync(ReminderId id, CancellationToken cancellationToken) =>
        (await ReminderQueries.ById(context, id.Value).AsNoTracking().FirstOrDefaultAsync(cancellationToken))?.ToEntry();

    public async Task<IReadOnlyList<ReminderEntry>> DueAsync(DateTimeOffset now, bool withStaged, int take, CancellationToken cancellationToken) =>
        [.. (await ReminderQueries.Due(context, now, withStaged, take).AsNoTracking().ToListAsync(cancellationToken)).Select(row => row.ToEntry())];

    public async Task<IReadOnlyList<ReminderEntry>> OpenAsync(MemberId member, int take, CancellationToken cancellationToken) =>
        [.. (await ReminderQueries.OpenOf(context, member.Value, take).AsNoTracking().ToListAsync(cancellationToken)).Select(row => row.ToEntry())];

    public Task<IReadOnlyList<ReminderEntry>> WaitingAsync(IReadOnlyCollection<MemberId> members, DateTimeOffset from, DateTimeOffset until, CancellationToken cancellationToken) =>
        WithinAsync(members, ReminderState.Waiting, from, until, cancellationToken);

    public Task<IReadOnlyList<ReminderEntry>> RungAsync(IReadOnlyCollection<MemberId> members, DateTimeOffset from, DateTimeOffset until, CancellationToken cancellationToken) =>
        WithinAsync(members, ReminderState.Rung, from, until, cancellationToken);

    public async Task<IReadOnlyList<ReminderEntry>> DecidedAsync(IReadOnlyCollection<MemberId> members, CancellationToken cancellationToken) =>
        [
            .. (await Questions.AskAsync(members.Select(member => member.Value), some => ReminderQueries.DecidedFor(context, some).AsNoTracking(), cancellationToken))
                .Select(row => row.ToEntry()).OrderBy(entry => entry.Reminder.At),
        ];

    public async Task RingAsync(IReadOnlyCollection<ReminderCourse> waiting, CancellationToken cancellationToken)
    {
        foreach (var alike in waiting.GroupBy(course => course.Snoozes))
        {
            foreach (var some in alike.Select(course => course.Id.Value).Distinct().Chunk(StorageLimits.IdsOfQuestion))
            {
                var rung = await ReminderQueries.StillWaiting(context, some, alike.Key).ExecuteUpdateAsync(row => row.SetProperty(reminder => reminder.State, ReminderState.Rung), cancellationToken);
                if (rung != some.Length)
                {
                    throw new UnitConflictException("Another unit has moved one of the reminders.");
                }
            }
        }
    }

    public async Task SaveAsync(ReminderCourse before, ReminderCourse after, CancellationToken cancellationToken)
    {
        var saved = await ReminderQueries.StillAt(context, before.Id.Value, before.Snoozes, before.State).ExecuteUpdateAsync(
            row => row
                .SetProperty(reminder => reminder.DueAt, after.DueAt)
                .SetProperty(reminder => reminder.Snoozes, after.Snoozes)
                .SetProperty(reminder => reminder.State, after.State),
            cancellationToken);
        if (saved == 0)
        {
            throw new UnitConflictException("Another unit has moved the same reminder.");
        }
    }

    private async Task<IReadOnlyList<ReminderEntry>> WithinAsync(
        IReadOnlyCollection<MemberId> members, ReminderState state, DateTimeOffset from, DateTimeOffset until, CancellationToken cancellationToken) =>
        [
            .. (await Questions.AskAsync(members.Select(member => member.Value), some => ReminderQueries.Within(context, some, state, from, until).AsNoTracking(), cancellationToken))
                .Select(row => row.ToEntry()).OrderBy(entry => entry.Course.DueAt),
        ];
}
