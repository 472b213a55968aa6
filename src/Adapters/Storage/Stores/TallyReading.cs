using Microsoft.EntityFrameworkCore;
using SalesBot.Adapters.Storage.Model;
using SalesBot.Adapters.Storage.Queries;
using SalesBot.Adapters.Storage.Rows;
using SalesBot.Domain.Leaderboards;

namespace SalesBot.Adapters.Storage.Stores;

/// <summary>Reads whole periods' tallies as they are at one moment: what is ready-made and still holds is taken, the rest comes from the database.</summary>
/// <param name="context">The context.</param>
/// <param name="cache">What is ready-made; null where all is to come from the database.</param>
/// <param name="periods">The names of the periods, none of them twice.</param>
internal sealed class TallyReading(SalesContext context, TallyCache? cache, string[] periods)
{
    /// <summary>How often what was changed meanwhile is read again before all is read with one statement.</summary>
    private const int Attempts = 4;

    /// <summary>Up to how many parts of a period are looked for one by one: all of its rows are gone through for them.</summary>
    private const int FewParts = 4;

    private readonly Dictionary<TallyPart, (TallyMark Mark, Tally[] Tallies)> held = [];
    private IReadOnlyDictionary<TallyPart, TallyMark>? marks;
    private bool hasBegun;

    /// <summary>What stands for all marks under which the tallies hold that were read, or will be; null where they hold under none.</summary>
    public byte[]? Mark => marks is null ? null : TallyMarks.Together([.. periods.SelectMany(TallyPart.Of).Select(part => marks[part])]);

    /// <summary>Reads the marks; see <see cref="Mark"/>.</summary>
    public async Task<byte[]?> FindMarkAsync(CancellationToken cancellationToken)
    {
        await BeginAsync(cancellationToken);
        return Mark;
    }

    /// <summary>The tallies of each period; none of them is empty.</summary>
    public async Task<IReadOnlyDictionary<string, Tally[]>> ReadAsync(CancellationToken cancellationToken)
    {
        // In this order: what is read after the marks is at least as new as they are.
        await BeginAsync(cancellationToken);
        for (var attempt = 0; marks is not null && attempt < Attempts; attempt++)
        {
            if (await MissingAsync(marks, cache!, cancellationToken) is not { Length: > 0 } missing)
            {
                return periods.ToDictionary(period => period, period => (Tally[])[.. TallyPart.Of(period).SelectMany(part => held[part].Tallies)], StringComparer.Ordinal);
            }

            marks = await FetchAsync(missing, marks, cache!, cancellationToken);
        }

        // One statement sees one moment, whoever writes meanwhile; which marks are of that moment nobody knows.
        marks = null;
        var all = (await RowsAsync(FigureQueries.OfPeriods(context, periods), cancellationToken)).ToLookup(row => row.Period, row => row.Tally, StringComparer.Ordinal);
        return periods.ToDictionary(period => period, period => (Tally[])[.. all[period].Where(tally => !tally.IsEmpty)], StringComparer.Ordinal);
    }

    private async Task BeginAsync(CancellationToken cancellationToken)
    {
        if (cache is not null && !hasBegun)
        {
            (marks, hasBegun) = (await MarksAsync(cancellationToken), true);
        }
    }

    private Task<IReadOnlyDictionary<TallyPart, TallyMark>?> MarksAsync(CancellationToken cancellationToken) => new TallyMarks(context).ReadAsync(periods, cancellationToken);

    /// <summary>Takes what is ready; the parts that are not.</summary>
    private async Task<TallyPart[]> MissingAsync(IReadOnlyDictionary<TallyPart, TallyMark> marks, TallyCache ready, CancellationToken cancellationToken)
    {
        var found = await Task.WhenAll(marks
            .Where(marked => !held.TryGetValue(marked.Key, out var own) || own.Mark != marked.Value)
            .Select(async marked => (marked.Key, marked.Value, Tallies: await ready.FindAsync(marked.Key, marked.Value, cancellationToken))));
        foreach (var (part, mark, tallies) in found)
        {
            if (tallies is not null)
            {
                held[part] = (mark, tallies);
            }
        }

        return [.. found.Where(part => part.Tallies is null).Select(part => part.Key)];
    }

    /// <summary>Reads these parts, and keeps those that were not changed meanwhile: of the others nobody knows whether what was read has it.</summary>
    /// <returns>The marks as they are afterwards.</returns>
    private async Task<IReadOnlyDictionary<TallyPart, TallyMark>?> FetchAsync(
        TallyPart[] parts, IReadOnlyDictionary<TallyPart, TallyMark> before, TallyCache ready, CancellationToken cancellationToken)
    {
        var byPeriod = parts.GroupBy(part => part.Period, StringComparer.Ordinal).ToLookup(ofPeriod => ofPeriod.Count() > FewParts);
        string[] whole = [.. byPeriod[true].Select(ofPeriod => ofPeriod.Key)], some = [.. byPeriod[false].Select(ofPeriod => ofPeriod.Key)];
        List<PeriodTally> rows =
        [
            .. whole.Length == 0 ? [] : await RowsAsync(FigureQueries.OfPeriods(context, whole), cancellationToken),
            .. some.Length == 0 ? [] : await RowsAsync(FigureQueries.OfParts(context, some, TallyPart.Digits(byPeriod[false].SelectMany(ofPeriod => ofPeriod))), cancellationToken),
        ];
        var after = await MarksAsync(cancellationToken);
        if (after is not null)
        {
            var read = rows.Where(row => !row.Tally.IsEmpty).ToLookup(row => TallyPart.Of(row.Period, row.Tally.Member), row => row.Tally);
            await Task.WhenAll(parts.Where(part => after[part] == before[part]).Select(part =>
            {
                held[part] = (after[part], [.. read[part]]);
                return ready.KeepAsync(part, after[part], held[part].Tallies, cancellationToken);
            }));
        }

        return after;
    }

    private static Task<List<PeriodTally>> RowsAsync(IQueryable<PeriodTally> rows, CancellationToken cancellationToken) => rows.ToListAsync(cancellationToken);
}
