using System.Collections.Immutable;
using SalesBot.Domain.Organisation;
using SalesBot.Domain.Schedules;
using SalesBot.Domain.WorkCalendars;

namespace SalesBot.Domain.Tests.Schedules;

public sealed class ScheduleTests
{
    private static readonly BusinessClock Clock = new(TimeZoneInfo.FindSystemTimeZoneById("Asia/Shanghai"));

    private static readonly DateOnly Wednesday = new(2026, 3, 11);

    [Theory]
    [InlineData("11:59", OccurrenceFate.Said)]
    [InlineData("12:00", OccurrenceFate.Said)]
    [InlineData("12:01", OccurrenceFate.Missed)]
    public void ABriefThatWasMissed_IsSaidUntilNoon(string now, OccurrenceFate fate) =>
        Assert.Equal(fate, Assert.Single(DueAt(StandardSchedules.Brief, At(Wednesday.AddDays(-1), "20:00"), At(Wednesday, now))).Fate);

    [Theory]
    [InlineData("20:59", OccurrenceFate.Said)]
    [InlineData("21:01", OccurrenceFate.Missed)]
    public void ABattleReportThatWasMissed_IsSaidUntilNine(string now, OccurrenceFate fate) =>
        Assert.Equal(fate, Assert.Single(DueAt(StandardSchedules.DailyReport, At(Wednesday, "12:00"), At(Wednesday, now))).Fate);

    [Fact]
    public void AfterAnOutage_OneWarningStandsForAll() =>
        Assert.Equal(
            [OccurrenceFate.Superseded, OccurrenceFate.Superseded, OccurrenceFate.Said],
            DueAt(StandardSchedules.Stale, At(Wednesday.AddDays(-3), "12:00"), At(Wednesday, "23:00")).Select(due => due.Fate));

    [Fact]
    public void WarningsThatAnOutageHeldUp_DoNotComeOnASaturday()
    {
        var friday = Wednesday.AddDays(2);
        Assert.Equal([OccurrenceFate.Superseded], DueAt(StandardSchedules.Stale, At(friday, "08:00"), At(friday.AddDays(1), "10:00")).Select(due => due.Fate));
    }

    [Fact]
    public void APausedSchedule_SaysNothing_AndDoesNotMakeUpForItLater()
    {
        var paused = Of(StandardSchedules.Brief) with { IsPaused = true };
        Assert.Equal(OccurrenceFate.Paused, Assert.Single(DueSchedules.At(paused, At(Wednesday, "08:00"), At(Wednesday, "09:00"), WorkCalendar.China)).Fate);
        Assert.Empty(DueAt(StandardSchedules.Brief, At(Wednesday, "09:00"), At(Wednesday, "10:00")));
    }

    /// <summary>The week of National Day has one workday that ends it, the Saturday that is worked; the week before it none after Thursday.</summary>
    [Theory]
    [InlineData("2026-03-13", true)]
    [InlineData("2026-03-12", false)]
    [InlineData("2026-03-14", false)]
    [InlineData("2026-09-30", true)]
    [InlineData("2026-10-02", false)]
    [InlineData("2026-10-09", false)]
    [InlineData("2026-10-10", true)]
    public void EndOfTheWeek_IsItsLastWorkday(string day, bool comes) =>
        Assert.Equal(comes, Of(StandardSchedules.WeeklyBoard).ComesOn(DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture), WorkCalendar.China));

    [Fact]
    public void SeveralTimesADay_AreNumbered_WhateverTheyAre()
    {
        var board = new Schedule { Name = "board", Times = new DailyTimes(new TimeOnly(18, 0), new TimeOnly(12, 0)), Days = ScheduleDays.Workdays, Clock = Clock };
        Assert.Equal(["board/2026-03-11/east", "board/2026-03-11.2/east"], board.On(Wednesday, WorkCalendar.China).Select(occurrence => occurrence.KeyFor("east")));
    }

    [Fact]
    public void ABriefThatIsMovedAfterItWasSaid_KeepsItsKey()
    {
        var brief = Of(StandardSchedules.Brief);
        var moved = brief with { Times = new DailyTimes(new TimeOnly(9, 30)) };
        Assert.Equal(brief.On(Wednesday, WorkCalendar.China).Select(occurrence => occurrence.Key), moved.On(Wednesday, WorkCalendar.China).Select(occurrence => occurrence.Key));
    }

    [Fact]
    public void SomebodyOnLeave_HasNoBrief()
    {
        var own = WorkCalendar.China.With(CalendarLayer.Leave(DayRange.Of(Wednesday)));
        Assert.Empty(Of(StandardSchedules.Brief).On(Wednesday, own));
        Assert.Single(Of(StandardSchedules.Brief).On(Wednesday.AddDays(1), own));
    }

    [Theory]
    [InlineData("Europe/Berlin", "2026-03-29", "02:30", "2026-03-29T01:00:00Z")]
    [InlineData("Europe/Berlin", "2026-10-25", "02:30", "2026-10-25T00:30:00Z")]
    [InlineData("America/New_York", "2026-03-08", "02:15", "2026-03-08T07:00:00Z")]
    [InlineData("America/New_York", "2026-11-01", "01:30", "2026-11-01T05:30:00Z")]
    [InlineData("Asia/Shanghai", "2026-03-11", "08:50", "2026-03-11T00:50:00Z")]
    public void WhereClocksAreChanged_AnHourThatIsMissingOrTwice_StillComesOnce(string zone, string day, string time, string instant)
    {
        var clock = new BusinessClock(TimeZoneInfo.FindSystemTimeZoneById(zone));
        var at = clock.InstantOf(DateOnly.ParseExact(day, "yyyy-MM-dd", null), Time(time));
        Assert.Equal(instant, at.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", System.Globalization.CultureInfo.InvariantCulture));
        Assert.Equal(TimeSpan.Zero, at.Offset);
    }

    private static ImmutableArray<DueOccurrence> DueAt(string schedule, DateTimeOffset settled, DateTimeOffset now) => DueSchedules.At(Of(schedule), settled, now, WorkCalendar.China);

    /// <summary>Friday 25 September 2026 and Friday 2 October are days off.</summary>
    [Fact]
    public void WhatComesOnADayOfTheWeek_ComesWhereThatIsWorked()
    {
        var fridays = Of(StandardSchedules.DailyBoard) with { Weekdays = [DayOfWeek.Friday] };
        var days = Enumerable.Range(0, 31).Select(new DateOnly(2026, 9, 21).AddDays).Where(day => fridays.ComesOn(day, WorkCalendar.China));

        Assert.Equal([new DateOnly(2026, 10, 9), new DateOnly(2026, 10, 16)], days);
    }

    private static Schedule Of(string name) => StandardSchedules.In(Clock).Single(schedule => schedule.Name == name);

    private static DateTimeOffset At(DateOnly day, string time) => Clock.InstantOf(day, Time(time));

    private static TimeOnly Time(string time) => TimeOnly.ParseExact(time, "HH:mm", System.Globalization.CultureInfo.InvariantCulture);
}
