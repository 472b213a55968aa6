using FsCheck.Fluent;
using SalesBot.Domain.Incentives;
using SalesBot.Domain.Leaderboards;
using SalesBot.Domain.Organisation;
using SalesBot.Domain.Sales;
using SalesBot.Domain.Targets;

namespace SalesBot.Domain.Tests.Incentives;

/// <summary>A challenge pays whoever joined and reached its goal, once, and nobody else.</summary>
public sealed class ChallengesTests
{
    private static readonly RewardRule Rule = new()
    {
        Id = new RewardRuleId("challenge-1"),
        Name = "新客5个",
        Version = 1,
        From = Some.Today,
        Occasion = RewardOccasion.Challenge,
        Points = 50,
        Challenge = new Challenge(TargetMeasure.NewCustomers, 5m, Some.Today.AddDays(4), Some.Manager.Id),
    };

    [Fact]
    public void End_PaysWhoReachedTheGoal_OnTheLastDay()
    {
        var joined = Joined(Some.Rep.Id, Some.Peer.Id);

        var change = Assert.Single(Challenges.End(Rule, joined, Results(joined, (Some.Rep.Id, 5), (Some.Peer.Id, 4), (Some.Manager.Id, 9)), Rule.Challenge!.Until));

        Assert.Equal((Some.Rep.Id, 50, Rule.Challenge!.Until), (change.To!.Member, change.Points, change.On));
    }

    [Fact]
    public void EndThatIsReckonedAgain_TakesBackAndGives_WhatIsNotSoAnyMore_AndLeavesWhatWasCorrected()
    {
        var joined = Joined(Some.Rep.Id, Some.Peer.Id, Some.Manager.Id);
        foreach (var change in Challenges.End(Rule, joined, Results(joined, (Some.Rep.Id, 5), (Some.Manager.Id, 5)), Rule.Challenge!.Until))
        {
            joined[change.To!.Member] = change.To;
        }

        joined[Some.Manager.Id] = joined[Some.Manager.Id] with { Correction = new RewardCorrection(Some.Rep.Id, Some.Today, "另算") };
        Assert.Empty(Challenges.End(Rule, joined, Results(joined, (Some.Rep.Id, 6)), Rule.Challenge.Until));

        var changes = Challenges.End(Rule, joined, Results(joined, (Some.Rep.Id, 4), (Some.Peer.Id, 5)), Rule.Challenge.Until.AddDays(9));

        Assert.Equal([(Some.Peer.Id, 50), (Some.Rep.Id, -50)], changes.Select(change => (change.Reward.Member, change.Points)));
        Assert.All(changes, change => Assert.Equal(Rule.Challenge.Until.AddDays(9), change.On));
    }

    [Fact]
    public void ChallengeThatNobodyDidAnythingFor_PaysNobody() =>
        Assert.Empty(Challenges.End(Rule, Joined(Some.Rep.Id), Results(Joined(Some.Rep.Id)), Rule.Challenge!.Until));

    [Fact]
    public void Rules_NameChallenges_UntilTheyAreEnded()
    {
        Assert.Single(new RewardRules([Rule]).Challenges);
        Assert.Empty(new RewardRules([Rule, Rule with { Version = 2, Ended = true }]).Challenges);
        Assert.Empty(new RewardRules([Rule]).At(Some.Today));
    }

    [Fact]
    public void WhoIsPaid_IsWhoJoinedAndReached_WhateverWasDone() =>
        Properties.HoldForAll(
            from member in Gen.Elements(Some.Rep.Id, Some.Peer.Id, Some.Manager.Id)
            from customers in Gen.Choose(0, 4)
            from hasJoined in Gen.Elements(true, false)
            select (Member: member, Customers: customers, HasJoined: hasJoined),
            done =>
            {
                var joined = Joined([.. done.Where(one => one.HasJoined).Select(one => one.Member).Distinct()]);
                var paid = Challenges.End(Rule, joined, Results(joined, [.. done.Select(one => (one.Member, one.Customers))]), Rule.Challenge!.Until).Select(change => change.To!.Member);
                var expected = joined.Keys.Where(member => done.Where(one => one.Member == member).Sum(one => one.Customers) >= 5);
                Assert.Equal(expected.Select(member => member.Value).Order(), paid.Select(member => member.Value).Order());
            });

    private static Dictionary<MemberId, Reward> Joined(params MemberId[] members) =>
        members.ToDictionary(member => member, member => Challenges.Join(Rule, member, Some.Today, new SalesEventKey(new ChangeSetId(Guid.Empty), 0)));

    private static System.Collections.Immutable.ImmutableArray<ChallengeResult> Results(Dictionary<MemberId, Reward> joined, params (MemberId Member, int Customers)[] done) =>
        Challenges.ResultsOf(Rule, joined.Keys, [.. done.Select(one => new Tally { Member = one.Member, NewCustomers = one.Customers })]);
}
