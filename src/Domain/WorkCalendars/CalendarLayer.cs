using System.Collections.Frozen;

namespace SalesBot.Domain.WorkCalendars;

/// <summary>Days that are other than the calendar below says: a company's anniversary, a stock-taking on a Saturday, a person's leave.</summary>
/// <threadsafety>Immutable.</threadsafety>
public sealed class CalendarLayer
{
    private readonly FrozenDictionary<DateOnly, bool> isWorked;

    /// <summary>A layer.</summary>
    /// <param name="off">Days that are not worked.</param>
    /// <param name="worked">Days that are worked; one that is in both lists is off.</param>
    public CalendarLayer(IEnumerable<DateOnly> off, IEnumerable<DateOnly>? worked = null)
    {
        var days = (worked ?? []).Distinct().ToDictionary(day => day, _ => true);
        foreach (var day in off)
        {
            days[day] = false;
        }

        isWorked = days.ToFrozenDictionary();
    }

    /// <summary>Somebody's leave: every one of its days is off.</summary>
    public static CalendarLayer Leave(DayRange days) => new(days.Days);

    /// <summary>Whether the day is worked; null where the layer does not say.</summary>
    public bool? Says(DateOnly day) => isWorked.TryGetValue(day, out var worked) ? worked : null;
}
