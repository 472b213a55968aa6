using Microsoft.EntityFrameworkCore;
using SalesBot.Adapters.Storage.Model;
using SalesBot.Adapters.Storage.Queries;
using SalesBot.Adapters.Storage.Rows;
using SalesBot.Domain.Leaderboards;
using SalesBot.Domain.Organisation;
using SalesBot.Domain.Sales;

namespace SalesBot.Adapters.Storage.Stores;

/// <summary>Works out from the events alone what counts for whom, and all sums, in place of whatever was kept. Nobody writes meanwhile (<see cref="FigureGate"/>).</summary>
internal sealed class FigureRebuild(Func<SalesContext> createContext)
{
    private static readonly SalesEventKind[] Kinds = [.. Enum.GetValues<SalesEventKind>().Where(CreditRule.Concerns)];

    /// <summary>Whether the kept sums are known to follow from all events.</summary>
    public static async Task<bool> IsDoneAsync(SalesContext context, CancellationToken cancellationToken) =>
        await CounterQueries.Of(context, CounterRow.FiguresBuilt).Select(counter => counter.Value).SingleAsync(cancellationToken) > 0;

    /// <summary>Does it, in many small transactions; one that was broken off is begun again.</summary>
    /// <returns>How many credits there are.</returns>
    /// <exception cref="InvalidOperationException">Somebody has written meanwhile after all: the sums are not to be trusted, and are worked out again at the next start.</exception>
    public async Task<int> RunAsync(CancellationToken cancellationToken)
    {
        await using var gate = createContext();
        gate.Database.SetCommandTimeout(TimeSpan.Zero);
        await using var closed = gate.Database.IsSqlite() ? null : await gate.Database.BeginTransactionAsync(cancellationToken);
        await FigureGate.CloseAsync(gate, cancellationToken);
        var newest = await NewestAsync(gate, cancellationToken);
        await MarkAsync(0, cancellationToken);
        await using (var context = createContext())
        {
            // A statement over all rows takes as long as it takes.
            context.Database.SetCommandTimeout(TimeSpan.Zero);
            await FigureQueries.AllTallies(context).ExecuteDeleteAsync(cancellationToken);
            await FigureQueries.AllCredits(context).ExecuteDeleteAsync(cancellationToken);
        }

        for (long? position = 0; position is not null;)
        {
            position = await TakeInAsync(position.Value, cancellationToken);
        }

        var credits = 0;
        foreach (var member in await MembersAsync(cancellationToken))
        {
            credits += await SumUpAsync(member, cancellationToken);
        }

        await FinishAsync(newest, cancellationToken);
        return credits;
    }

    private static async Task<long> NewestAsync(SalesContext context, CancellationToken cancellationToken) =>
        await ChangeQueries.Newest(context).Select(change => (long?)change.Sequence).FirstOrDefaultAsync(cancellationToken) ?? 0;

    /// <summary>Takes in the events after a place in the sequence; the place of the last of them, or null where there are no more.</summary>
    private async Task<long?> TakeInAsync(long position, CancellationToken cancellationToken)
    {
        await using var context = createContext();
        var events = await ChangeQueries.CountedAfter(context, Kinds, position, StorageLimits.EventsOfReading).AsNoTracking().ToListAsync(cancellationToken);
        await new KeptFigures(context).TakeInStoredAsync([.. events.Select(row => row.ToEvent())], cancellationToken);
        await context.SaveChangesAsync(cancellationToken);
        return events.Count < StorageLimits.EventsOfReading ? null : events[^1].Sequence;
    }

    private async Task<List<Guid>> MembersAsync(CancellationToken cancellationToken)
    {
        await using var context = createContext();
        context.Database.SetCommandTimeout(TimeSpan.Zero);
        return await FigureQueries.Members(context).ToListAsync(cancellationToken);
    }

    private async Task<int> SumUpAsync(Guid member, CancellationToken cancellationToken)
    {
        await using var context = createContext();
        var credits = await FigureQueries.CreditsOf(context, member).AsNoTracking().ToListAsync(cancellationToken);
        var sums = new Dictionary<(string Period, GroupId? Group), Tally>();
        foreach (var credit in credits.Select(row => row.ToCredit()))
        {
            foreach (var period in KeptPeriod.Containing(credit.On))
            {
                var key = (period.Name, credit.Group);
                sums[key] = (sums.GetValueOrDefault(key) ?? new Tally { Member = credit.Member, Group = credit.Group }).Plus(credit);
            }
        }

        context.AddRange(sums.Select(sum => TallyRow.Of(sum.Key.Period, sum.Value)));
        await context.SaveChangesAsync(cancellationToken);
        return credits.Count;
    }

    /// <summary>The sums are those of all events up to the one that was the newest at the beginning, if that still is.</summary>
    private async Task FinishAsync(long newest, CancellationToken cancellationToken)
    {
        await using var context = createContext();
        await using var transaction = await context.Database.BeginTransactionAsync(cancellationToken);
        await MarkAsync(context, TallyMarks.Fresh(), cancellationToken);
        if (await NewestAsync(context, cancellationToken) != newest)
        {
            throw new InvalidOperationException("Somebody has written to the database while all sums were worked out from its events: stop every node, then work them out again.");
        }

        await transaction.CommitAsync(cancellationToken);
    }

    private async Task MarkAsync(long value, CancellationToken cancellationToken)
    {
        await using var context = createContext();
        await MarkAsync(context, value, cancellationToken);
    }

    private static Task<int> MarkAsync(SalesContext context, long value, CancellationToken cancellationToken) =>
        CounterQueries.Of(context, CounterRow.FiguresBuilt).ExecuteUpdateAsync(row => row.SetProperty(counter => counter.Value, value), cancellationToken);
}
