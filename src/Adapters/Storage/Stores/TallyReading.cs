using SalesBot.Adapters.Storage.Model;
using SalesBot.Adapters.Storage.Queries;
using SalesBot.Domain.Leaderboards;

namespace SalesBot.Adapters.Storage.Stores;

/// <summary>Reads what everybody did in some days as it is at one moment: what is ready-made and still holds is taken, the rest comes from the database.</summary>
/// <param name="context">The context.</param>
/// <param name="cache">What is ready-made; null where all is to come from the database.</param>
/// <param name="ranges">What is read.</param>
/// <param name="withTargets">Whether the mark is to be that of targets too.</param>
internal sealed class TallyReading(SalesContext context, TallyCache? cache, IReadOnlyList<TallyRange> ranges, bool withTargets = false)
{
    /// <summary>How often what was changed meanwhile is read again before all is read with one statement.</summary>
    private const int Attempts = 4;

    /// <summary>Up to how many parts are looked for one by one: all rows of their periods are gone through for them.</summary>
    private const int FewParts = 4;

    private readonly IReadOnlyList<CountedPeriod>[] pieces = [.. ranges.Select(range => KeptPeriod.Cover(range.Days))];
    private readonly (TallyMark Mark, Tally[] Tallies)?[] held = new (TallyMark, Tally[])?[ranges.Count * TallyPart.OfPeriod];
    private TallyMark[]? marks;
    private TallyMark? ofTargets;
    private bool hasBegun;

    /// <summary>What stands for all marks under which the tallies hold that were read, or will be; null where they hold under none.</summary>
    public byte[]? Mark => marks is null ? null : TallyMarks.Together(withTargets ? [.. marks, ofTargets.GetValueOrDefault()] : marks);

    /// <summary>Reads the marks; see <see cref="Mark"/>.</summary>
    public async Task<byte[]?> FindMarkAsync(CancellationToken cancellationToken)
    {
        await BeginAsync(cancellationToken);
        return Mark;
    }

    /// <summary>The tallies of each range; none of them is empty.</summary>
    public async Task<IReadOnlyList<Tally[]>> ReadAsync(CancellationToken cancellationToken)
    {
        // In this order: what is read after the marks is at least as new as they are.
        await BeginAsync(cancellationToken);
        for (var attempt = 0; marks is not null && attempt < Attempts; attempt++)
        {
            if (await MissingAsync(marks, cache!, cancellationToken) is not { Length: > 0 } missing)
            {
                return [.. held.Chunk(TallyPart.OfPeriod).Select(parts => (Tally[])[.. parts.SelectMany(part => part!.Value.Tallies)])];
            }

            marks = await FetchAsync(missing, marks, cache!, cancellationToken);
        }

        // One statement sees one moment, whoever writes meanwhile; which marks are of that moment nobody knows.
        marks = null;
        List<Tally>[] all = [.. ranges.Select(_ => new List<Tally>())];
        await FromDatabaseAsync([.. Enumerable.Range(0, ranges.Count)], [], (range, tally) => all[range].Add(tally), cancellationToken);
        return [.. all.Select(tallies => tallies.ToArray())];
    }

    private async Task BeginAsync(CancellationToken cancellationToken)
    {
        if (cache is not null && !hasBegun)
        {
            (marks, hasBegun) = (await MarksAsync(cancellationToken), true);
        }
    }

    /// <summary>The marks of all parts of all ranges; null while the sums have yet to be worked out.</summary>
    private async Task<TallyMark[]?> MarksAsync(CancellationToken cancellationToken)
    {
        string[] periods = [.. pieces.SelectMany(some => some).Select(piece => piece.Period.Name).Distinct(StringComparer.Ordinal)];
        if (await new TallyMarks(context).ReadAsync(periods, cancellationToken) is not ({ } ofParts, { } targets))
        {
            return null;
        }

        // The first mark of targets stays: they are read after it, and may be older than a later one.
        ofTargets ??= targets;
        return [.. pieces.SelectMany(some => Enumerable.Range(0, TallyPart.OfPeriod).Select(number => TallyMark.Of([.. some.Select(piece => ofParts[new TallyPart(piece.Period.Name, number)])])))];
    }

    /// <summary>What a part of a range is kept as.</summary>
    private TallyPart PartOf(int index) => new(FormattableString.Invariant($"{ranges[index / TallyPart.OfPeriod].Days.From:yyyyMMdd}-{ranges[index / TallyPart.OfPeriod].Days.To:yyyyMMdd}/{(int)ranges[index / TallyPart.OfPeriod].Fields}"), index % TallyPart.OfPeriod);

    /// <summary>Takes what is ready; the parts that are not.</summary>
    private async Task<int[]> MissingAsync(TallyMark[] now, TallyCache ready, CancellationToken cancellationToken)
    {
        var found = await Task.WhenAll(Enumerable.Range(0, now.Length)
            .Where(index => held[index]?.Mark != now[index])
            .Select(async index => (Index: index, Tallies: await ready.FindAsync(PartOf(index), now[index], cancellationToken))));
        foreach (var (index, tallies) in found)
        {
            held[index] = tallies is null ? held[index] : (now[index], tallies);
        }

        return [.. found.Where(part => part.Tallies is null).Select(part => part.Index)];
    }

    /// <summary>Reads these parts, and keeps those that were not changed meanwhile: of the others nobody knows whether what was read has it.</summary>
    /// <returns>The marks as they are afterwards.</returns>
    private async Task<TallyMark[]?> FetchAsync(int[] missing, TallyMark[] before, TallyCache ready, CancellationToken cancellationToken)
    {
        var read = missing.ToDictionary(index => index, _ => new List<Tally>());
        int[] numbers = [.. missing.Select(index => index % TallyPart.OfPeriod).Distinct()];
        await FromDatabaseAsync(
            [.. missing.Select(index => index / TallyPart.OfPeriod).Distinct()],
            numbers.Length > FewParts ? [] : TallyPart.Digits(numbers),
            (range, tally) => read.GetValueOrDefault((range * TallyPart.OfPeriod) + TallyPart.NumberOf(tally.Member))?.Add(tally),
            cancellationToken);
        var after = await MarksAsync(cancellationToken);
        if (after is not null)
        {
            await Task.WhenAll(missing.Where(index => after[index] == before[index]).Select(index =>
            {
                Tally[] tallies = [.. read[index]];
                held[index] = (after[index], tallies);
                return ready.KeepAsync(PartOf(index), after[index], tallies, cancellationToken);
            }));
        }

        return after;
    }

    private Task FromDatabaseAsync(int[] some, string[] lastDigits, Action<int, Tally> take, CancellationToken cancellationToken)
    {
        var columns = some.Aggregate(TallyFields.None, (all, range) => all | ranges[range].Fields);
        return TallyRows.ReadAsync(
            context,
            some.Select(range => TallyQueries.OfDays(context, range, pieces[range], ranges[range].Fields, columns, lastDigits)).Aggregate(Queryable.Concat),
            (range, tally) =>
            {
                if (!tally.IsEmpty)
                {
                    take(range, tally);
                }
            },
            cancellationToken);
    }
}
