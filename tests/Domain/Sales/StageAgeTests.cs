using SalesBot.Domain.Sales;
using SalesBot.Domain.WorkCalendars;

namespace SalesBot.Domain.Tests.Sales;

public sealed class StageAgeTests
{
    private static readonly Pipeline Pipeline = DefaultPipeline.Create();

    [Theory]
    [InlineData("negotiation", 3, StageAgeState.Under)]
    [InlineData("negotiation", 4, StageAgeState.Within)]
    [InlineData("negotiation", 8, StageAgeState.Within)]
    [InlineData("negotiation", 9, StageAgeState.NearlyOver)]
    [InlineData("negotiation", 10, StageAgeState.NearlyOver)]
    [InlineData("negotiation", 11, StageAgeState.Over)]
    [InlineData("contact", 100, StageAgeState.Unmeasured)]
    [InlineData("gone", 100, StageAgeState.Unmeasured)]
    public void AStagesAge_IsUnderInNearlyOverOrOverItsBand(string stage, int days, StageAgeState state)
    {
        var age = Of(stage, Some.Today.AddDays(-days), DayCount.Calendar);
        Assert.Equal((state, days), (age.State, age.Days));
    }

    [Fact]
    public void ABandOfWorkdays_IsCountedInWorkdays()
    {
        var age = StageAge.Of(InStage("negotiation", new DateOnly(2026, 9, 30)), Pipeline, new DateOnly(2026, 10, 12), WorkCalendar.China, DayCount.Workdays);
        Assert.Equal((4, DayCount.Workdays, StageAgeState.Within), (age.Days, age.Counted, age.State));
    }

    [Fact]
    public void WhatIsOver_IsOverByDays()
    {
        Assert.Equal(3, Of("negotiation", Some.Today.AddDays(-13), DayCount.Calendar).DaysOver);
        Assert.Equal(0, Of("negotiation", Some.Today.AddDays(-10), DayCount.Calendar).DaysOver);
    }

    [Fact]
    public void ABandOfOneDay_IsNearlyOverOnIt_AndUnderBefore()
    {
        Assert.Equal(StageAgeState.Under, new StageAge(4, DayCount.Calendar, new DayBand(5, 5)).State);
        Assert.Equal(StageAgeState.NearlyOver, new StageAge(5, DayCount.Calendar, new DayBand(5, 5)).State);
    }

    [Fact]
    public void TwentyClosedStays_ProposeTheirMiddleHalf()
    {
        Assert.Null(UsualDaysProposal.Of(Enumerable.Range(1, 19)));
        Assert.Equal(new DayBand(5, 16), UsualDaysProposal.Of(Enumerable.Range(1, 20)));
        Assert.Equal(new DayBand(4, 4), UsualDaysProposal.Of(Enumerable.Repeat(4, 30)));
    }

    private static StageAge Of(string stage, DateOnly since, DayCount counted) => StageAge.Of(InStage(stage, since), Pipeline, Some.Today, WorkCalendar.China, counted);

    private static Deal InStage(string stage, DateOnly since) => Some.Deal() with { Position = new StagePosition(new StageId(stage), since) };
}
