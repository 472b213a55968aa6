using System.Collections.Frozen;
using System.Collections.Immutable;

namespace SalesBot.Domain.WorkCalendars;

/// <summary>Which days are worked: those of the week, save the days off of festivals, and the days of rest that make up for them; and above that, layers.</summary>
/// <remarks>A year's notice comes some two months before it. In a year without one, the week alone counts and no festival is known; <see cref="IsKnown"/> says so.</remarks>
/// <threadsafety>Immutable.</threadsafety>
public sealed class WorkCalendar
{
    private const int December = 12;

    private readonly WorkWeek week;
    private readonly bool hasNotices;
    private readonly ImmutableArray<CalendarYear> years;
    private readonly ImmutableArray<Holiday> holidays;
    private readonly FrozenDictionary<DateOnly, bool> isWorked;
    private readonly ImmutableArray<CalendarLayer> layers;

    /// <summary>The calendar of these years.</summary>
    /// <param name="years">The years as data; of two for the same year the later one counts.</param>
    /// <param name="week">What holds where they say nothing; Monday to Friday where none is given.</param>
    /// <param name="hasNotices">Whether each year has a notice that can be missing; false where the week is all that there is.</param>
    public WorkCalendar(IEnumerable<CalendarYear> years, WorkWeek? week = null, bool hasNotices = true)
    {
        this.week = week ?? WorkWeek.MondayToFriday;
        this.hasNotices = hasNotices;
        this.years = [.. years.GroupBy(year => year.Year).Select(same => same.Last()).OrderBy(year => year.Year)];
        holidays = [.. this.years.SelectMany(year => year.Holidays).OrderBy(holiday => holiday.From)];
        var days = new Dictionary<DateOnly, bool>();
        foreach (var day in holidays.SelectMany(holiday => holiday.Days).Concat(this.years.SelectMany(year => year.DaysOff)))
        {
            days[day] = false;
        }

        foreach (var day in this.years.SelectMany(year => year.MakeUpDays))
        {
            days[day] = true;
        }

        isWorked = days.ToFrozenDictionary();
        layers = [];
    }

    private WorkCalendar(WorkCalendar below, CalendarLayer layer)
    {
        (week, hasNotices, years, holidays, isWorked) = (below.week, below.hasNotices, below.years, below.holidays, below.isWorked);
        layers = below.layers.Insert(0, layer);
    }

    /// <summary>By the notices of 12 November 2024 and 4 November 2025.</summary>
    public static WorkCalendar China { get; } = new(ChinaYears.All);

    /// <summary>The years as data, the earliest first: with their sources.</summary>
    public IReadOnlyList<CalendarYear> Years => years;

    /// <summary>The calendar with another year, or with a better version of one that it has; layers stay.</summary>
    public WorkCalendar With(CalendarYear year) =>
        layers.Reverse().Aggregate(new WorkCalendar(years.Add(year), week, hasNotices), (calendar, layer) => calendar.With(layer));

    /// <summary>The calendar with a layer above all that it has.</summary>
    public WorkCalendar With(CalendarLayer layer) => new(this, layer);

    /// <summary>Whether the day is worked.</summary>
    public bool IsWorkday(DateOnly day)
    {
        foreach (var layer in layers)
        {
            if (layer.Says(day) is { } says)
            {
                return says;
            }
        }

        return isWorked.TryGetValue(day, out var worked) ? worked : week.IsWorkday(day);
    }

    /// <summary>Whether the day's year has its notice; where it has not, the week alone is used, and whoever reads of it is told.</summary>
    public bool IsKnown(DateOnly day) => HasYear(day.Year);

    /// <summary>The year whose notice is to be asked for: this one, or from 1 December on the next, where that is no workday from the last one before it. Null where nothing is missing.</summary>
    public int? YearMissingOn(DateOnly today) =>
        !HasYear(today.Year) ? today.Year
        : today >= AlertOn(today.Year) && !HasYear(today.Year + 1) ? today.Year + 1
        : null;

    /// <summary>The workday on which the next year's notice is asked for first.</summary>
    public DateOnly AlertOn(int year) => WorkdayUntil(new DateOnly(year, December, 1));

    /// <summary>The workday that many workdays after the day, or before it where the count is negative; the day itself does not count.</summary>
    public DateOnly AddWorkdays(DateOnly day, int count)
    {
        var step = Math.Sign(count);
        for (var left = Math.Abs(count); left > 0;)
        {
            day = day.AddDays(step);
            left -= IsWorkday(day) ? 1 : 0;
        }

        return day;
    }

    /// <summary>The day itself where it is worked, otherwise the next that is.</summary>
    public DateOnly WorkdayFrom(DateOnly day) => IsWorkday(day) ? day : AddWorkdays(day, 1);

    /// <summary>The day itself where it is worked, otherwise the last before it that is.</summary>
    public DateOnly WorkdayUntil(DateOnly day) => IsWorkday(day) ? day : AddWorkdays(day, -1);

    /// <summary>How many workdays lie between the two days, both included; none where the last is before the first.</summary>
    public int CountWorkdays(DateOnly first, DateOnly last)
    {
        var count = 0;
        for (var day = first; day <= last; day = day.AddDays(1))
        {
            count += IsWorkday(day) ? 1 : 0;
        }

        return count;
    }

    /// <summary>How many days have passed since the day, which itself does not count, up to today, which does.</summary>
    public int DaysSince(DateOnly day, DateOnly today, DayCount count) =>
        count == DayCount.Calendar ? Math.Max(0, today.DayNumber - day.DayNumber) : CountWorkdays(day.AddDays(1), today);

    /// <summary>The first day on which <see cref="DaysSince"/> reaches that many; the day itself for none.</summary>
    public DateOnly DayAfter(DateOnly day, int days, DayCount count) => count == DayCount.Calendar ? day.AddDays(days) : AddWorkdays(day, days);

    /// <summary>The latest day since which at least that many days have passed today: what a query compares with.</summary>
    public DateOnly LatestDayBefore(DateOnly today, int days, DayCount count)
    {
        if (count == DayCount.Calendar)
        {
            return today.AddDays(-days);
        }

        var day = today;
        for (var left = days; left > 0; day = day.AddDays(-1))
        {
            left -= IsWorkday(day) ? 1 : 0;
        }

        return day;
    }

    /// <summary>The days off in which the day lies, or the next after it: of the festival, or of any where none is given. Null where no notice tells.</summary>
    public Holiday? NextHoliday(DateOnly day, Festival? festival)
    {
        foreach (var holiday in holidays)
        {
            if (holiday.To >= day && (festival is null || holiday.Festival == festival))
            {
                // A festival comes every year: of one that is more than a year away, the notice in between is missing.
                return holiday.From < day.AddDays(400) ? holiday : null;
            }
        }

        return null;
    }

    /// <summary>The days off of the festival in the year. Null where no notice tells.</summary>
    public Holiday? HolidayIn(int year, Festival festival)
    {
        foreach (var holiday in holidays)
        {
            if (holiday.From.Year == year && holiday.Festival == festival)
            {
                return holiday;
            }
        }

        return null;
    }

    private bool HasYear(int year)
    {
        if (!hasNotices)
        {
            return true;
        }

        foreach (var known in years)
        {
            if (known.Year == year)
            {
                return true;
            }
        }

        return false;
    }
}
