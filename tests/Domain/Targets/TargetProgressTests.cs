using SalesBot.Domain.Leaderboards;
using SalesBot.Domain.Organisation;
using SalesBot.Domain.Sales;
using SalesBot.Domain.Targets;

namespace SalesBot.Domain.Tests.Targets;

public sealed class TargetProgressTests
{
    /// <summary>After ten workdays with half of the target: behind in a month of 17 workdays, ahead in one of 22.</summary>
    [Theory]
    [InlineData(17, 58.8, true, 71_428.58)]
    [InlineData(22, 45.5, false, 41_666.67)]
    public void AMonth_IsPacedByItsWorkdays(int workdays, double expected, bool isBehind, double needed)
    {
        var progress = Of(TargetMeasure.Revenue, 1_000_000, 500_000) with { Workdays = workdays, Passed = 10 };
        Assert.Equal((decimal)expected, decimal.Round(progress.Expected!.Value, 1));
        Assert.Equal((50m, isBehind, workdays - 10), (progress.Attained, progress.IsBehind, progress.Left));
        Assert.Equal((decimal)needed, progress.NeededADay);
    }

    [Fact]
    public void WhatNobodyKnows_IsNotZero()
    {
        var unknown = Of(TargetMeasure.Satisfaction, 4.5m, null);
        Assert.Equal((null, null, null, false), (unknown.Attained, unknown.Gap, unknown.HasPassed, unknown.IsBehind));
    }

    [Fact]
    public void ARate_HasNoPace() => Assert.Equal((null, null), (Of(TargetMeasure.WinRate, 30, 20).Expected, Of(TargetMeasure.WinRate, 30, 20).NeededADay));

    [Theory]
    [InlineData(TargetMeasure.Revenue, 100, 90, true)]
    [InlineData(TargetMeasure.Revenue, 100, 89, false)]
    [InlineData(TargetMeasure.NewCustomers, 10, 8, true)]
    [InlineData(TargetMeasure.Repurchase, 60, 57, true)]
    [InlineData(TargetMeasure.Repurchase, 60, 56, false)]
    [InlineData(TargetMeasure.Satisfaction, 5, 4, false)]
    public void ATarget_IsPassed_AtTheMarkThatIsUsualOfIt(TargetMeasure measure, int value, int achieved, bool hasPassed) =>
        Assert.Equal(hasPassed, (Of(measure, value, achieved) with { PassMark = measure.UsualPassMark() }).HasPassed);

    [Fact]
    public void TheTotal_IsWeighted_AndLeavesOutWhatNobodyKnows()
    {
        TargetProgress[] targets =
        [
            Of(TargetMeasure.Revenue, 100, 50) with { Weight = 60 },
            Of(TargetMeasure.NewCustomers, 10, 10) with { Weight = 20 },
            Of(TargetMeasure.Satisfaction, 4.5m, null) with { Weight = 20 },
            Of(TargetMeasure.Visits, 10, 0),
        ];
        var total = TargetTotal.Of(targets);
        Assert.Equal((62.5m, 2, 1), (total!.Attained, total.Counted, total.Unknown));
    }

    [Fact]
    public void WithoutWeights_AllCountTheSame() => Assert.Equal(75m, TargetTotal.Of([Of(TargetMeasure.Revenue, 100, 50), Of(TargetMeasure.Visits, 10, 10)])!.Attained);

    [Fact]
    public void WhereNothingIsKnown_ThereIsNoTotal() => Assert.Null(TargetTotal.Of([Of(TargetMeasure.Satisfaction, 4.5m, null)]));

    [Fact]
    public void WhatIsReached_IsTheSumOfTallies()
    {
        Tally[] tallies =
        [
            new() { Member = default, Revenue = Money.FromYuan(100), Wins = 1, Losses = 2, NewCustomers = 3, Visits = 4, Activities = 5, Payments = Money.FromYuan(6), Points = 7 },
            new() { Member = new MemberId(Guid.NewGuid()), Revenue = Money.FromYuan(1), Wins = 1 },
        ];
        Assert.Equal(
            [101m, 2m, 3m, 4m, 5m, 6m, 50m, 7m, null, null, null, null],
            Enum.GetValues<TargetMeasure>().Select(measure => measure.Achieved(tallies)));
        Assert.Null(TargetMeasure.WinRate.Achieved([]));
    }

    /// <summary>22 visits on the ten workdays that are over and today come to 40 on all twenty.</summary>
    [Fact]
    public void ThePaceSoFar_TellsWhereItLeads_OnceAFewDaysAreOver()
    {
        Assert.Equal(40m, Of(TargetMeasure.Visits, 50, 22).Projected);
        Assert.Null((Of(TargetMeasure.Visits, 50, 22) with { Passed = 4 }).Projected);
        Assert.Null((Of(TargetMeasure.Visits, 50, 22) with { Passed = 20 }).Projected);
        Assert.Null(Of(TargetMeasure.WinRate, 30, 20).Projected);
        Assert.Null(Of(TargetMeasure.Visits, 50, null).Projected);
    }

    private static TargetProgress Of(TargetMeasure measure, decimal value, decimal? achieved) =>
        new() { Measure = measure, Value = value, Achieved = achieved, Workdays = 20, Passed = 10, PassMark = 100 };
}
