using System.Globalization;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using SalesBot.Adapters.Storage.Model;
using SalesBot.Adapters.Storage.Queries;
using SalesBot.Adapters.Storage.Rows;
using SalesBot.Domain.Leaderboards;
using SalesBot.Domain.Organisation;

namespace SalesBot.Adapters.Storage.Stores;

/// <summary>Marks that are renewed with the kept sums: while a period's marks are the same, so are its sums.</summary>
/// <remarks>
/// <para>
/// A mark is a random number, renewed in the transaction that changes the sums. So it is of no account in which order transactions commit, which are rolled back and which
/// numbers of events they drew; and no mark comes back, unless the database itself is restored to that state.
/// </para>
/// <para>A period has one for each <see cref="TallyPart"/>: who writes waits for who else writes under the same mark. One more is of all sums, which <see cref="FigureRebuild"/> renews.</para>
/// </remarks>
internal sealed class TallyMarks(SalesContext context)
{
    /// <summary>A mark that there never was; above zero.</summary>
    public static long Fresh() => BitConverter.ToInt64(RandomNumberGenerator.GetBytes(sizeof(long))) & long.MaxValue | 1;

    /// <summary>What stands for several marks: as long as all of them are the same.</summary>
    public static byte[] Together(ReadOnlySpan<TallyMark> marks) => SHA256.HashData(MemoryMarshal.AsBytes(marks));

    /// <summary>Renews the marks of members' sums in the periods of some days: what is there at once, what is new is left to be saved.</summary>
    public Task RenewAsync(IEnumerable<(DateOnly On, MemberId Member)> changed, CancellationToken cancellationToken) => RenewAsync(
        [
            .. changed
                .SelectMany(change => KeptPeriod.Containing(change.On).Select(period => Name(TallyPart.Of(period.Name, change.Member))))
                .Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal),
        ],
        cancellationToken);

    /// <summary>Renews the mark of all targets, which are set seldom.</summary>
    public Task RenewTargetsAsync(CancellationToken cancellationToken) => RenewAsync([CounterRow.Targets], cancellationToken);

    /// <summary>Sets the marks of these names, as far as they are there.</summary>
    /// <returns>How many there are.</returns>
    public Task<int> SetAsync(IReadOnlyCollection<string> names, long mark, CancellationToken cancellationToken) =>
        CounterQueries.Several(context, names).ExecuteUpdateAsync(row => row.SetProperty(counter => counter.Value, mark), cancellationToken);

    /// <summary>The marks of some periods, and that of all targets; null while the sums have yet to be worked out.</summary>
    public async Task<(IReadOnlyDictionary<TallyPart, TallyMark> OfParts, TallyMark OfTargets)?> ReadAsync(IReadOnlyCollection<string> periods, CancellationToken cancellationToken)
    {
        TallyPart[] parts = [.. periods.SelectMany(TallyPart.Of)];
        string[] names = [CounterRow.FiguresBuilt, CounterRow.Targets, .. parts.Select(Name)];
        var marks = await CounterQueries.Several(context, names).AsNoTracking().ToDictionaryAsync(counter => counter.Name, counter => counter.Value, StringComparer.Ordinal, cancellationToken);
        var all = marks.GetValueOrDefault(CounterRow.FiguresBuilt);
        return all == 0 ? null
            : (parts.ToDictionary(part => part, part => new TallyMark(all, marks.GetValueOrDefault(Name(part)))), new TallyMark(all, marks.GetValueOrDefault(CounterRow.Targets)));
    }

    private async Task RenewAsync(string[] names, CancellationToken cancellationToken)
    {
        var mark = Fresh();
        var renewed = await SetAsync(names, mark, cancellationToken);
        if (renewed == names.Length)
        {
            return;
        }

        var there = await CounterQueries.Several(context, names).Select(counter => counter.Name).ToListAsync(cancellationToken);
        if (there.Count != renewed)
        {
            throw new UnitConflictException("Another unit has added marks after this one renewed what there was.");
        }

        context.AddRange(names.Except(there, StringComparer.Ordinal).Select(name => new CounterRow { Name = name, Value = mark }));
    }

    private static string Name(TallyPart part) => string.Create(CultureInfo.InvariantCulture, $"Tallies/{part.Period}/{part.Number:00}");
}
