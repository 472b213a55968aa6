using System.Collections.Immutable;
using SalesBot.Domain.Sales;

namespace SalesBot.Domain.Incentives;

/// <summary>All lines that some days of a ledger have of one reward: what was given with what takes it back, so that they are read together and none is lost.</summary>
/// <param name="Lines">The lines in order; one at least.</param>
public sealed record RewardTrail(ImmutableArray<RewardEntry> Lines)
{
    /// <summary>The last line.</summary>
    public RewardEntry Last => Lines[^1];

    /// <summary>The reward as it stands, or stood when it was taken back.</summary>
    public Reward Reward => Last.Reward;

    /// <summary>Whether it was taken back.</summary>
    public bool IsTaken => Last.IsCounter;

    /// <summary>What it was before it was last changed; null where it was not, or was taken back altogether.</summary>
    public Reward? Before => Lines is [.., { IsCounter: true } before, { IsCounter: false } now] && !before.Reward.GivesLike(now.Reward) ? before.Reward : null;

    /// <summary>The money, all lines together.</summary>
    public Money Money => Income.Sum(Lines);

    /// <summary>The points, all lines together.</summary>
    public int Points => Lines.Sum(line => line.Points);

    /// <summary>Why it was changed; null where it was not.</summary>
    public RewardChangeReason? ChangedFor => Before is not { } before ? null
        : Reward.Correction != before.Correction ? RewardChangeReason.Correction
        : Reward.Share != before.Share ? RewardChangeReason.Share
        : Reward.Version != before.Version ? RewardChangeReason.Rule
        : RewardChangeReason.Amount;

    /// <summary>The trails of a ledger, those first that were changed last.</summary>
    public static ImmutableArray<RewardTrail> Of(IEnumerable<RewardEntry> lines) =>
    [
        .. lines.GroupBy(line => line.Reward.Id)
            .Select(ofReward => new RewardTrail([.. ofReward.OrderBy(line => line.Sequence)]))
            .OrderByDescending(trail => trail.Last.On).ThenByDescending(trail => trail.Last.Sequence),
    ];
}
