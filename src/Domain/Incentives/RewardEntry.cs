using SalesBot.Domain.Sales;

namespace SalesBot.Domain.Incentives;

/// <summary>A line of the ledger: what was given, or a counter-entry that takes it back. Lines are appended and never changed.</summary>
public sealed record RewardEntry
{
    /// <summary>Its place in the ledger.</summary>
    public required long Sequence { get; init; }

    /// <summary>What is given or taken back.</summary>
    public required Reward Reward { get; init; }

    /// <summary>Whether it takes it back.</summary>
    public bool IsCounter { get; init; }

    /// <summary>The day on which it counts, in the company's zone.</summary>
    public required DateOnly On { get; init; }

    /// <summary>By which settlement it was settled; null before.</summary>
    public RewardPaymentId? Settlement { get; init; }

    /// <summary>The money, negative where it is taken back.</summary>
    public Money Money => IsCounter ? Money.Zero - Reward.Money : Reward.Money;

    /// <summary>The points, negative where they are taken back.</summary>
    public int Points => IsCounter ? -Reward.Points : Reward.Points;

    /// <summary>The lines of what changes a reward: first the one that takes back what was, then the one that gives what is.</summary>
    /// <param name="from">What was; null for nothing.</param>
    /// <param name="to">What is; null for nothing.</param>
    /// <param name="on">The day on which it counts.</param>
    public static IEnumerable<RewardEntry> Of(Reward? from, Reward? to, DateOnly on)
    {
        if (from is not null)
        {
            yield return new RewardEntry { Sequence = 0, Reward = from, IsCounter = true, On = on };
        }

        if (to is not null)
        {
            yield return new RewardEntry { Sequence = 0, Reward = to, On = on };
        }
    }
}
