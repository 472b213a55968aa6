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
/// <para>A period has several, each of some of the members: who writes waits for who else writes under the same mark. One more is of all sums, which <see cref="FigureRebuild"/> renews.</para>
/// </remarks>
internal sealed class TallyMarks(SalesContext context)
{
    /// <summary>How many a period has.</summary>
    public const int OfPeriod = 16;

    /// <summary>A mark that there never was; above zero.</summary>
    public static long Fresh() => BitConverter.ToInt64(RandomNumberGenerator.GetBytes(sizeof(long))) & long.MaxValue | 1;

    /// <summary>Renews the marks of members' sums in the periods of some days: what is there at once, what is new is left to be saved.</summary>
    public async Task RenewAsync(IEnumerable<(DateOnly On, MemberId Member)> changed, CancellationToken cancellationToken)
    {
        string[] names =
        [
            .. changed
                .SelectMany(change => KeptPeriod.Containing(change.On).Select(period => Name(period.Name, PartOf(change.Member))))
                .Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal),
        ];
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

    /// <summary>Sets the marks of these names, as far as they are there.</summary>
    /// <returns>How many there are.</returns>
    public Task<int> SetAsync(IReadOnlyCollection<string> names, long mark, CancellationToken cancellationToken) =>
        CounterQueries.Several(context, names).ExecuteUpdateAsync(row => row.SetProperty(counter => counter.Value, mark), cancellationToken);

    /// <summary>All marks of a period as bytes, or null while the sums have yet to be worked out.</summary>
    public async Task<byte[]?> ReadAsync(string period, CancellationToken cancellationToken)
    {
        string[] names = [CounterRow.FiguresBuilt, .. Enumerable.Range(0, OfPeriod).Select(part => Name(period, part))];
        var marks = await CounterQueries.Several(context, names).AsNoTracking().ToDictionaryAsync(counter => counter.Name, counter => counter.Value, StringComparer.Ordinal, cancellationToken);
        long[] values = [.. names.Select(name => marks.GetValueOrDefault(name))];
        return values[0] == 0 ? null : MemoryMarshal.AsBytes<long>(values).ToArray();
    }

    private static string Name(string period, int part) => string.Create(CultureInfo.InvariantCulture, $"Tallies/{period}/{part:00}");

    /// <summary>By the last byte: the first ones of an id may tell when it was made.</summary>
    private static int PartOf(MemberId member) => member.Value.ToByteArray()[^1] % OfPeriod;
}
