using System.Collections.Immutable;

namespace SalesBot.Domain.Leaderboards;

/// <summary>A ranking: equal figures share a place, and whoever has no figure has none.</summary>
/// <remarks>It ranks exact figures, so that rounding for display never changes a place.</remarks>
/// <threadsafety>Immutable.</threadsafety>
public sealed class Leaderboard<TWho>
    where TWho : notnull
{
    private readonly Dictionary<TWho, int> numbers;
    private readonly int[] positions;
    private readonly Lazy<decimal?> average;
    private readonly Lazy<int> publicRows;

    /// <summary>Ranks the entries; equal ones keep the order in which they are given.</summary>
    /// <param name="entries">Who takes part; nobody twice.</param>
    /// <param name="before">The same for the days with which they are compared; null where there is nothing to compare with.</param>
    /// <param name="lowerIsBetter">Whether the smallest figure is the first.</param>
    /// <exception cref="ArgumentException">Somebody takes part twice.</exception>
    public Leaderboard(IEnumerable<Entry<TWho>> entries, IEnumerable<Entry<TWho>>? before = null, bool lowerIsBetter = false)
    {
        var all = entries as Entry<TWho>[] ?? [.. entries];
        numbers = new Dictionary<TWho, int>(all.Length);
        for (var number = 0; number < all.Length; number++)
        {
            numbers.Add(all[number].Who, number);
        }

        var earlier = before is null ? null : EarlierRanks(before as Entry<TWho>[] ?? [.. before], lowerIsBetter);
        positions = new int[all.Length];
        Standings = Placed(all, earlier, lowerIsBetter);
        Unranked = [.. all.Where(entry => entry.Value is null).Select(entry => entry.Who)];
        LowerIsBetter = lowerIsBetter;
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
    /// How many rows everybody may read: the upper half, without those who have done nothing, and without all who share the last place, unless it is the first.
    /// </summary>
    public int PublicRows => publicRows.Value;

    /// <summary>The place; null for one who has none.</summary>
    public Standing<TWho>? Find(TWho who) => numbers.TryGetValue(who, out var number) && positions[number] is > 0 and var position ? Standings[position - 1] : null;

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
        var beforeTheLast = Standings is [.., { Rank: > 1 and var last }] ? last - 1 : Standings.Length;
        return Math.Min(Math.Min(half, worthy), beforeTheLast);
    }

    /// <summary>Those with a figure, the best first; equal ones in the order in which they are given.</summary>
    /// <returns>What they are sorted by, the smallest first, and which of all they are.</returns>
    private static (decimal[] Keys, int[] Numbers) Sorted(Entry<TWho>[] all, bool lowerIsBetter)
    {
        var ranked = all.Count(entry => entry.Value is not null);
        var (keys, numbers) = (new decimal[ranked], new int[ranked]);
        for (var (number, next) = (0, 0); number < all.Length; number++)
        {
            if (all[number].Value is { } value)
            {
                (keys[next], numbers[next++]) = (lowerIsBetter ? value : -value, number);
            }
        }

        // Figures alone are sorted several times as fast as figures with numbers; what is equal is put in order afterwards.
        Array.Sort(keys, numbers);
        for (var first = 0; first < ranked;)
        {
            var sharers = SharersFrom(keys.AsSpan(first));
            Array.Sort(numbers, first, sharers);
            first += sharers;
        }

        return (keys, numbers);
    }

    /// <summary>How many share the place that begins here.</summary>
    private static int SharersFrom(ReadOnlySpan<decimal> sorted)
    {
        var sharers = 1;
        while (sharers < sorted.Length && sorted[sharers] == sorted[0])
        {
            sharers++;
        }

        return sharers;
    }

    /// <summary>The places of the days before, by number; 0 for none.</summary>
    private int[] EarlierRanks(Entry<TWho>[] before, bool lowerIsBetter)
    {
        var ranks = new int[numbers.Count];
        var (keys, sorted) = Sorted(before, lowerIsBetter);
        for (var first = 0; first < sorted.Length;)
        {
            var after = first + SharersFrom(keys.AsSpan(first));
            foreach (var number in sorted.AsSpan(first..after))
            {
                if (numbers.TryGetValue(before[number].Who, out var own))
                {
                    ranks[own] = first + 1;
                }
            }

            first = after;
        }

        return ranks;
    }

    private ImmutableArray<Standing<TWho>> Placed(Entry<TWho>[] all, int[]? earlier, bool lowerIsBetter)
    {
        var (keys, sorted) = Sorted(all, lowerIsBetter);
        var standings = ImmutableArray.CreateBuilder<Standing<TWho>>(sorted.Length);
        while (standings.Count < sorted.Length)
        {
            var rank = standings.Count + 1;
            var sharers = SharersFrom(keys.AsSpan(standings.Count));
            foreach (var number in sorted.AsSpan(standings.Count, sharers))
            {
                positions[number] = standings.Count + 1;
                standings.Add(new Standing<TWho>(standings.Count + 1, rank, all[number].Who, all[number].Value!.Value, sharers, earlier?[number] is > 0 and var before ? before - rank : null));
            }
        }

        return standings.MoveToImmutable();
    }
}
