using System.Collections.Immutable;
using SalesBot.Adapters.Contracts.Stores;
using SalesBot.Domain.Incentives;
using SalesBot.Domain.Organisation;

namespace SalesBot.Bot.Conversation;

/// <summary>A challenge with those who have joined, as far as they are still here, and how far they have come.</summary>
/// <param name="Rule">The challenge.</param>
/// <param name="Joined">Their lines of the ledger.</param>
/// <param name="Results">How far they have come, the best first.</param>
internal sealed record ChallengeReading(RewardRule Rule, IReadOnlyDictionary<MemberId, Reward> Joined, ImmutableArray<ChallengeResult> Results)
{
    /// <summary>How many have reached the goal.</summary>
    public int Reached => Results.Count(result => result.IsReached);

    /// <summary>Reads it.</summary>
    public static async Task<ChallengeReading> ReadAsync(RewardRule rule, OrganisationChart chart, ISalesSession session, CancellationToken cancellationToken)
    {
        var lines = await session.Rewards.StandingAsync([.. chart.Members.Select(member => Challenges.IdOf(rule, member.Id))], cancellationToken);
        var joined = lines.Values.ToDictionary(line => line.Member);
        var tallies = joined.Count == 0 ? [] : await session.Figures.TalliesAsync(Challenges.DaysOf(rule), cancellationToken);
        return new ChallengeReading(rule, joined, Challenges.ResultsOf(rule, joined.Keys, tallies));
    }
}
