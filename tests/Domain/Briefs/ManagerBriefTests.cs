using SalesBot.Domain.Briefs;
using SalesBot.Domain.Organisation;
using SalesBot.Domain.Sales;
using SalesBot.Domain.Targets;

namespace SalesBot.Domain.Tests.Briefs;

public sealed class ManagerBriefTests
{
    private static readonly Pace OnPace = new(Money.FromYuan(100), Money.FromYuan(50), 20, 10);

    [Fact]
    public void WhoNeedsHelp_IsNamedWithTheReasons_TheHeaviestFirst()
    {
        var brief = Of(
            Member(Some.Rep, OnPace, silent: 0, BriefDeals.Calm("calm")),
            Member(Some.Peer, OnPace with { Achieved = Money.FromYuan(39) }, silent: 2, BriefDeals.Red("a"), BriefDeals.Red("b")),
            Member(Some.SouthRep, OnPace with { Achieved = Money.FromYuan(40) }, silent: 1, BriefDeals.Red("c")));
        Assert.Equal(
            ["李娜 RedDeals, BehindPace, Silent 2 11", "陈静 RedDeals 1 10"],
            brief.Needs.Select(need => $"{Some.Chart.Find(need.Member.Member)!.Name} {need.Reasons} {need.RedDeals} {need.Lag:0}"));
        Assert.Equal(0, brief.MorePeople);
    }

    [Fact]
    public void Counts_AddUpToTheDealsBehindThem()
    {
        var brief = Of(
            Member(Some.Rep, null, silent: 0, [.. Enumerable.Range(1, 7).Select(number => BriefDeals.Red($"red{number}", number * 100))]),
            Member(
                Some.Peer,
                null,
                silent: 0,
                BriefDeals.Red("yellow", days: 6),
                BriefDeals.Calm("late", 5000) with { ExpectedClose = Some.Today.AddDays(-2) },
                BriefDeals.Calm("soon", 4000) with { ExpectedClose = Some.Today.AddDays(1) },
                BriefDeals.Red("paused") with { State = DealState.Paused(new Pause("等招标", Some.Today)) },
                BriefDeals.Red("won") with { State = DealState.Won(Some.Today) }));
        Assert.Equal((7, 1, 1, 9), (brief.Red, brief.Yellow, brief.Paused, brief.DealsAtRisk));
        Assert.Equal(Money.FromYuan(2_800 + 5_000 + 4_000), brief.AmountAtRisk);
        Assert.Equal(["late", "soon", "red7", "red6", "red5"], brief.AtRisk.Select(item => item.Deal!.Deal.Id.Value));
    }

    [Fact]
    public void ATeamThatIsWell_HasNothingToBeTold() => Assert.True(Of(Member(Some.Rep, OnPace, silent: 1, BriefDeals.Calm("calm"))).IsEmpty);

    [Fact]
    public void OfMany_ThreeAreNamed()
    {
        var brief = Of([.. Some.Chart.Members.Select(member => Member(member, null, silent: 5))]);
        Assert.Equal((3, Some.Chart.Members.Count - 3), (brief.Needs.Length, brief.MorePeople));
    }

    [Fact]
    public void MovesThatWereNoNextStep_AreNews_UntilTheyWereTold()
    {
        var (yesterday, skipped) = (Some.Today.AddDays(-1), new Detour(StageMoveKind.Skipping, [new StageId("demo")], "客户赶时间"));
        var brief = ManagerBrief.Of(
            new ManagerBriefFacts
            {
                Manager = Some.Manager.Id,
                Day = Some.Today,
                Since = yesterday,
                Members =
                [
                    Member(Some.Rep, null, silent: 0, Came("told", yesterday.AddDays(-1)), Came("small", yesterday, 100), Came("large", yesterday, 900), Came("today", Some.Today), BriefDeals.Calm("calm")),
                ],
            },
            BriefRules.Default);
        Assert.Equal(["large", "small"], brief.Detours.Select(deal => deal.Id.Value));
        Assert.False(brief.IsEmpty);

        Deal Came(string id, DateOnly on, int yuan = 1) => BriefDeals.Calm(id, yuan) with { Position = new StagePosition(new StageId("negotiation"), on), Detour = skipped };
    }

    private static ManagerBrief Of(params MemberFacts[] members) =>
        ManagerBrief.Of(new ManagerBriefFacts { Manager = Some.Manager.Id, Day = Some.Today, Members = [.. members] }, BriefRules.Default);

    private static MemberFacts Member(Member member, Pace? pace, int silent, params Deal[] deals) =>
        new(member.Id, [.. deals.Select(deal => BriefDeals.Seen(deal))], pace, silent);
}
