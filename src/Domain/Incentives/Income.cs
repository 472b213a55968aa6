using System.Collections.Immutable;
using SalesBot.Domain.Sales;

namespace SalesBot.Domain.Incentives;

/// <summary>What a stretch of the ledger is worth to one person, in its three parts: commission, bonuses, points with medals.</summary>
public sealed record Income
{
    /// <summary>The parts of signed amounts.</summary>
    public required Money Commission { get; init; }

    /// <summary>What of the commission comes of deals whose result is divided.</summary>
    public Money Shared { get; init; }

    /// <summary>All other money that was given.</summary>
    public required Money Bonus { get; init; }

    /// <summary>What of the bonuses comes of how customers rate the person's work.</summary>
    public Money Rated { get; init; }

    /// <summary>What incomplete data costs, zero or less.</summary>
    public required Money Completeness { get; init; }

    /// <summary>The points that were earned; what was bought with points is not taken off.</summary>
    public required int Points { get; init; }

    /// <summary>The medals.</summary>
    public required ImmutableArray<string> Medals { get; init; }

    /// <summary>All money.</summary>
    public Money Total => Commission + Bonus + Completeness;

    /// <summary>The sums of some lines.</summary>
    /// <param name="lines">The lines of one person.</param>
    /// <param name="expected">What incomplete data is going to cost besides (<see cref="CompletenessRule.CostOf"/>).</param>
    public static Income Of(IReadOnlyCollection<RewardEntry> lines, Money expected = default) => new()
    {
        Commission = Sum(lines.Where(line => line.Reward.IsCommission)),
        Shared = Sum(lines.Where(line => line.Reward is { IsCommission: true, Share: > 0 })),
        Bonus = Sum(lines.Where(line => IsBonus(line.Reward))),
        Rated = Sum(lines.Where(line => line.Reward.Occasion == RewardOccasion.Rating)),
        Completeness = Sum(lines.Where(line => line.Reward.Occasion == RewardOccasion.Completeness)) + expected,
        Points = lines.Where(line => line.Reward.Occasion != RewardOccasion.Exchange).Sum(line => line.Points),
        Medals = [.. lines.Where(line => line.Reward.Medal is not null).GroupBy(line => line.Reward.Medal!, StringComparer.Ordinal)
            .Where(same => same.Sum(line => line.IsCounter ? -1 : 1) > 0).Select(same => same.Key)],
    };

    /// <summary>Whether incomplete data lessens it.</summary>
    public static bool IsBonus(Reward reward) => !reward.IsCommission && reward.Occasion != RewardOccasion.Completeness;

    /// <summary>The money of some lines.</summary>
    public static Money Sum(IEnumerable<RewardEntry> lines) => lines.Aggregate(Money.Zero, (sum, line) => sum + line.Money);
}
