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

    private static DateOnly Day(string day) => DateOnly.ParseExact(day, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
