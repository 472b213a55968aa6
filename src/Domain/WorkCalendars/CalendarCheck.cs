using System.Collections.Immutable;

namespace SalesBot.Domain.WorkCalendars;

/// <summary>Looks through a year that came from outside before anybody is woken or left alone by it.</summary>
public static class CalendarCheck
{
    // The longest so far had eight days (国庆 of 2020, 2023 and 2025) and nine (春节 of 2026); a slip of a month is far above.
    private const int LongestHoliday = 14;

    // 2026 loses 19 working days and gets 6 back.
    private const int MostWorkdaysLost = 30;

    private const int DaysBefore = 7;

    /// <summary>What is wrong with the year; nothing where it can be right.</summary>
    public static ImmutableArray<CalendarFault> Faults(CalendarYear year, WorkWeek week)
    {
        var faults = ImmutableArray.CreateBuilder<CalendarFault>();
        if (string.IsNullOrWhiteSpace(year.Source))
        {
            faults.Add(new CalendarFault(CalendarFaultKind.NoSource));
        }

        var first = new DateOnly(year.Year, 1, 1).AddDays(-DaysBefore);
        var last = new DateOnly(year.Year, 12, 31);
        var badHolidays = year.Holidays.Where(holiday => holiday.To < holiday.From || holiday.To.DayNumber - holiday.From.DayNumber >= LongestHoliday).ToList();
        faults.AddRange(badHolidays.Select(holiday => new CalendarFault(CalendarFaultKind.BadHoliday, holiday.From)));

        var off = year.Holidays.Except(badHolidays).SelectMany(holiday => holiday.Days).Concat(year.DaysOff).ToHashSet();
        faults.AddRange(off.Concat(year.MakeUpDays).Where(day => day < first || day > last).Select(day => new CalendarFault(CalendarFaultKind.OutsideTheYear, day)));
        faults.AddRange(year.MakeUpDays.Where(week.IsWorkday).Select(day => new CalendarFault(CalendarFaultKind.NotARestDay, day)));
        faults.AddRange(year.MakeUpDays.Where(off.Contains).Select(day => new CalendarFault(CalendarFaultKind.OffAndWorked, day)));
        faults.AddRange(Repeated(year.MakeUpDays).Concat(Repeated(year.DaysOff)).Select(day => new CalendarFault(CalendarFaultKind.Repeated, day)));
        if (off.Count == 0)
        {
            faults.Add(new CalendarFault(CalendarFaultKind.Empty));
        }

        if (off.Count(week.IsWorkday) - year.MakeUpDays.Length > MostWorkdaysLost)
        {
            faults.Add(new CalendarFault(CalendarFaultKind.TooManyDaysOff));
        }

        return faults.ToImmutable();
    }

    private static IEnumerable<DateOnly> Repeated(IEnumerable<DateOnly> days) =>
        days.GroupBy(day => day).Where(group => group.Skip(1).Any()).Select(group => group.Key);
}
