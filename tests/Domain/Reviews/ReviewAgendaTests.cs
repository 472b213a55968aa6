using SalesBot.Domain.Reviews;
using SalesBot.Domain.Sales;
using SalesBot.Domain.Tests.Briefs;

namespace SalesBot.Domain.Tests.Reviews;

public sealed class ReviewAgendaTests
{
    private static readonly EntryCriterion Budget = DefaultPipeline.Create().FindCriterion(new CriterionId("budget"))!;

    [Fact]
    public void OnlyOddDeals_AreOnTheAgenda_TheHeaviestReasonFirst() =>
        Assert.Equal(
            ["overdue CloseOverdue", "red Red, AmountChanged", "larger Red", "over StageOver", "soon CloseSoon", "jump AmountChanged", "gate CriteriaUnmet", "skipped Detoured", "yellow Yellow"],
            Of(
                Case(BriefDeals.Calm("calm")),
                Case(BriefDeals.Red("yellow", days: 6)),
                Case(Detoured("skipped", daysAgo: 7)),
                Case(Detoured("skipped-before-the-last-review", daysAgo: 8)),
                Case(BriefDeals.Calm("gate"), null, Budget),
                Case(BriefDeals.Calm("jump", 1_200), 1_000),
                Case(BriefDeals.Calm("creep", 1_199), 1_000),
                Case(BriefDeals.Calm("soon") with { ExpectedClose = Some.Today.AddDays(7) }),
                Case(BriefDeals.Calm("over") with { Position = new StagePosition(new StageId("demo"), Some.Today.AddDays(-7)) }),
                Case(BriefDeals.Red("larger", 9_000)),
                Case(BriefDeals.Red("red", 500), 1_000),
                Case(BriefDeals.Calm("overdue") with { ExpectedClose = Some.Today.AddDays(-1) })));

    [Fact]
    public void PausedAndClosedDeals_AreNot() => Assert.Empty(Of(
        Case(BriefDeals.Red("paused") with { State = DealState.Paused(new Pause("等招标", Some.Today)), ExpectedClose = Some.Today.AddDays(-9) }),
        Case(BriefDeals.Red("lost") with { State = DealState.Lost(Some.Today, "价格") })));

    [Fact]
    public void AnAmountThatWasUnknown_HasNotChangedMuch() => Assert.Empty(Of(Case(BriefDeals.Calm("new", 9_000))));

    [Fact]
    public void WhatWasDecidedAndNotDone_ComesFirst_TheLongestDueBeforeAll()
    {
        ReviewDecision later = new(new DealId("later"), "约王总", Some.Rep.Id, Some.Today.AddDays(2), Some.Today.AddDays(-7));
        ReviewDecision overdue = new(new DealId("overdue"), "补预算", Some.Peer.Id, Some.Today.AddDays(-2), Some.Today.AddDays(-7));
        var agenda = ReviewAgenda.Of([], [later, overdue, overdue with { IsDone = true }], new ReviewRules(), Some.Today);
        Assert.Equal([overdue, later], agenda.Undone);
        Assert.False(agenda.IsEmpty);
        Assert.True(ReviewAgenda.Of([], [], new ReviewRules(), Some.Today).IsEmpty);
    }

    private static Deal Detoured(string id, int daysAgo) =>
        BriefDeals.Calm(id) with { Position = new StagePosition(new StageId("negotiation"), Some.Today.AddDays(-daysAgo)), Detour = new Detour(StageMoveKind.Skipping, [new StageId("demo")], "客户赶时间") };

    private static ReviewCase Case(Deal deal, int? before = null, params EntryCriterion[] unmet)
    {
        var seen = BriefDeals.Seen(deal, [.. unmet]);
        return new ReviewCase(seen.Deal, seen.Standing, seen.Age, before is { } yuan ? Money.FromYuan(yuan) : null, seen.Unmet);
    }

    private static IEnumerable<string> Of(params ReviewCase[] cases) =>
        ReviewAgenda.Of(cases, [], new ReviewRules(), Some.Today).Items.Select(item => $"{item.Case.Deal.Id} {item.Reasons}");
}
