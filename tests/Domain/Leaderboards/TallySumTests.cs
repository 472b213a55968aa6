using FsCheck.Fluent;
using SalesBot.Domain.Leaderboards;
using SalesBot.Domain.Organisation;
using SalesBot.Domain.Sales;
using SalesBot.Domain.Targets;
using SalesBot.Domain.WorkCalendars;

namespace SalesBot.Domain.Tests.Leaderboards;

public sealed class TallySumTests
{
    private static readonly GroupId First = new(Guid.Parse("00000000-0000-0000-0000-000000000001")), Second = new(Guid.Parse("00000000-0000-0000-0000-000000000002"));

    [Fact]
    public void MemberOfTwoGroups_CountsInEach_AndOnceInAll()
    {
        Tally[] tallies = [new() { Member = Some.Rep.Id, Group = First, Revenue = Money.FromYuan(3) }, new() { Member = Some.Rep.Id, Group = Second, Revenue = Money.FromYuan(4) }];

        Assert.Equal(Money.FromYuan(7), TallySum.By(tallies, tally => (MemberId?)tally.Member)[Some.Rep.Id].Revenue);
        Assert.Equal(Money.FromYuan(4), TallySum.By(tallies, tally => tally.Group)[Second].Revenue);
    }

    [Theory]
    [InlineData(2, 0, null)]
    [InlineData(2, 1, "66.67")]
    [InlineData(0, 3, "0.00")]
    public void WinRate_NeedsEnoughClosed(int wins, int losses, string? rate)
    {
        var sum = default(TallySum).With(new Tally { Member = Some.Rep.Id, Wins = wins, Losses = losses });

        Assert.Equal(rate, sum.WinRate(3)?.ToString("0.00", System.Globalization.CultureInfo.InvariantCulture));
    }

    [Fact]
    public void AverageOfNothing_IsNone() => Assert.Null(default(TallySum).AverageDeal);

    [Fact]
    public void SumsOfGroups_AreTheSumOfAll() => Properties.HoldForAll(Gen.Choose(0, 100_000), (int[] fen) =>
    {
        Tally[] tallies = [.. fen.Select((value, index) => new Tally { Member = Some.Rep.Id, Group = index % 2 == 0 ? First : Second, Revenue = Money.FromFen(value), Visits = value % 3 })];
        var groups = TallySum.By(tallies, tally => tally.Group).Values;

        Assert.Equal(fen.Sum(value => (long)value), groups.Sum(sum => sum.Revenue.Fen));
        Assert.Equal(fen.Sum(value => value % 3), groups.Sum(sum => sum.Visits));
    });

    /// <summary>March 2026 has 22 workdays, 10 of them from the 18th on.</summary>
    [Fact]
    public void WhoJoinsInMidMonth_HasThePartOfTheTargetThatFallsOnTheirWorkdays()
    {
        var march = DayRange.MonthOf(new DateOnly(2026, 3, 1));

        Assert.Equal(100m, ProRata.Of(220m, march, new DateOnly(2026, 3, 18), WorkCalendar.China));
        Assert.Equal(220m, ProRata.Of(220m, march, new DateOnly(2026, 2, 1), WorkCalendar.China));
        Assert.Equal(220m, ProRata.Of(220m, march, null, WorkCalendar.China));
        Assert.Null(ProRata.Of(220m, march, new DateOnly(2026, 4, 1), WorkCalendar.China));
    }

    [Fact]
    public void ATargetThatWasReckonedFromTheFirstDay_IsNotReckonedAgain()
    {
        var target = new Target { Holder = TargetHolder.Company, Measure = TargetMeasure.Revenue, From = new DateOnly(2026, 3, 1), To = new DateOnly(2026, 3, 31), Value = 220m };
        var joined = new DateOnly(2026, 3, 18);

        Assert.Equal(100m, ProRata.Of(target, joined, WorkCalendar.China));
        Assert.Equal(220m, ProRata.Of(target with { Since = joined }, joined, WorkCalendar.China));
        Assert.Equal(220m, ProRata.Of(target with { Measure = TargetMeasure.WinRate }, joined, WorkCalendar.China));
    }

    [Fact]
    public void Explanation_AddsUp_AndItsPagesHoldAll() => Properties.HoldForAll(Gen.Choose(0, 1_000_000), (int[] fen) =>
    {
        var explanation = new Explanation([.. fen.Select(value => new Credit { Kind = CreditKind.Signed, Member = Some.Rep.Id, On = new DateOnly(2026, 3, 2), Value = value, Subject = Subject.Of(new DealId("P1")) })]);

        Assert.Equal(fen.Sum(value => (long)value), explanation.Sum);
        Assert.Equal(explanation.Credits, Enumerable.Range(0, (fen.Length / 10) + 1).SelectMany(page => explanation.Page((10 * page) + 1, 10)));
    });
}
