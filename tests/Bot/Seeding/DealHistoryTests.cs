using SalesBot.Bot.Seeding;
using SalesBot.Domain.Sales;
using static SalesBot.Bot.Tests.Seeding.Sample;

namespace SalesBot.Bot.Tests.Seeding;

public sealed class DealHistoryTests
{
    [Fact]
    public void OfADealWithoutAPast_IsItsCreationToday()
    {
        var history = Tell(Seed(ADeal));

        var created = Assert.Single(history.Events);
        Assert.Equal((SalesEventKind.DealCreated, Today), (created.Kind, created.HappenedOn));
        Assert.Equal(ADeal, Replay(history));
    }

    [Fact]
    public void ADealKnownBeforeItsStage_BeginsInTheFirst_AndMovesOnThatDay()
    {
        var history = Tell(Seed(ADeal, stageSince: DaysAgo(8), activities: AnActivity(ActivityKind.Call, 30)));

        var moved = Assert.Single(history.Events, change => change.Kind == SalesEventKind.DealStage);
        Assert.Equal(DaysAgo(8), moved.HappenedOn);
        var deal = Replay(history);
        Assert.Equal(new StagePosition(ADeal.Position.Stage, DaysAgo(8)), deal.Position);
        Assert.Equal(DaysAgo(30), deal.CreatedOn);
    }

    [Fact]
    public void AWin_IsWonOnItsDay_ForTheOwnerAndTheirGroup()
    {
        var history = Tell(Seed(ADeal with { State = DealState.Won(DaysAgo(40)) }, activities: AnActivity(ActivityKind.Visit, 90)));

        var won = Assert.Single(history.Events, change => change.Kind == SalesEventKind.DealState);
        Assert.Equal((DaysAgo(40), Rep.Id, Rep.Group), (won.HappenedOn, won.CountsFor, won.CountsForGroup));
        Assert.Equal(SalesJson.Write(DealState.Open), won.From);
        Assert.Equal(SalesJson.Write(DealState.Won(DaysAgo(40))), won.To);
        Assert.Equal(DaysAgo(90), Replay(history).CreatedOn);
    }

    [Fact]
    public void AnActivity_IsRecordedByWhoDidIt_OnItsDay()
    {
        var history = Tell(Seed(ADeal, activities: [AnActivity(ActivityKind.Visit, 20), AnActivity(ActivityKind.Demo, 6, Colleague)]));

        var demo = Assert.Single(history.Events, change => change.Kind == SalesEventKind.ActivityRecorded && change.Actor == Colleague.Id);
        Assert.Equal((DaysAgo(6), Colleague.Id), (demo.HappenedOn, demo.CountsFor));
        Assert.Equal(DaysAgo(6), DateOnly.FromDateTime(demo.RecordedAt.ToOffset(TimeSpan.FromHours(8)).DateTime));
        Assert.Equal(DaysAgo(6), Replay(history).LastProgress);
    }

    [Fact]
    public void WhatTheFileSaysOfTheLastProgress_Holds()
    {
        Assert.Equal(DaysAgo(2), Replay(Tell(Seed(ADeal, lastProgress: DaysAgo(2), activities: AnActivity(ActivityKind.Call, 9)))).LastProgress);
        Assert.Equal(DaysAgo(12), Replay(Tell(Seed(ADeal, lastProgress: DaysAgo(12), activities: AnActivity(ActivityKind.Call, 9)))).LastProgress);
    }

    [Fact]
    public void Events_StandInTheOrderOfTheirDays_EachWithAKeyOfItsOwn()
    {
        var history = Tell(Seed(
            ADeal with { State = DealState.Lost(DaysAgo(3), reason: null) },
            stageSince: DaysAgo(10),
            lastProgress: DaysAgo(3),
            activities: [AnActivity(ActivityKind.Call, 25), AnActivity(ActivityKind.Visit, 10), AnActivity(ActivityKind.Quote, 3)]));

        Assert.Equal(history.Events.Select(change => change.RecordedAt).Order(), history.Events.Select(change => change.RecordedAt));
        Assert.Equal(Enumerable.Range(0, history.Events.Length).Select(ordinal => new SalesEventKey(history.Id, ordinal)), history.Events.Select(change => change.Key));
    }

    [Fact]
    public void TheSameDeal_HasTheSameChangeSet_OnAnotherDay() =>
        Assert.Equal(Tell(Seed(ADeal)).Id, DealHistory.Tell(Seed(ADeal), Context() with { Now = Now.AddDays(9) }).Id);

    [Fact]
    public void NothingSeeded_IsRecordedWithinReachOfAnUndo() =>
        Assert.True(Tell(Seed(ADeal, activities: AnActivity(ActivityKind.Visit, 0))).RecordedAt < Now - Undo.DefaultWindow);

    [Fact]
    public void EveryEvent_NamesTheSeedAsItsSource() =>
        Assert.All(Tell(Seed(ADeal, stageSince: DaysAgo(5))).Events, change => Assert.Equal("Seed", change.Source.Platform));

    private static ChangeSet Tell(SeedDeal seed) => DealHistory.Tell(seed, Context());

    private static Deal Replay(ChangeSet history) =>
        history.Events.Where(change => change.Subject == Subject.Of(ADeal.Id)).Aggregate(default(Deal), SalesProjection.Apply)!;
}
