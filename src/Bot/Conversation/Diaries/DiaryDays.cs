using SalesBot.Bot.Texts;
using SalesBot.Bot.Understanding;
using SalesBot.Domain.WorkCalendars;

namespace SalesBot.Bot.Conversation;

/// <summary>Over which days it is asked what was recorded.</summary>
internal static class DiaryDays
{
    /// <summary>More would be no report of a day's work.</summary>
    private const int MostDays = 31;

    /// <summary>The days until today, at most a month of them; null for days that are yet to come.</summary>
    public static DayRange? Of(Period? asked, DateOnly today)
    {
        var period = asked ?? new Period(today, today);
        var to = period.To > today ? today : period.To;
        return period.From > today || to < period.From ? null : new DayRange(period.From < to.AddDays(1 - MostDays) ? to.AddDays(1 - MostDays) : period.From, to);
    }

    /// <summary>The instants at which they begin and end.</summary>
    public static (DateTimeOffset From, DateTimeOffset Until) InstantsOf(DayRange days, TurnContext turn) =>
        (turn.Options.Clock.InstantOf(days.From, TimeOnly.MinValue), turn.Options.Clock.InstantOf(days.To.AddDays(1), TimeOnly.MinValue));

    /// <summary>The days in words.</summary>
    public static string NameOf(DayRange days, Wording words) => days.From == days.To ? words.Day(days.From) : words.Days(days.From, days.To);
}
