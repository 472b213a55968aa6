using Microsoft.Extensions.Options;
using SalesBot.Bot.Hosting;
using SalesBot.Bot.Schedules;
using SalesBot.Domain.BattleReports;
using SalesBot.Domain.Leaderboards;
using SalesBot.Domain.Organisation;
using SalesBot.Domain.Schedules;
using SalesBot.Domain.WorkCalendars;

namespace SalesBot.Bot.Tests.Figures;

/// <summary>Battle reports of a day, a week and a month, for a group, a region and the company: the same numbers as on the boards of those days.</summary>
internal sealed class ReportProof(HistoryCompany company, RawFigures raw)
{
    private readonly CompanyProfile profile = new(Options.Create(new CompanyOptions()));

    public async Task CheckAsync(ReportSpan span, Scope scope)
    {
        var schedule = new ConfiguredSchedules(Options.Create(new SchedulesOptions()), profile).Of(StandardSchedules.DailyReport);
        var reading = await company.Database.ReadAsync(
            (session, token) => ReportReading.ReadAsync(span, schedule.Schedule, company.Today, company.Now, company.Now, TimeSpan.Zero, company.Chart, profile, session, token),
            TestContext.Current.CancellationToken);
        var report = reading.Of(scope);
        var what = $"{span} report of {scope}";
        var (days, done) = (report.Days, raw.In(scope, report.Days));
        Assert.True(days == DaysOf(span), $"{what}: {days}");
        Equal(done.Sum(tally => tally.Revenue.Fen), report.Total.Fen, $"{what}: total");
        Equal(done.Sum(tally => tally.Wins), report.Wins.Length, $"{what}: wins");
        CheckWins(report, done, what);
        CheckComparison(span, scope, report, what);
        CheckLists(report, done, scope, what);
        CheckTeams(report, scope, what);
        CheckMonth(reading, scope, what);
    }

    private DayRange DaysOf(ReportSpan span)
    {
        if (span == ReportSpan.Day)
        {
            return DayRange.Of(company.Today);
        }

        if (span == ReportSpan.Month)
        {
            return DayRange.MonthOf(DayRange.MonthOf(company.Today).From.AddDays(-1));
        }

        // The weeks since the last one with a workday.
        var last = DayRange.WeekOf(company.Today).From.AddDays(-1);
        return new DayRange(WeekWithWork(last).From, last);
    }

    private DayRange WeekWithWork(DateOnly last)
    {
        var week = DayRange.WeekOf(last);
        return raw.Workdays(week.From, week.To) > 0 ? week : WeekWithWork(week.From.AddDays(-1));
    }

    private static void CheckWins(BattleReport report, List<Tally> done, string what)
    {
        foreach (var own in report.Wins.GroupBy(win => (win.Owner, win.Group)))
        {
            Equal(done.Where(tally => (tally.Member, tally.Group) == own.Key).Sum(tally => tally.Wins), own.Count(), $"{what}: wins of {own.Key}");
        }
    }

    private void CheckComparison(ReportSpan span, Scope scope, BattleReport report, string what)
    {
        var last = report.Days.From.AddDays(-1);
        var before = span switch
        {
            ReportSpan.Day => raw.Before(report.Days),
            ReportSpan.Month => DayRange.MonthOf(last),
            _ => new DayRange(WeekWithWork(last).From, last),
        };
        var sum = raw.In(scope, before).Sum(tally => tally.Revenue.Fen);
        Equal(sum, report.Compared.Before, $"{what}: signed before");
        var (workdays, workdaysBefore) = (raw.Workdays(report.Days.From, report.Days.To), raw.Workdays(before.From, before.To));
        var expected = sum <= 0 || workdays == 0 || workdaysBefore == 0 ? (decimal?)null : ((decimal)report.Total.Fen / workdays / ((decimal)sum / workdaysBefore) * 100) - 100;
        Assert.True(expected is null ? report.Compared.Change is null : Math.Abs(expected.Value - report.Compared.Change!.Value) < 0.000001m, $"{what}: {report.Compared.Change}, not {expected}");
    }

    private void CheckLists(BattleReport report, List<Tally> done, Scope scope, string what)
    {
        CheckList(ReportMeasure.Revenue, tally => tally.Revenue.Fen);
        CheckList(ReportMeasure.Wins, tally => tally.Wins);
        CheckList(ReportMeasure.Visits, tally => tally.Visits);
        CheckList(ReportMeasure.Activities, tally => tally.Activities);
        CheckList(ReportMeasure.NewCustomers, tally => tally.NewCustomers);
        CheckList(ReportMeasure.Help, tally => tally.Thanks);

        void CheckList(ReportMeasure measure, Func<Tally, long> value)
        {
            var all = Values(done, value);
            var expected = all.Select(each => (Rank: 1 + all.Count(other => other.Value > each.Value), each.Member, each.Value)).Where(each => each.Rank <= 3).OrderBy(each => each.Rank).ThenBy(each => each.Member.Value).ToList();
            var shown = report.TopLists.FirstOrDefault(list => list.Measure == measure)?.Members.Select(place => (place.Rank, place.Member, place.Value)) ?? [];
            Assert.True(expected.SequenceEqual(shown), $"{what} of {scope}: {measure} is {string.Join(", ", shown)}, not {string.Join(", ", expected)}");
        }
    }

    /// <summary>Who has left a group for none is on no list.</summary>
    private List<(MemberId Member, long Value)> Values(List<Tally> done, Func<Tally, long> value) =>
        [.. done.GroupBy(tally => tally.Member).Where(own => company.Chart.Find(own.Key) is { } member && (member.Group is not null || member.Region is not null)).Select(own => (own.Key, own.Sum(value))).Where(own => own.Item2 > 0)];

    private void CheckTeams(BattleReport report, Scope scope, string what)
    {
        foreach (var standing in report.Teams)
        {
            var team = raw.In(new Scope(Group: standing.Team.Group), report.Days);
            Equal(team.Sum(tally => tally.Revenue.Fen), standing.Team.Revenue.Fen, $"{what}: {scope} {standing.Team.Group}");
            Equal(team.Sum(tally => tally.Wins), standing.Team.Wins, $"{what}: wins of {standing.Team.Group}");
        }
    }

    private void CheckMonth(ReportReading reading, Scope scope, string what)
    {
        var month = reading.Month;
        var last = reading.Of(scope).Days.To;
        Equal(raw.In(scope, new DayRange(month.From, last < month.To ? last : month.To)).Sum(tally => tally.Revenue.Fen), reading.AchievedBy(scope).Fen, $"{what}: of the month");
    }

    private static void Equal(long expected, long shown, string what) => Assert.True(expected == shown, $"{what}: the report says {shown}, the events say {expected}");
}
