using System.Collections.Frozen;
using System.Collections.Immutable;

namespace SalesBot.Domain.WorkCalendars;

/// <summary>Which days are worked by law: Monday to Friday, save the days off of festivals, and the days of weekends that make up for them.</summary>
/// <remarks>A year's notice comes some two months before it. For a year without one, Monday to Friday are worked and no festival is known.</remarks>
/// <threadsafety>Immutable.</threadsafety>
public sealed class WorkCalendar
{
    private readonly ImmutableArray<Holiday> holidays;
    private readonly FrozenSet<DateOnly> makeUpDays;

    /// <summary>The calendar with these days off and these weekend days worked.</summary>
    public WorkCalendar(IEnumerable<Holiday> holidays, IEnumerable<DateOnly> makeUpDays)
    {
        this.holidays = [.. holidays.OrderBy(holiday => holiday.From)];
        this.makeUpDays = makeUpDays.ToFrozenSet();
    }

    /// <summary>By the notices of 12 November 2024 and 4 November 2025.</summary>
    public static WorkCalendar China { get; } = new(
        [
            new(Festival.NewYear, new(2025, 1, 1), new(2025, 1, 1)),
            new(Festival.Spring, new(2025, 1, 28), new(2025, 2, 4)),
            new(Festival.TombSweeping, new(2025, 4, 4), new(2025, 4, 6)),
            new(Festival.Labour, new(2025, 5, 1), new(2025, 5, 5)),
            new(Festival.DragonBoat, new(2025, 5, 31), new(2025, 6, 2)),
            new(Festival.National, new(2025, 10, 1), new(2025, 10, 8)),
            new(Festival.MidAutumn, new(2025, 10, 1), new(2025, 10, 8)),
            new(Festival.NewYear, new(2026, 1, 1), new(2026, 1, 3)),
            new(Festival.Spring, new(2026, 2, 15), new(2026, 2, 23)),
            new(Festival.TombSweeping, new(2026, 4, 4), new(2026, 4, 6)),
            new(Festival.Labour, new(2026, 5, 1), new(2026, 5, 5)),
            new(Festival.DragonBoat, new(2026, 6, 19), new(2026, 6, 21)),
            new(Festival.MidAutumn, new(2026, 9, 25), new(2026, 9, 27)),
            new(Festival.National, new(2026, 10, 1), new(2026, 10, 7)),
        ],
        [
            new(2025, 1, 26), new(2025, 2, 8), new(2025, 4, 27), new(2025, 9, 28), new(2025, 10, 11),
            new(2026, 1, 4), new(2026, 2, 14), new(2026, 2, 28), new(2026, 5, 9), new(2026, 9, 20), new(2026, 10, 10),
        ]);

    /// <summary>Whether the day is worked.</summary>
    public bool IsWorkday(DateOnly day)
    {
        if (day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday)
        {
            return makeUpDays.Contains(day);
        }

        foreach (var holiday in holidays)
        {
            if (holiday.From <= day && day <= holiday.To)
            {
                return false;
            }
        }

        return true;
    }

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
}
