using FsCheck.Fluent;
using SalesBot.Domain.BattleReports;
using SalesBot.Domain.Organisation;
using SalesBot.Domain.Sales;
using SalesBot.Domain.WorkCalendars;

namespace SalesBot.Domain.Tests.BattleReports;

public sealed class BattleReportTests
{
    private static readonly ReportPeriods Periods = new(WorkCalendar.China);

    [Fact]
    public void ADaysReport_HasItsWins_TheLargestFirst_AndTheirTotal()
    {
        var report = Of([Wins.Of("small", 100), Wins.Of("large", 900), Wins.Of("unknown", null)]);
        Assert.Equal(["large", "small", "unknown"], report.Wins.Select(win => win.Deal.Value));
        Assert.Equal(Money.FromYuan(1_000), report.Total);
    }

    [Fact]
    public void AWinToldAfterTheLastReport_IsLate_AndNotInTheTotal()
    {
        var sunday = Wins.Of("sunday", 500) with { On = Some.Today.AddDays(-3), ConfirmedAt = Some.Noon(Some.Today.AddDays(-1)) };
        var told = Wins.Of("told", 700) with { On = Some.Today.AddDays(-3), ConfirmedAt = Some.Noon(Some.Today.AddDays(-3)) };
        var report = Of([sunday, told, Wins.Of("today", 100)]);
        Assert.Equal(["today"], report.Wins.Select(win => win.Deal.Value));
        Assert.Equal(["sunday"], report.LateWins.Select(win => win.Deal.Value));
        Assert.Equal(Money.FromYuan(100), report.Total);
    }

    [Fact]
    public void TopLists_NameTheFirst_WithTheirMovement_AndNobodyWithNothing()
    {
        var report = BattleReport.Of(
            Facts() with
            {
                Figures = [Figures(Some.Rep, 300, visits: 4), Figures(Some.Peer, 500), Figures(Some.SouthRep, 300), Figures(Some.Manager, 100), Figures(Some.SouthManager, 0)],
                FiguresBefore = [Figures(Some.Rep, 900), Figures(Some.Peer, 100)],
            },
            WorkCalendar.China);
        Assert.Equal([ReportMeasure.Revenue, ReportMeasure.Visits], report.TopLists.Select(list => list.Measure));
        Assert.Equal(["1 李娜 50000 1", "2 张伟 30000 -1", "2 陈静 30000 "], report.TopLists[0].Members.Select(row => $"{row.Rank} {Name(row.Member)} {row.Value} {row.Movement}"));
        Assert.Equal(["1 张伟 4 "], report.TopLists[1].Members.Select(row => $"{row.Rank} {Name(row.Member)} {row.Value} {row.Movement}"));
    }

    [Fact]
    public void ThoseWhoShareTheLastPlace_AreAllNamed()
    {
        var list = TopList.Of(ReportMeasure.Visits, Some.Chart.Members.Select(member => new MemberFigures { Member = member.Id, Visits = 2 }), [], most: 3);
        Assert.Equal(Some.Chart.Members.Count, list.Members.Length);
        Assert.All(list.Members, row => Assert.Equal(1, row.Rank));
    }

    [Fact]
    public void APlace_IsOneMoreThanThoseWhoDidBetter() => Properties.HoldFor(
        from visits in Gen.Choose(0, 6).ArrayOf(Some.Chart.Members.Count) from most in Gen.Choose(1, 5) select (visits, most),
        world =>
        {
            var figures = Some.Chart.Members.Zip(world.visits, (member, visits) => new MemberFigures { Member = member.Id, Visits = visits }).ToList();
            var list = TopList.Of(ReportMeasure.Visits, figures, figures, world.most).Members;
            var expected = figures.Where(own => own.Visits > 0).ToDictionary(own => own.Member, own => 1 + figures.Count(other => other.Visits > own.Visits));
            Assert.Equal(expected.Where(place => place.Value <= world.most).Select(place => place.Key).ToHashSet(), list.Select(row => row.Member).ToHashSet());
            Assert.All(list, row => Assert.Equal((expected[row.Member], 0), (row.Rank, row.Movement!.Value)));
            Assert.Equal(list.Select(row => row.Rank).Order(), list.Select(row => row.Rank));
        });

    [Fact]
    public void WhoImprovedMost_DidBetterThanBefore()
    {
        var facts = Facts() with
        {
            Figures = [Figures(Some.Rep, 300), Figures(Some.Peer, 900), Figures(Some.SouthRep, 250), Figures(Some.Manager, 9_000)],
            FiguresBefore = [Figures(Some.Rep, 100), Figures(Some.Peer, 800), Figures(Some.SouthRep, 50)],
        };
        Assert.Equal(["张伟 200", "陈静 200"], BattleReport.Of(facts, WorkCalendar.China).MostImproved.Select(best => $"{Name(best.Member)} {best.Gain}"));
        Assert.Empty(BattleReport.Of(facts with { Figures = [Figures(Some.Rep, 100)] }, WorkCalendar.China).MostImproved);
    }

    [Fact]
    public void Teams_AreComparedByAttainment_WhereAllHaveATarget()
    {
        TeamFigures east = new(Some.EastOne.Id, Money.FromYuan(900), 3, Money.FromYuan(900), Money.FromYuan(1_800));
        TeamFigures south = new(Some.SouthOne.Id, Money.FromYuan(300), 1, Money.FromYuan(300), Money.FromYuan(400));
        Assert.Equal(["1 华南一组", "2 华东一组"], Standings(east, south));
        Assert.Equal(["1 华东一组", "2 华南一组"], Standings(east, south with { Target = null }));
        Assert.Equal(["1 华东一组", "1 华南一组"], Standings(east with { Target = null }, south with { Revenue = east.Revenue }));
        Assert.Empty(Standings(east));
    }

    [Fact]
    public void AFirstWin_AStreakAndARecord_AreCheeredFor()
    {
        var report = BattleReport.Of(
            Facts() with
            {
                Wins = [Wins.Of("first", 100) with { IsFirst = true }, Wins.Of("next", 50)],
                Signed = Money.FromYuan(150),
                Streaks = [new WinStreak(Some.Rep.Id, 2), new WinStreak(Some.Peer.Id, 4)],
                EarlierTotals = [Money.FromYuan(10), Money.FromYuan(149), Money.FromYuan(20), Money.FromYuan(30)],
            },
            WorkCalendar.China);
        Assert.Equal("first", Assert.Single(report.FirstWins).Deal.Value);
        Assert.Equal(4, Assert.Single(report.Streaks).Weeks);
        Assert.Equal(new ReportRecord(Money.FromYuan(150), Money.FromYuan(149)), report.Record);
        Assert.Null(ReportRecord.Of(Money.FromYuan(150), [Money.FromYuan(1)]));
        Assert.Null(ReportRecord.Of(Money.FromYuan(5), [Money.Zero, Money.Zero, Money.Zero, Money.FromYuan(5)]));
    }

    [Fact]
    public void ADayWithNothing_IsKnownAsSuch() => Assert.True(Of([]).IsEmpty);

    [Fact]
    public void Comparisons_AreWorkdayByWorkday()
    {
        Assert.Equal(0m, new LikeForLike(1_700, 17, 2_200, 22).Change);
        Assert.Equal(100m, new LikeForLike(200, 1, 100, 1).Change);
        Assert.Null(new LikeForLike(200, 1, 0, 1).Change);
    }

    [Theory]
    [InlineData(ReportSpan.Day, "2026-03-11", "2026-03-11", "2026-03-11", "2026-03-10", "2026-03-10")]
    [InlineData(ReportSpan.Day, "2026-02-24", "2026-02-24", "2026-02-24", "2026-02-14", "2026-02-14")]
    [InlineData(ReportSpan.Week, "2026-03-16", "2026-03-09", "2026-03-15", "2026-03-02", "2026-03-08")]
    [InlineData(ReportSpan.Week, "2026-02-24", "2026-02-09", "2026-02-22", "2026-02-02", "2026-02-08")]
    [InlineData(ReportSpan.Week, "2026-10-08", "2026-09-28", "2026-10-04", "2026-09-21", "2026-09-27")]
    [InlineData(ReportSpan.Month, "2026-10-08", "2026-09-01", "2026-09-30", "2026-08-01", "2026-08-31")]
    [InlineData(ReportSpan.Month, "2026-01-04", "2025-12-01", "2025-12-31", "2025-11-01", "2025-11-30")]
    public void AReport_IsAboutTheDaysThatNoReportWasAbout(ReportSpan span, string day, string from, string to, string beforeFrom, string beforeTo)
    {
        var days = Periods.Of(span, Day(day));
        Assert.Equal(new DayRange(Day(from), Day(to)), days);
        Assert.Equal(new DayRange(Day(beforeFrom), Day(beforeTo)), Periods.Before(span, days));
    }

    [Fact]
    public void TheWeeklyReportsOfAYear_LeaveNoDayOut_AndNoneTwice()
    {
        var ranges = Tests.WorkCalendars.OfficialYear2026.WeekStarts.Select(day => Periods.Of(ReportSpan.Week, day)).ToList();
        Assert.All(ranges.Zip(ranges.Skip(1)), pair => Assert.Equal(pair.First.To.AddDays(1), pair.Second.From));
    }

    [Theory]
    [InlineData("2026-03-11", "2026-02-01", "2026-02-11")] // 8 workdays
    [InlineData("2026-03-31", "2026-02-01", "2026-02-28")] // 22 against 16
    [InlineData("2026-03-01", "2026-02-01", "2026-02-28")] // none yet
    public void AMonthSoFar_IsComparedWithAsManyWorkdays(string today, string from, string to) =>
        Assert.Equal(new DayRange(Day(from), Day(to)), Periods.SameWorkdaysOfMonthBefore(Day(today)));

    [Fact]
    public void AStreak_CountsWeeksWithWins_AndIsNotBrokenByAWeekOff()
    {
        DateOnly[] days = [Day("2026-01-27"), Day("2026-02-03"), Day("2026-02-13"), Day("2026-02-26"), Day("2026-02-27")];
        Assert.Equal(4, WinStreak.WeeksUpTo(days, Day("2026-02-27"), WorkCalendar.China));
        Assert.Equal(4, WinStreak.WeeksUpTo(days, Day("2026-03-04"), WorkCalendar.China));
        Assert.Equal(0, WinStreak.WeeksUpTo(days, Day("2026-03-12"), WorkCalendar.China));
        Assert.Equal(3, WinStreak.WeeksUpTo(days, Day("2026-02-24"), WorkCalendar.China));
        Assert.Equal(0, WinStreak.WeeksUpTo([], Day("2026-02-24"), WorkCalendar.China));
    }

    private static BattleReport Of(IEnumerable<Win> wins) => BattleReport.Of(Facts() with { Wins = [.. wins], Signed = SumOf(wins.Where(win => win.On == Some.Today)) }, WorkCalendar.China);

    private static Money SumOf(IEnumerable<Win> wins) => Money.FromFen(wins.Sum(win => win.Amount?.Fen ?? 0));

    private static ReportFacts Facts() => new()
    {
        Span = ReportSpan.Day,
        Scope = Scope.Company,
        Days = DayRange.Of(Some.Today),
        DaysBefore = DayRange.Of(Some.Today.AddDays(-1)),
        LastReportAt = Some.Noon(Some.Today.AddDays(-1)).AddHours(-1),
    };

    private static MemberFigures Figures(Member member, int yuan, int visits = 0) => new() { Member = member.Id, Revenue = Money.FromYuan(yuan), Visits = visits };

    private static IEnumerable<string> Standings(params TeamFigures[] teams) =>
        BattleReport.Of(Facts() with { Teams = [.. teams] }, WorkCalendar.China).Teams.Select(standing => $"{standing.Rank} {Some.Chart.Find(standing.Team.Group)!.Name}");

    private static string Name(MemberId member) => Some.Chart.Find(member)!.Name;

    private static DateOnly Day(string day) => DateOnly.ParseExact(day, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
