using System.Collections.Immutable;
using SalesBot.Domain.Sales;
using SalesBot.Domain.WorkCalendars;

namespace SalesBot.Domain.Tests.Sales;

public sealed class StageMoveTests
{
    private static readonly Pipeline Pipeline = DefaultPipeline.Create();

    [Theory]
    [InlineData("contact", "contact", StageMoveKind.None, false)]
    [InlineData("contact", "needs", StageMoveKind.Forward, false)]
    [InlineData("contact", "negotiation", StageMoveKind.Skipping, true, "needs", "demo")]
    [InlineData("negotiation", "needs", StageMoveKind.Backward, true)]
    [InlineData("gone", "negotiation", StageMoveKind.Forward, false)]
    public void AMoveThatIsNotTheNextStage_NeedsAReason(string from, string to, StageMoveKind kind, bool needsReason, params string[] skipped)
    {
        var move = StageMove.Between(Pipeline, new StageId(from), new StageId(to));
        Assert.Equal((kind, needsReason), (move.Kind, move.NeedsReason));
        Assert.Equal(skipped, move.Skipped.Select(stage => stage.Id.Value));
    }

    [Fact]
    public void GoingBack_KeepsTheFirstEntries()
    {
        var events = Story(("needs", 3), ("demo", 5), ("needs", 8), ("negotiation", 9));
        var history = StageHistory.Of(events);
        Assert.Equal(Day(3), history.FirstEntry(new StageId("needs")));
        Assert.Null(history.FirstEntry(new StageId("contract")));
        Assert.Equal(
            ["contact 1-3", "needs 3-5", "demo 5-8", "needs 8-9", "negotiation 9-"],
            history.Visits.Select(visit => $"{visit.Stage} {visit.Since.Day}-{visit.Until?.Day}"));
    }

    [Fact]
    public void WhatWasUndone_HasNotHappened()
    {
        var created = Created();
        var moved = Some.Draft(1, today: Day(3));
        var deal = moved.MoveTo(Deal(), new StageId("needs"));
        var changes = moved.Build();
        var states = new SubjectStates(
            new Dictionary<CustomerId, Customer>(),
            new Dictionary<DealId, Deal> { [deal.Id] = deal },
            new Dictionary<ActivityId, Activity>(),
            new Dictionary<ReminderId, Reminder>(),
            new HashSet<Subject>());
        var undone = Undo.Plan(Some.Context(2, today: Day(3)), changes.Id, changes.Events, states);
        Assert.Equal(["contact"], StageHistory.Of([.. created, .. changes.Events, .. undone.Changes.Events]).Visits.Select(visit => visit.Stage.Value));
    }

    [Fact]
    public void ClosingADeal_EndsItsStay_AndOpeningItAgainGoesOn()
    {
        var draft = Some.Draft(9, today: Day(12));
        var won = draft.SetState(Deal(), DealState.Won(Day(12)));
        Assert.Equal(Day(12), Assert.Single(StageHistory.Of([.. Created(), .. draft.Build().Events]).Visits).Until);
        draft.SetState(won, DealState.Open);
        Assert.Null(Assert.Single(StageHistory.Of([.. Created(), .. draft.Build().Events]).Visits).Until);
    }

    [Fact]
    public void AReason_BelongsToTheMove_AndGoesWithTheNextOne()
    {
        var draft = Some.Draft(1, today: Day(3));
        var back = draft.MoveTo(draft.MoveTo(Deal(), new StageId("demo")), new StageId("needs"), new Detour(StageMoveKind.Backward, [], "预算被砍"));
        Assert.Equal("预算被砍", back.Detour?.Reason);
        Assert.Equal("预算被砍", StageHistory.Of([.. Created(), .. draft.Build().Events]).Visits[^1].Detour?.Reason);
        Assert.Null(draft.MoveTo(back, new StageId("demo")).Detour);
    }

    [Fact]
    public void AMove_EndsTheWaitForAnother()
    {
        var draft = Some.Draft(1, today: Day(3));
        var waiting = draft.Want(Deal(), new WantedMove(new StageId("demo")));
        Assert.Null(draft.MoveTo(waiting, new StageId("needs")).Wanted);
    }

    [Fact]
    public void FailedTries_EndWithAConversation_OrABookedStep()
    {
        var draft = Some.Draft(1, today: Day(3));
        var tried = draft.SetFailedTries(Deal(), 3);
        Assert.True(tried.IsHardToMeet);
        Assert.Equal(3, draft.SetNextStep(tried, new NextStep("再约")).FailedTries);
        Assert.Equal(0, draft.SetNextStep(tried, new NextStep("拜访", Day(9))).FailedTries);
        Assert.Equal(3, draft.Record(Did(ActivityKind.Message), tried)!.FailedTries);
        Assert.Equal(0, draft.Record(Did(ActivityKind.Visit), tried)!.FailedTries);

        static Activity Did(ActivityKind kind) => new() { Id = new ActivityId(Guid.NewGuid()), Customer = Deal().Customer, Deal = Deal().Id, Kind = kind, By = Some.Rep.Id, On = Day(3), RecordedAt = default };
    }

    [Fact]
    public void Durations_ProposeTheMiddleHalfOfTheStays_WhereThereAreEnough()
    {
        List<StageHistory> closed = [.. Enumerable.Range(1, 20).Select(days => StageHistory.Of([.. Story(("needs", 2), ("demo", 2 + days)), .. Closed(2 + days)]))];
        var durations = StageDurations.Of(Pipeline, closed, WorkCalendar.China, DayCount.Calendar);
        Assert.Equal((20, new DayBand(5, 16), true), (durations[1].Stays, durations[1].Proposed, durations[1].IsNews));
        Assert.All(StageDurations.Of(Pipeline, closed[..19], WorkCalendar.China, DayCount.Calendar), stage => Assert.Null(stage.Proposed));
        Assert.Equal(0, durations[4].Stays);
    }

    [Theory]
    [InlineData("客户休假", 30, 0, PauseVerdict.Granted)]
    [InlineData("客户休假", 30, 1, PauseVerdict.Granted)]
    [InlineData("客户休假", 31, 0, PauseVerdict.NeedsConsent)]
    [InlineData("客户休假", 5, 2, PauseVerdict.NeedsConsent)]
    [InlineData(" ", 5, 0, PauseVerdict.NeedsReason)]
    [InlineData("客户休假", -1, 0, PauseVerdict.EndsInThePast)]
    public void ALongPauseAndAThird_NeedConsent(string reason, int days, int before, PauseVerdict verdict) =>
        Assert.Equal(verdict, new PauseRule().Judge(new Pause(reason, Some.Today.AddDays(days)), before, Some.Today));

    private static ImmutableArray<SalesEvent> Closed(int day)
    {
        var draft = Some.Draft(98, today: Day(day));
        draft.SetState(Deal(), DealState.Won(Day(day)));
        return draft.Build().Events;
    }

    private static DateOnly Day(int day) => new(2026, 3, day);

    private static Deal Deal() => Some.Deal() with { Position = new StagePosition(new StageId("contact"), Day(1)) };

    private static Deal In(string stage) => Some.Deal() with { Position = new StagePosition(new StageId(stage), Day(1)) };

    private static ImmutableArray<SalesEvent> Created()
    {
        var draft = Some.Draft(99, today: Day(1));
        draft.Create(Deal());
        return draft.Build().Events;
    }

    private static List<SalesEvent> Story(params (string Stage, int Day)[] moves)
    {
        List<SalesEvent> events = [.. Created()];
        var (deal, message) = (Deal(), 1);
        foreach (var (stage, day) in moves)
        {
            var draft = Some.Draft(message++, today: Day(day));
            deal = draft.MoveTo(deal, new StageId(stage));
            events.AddRange(draft.Build().Events);
        }

        return events;
    }
}
