using System.Collections.Immutable;
using SalesBot.Domain.Leaderboards;
using SalesBot.Domain.Organisation;
using SalesBot.Domain.Sales;
using SalesBot.Domain.Targets;
using SalesBot.Domain.WorkCalendars;

namespace SalesBot.Domain.Incentives;

/// <summary>Challenges are rules that people join: joining is a line of the ledger that gives nothing yet, and whose goal was reached when it is over gives the points, once.</summary>
public static class Challenges
{
    /// <summary>The days that count, whenever somebody joined.</summary>
    public static DayRange DaysOf(RewardRule rule) => new(rule.From, rule.Challenge!.Until);

    /// <summary>The one id of somebody's part in it.</summary>
    public static RewardId IdOf(RewardRule rule, MemberId member) => RewardId.Of(rule.Id, $"member/{member}");

    /// <summary>Somebody joins.</summary>
    /// <param name="rule">The challenge.</param>
    /// <param name="member">Who.</param>
    /// <param name="today">The day.</param>
    /// <param name="cause">The event with which they join.</param>
    public static Reward Join(RewardRule rule, MemberId member, DateOnly today, SalesEventKey cause) => new()
    {
        Id = IdOf(rule, member),
        Rule = rule.Id,
        Version = rule.Version,
        Name = rule.Name,
        Occasion = RewardOccasion.Challenge,
        Member = member,
        On = today,
        Source = Subject.Of(rule.Id),
        Cause = cause,
    };

    /// <summary>How far those have come who have joined, the best first.</summary>
    /// <param name="rule">The challenge.</param>
    /// <param name="joined">Who.</param>
    /// <param name="tallies">What everybody has done in its days.</param>
    public static ImmutableArray<ChallengeResult> ResultsOf(RewardRule rule, IEnumerable<MemberId> joined, IReadOnlyCollection<Tally> tallies)
    {
        var challenge = rule.Challenge!;
        var ofMember = tallies.ToLookup(tally => tally.Member);
        return
        [
            .. joined.Select(member => (Member: member, Value: challenge.Measure.Achieved([.. ofMember[member]]) ?? 0m))
                .Select(reached => new ChallengeResult(reached.Member, reached.Value, reached.Value >= challenge.Goal))
                .OrderByDescending(result => result.Value),
        ];
    }

    /// <summary>
    /// What ends a challenge: who has reached the goal is given its points, on its last day. Asked again later, where what people did has changed since, it takes back
    /// and gives what is not so any more; what somebody has corrected stays.
    /// </summary>
    /// <param name="rule">The challenge.</param>
    /// <param name="joined">Those who have joined, with their lines as they stand.</param>
    /// <param name="results">How far they have come.</param>
    /// <param name="on">The day on which the change counts.</param>
    public static ImmutableArray<RewardChange> End(RewardRule rule, IReadOnlyDictionary<MemberId, Reward> joined, IEnumerable<ChallengeResult> results, DateOnly on) =>
    [
        .. results.Select(result => (Before: joined[result.Member], result.IsReached))
            .Where(result => result.Before.Correction is null && IsPaid(result.Before) != result.IsReached)
            .Select(result => new RewardChange(
                result.Before,
                result.IsReached ? result.Before with { Points = rule.Points, Medal = rule.Medal, On = rule.Challenge!.Until } : result.Before with { Points = 0, Medal = null },
                on,
                result.Before.Cause)),
    ];

    private static bool IsPaid(Reward line) => line is not { Points: 0, Medal: null };
}
