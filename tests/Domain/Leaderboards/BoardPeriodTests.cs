using SalesBot.Domain.Leaderboards;
using SalesBot.Domain.WorkCalendars;

namespace SalesBot.Domain.Tests.Leaderboards;

/// <summary>Half a month stands against half of the month before, workday by workday.</summary>
public sealed class BoardPeriodTests
{
    [Theory]
    [InlineData("2026-03-11", "2026-03-11", "2026-03-10", "2026-03-10")]
    [InlineData("2026-03-09", "2026-03-09", "2026-03-06", "2026-03-06")]
    [InlineData("2026-03-09", "2026-03-15", "2026-03-02", "2026-03-08")]
    [InlineData("2026-03-01", "2026-03-31", "2026-02-01", "2026-02-28")]
    [InlineData("2026-01-01", "2026-03-31", "2025-10-01", "2025-12-31")]
    [InlineData("2026-01-01", "2026-12-31", "2025-01-01", "2025-12-31")]
    [InlineData("2026-03-03", "2026-03-07", "2026-02-26", "2026-03-02")]
    public void DaysBefore_AreOfTheSameKind(string from, string to, string beforeFrom, string beforeTo) =>
        Assert.Equal(Days(beforeFrom, beforeTo), BoardPeriod.PeriodBefore(Days(from, to), WorkCalendar.China));

    /// <summary>Up to 11 March 2026 there are 8 workdays; the first 8 of February, which has the spring festival, end on the 11th.</summary>
    [Fact]
    public void MonthThatRuns_IsComparedWithAsManyWorkdays()
    {
        var period = BoardPeriod.Of(Days("2026-03-01", "2026-03-31"), Day("2026-03-11"), WorkCalendar.China);

        Assert.True(period.IsRunning);
        Assert.Equal(8, WorkCalendar.China.CountWorkdays(Day("2026-03-01"), Day("2026-03-11")));
        Assert.Equal(Days("2026-02-01", "2026-02-11"), period.Before);
        Assert.Equal(8, WorkCalendar.China.CountWorkdays(period.Before.From, period.Before.To));
    }

    [Fact]
    public void MonthThatIsOver_IsComparedAsAWhole()
    {
        var period = BoardPeriod.Of(Days("2026-02-01", "2026-02-28"), Day("2026-03-11"), WorkCalendar.China);

        Assert.False(period.IsRunning);
        Assert.Equal(Days("2026-01-01", "2026-01-31"), period.Before);
    }

    [Fact]
    public void BeginningOfAMonth_IsComparedWithTheBeginningOfTheOneBefore() =>
        Assert.Equal(Days("2026-02-01", "2026-02-11"), BoardPeriod.PeriodBefore(Days("2026-03-01", "2026-03-11"), WorkCalendar.China));

    [Fact]
    public void NamedComparison_IsTaken()
    {
        var period = BoardPeriod.Of(Days("2026-03-01", "2026-03-31"), Day("2026-03-31"), WorkCalendar.China, Days("2025-03-01", "2025-03-31"));

        Assert.Equal(Days("2025-03-01", "2025-03-31"), period.Before);
    }

    /// <summary>In February 2026 more workdays may have passed of a long month than the short one had.</summary>
    [Fact]
    public void MonthBeforeWithFewerWorkdays_IsTakenAsAWhole()
    {
        var period = BoardPeriod.Of(Days("2026-03-01", "2026-03-31"), Day("2026-03-30"), WorkCalendar.China);

        Assert.Equal(Days("2026-02-01", "2026-02-28"), period.Before);
    }

    private static DateOnly Day(string day) => DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture);

    private static DayRange Days(string from, string to) => new(Day(from), Day(to));
}
