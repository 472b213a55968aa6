using System.Collections.Immutable;

namespace SalesBot.Domain.Leaderboards;

/// <summary>A ranking: equal figures share a place, and whoever has no figure has none.</summary>
/// <remarks>It ranks exact figures, so that rounding for display never changes a place.</remarks>
/// <threadsafety>Immutable.</threadsafety>
public sealed class Leaderboard<TWho>
    where TWho : notnull
{
    private readonly Dictionary<TWho, int> positions;
    private readonly Lazy<decimal?> average;
    private readonly Lazy<int> publicRows;

    /// <summary>Ranks the entries; equal ones keep the order in which they are given.</summary>
    /// <param name="entries">Who takes part; nobody twice.</param>
    /// <param name="before">The same for the days with which they are compared; null where there is nothing to compare with.</param>
    /// <param name="lowerIsBetter">Whether the smallest figure is the first.</param>
    /// <exception cref="ArgumentException">Somebody takes part twice.</exception>
    public Leaderboard(IEnumerable<Entry<TWho>> entries, IEnumerable<Entry<TWho>>? before = null, bool lowerIsBetter = false)
    {
        var all = entries.ToList();
        var earlier = before is null ? null : Placed(Sorted(before, lowerIsBetter)).ToDictionary(place => place.Entry.Who, place => place.Rank);
        Standings = [.. Placed(Sorted(all, lowerIsBetter)).Select(place => Standing(place, earlier is not null && earlier.TryGetValue(place.Entry.Who, out var rank) ? rank - place.Rank : null))];
        Unranked = [.. all.Where(entry => entry.Value is null).Select(entry => entry.Who)];
        LowerIsBetter = lowerIsBetter;
        positions = Standings.ToDictionary(standing => standing.Who, standing => standing.Position);
        average = new Lazy<decimal?>(() => Standings.IsEmpty ? null : Standings.Average(standing => standing.Value));
        publicRows = new Lazy<int>(CountPublicRows);
    }

    /// <summary>A ranking, the largest figure first, as it was made before.</summary>
    /// <param name="ranked">Its places from the first on, with their figure and movement.</param>
    /// <param name="unranked">Those without a figure.</param>
    public Leaderboard(IReadOnlyList<(Entry<TWho> Entry, int? Movement)> ranked, IEnumerable<TWho> unranked)
        : this(ranked.Select(place => place.Entry).Concat(unranked.Select(who => new Entry<TWho>(who, Value: null)))) =>
        Standings = [.. Standings.Select(standing => standing with { Movement = ranked[standing.Position - 1].Movement })];

    /// <summary>All places, the best first.</summary>
    public ImmutableArray<Standing<TWho>> Standings { get; }

    /// <summary>Those without a figure, in the order in which they were given.</summary>
    public ImmutableArray<TWho> Unranked { get; }

    /// <summary>Whether the smallest figure is the first.</summary>
    public bool LowerIsBetter { get; }

    /// <summary>Whether nobody has done anything yet, or nobody has gained anything: then a place means nothing.</summary>
    public bool IsIdle => Standings.All(standing => standing.Value == 0 || (standing.Value < 0 && !LowerIsBetter));

    /// <summary>The figures' average; null where there is none.</summary>
    public decimal? Average => average.Value;

    /// <summary>
    /// How many rows everybody may read: the upper half, without those who have done nothing. Nobody is shown at the bottom; the first place is shown always.
    /// </summary>
    public int PublicRows => publicRows.Value;

    /// <summary>The place; null for one who has none.</summary>
    public Standing<TWho>? Find(TWho who) => positions.TryGetValue(who, out var position) ? Standings[position - 1] : null;

    /// <summary>The nearest one with a better figure; null for the first, and for who has no place.</summary>
    public Standing<TWho>? NextAbove(TWho who) =>
        Find(who) is { Rank: > 1 } own ? Standings[own.Rank - 2] : null;

    /// <summary>The nearest one with a worse figure; null for the last, and for who has no place.</summary>
    public Standing<TWho>? NextBelow(TWho who) =>
        Find(who) is { } own && own.Rank - 1 + own.Sharers is var after && after < Standings.Length ? Standings[after] : null;

    /// <summary>The places from a row on.</summary>
    /// <param name="from">The first row, from 1.</param>
    /// <param name="take">How many at most.</param>
    public ImmutableArray<Standing<TWho>> Page(int from, int take)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(from, 1);
        ArgumentOutOfRangeException.ThrowIfNegative(take);
        var start = Math.Min(from - 1, Standings.Length);
        return Standings.Slice(start, Math.Min(take, Standings.Length - start));
    }

    /// <summary>
    /// What one of them sees of it: the first rows, the own one, and those next to it; never the last place, unless it is the own one, since nobody is shown
    /// at the bottom.
    /// </summary>
    /// <param name="who">Who looks.</param>
    /// <param name="top">How many rows from the first on.</param>
    /// <param name="aside">How many rows on each side of the own one.</param>
    public ImmutableArray<Standing<TWho>> Neighbourhood(TWho who, int top, int aside)
    {
        var own = Find(who)?.Position;
        var last = Standings.IsEmpty ? 0 : Standings[^1].Rank;
        var near = own is { } at ? Enumerable.Range(at - aside, (2 * aside) + 1).Where(position => position == at || (IsOne(position) && MayBeSeen(Standings[position - 1]))) : [];
        return [.. Enumerable.Range(1, Math.Min(top, PublicRows)).Union(near).Order().Select(position => Standings[position - 1])];

        bool IsOne(int position) => position >= 1 && position <= Standings.Length;
        bool MayBeSeen(Standing<TWho> standing) => standing.Rank == 1 || standing.Rank != last;
    }

    private int CountPublicRows()
    {
        var half = (Standings.Length + 1) / 2;
        var worthy = LowerIsBetter ? Standings.Length : Standings.Count(standing => standing.Value > 0);
        return Math.Min(half, worthy);
    }

    private static List<Entry<TWho>> Sorted(IEnumerable<Entry<TWho>> entries, bool lowerIsBetter)
    {
        var ranked = entries.Where(entry => entry.Value is not null);
        return lowerIsBetter ? [.. ranked.OrderBy(entry => entry.Value!.Value)] : [.. ranked.OrderByDescending(entry => entry.Value!.Value)];
    }

    private static IEnumerable<(Entry<TWho> Entry, int Position, int Rank, int Sharers)> Placed(List<Entry<TWho>> sorted)
    {
        for (var first = 0; first < sorted.Count;)
        {
            var after = first + 1;
            while (after < sorted.Count && sorted[after].Value == sorted[first].Value)
            {
                after++;
            }

            for (var index = first; index < after; index++)
            {
                yield return (sorted[index], index + 1, first + 1, after - first);
            }

            first = after;
        }
    }

    private static Standing<TWho> Standing((Entry<TWho> Entry, int Position, int Rank, int Sharers) place, int? movement) =>
        new(place.Position, place.Rank, place.Entry.Who, place.Entry.Value!.Value, place.Sharers, movement);
}
