using SalesBot.Domain.Sales;
using SalesBot.Domain.Targets;
using SalesBot.Domain.WorkCalendars;

namespace SalesBot.Domain.Tests.Targets;

public sealed class PaceTests
{
    [Fact]
    public void AMonth_IsPacedByItsWorkdays()
    {
        var february = At(yuan: 100, achieved: 25, new DateOnly(2026, 2, 9));
        Assert.Equal((16, 5, 11), (february.Workdays, february.Passed, february.Left));
        Assert.Equal((31.25m, 25m, true), (february.Expected, february.Attained, february.IsBehind));
        var march = At(yuan: 100, achieved: 25, new DateOnly(2026, 3, 9));
        Assert.Equal((22, 5, false), (march.Workdays, march.Passed, march.IsBehind));
    }

    [Theory]
    [InlineData(0, 91)]
    [InlineData(99, 1)]
    [InlineData(100, 0)]
    [InlineData(150, 0)]
    public void WhatADayHasToBring_IsRoundedUpToTheFen(int achieved, int needed) =>
        Assert.Equal((Money?)Money.FromFen(needed), new Pace(Money.FromFen(1_000), Money.FromFen(achieved * 10), 16, 5).NeededADay);

    [Fact]
    public void AfterTheLastWorkday_NoDayCanBringIt()
    {
        var over = Pace.At(Money.FromYuan(100), Money.FromYuan(25), DayRange.MonthOf(new DateOnly(2026, 2, 1)), new DateOnly(2026, 3, 5), WorkCalendar.China);
        Assert.Equal((0, 100m, (Money?)null), (over.Left, over.Expected, over.NeededADay));
    }

    private static Pace At(int yuan, int achieved, DateOnly today) => Pace.At(Money.FromYuan(yuan), Money.FromYuan(achieved), DayRange.MonthOf(today), today, WorkCalendar.China);
}
