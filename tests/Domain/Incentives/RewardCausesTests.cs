using SalesBot.Domain.Incentives;
using SalesBot.Domain.Sales;

namespace SalesBot.Domain.Tests.Incentives;

/// <summary>What an event means for rewards.</summary>
public sealed class RewardCausesTests
{
    private static readonly Pipeline Pipeline = DefaultPipeline.Create();

    [Fact]
    public void StageAhead_IsReached_AndProvedOnceItsCriteriaAreMet()
    {
        var cause = Assert.Single(Of((draft, deal) => draft.MoveTo(deal, new StageId("demo"))));
        Assert.Equal((RewardOccasion.StageReached, new StageId("demo"), false, false), (cause.Occasion, cause.Stage!.Value, cause.HasEvidence, cause.IsTaken));

        var told = Of((draft, deal) => draft.SetEvidence(deal, new CriterionId("trial"), "给了测试环境"), Some.Deal() with { Position = new StagePosition(new StageId("demo"), Some.Today) });
        Assert.Equal([RewardOccasion.Evidence, RewardOccasion.StageReached], told.Select(each => each.Occasion));
        Assert.All(told, each => Assert.True(each.HasEvidence));
    }

    [Fact]
    public void StageBehind_IsLeft() =>
        Assert.True(Assert.Single(Of((draft, deal) => draft.MoveTo(deal, new StageId("contact")), Some.Deal() with { Position = new StagePosition(new StageId("demo"), Some.Today) })).IsTaken);

    [Fact]
    public void Win_CountsOnTheDayItWasSigned_AndIsTakenBackWhenItFallsThrough()
    {
        var deal = Some.Deal() with { Amount = Money.FromYuan(380_000m) };
        var won = Assert.Single(Of((draft, it) => draft.SetState(it, DealState.Won(Some.Today.AddDays(-3))), deal));
        Assert.Equal((RewardOccasion.Win, Some.Today.AddDays(-3), 380_000m, Some.Rep.Id), (won.Occasion, won.On, won.Amount!.Value.Yuan, won.Member));

        Assert.True(Assert.Single(Of((draft, it) => draft.SetState(it, DealState.Lost(Some.Today, null)), deal with { State = DealState.Won(Some.Today) })).IsTaken);
    }

    [Fact]
    public void DayOfSigning_MovedToAnotherMonth_TakesTheWinBackThere_AndGivesItHere()
    {
        var signed = Some.Deal() with { Amount = Money.FromYuan(380_000m), State = DealState.Won(Some.Today) };
        var before = Some.Today.AddMonths(-1);
        Assert.Equal([(true, Some.Today), (false, before)], Of((draft, it) => draft.SetState(it, DealState.Won(before)), signed).Select(cause => (cause.IsTaken, cause.On)));

        var sameMonth = Some.Today.AddDays(Some.Today.Day > 1 ? -1 : 1);
        Assert.Equal([(false, sameMonth)], Of((draft, it) => draft.SetState(it, DealState.Won(sameMonth)), signed).Select(cause => (cause.IsTaken, cause.On)));
    }

    [Fact]
    public void AmountOfAnOpenDeal_MeansNothing_OfAWonOneItsCommission()
    {
        Assert.Empty(Of((draft, deal) => draft.SetAmount(deal, Money.FromYuan(1m))));
        Assert.Equal(RewardOccasion.Win, Assert.Single(Of((draft, deal) => draft.SetAmount(deal, Money.FromYuan(1m)), Some.Deal() with { State = DealState.Won(Some.Today) })).Occasion);
    }

    [Fact]
    public void ThanksThatDoNotCount_MeanNothing()
    {
        Assert.Empty(Applauded(counts: false, ApplauseKind.Thanks));
        Assert.Empty(Applauded(counts: true, ApplauseKind.Cheer));
        Assert.Equal(Some.Peer.Id, Assert.Single(Applauded(counts: true, ApplauseKind.Thanks)).Member);
    }

    private static IEnumerable<RewardCause> Applauded(bool counts, ApplauseKind kind)
    {
        var draft = Some.Draft();
        draft.Applaud(new Applause { Id = new ApplauseId(Guid.NewGuid()), Kind = kind, From = Some.Rep.Id, To = Some.Peer.Id, On = Some.Today, Counts = counts });
        return draft.Build().Events.SelectMany(change => RewardCauses.Of(change, new RewardFacts(Pipeline)));
    }

    private static IReadOnlyList<RewardCause> Of(Func<ChangeSetDraft, Deal, Deal> change, Deal? before = null)
    {
        var draft = Some.Draft();
        var after = change(draft, before ?? Some.Deal());
        return [.. draft.Build().Events.SelectMany(happened => RewardCauses.Of(happened, new RewardFacts(Pipeline, after)))];
    }
}
