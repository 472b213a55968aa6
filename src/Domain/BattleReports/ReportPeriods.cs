using SalesBot.Domain.WorkCalendars;

namespace SalesBot.Domain.BattleReports;

/// <summary>Which days a report is about, and with which it is compared.</summary>
/// <param name="calendar">The company's days.</param>
/// <threadsafety>Immutable.</threadsafety>
public sealed class ReportPeriods(WorkCalendar calendar)
{
    /// <summary>
    /// The days that a report of the day is about: the day itself; the weeks up to the last Sunday that no report was about; the month before.
    /// What was signed on days between two daily reports is told by the next as late.
    /// </summary>
    public DayRange Of(ReportSpan span, DateOnly day) => span switch
    {
        ReportSpan.Day => DayRange.Of(day),
        ReportSpan.Week => WeeksBefore(DayRange.WeekOf(day).From),
        _ => DayRange.MonthOf(DayRange.MonthOf(day).From.AddDays(-1)),
    };

    /// <summary>What kind of report the days make: a day, a whole week, a whole month; null for any others.</summary>
    public static ReportSpan? SpanOf(DayRange days) =>
        days.From == days.To ? ReportSpan.Day
        : days == DayRange.WeekOf(days.From) ? ReportSpan.Week
        : days == DayRange.MonthOf(days.From) ? ReportSpan.Month
        : null;

    /// <summary>The days before, with which they are compared: the workday before, the week before, the month before.</summary>
    public DayRange Before(ReportSpan span, DayRange days) => span switch
    {
        ReportSpan.Day => DayRange.Of(calendar.AddWorkdays(days.From, -1)),
        ReportSpan.Week => WeeksBefore(days.From),
        _ => DayRange.MonthOf(days.From.AddDays(-1)),
    };

    /// <summary>
    /// The days of the month before with which this month so far is compared: as many workdays, or all where it had fewer.
    /// </summary>
    public DayRange SameWorkdaysOfMonthBefore(DateOnly today)
    {
        var workdays = calendar.CountWorkdays(DayRange.MonthOf(today).From, today);
        var month = DayRange.MonthOf(DayRange.MonthOf(today).From.AddDays(-1));
        var last = calendar.AddWorkdays(month.From.AddDays(-1), workdays);
        return new DayRange(month.From, workdays == 0 || last > month.To ? month.To : last);
    }

    private DayRange WeeksBefore(DateOnly monday) => new(DayRange.WeekOf(calendar.AddWorkdays(monday, -1)).From, monday.AddDays(-1));
}
