using Microsoft.EntityFrameworkCore;
using SalesBot.Adapters.Contracts.Stores;
using SalesBot.Adapters.Storage.Model;
using SalesBot.Adapters.Storage.Queries;
using SalesBot.Adapters.Storage.Rows;
using SalesBot.Domain.Organisation;

namespace SalesBot.Adapters.Storage.Stores;

/// <inheritdoc />
internal sealed class HaltStore(SalesContext context) : IHaltStore
{
    public async Task<IReadOnlyList<ScheduleHalt>> ActiveAsync(CancellationToken cancellationToken) =>
        [.. (await HaltQueries.Active(context).AsNoTracking().ToListAsync(cancellationToken)).Select(row => row.ToHalt())];

    /// <remarks>Where two halt the same at once, both are kept, and both end together.</remarks>
    public async Task HaltAsync(ScheduleHalt halt, CancellationToken cancellationToken)
    {
        if (!await Halted(halt.Schedule, halt.Day).AnyAsync(cancellationToken))
        {
            context.Add(HaltRow.Of(halt));
            await context.SaveChangesAsync(cancellationToken);
        }

        if (halt.Day is { } day)
        {
            await HaltQueries.WaitingOf(context, halt.Schedule, day).ExecuteUpdateAsync(row => row.SetProperty(due => due.State, DueState.Stopped), cancellationToken);
            await HaltQueries.UnsentOf(context, halt.Schedule, day).ExecuteUpdateAsync(
                row => row.SetProperty(message => message.State, OutboxState.Withheld).SetProperty(message => message.NotBefore, (DateTimeOffset?)null), cancellationToken);
        }
    }

    public async Task GoOnAsync(string schedule, DateOnly? day, MemberId by, DateTimeOffset at, CancellationToken cancellationToken)
    {
        await Halted(schedule, day).ExecuteUpdateAsync(
            row => row.SetProperty(halt => halt.EndedBy, by.Value).SetProperty(halt => halt.EndedAt, at), cancellationToken);
        if (day is { } stopped)
        {
            await HaltQueries.StoppedOf(context, schedule, stopped).ExecuteUpdateAsync(row => row.SetProperty(due => due.State, DueState.Waiting), cancellationToken);
            await HaltQueries.WithheldOf(context, schedule, stopped).ExecuteUpdateAsync(row => row.SetProperty(message => message.State, OutboxState.Waiting), cancellationToken);
        }
    }

    private IQueryable<HaltRow> Halted(string schedule, DateOnly? day) =>
        day is { } stopped ? HaltQueries.Stopped(context, schedule, stopped) : HaltQueries.Paused(context, schedule);
}
