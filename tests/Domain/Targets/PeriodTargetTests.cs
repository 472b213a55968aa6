using FsCheck;
using FsCheck.Fluent;
using SalesBot.Domain.Organisation;
using SalesBot.Domain.Targets;
using SalesBot.Domain.WorkCalendars;

namespace SalesBot.Domain.Tests.Targets;

/// <summary>Days that have no target of their own have the sum of those within, or a part of the one around them.</summary>
public sealed class PeriodTargetTests
{
    private static readonly TargetHolder Holder = TargetHolder.Of(new MemberId(Guid.NewGuid()));

    [Fact]
    public void TheDaysOwnTarget_Counts()
    {
        var found = Find("2026-Q1", Target("2026-Q1", 30), Target("2026-01", 5), Target("2026", 200));
        Assert.Equal((30m, TargetBasis.Own, true), (found!.Value, found.Basis, found.IsWhole));
    }

    [Fact]
    public void AQuarter_IsTheSumOfItsMonths()
    {
        var found = Find("2026-Q1", Target("2026-01", 5), Target("2026-02", 6), Target("2026-03", 7), Target("2026-04", 100));
        Assert.Equal((18m, TargetBasis.SumOfParts, true), (found!.Value, found.Basis, found.IsWhole));
    }

    [Fact]
    public void AYear_IsTheSumOfItsQuarters_NotOfQuartersAndMonths()
    {
        var found = Find("2026", Target("2026-Q1", 30), Target("2026-01", 5), Target("2026-Q2", 30), Target("2026-Q3", 30), Target("2026-Q4", 30));
        Assert.Equal((120m, true), (found!.Value, found.IsWhole));
    }

    [Fact]
    public void TheFirstMonthsAlone_AreNotWhole_AndAreCountedOverTheirOwnDays()
    {
        var found = Find("2026-Q1", Target("2026-01", 5), Target("2026-03", 7));
        Assert.Equal((5m, TargetBasis.SumOfParts, false), (found!.Value, found.Basis, found.IsWhole));
        Assert.Equal(Days("2026-01"), found.Counted(Days("2026-Q1")));
    }

    [Fact]
    public void ALaterMonthAlone_SaysNothingAboutTheYear() => Assert.Null(Find("2026", Target("2026-11", 7_000_000)));

    [Fact]
    public void AMonth_IsThePartOfItsQuarter_ByWorkdays()
    {
        // January to March 2026 have 21, 16 and 22 workdays.
        var found = Find("2026-02", Target("2026-Q1", 590_000), Target("2026", 10_000_000));
        Assert.Equal((160_000m, TargetBasis.PartOfLonger), (found!.Value, found.Basis));
    }

    [Fact]
    public void ARate_HoldsForTheDaysWithin_AndIsCountedOverItsOwn()
    {
        var rate = Target("2026-Q1", 60, TargetMeasure.Repurchase);
        var found = Find("2026-02", rate);
        Assert.Equal((60m, TargetBasis.OfLonger, rate.Period), (found!.Value, found.Basis, found.Counted(Days("2026-02"))));
    }

    [Fact]
    public void Rates_AreNeverAddedUp() => Assert.Null(Find("2026-Q1", Target("2026-01", 60, TargetMeasure.WinRate), Target("2026-02", 60, TargetMeasure.WinRate)));

    [Fact]
    public void NoTarget_SaysNothing() => Assert.Null(Find("2026-02"));

    [Fact]
    public void ALongHoliday_HasNoPart() => Assert.Null(PeriodTarget.Find([Target("2026-10", 1_000_000)], new DayRange(new DateOnly(2026, 10, 1), new DateOnly(2026, 10, 7)), WorkCalendar.China));

    [Fact]
    public void WhoeverCameInBetween_HasAPart_NeverMoreThanTheWhole_AndTheLaterTheLess() => Prop.ForAll(
        Gen.Choose(0, 30).ToArbitrary(), Gen.Choose(1, 10_000_000).ToArbitrary(),
        (day, value) =>
        {
            var march = Target("2026-03", value);
            var (part, later) = (From(march, day), From(march, Math.Min(30, day + 1)));
            return part <= value && (part is null ? later is null : later is null || later <= part);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void WhoeverWasThereFromTheFirst_HasTheWhole() => Assert.Equal(1_234m, From(Target("2026-03", 1_234), 0));

    private static decimal? From(Target month, int day) => PeriodTarget.ProRata(month, new DayRange(month.From.AddDays(day), month.To), WorkCalendar.China);

    private static PeriodTarget? Find(string days, params Target[] targets) => PeriodTarget.Find(targets, Days(days), WorkCalendar.China);

    private static DayRange Days(string period) => NamedPeriod.Find(period)!.Value;

    private static Target Target(string period, decimal value, TargetMeasure measure = TargetMeasure.Revenue) =>
        new() { Holder = Holder, Measure = measure, From = Days(period).From, To = Days(period).To, Value = value };
}
