using System.Collections.Immutable;
using SalesBot.Domain.Briefs;
using SalesBot.Domain.Sales;
using SalesBot.Domain.Targets;

namespace SalesBot.Domain.Tests.Briefs;

public sealed class RepBriefTests
{
    private static readonly EntryCriterion Budget = DefaultPipeline.Create().FindCriterion(new CriterionId("budget"))!;

    [Fact]
    public void TheMostUrgent_ComesFirst()
    {
        var brief = Of(
            [
                BriefDeals.Calm("today") with { NextStep = new NextStep("拜访", Some.Today) },
                BriefDeals.Calm("soon") with { ExpectedClose = Some.Today.AddDays(3) },
                BriefDeals.Calm("stage") with { Position = new StagePosition(new StageId("negotiation"), Some.Today.AddDays(-9)) },
                BriefDeals.Red("red"),
                BriefDeals.Calm("calm"),
            ],
            Some.Reminder());
        Assert.Equal(["red Red", "soon CloseSoon", "stage StageNearlyOver", "today StepToday", "reminder Reminder"], Lines(brief));
        Assert.Equal(0, brief.More);
    }

    [Fact]
    public void OneDeal_IsOneLine_WithAllItsReasons()
    {
        var brief = Of([BriefDeals.Red("red") with { ExpectedClose = Some.Today.AddDays(-1), NextStep = new NextStep("拜访", Some.Today) }]);
        Assert.Equal(["red Red, CloseOverdue, StepToday"], Lines(brief));
    }

    [Fact]
    public void ABadMonth_DoesNotHideTodaysVisits()
    {
        List<Deal> deals = [.. Enumerable.Range(1, 9).Select(number => BriefDeals.Red($"red{number}", days: 20 - number)), .. Enumerable.Range(1, 3).Select(number => BriefDeals.Calm($"visit{number}", 100 - number) with { NextStep = new NextStep("拜访", Some.Today) })];
        var brief = Of(deals);
        Assert.Equal(["red1 Red", "red2 Red", "red3 Red", "visit1 StepToday", "visit2 StepToday"], Lines(brief));
        Assert.Equal(7, brief.More);
    }

    [Fact]
    public void ABusyDay_DoesNotHideWhatIsInDanger()
    {
        List<Deal> deals = [BriefDeals.Red("red"), .. Enumerable.Range(1, 8).Select(number => BriefDeals.Calm($"visit{number}", 100 - number) with { NextStep = new NextStep("拜访", Some.Today) })];
        Assert.Equal(["red Red", "visit1 StepToday", "visit2 StepToday", "visit3 StepToday", "visit4 StepToday"], Lines(Of(deals)));
    }

    [Fact]
    public void PausedAndClosedDeals_AreLeftAlone() =>
        Assert.Empty(Of([BriefDeals.Red("a") with { State = DealState.Paused(new Pause("等招标", Some.Today)) }, BriefDeals.Red("b") with { State = DealState.Won(Some.Today) }]).Items);

    [Fact]
    public void TheSuggestion_IsOfTheDealWithMostToExpect_ThatNoLineSpeaksOf()
    {
        var brief = Of([BriefDeals.Red("red", 9_000), BriefDeals.Calm("small") with { NextStep = null }, BriefDeals.Calm("large", 8_000) with { NextStep = null }]);
        Assert.Equal(("large", SuggestionKind.PlanNextStep, Money.FromYuan(800)), (brief.Suggestion!.Deal.Deal.Id.Value, brief.Suggestion.Kind, brief.Suggestion.ExpectedValue));
        Assert.Equal(SuggestionKind.BreakSilence, Of([BriefDeals.Red("red")]).Suggestion!.Kind);
        Assert.Equal(SuggestionKind.AskForDecision, Of([BriefDeals.Calm("late") with { ExpectedClose = Some.Today.AddDays(-1) }]).Suggestion!.Kind);
        Assert.Null(Of([BriefDeals.Calm("calm")]).Suggestion);
    }

    [Fact]
    public void ACriterionThatIsUnmet_IsSuggestedLast()
    {
        var facts = new RepBriefFacts { Member = Some.Rep.Id, Day = Some.Today, Deals = [BriefDeals.Seen(BriefDeals.Calm("calm"), Budget)] };
        var brief = RepBrief.Of(facts, DefaultPipeline.Create(), BriefRules.Default);
        Assert.Equal(SuggestionKind.MeetCriterion, brief.Suggestion!.Kind);
        Assert.Equal(MissingFields.Criteria, brief.Suggestion.Deal.Missing);
    }

    [Fact]
    public void WhatIsMissing_IsNamed()
    {
        Assert.Equal(MissingFields.None, BriefDeals.Seen(BriefDeals.Calm("calm")).Missing);
        Assert.Equal(
            MissingFields.Amount | MissingFields.ExpectedClose | MissingFields.NextStep | MissingFields.Criteria,
            BriefDeals.Seen(Some.Deal(), Budget).Missing);
    }

    [Fact]
    public void ADayWithNothingToSay_IsKnownAsSuch()
    {
        Assert.True(Of([BriefDeals.Calm("calm")]).IsEmpty);
        Assert.True((Of([]) with { Pace = new Pace(Money.FromFen(1), Money.FromFen(2), 20, 3) }).IsEmpty);
        Assert.False((Of([]) with { Pace = new Pace(Money.FromFen(2), Money.FromFen(1), 20, 3) }).IsEmpty);
        Assert.False(Of([], Some.Reminder()).IsEmpty);
        Assert.Null(RepBrief.Of(new RepBriefFacts { Member = Some.Rep.Id, Day = Some.Today, Yesterday = new DayResult(0, Money.Zero, 0) }, DefaultPipeline.Create(), BriefRules.Default).Yesterday);
    }

    [Fact]
    public void AWithdrawnReminder_IsNotRead() => Assert.Empty(Of([], Some.Reminder() with { Withdrawn = true }).Items);

    private static RepBrief Of(IEnumerable<Deal> deals, params ImmutableArray<Reminder> reminders) => RepBrief.Of(
        new RepBriefFacts { Member = Some.Rep.Id, Day = Some.Today, Deals = [.. deals.Select(deal => BriefDeals.Seen(deal))], Reminders = reminders },
        DefaultPipeline.Create(),
        BriefRules.Default);

    private static IEnumerable<string> Lines(RepBrief brief) => brief.Items.Select(item => $"{item.Deal?.Deal.Id.Value ?? "reminder"} {item.Reasons}");
}
