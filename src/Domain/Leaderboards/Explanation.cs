using System.Collections.Immutable;

namespace SalesBot.Domain.Leaderboards;

/// <summary>What a figure is a sum of, so that who asks can add it up.</summary>
/// <param name="Credits">What counts, the newest first.</param>
public sealed record Explanation(ImmutableArray<Credit> Credits)
{
    /// <summary>What they come to, in the unit of their kind; an amount to the fen.</summary>
    /// <exception cref="OverflowException">The sum does not fit.</exception>
    public long Sum => Credits.Aggregate(0L, (sum, credit) => checked(sum + credit.Value));

    /// <summary>How many of a kind there are.</summary>
    public int CountOf(CreditKind kind) => Credits.Count(credit => credit.Kind == kind);

    /// <summary>One page of them.</summary>
    /// <param name="from">The first, from 1.</param>
    /// <param name="take">How many at most.</param>
    public ImmutableArray<Credit> Page(int from, int take)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(from, 1);
        ArgumentOutOfRangeException.ThrowIfNegative(take);
        var start = Math.Min(from - 1, Credits.Length);
        return Credits.Slice(start, Math.Min(take, Credits.Length - start));
    }
}
