using FsCheck;
using FsCheck.Fluent;
using SalesBot.Domain.Funnels;
using SalesBot.Domain.Sales;
using SalesBot.Domain.WorkCalendars;

namespace SalesBot.Domain.Tests.Funnels;

public sealed class StageFlowTests
{
    private static readonly Pipeline Pipeline = DefaultPipeline.Create();
    private static readonly DateOnly Monday = new(2026, 3, 2);
    private static readonly DayRange March = DayRange.MonthOf(Monday);

    [Fact]
    public void Deals_GoOnToALaterStageOrASignature_OrAreLost()
    {
        var flow = Of(
            [(0, "needs"), (5, "demo")],
            [(0, "needs"), (7, "negotiation")],
            [(0, "needs"), (9, "won")],
            [(0, "needs"), (3, "lost")]);

        Assert.Equal((3, 1, 75m), (flow["needs"].Advanced, flow["needs"].Dropped, flow["needs"].Conversion!.Value));
        Assert.Equal((4, 5), (flow["needs"].Stays, flow["needs"].MedianDays!.Value));
    }

    [Fact]
    public void WhatStillStands_HasNoOutcome_AndAStepBackIsNone()
    {
        var flow = Of([(0, "needs")], [(0, "demo"), (4, "needs")]);

        Assert.Equal((0, 0, null), (flow["needs"].Cases, flow["demo"].Cases, flow["demo"].Conversion));
        Assert.Equal((1, 4), (flow["demo"].Stays, flow["demo"].MedianDays!.Value));
    }

    [Fact]
    public void DealThatGoesToAndFro_CountsOnce() =>
        Assert.Equal(1, Of([(0, "needs"), (2, "demo"), (4, "needs"), (6, "demo")])["needs"].Cases);

    [Fact]
    public void StagesLeftOnOtherDays_DoNotCount()
    {
        Assert.Equal(0, Of([(0, "needs"), (30, "demo")])["needs"].Cases);
        Assert.Equal(1, Of([(0, "needs"), (29, "demo")])["needs"].Cases);
    }

    [Fact]
    public void Flow_IsWhatAWalkThroughTheDaysSays() =>
        Properties.HoldForAll(Steps, steps =>
        {
            var (course, exits) = Walk(steps);
            var flow = StageFlow.Of(Pipeline, [course], March, WorkCalendar.China, DayCount.Calendar).ToDictionary(each => each.Stage.Id.Value);
            foreach (var stage in Pipeline.Stages.Select(stage => stage.Id.Value))
            {
                var counted = exits.Where(exit => exit.Stage == stage && March.Contains(exit.On)).ToList();
                var last = counted.LastOrDefault(exit => exit.WentOn is not null);
                Assert.Equal(
                    (last.WentOn == true ? 1 : 0, last.WentOn == false ? 1 : 0, counted.Count),
                    (flow[stage].Advanced, flow[stage].Dropped, flow[stage].Stays));
            }
        });

    private static Gen<(int Kind, int Stage, int Days, bool IsUndone)> Steps { get; } =
        from kind in Gen.Choose(0, 9)
        from stage in Gen.Choose(0, Pipeline.Stages.Length - 1)
        from days in Gen.Choose(0, 9)
        from undone in Gen.Frequency((4, Gen.Constant(false)), (1, Gen.Constant(true)))
        select (kind, stage, days, undone);

    /// <summary>A deal that moves, is won or lost, and is opened again; beside it, each stay that ended, noted by hand.</summary>
    private static (DealCourse Course, List<(string Stage, DateOnly On, bool? WentOn)> Exits) Walk((int Kind, int Stage, int Days, bool IsUndone)[] steps)
    {
        var (events, exits, day, message) = (new List<SalesEvent>(), new List<(string, DateOnly, bool?)>(), Monday, 1);
        var draft = Some.Draft(message, today: day);
        var deal = draft.Create(Some.Deal());
        events.AddRange(draft.Build().Events);
        foreach (var (kind, stage, days, isUndone) in steps)
        {
            day = day.AddDays(days);
            draft = Some.Draft(++message, today: day);
            var present = deal.Position.Stage.Value;
            var next = Pipeline.Stages[stage].Id;
            var isOpen = deal.State.Status == DealStatus.Open;
            var after = !isOpen ? draft.SetState(deal, DealState.Open)
                : kind == 0 ? draft.SetState(deal, DealState.Won(day))
                : kind == 1 ? draft.SetState(deal, DealState.Lost(day, null))
                : draft.MoveTo(deal, next);
            events.AddRange(draft.Build().Events);
            if (isUndone)
            {
                events.AddRange(draft.Build().Events.Select(change => change with { Key = new SalesEventKey(Some.Context(++message).ChangeSet, 0), From = change.To, To = change.From, Reverses = change.Key }));
                continue;
            }

            if (!isOpen)
            {
                // Opened again, it goes on with its stay.
                exits.RemoveAt(exits.Count - 1);
            }
            else if (kind < 2)
            {
                exits.Add((present, day, kind == 0));
            }
            else if (next.Value != present)
            {
                exits.Add((present, day, stage > Place(present) ? true : null));
            }

            deal = after;
        }

        return (new DealCourse(deal, StageHistory.Of(events)), exits);
    }

    private static int Place(string stage) => Pipeline.Stages.Select(each => each.Id.Value).ToList().IndexOf(stage);

    private static Dictionary<string, StageFlow> Of(params (int Day, string What)[][] deals) =>
        StageFlow.Of(Pipeline, deals.Select(DealCourses.Of), March, WorkCalendar.China, DayCount.Calendar).ToDictionary(flow => flow.Stage.Id.Value);
}
