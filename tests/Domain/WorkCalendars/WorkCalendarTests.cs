using SalesBot.Domain.WorkCalendars;

namespace SalesBot.Domain.Tests.WorkCalendars;

public sealed class WorkCalendarTests
{
    /// <summary>As counted on the notice for the year.</summary>
    private static readonly int[] WorkdaysByMonth = [21, 16, 22, 21, 19, 21, 23, 21, 22, 18, 21, 23];

    [Fact]
    public void TheMonthsOf2026_HaveTheWorkdaysOfTheNotice() =>
        Assert.Equal(WorkdaysByMonth, Enumerable.Range(1, 12).Select(month => Enumerable.Range(1, DateTime.DaysInMonth(2026, month)).Count(day => WorkCalendar.China.IsWorkday(new DateOnly(2026, month, day)))));

    [Theory]
    [InlineData("2026-02-14", true)]
    [InlineData("2026-02-15", false)]
    [InlineData("2026-02-23", false)]
    [InlineData("2026-02-28", true)]
    [InlineData("2026-03-01", false)]
    [InlineData("2025-10-08", false)]
    [InlineData("2025-10-11", true)]
    [InlineData("2031-10-01", true)]
    [InlineData("2031-10-04", false)]
    public void ADay_IsWorked_ByTheNoticeOrTheWeek(string day, bool isWorked) => Assert.Equal(isWorked, WorkCalendar.China.IsWorkday(Day(day)));

    [Theory]
    [InlineData("2026-03-13", 1, "2026-03-16")]
    [InlineData("2026-02-13", 1, "2026-02-14")]
    [InlineData("2026-02-14", 1, "2026-02-24")]
    [InlineData("2026-03-11", 3, "2026-03-16")]
    [InlineData("2026-02-24", -1, "2026-02-14")]
    [InlineData("2026-03-11", 0, "2026-03-11")]
    public void Workdays_AreCounted_WithoutTheDayItself(string day, int count, string expected) => Assert.Equal(Day(expected), WorkCalendar.China.AddWorkdays(Day(day), count));

    [Theory]
    [InlineData("2026-03-11", Festival.National, "2026-10-01")]
    [InlineData("2026-10-03", Festival.National, "2026-10-01")]
    [InlineData("2026-10-08", Festival.National, null)]
    [InlineData("2025-12-20", null, "2026-01-01")]
    [InlineData("2025-09-28", Festival.MidAutumn, "2025-10-01")]
    [InlineData("2024-01-01", Festival.National, null)]
    public void TheNextHoliday_IsTheOneAheadOrPresent_AndNoneWithoutANotice(string day, Festival? festival, string? from) =>
        Assert.Equal(from is null ? null : Day(from), WorkCalendar.China.NextHoliday(Day(day), festival)?.From);

    [Fact]
    public void TheDaysOf2026_AreThoseOfTheOfficialList()
    {
        Assert.Equal(248, OfficialYear2026.Workdays.Count);
        Assert.Equal(OfficialYear2026.Workdays, Year(2026).Where(WorkCalendar.China.IsWorkday));
    }

    [Fact]
    public void ShippedYears_SayWhereTheyAreFrom_AndHaveNoFault() =>
        Assert.All(WorkCalendar.China.Years, year => Assert.Empty(CalendarCheck.Faults(year, WorkWeek.MondayToFriday)));

    [Theory]
    [InlineData("2026-11-30", null)]
    [InlineData("2026-12-01", 2027)]
    [InlineData("2026-12-31", 2027)]
    [InlineData("2027-01-01", 2027)]
    [InlineData("2025-12-31", null)]
    public void AMissingYear_IsAskedForFromDecemberOn(string day, int? year) => Assert.Equal(year, WorkCalendar.China.YearMissingOn(Day(day)));

    [Fact]
    public void AYearWithoutANotice_IsMondayToFriday_AndSaidToBe()
    {
        Assert.Equal(261, Year(2027).Count(WorkCalendar.China.IsWorkday));
        Assert.False(WorkCalendar.China.IsKnown(Day("2027-01-01")));
        Assert.True(WorkCalendar.China.IsKnown(Day("2026-12-31")));
    }

    [Fact]
    public void AYearThatIsAdded_ReplacesTheOneBefore_AndLayersStay()
    {
        var holiday = new CalendarYear { Year = 2027, Source = "test", DaysOff = [Day("2027-01-01")], MakeUpDays = [Day("2027-01-02")] };
        var calendar = WorkCalendar.China.With(new CalendarLayer([Day("2027-01-04")])).With(holiday);
        Assert.False(calendar.IsWorkday(Day("2027-01-01")));
        Assert.True(calendar.IsWorkday(Day("2027-01-02")));
        Assert.False(calendar.IsWorkday(Day("2027-01-04")));
        Assert.True(calendar.With(holiday with { DaysOff = [] }).IsWorkday(Day("2027-01-01")));
        Assert.Null(calendar.YearMissingOn(Day("2026-12-01")));
    }

    [Fact]
    public void Layers_LieAboveTheLaw_TheLastOneOnTop()
    {
        var company = WorkCalendar.China.With(new CalendarLayer(off: [Day("2026-03-11")], worked: [Day("2026-03-14")]));
        var person = company.With(CalendarLayer.Leave(new DayRange(Day("2026-03-12"), Day("2026-03-16"))));
        Assert.False(company.IsWorkday(Day("2026-03-11")));
        Assert.True(company.IsWorkday(Day("2026-03-14")));
        Assert.False(person.IsWorkday(Day("2026-03-14")));
        Assert.Equal(Day("2026-03-17"), person.AddWorkdays(Day("2026-03-10"), 1));
        Assert.True(WorkCalendar.China.IsWorkday(Day("2026-03-11")));
    }

    [Fact]
    public void OtherCountries_HaveOtherWeeks()
    {
        var calendar = new WorkCalendar([new CalendarYear { Year = 2026, Source = "test", DaysOff = [Day("2026-12-02")] }], new WorkWeek([DayOfWeek.Friday, DayOfWeek.Saturday]));
        Assert.True(calendar.IsWorkday(Day("2026-03-15")));
        Assert.False(calendar.IsWorkday(Day("2026-03-13")));
        Assert.False(calendar.IsWorkday(Day("2026-12-02")));
    }

    [Theory]
    [InlineData("2026-10-01", "2026-10-08", "2026-09-30")]
    [InlineData("2026-10-10", "2026-10-10", "2026-10-10")]
    [InlineData("2026-10-11", "2026-10-12", "2026-10-10")]
    public void TheWorkdayAround_IsTheDayItselfOrItsNeighbour(string day, string from, string until)
    {
        Assert.Equal(Day(from), WorkCalendar.China.WorkdayFrom(Day(day)));
        Assert.Equal(Day(until), WorkCalendar.China.WorkdayUntil(Day(day)));
    }

    [Fact]
    public void DaysPassed_AreCountedByTheCalendarOrByWorkdays()
    {
        Assert.Equal(12, WorkCalendar.China.DaysSince(Day("2026-02-13"), Day("2026-02-25"), DayCount.Calendar));
        Assert.Equal(3, WorkCalendar.China.DaysSince(Day("2026-02-13"), Day("2026-02-25"), DayCount.Workdays));
        Assert.Equal(0, WorkCalendar.China.DaysSince(Day("2026-02-25"), Day("2026-02-13"), DayCount.Calendar));
    }

    [Fact]
    public void TheLatestDayBefore_IsTheLastOneSinceWhichEnoughHasPassed()
    {
        foreach (var today in Year(2026))
        {
            foreach (var count in Enum.GetValues<DayCount>())
            {
                var latest = WorkCalendar.China.LatestDayBefore(today, 5, count);
                Assert.True(WorkCalendar.China.DaysSince(latest, today, count) >= 5);
                Assert.True(WorkCalendar.China.DaysSince(latest.AddDays(1), today, count) < 5);
            }
        }
    }

    private static IEnumerable<DateOnly> Year(int year) => new DayRange(new DateOnly(year, 1, 1), new DateOnly(year, 12, 31)).Days;

    private static DateOnly Day(string day) => DateOnly.ParseExact(day, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
