using SalesBot.Domain.Organisation;
using SalesBot.Domain.Schedules;
using SalesBot.Domain.Tests.WorkCalendars;
using SalesBot.Domain.WorkCalendars;

namespace SalesBot.Domain.Tests.Schedules;

/// <summary>The year 2026 in Shanghai, asked every quarter of an hour: what comes, and when.</summary>
public sealed class SimulatedYearTests
{
    private static readonly BusinessClock Clock = new(TimeZoneInfo.FindSystemTimeZoneById("Asia/Shanghai"));

    private static readonly DateTimeOffset Start = Clock.InstantOf(new DateOnly(2026, 1, 1), TimeOnly.MinValue);

    private static readonly Lazy<ILookup<string, Occurrence>> Year = new(Play);

    [Theory]
    [InlineData(StandardSchedules.Brief, "08:50")]
    [InlineData(StandardSchedules.Stale, "09:00")]
    [InlineData(StandardSchedules.Lifecycle, "09:00")]
    [InlineData(StandardSchedules.DailyReport, "18:00")]
    [InlineData(StandardSchedules.FollowedBoards, "17:30")]
    public void WhatComesOnWorkdays_ComesOnExactlyTheOfficialOnes(string schedule, string at) => Comes(schedule, at, OfficialYear2026.Workdays);

    [Theory]
    [InlineData(StandardSchedules.Agenda, "09:00")]
    [InlineData(StandardSchedules.GroupAgenda, "09:00")]
    [InlineData(StandardSchedules.WeeklyReport, "09:00")]
    public void WhatComesWeekly_ComesOnTheFirstWorkdayOfEachWeekThatHasOne(string schedule, string at) => Comes(schedule, at, OfficialYear2026.WeekStarts);

    [Fact]
    public void WhatComesMonthly_ComesOnTheFirstWorkdayOfEachMonth() => Comes(StandardSchedules.MonthlyReport, "09:00", OfficialYear2026.MonthStarts);

    [Theory]
    [InlineData("2026-10-10")]
    [InlineData("2026-09-20")]
    public void MovedWorkdays_HaveTheirBrief(string day) => Assert.Contains(Day(day), Year.Value[StandardSchedules.Brief].Select(occurrence => occurrence.Day));

    [Fact]
    public void Nothing_ComesInQuietHours() =>
        Assert.All(Year.Value.SelectMany(occurrences => occurrences), occurrence => Assert.Null(QuietHours.Default.EndAfter(occurrence.DueAt, Clock)));

    [Fact]
    public void Everything_ComesOnce()
    {
        var keys = Year.Value.SelectMany(occurrences => occurrences).Select(occurrence => occurrence.Key).ToList();
        Assert.Equal(keys.Distinct(), keys);
        Assert.Equal((9 * 248) + (5 * 51) + (3 * 12), keys.Count);
        Assert.Contains("brief/2026-03-11", keys);
    }

    private static void Comes(string schedule, string at, IEnumerable<DateOnly> days)
    {
        Assert.Equal(days, Year.Value[schedule].Select(occurrence => occurrence.Day));
        Assert.All(Year.Value[schedule], occurrence => Assert.Equal($"{occurrence.Day:yyyy-MM-dd} {at}:00 +08:00", Clock.ToLocal(occurrence.DueAt).ToString("yyyy-MM-dd HH:mm:ss zzz", System.Globalization.CultureInfo.InvariantCulture)));
    }

    /// <summary>Ticks, each with what was settled by the one before.</summary>
    private static ILookup<string, Occurrence> Play()
    {
        var said = new List<Occurrence>();
        foreach (var schedule in StandardSchedules.In(Clock))
        {
            for (var now = Start; now < Start.AddDays(365); now = now.AddMinutes(15))
            {
                said.AddRange(DueSchedules.At(schedule, now.AddMinutes(-15), now, WorkCalendar.China).Where(due => due.Fate == OccurrenceFate.Said).Select(due => due.Occurrence));
            }
        }

        return said.ToLookup(occurrence => occurrence.Schedule);
    }

    private static DateOnly Day(string day) => DateOnly.ParseExact(day, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
