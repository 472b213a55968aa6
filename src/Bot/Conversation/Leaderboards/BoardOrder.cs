using System.Collections.Immutable;
using System.Globalization;
using SalesBot.Adapters.Contracts.Stores;
using SalesBot.Bot.Understanding;
using SalesBot.Bot.Understanding.Dates;
using SalesBot.Domain.Organisation;
using SalesBot.Domain.Schedules;
using SalesBot.Domain.WorkCalendars;

namespace SalesBot.Bot.Conversation;

/// <summary>Rankings that a group chat gets by itself because somebody who leads it has said so. All of it is in the name under which it is kept beside what is halted.</summary>
/// <param name="Chat">The chat's short name.</param>
/// <param name="Metrics">What is ranked, a ranking each.</param>
/// <param name="Span">Of which days.</param>
/// <param name="Days">On which days of the week, where they are worked.</param>
/// <param name="At">At which time.</param>
/// <param name="Top">How many places from the first on.</param>
internal sealed record BoardOrder(string Chat, ImmutableArray<Metric> Metrics, BoardSpan Span, ImmutableArray<DayOfWeek> Days, TimeOnly At, int Top)
{
    /// <summary>What the names of all such orders begin with.</summary>
    public const string Prefix = "cb/";

    private const int ChatLength = 16, TermsLength = 15;

    /// <summary>For how long after its time it may still be said.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromHours(3);

    /// <summary>The longest that one may not come: a week's, over a holiday.</summary>
    private static readonly TimeSpan Horizon = TimeSpan.FromDays(31);

    /// <summary>All days of a week.</summary>
    public static ImmutableArray<DayOfWeek> EveryDay { get; } = [.. Enum.GetValues<DayOfWeek>()];

    /// <summary>The name under which it is kept: the chat, and behind it measures, days, days of the week, time and places, each in so many characters.</summary>
    public string Name => string.Create(CultureInfo.InvariantCulture, $"{Prefix}{Chat}/{Bits(Metrics.Select(metric => (int)metric)):x6}{(int)Span}{Bits(Days.Select(day => (int)day)):x2}{At:HHmm}{Top:00}");

    /// <summary>The order kept under a name; null where the name is another thing's.</summary>
    public static BoardOrder? Of(string name)
    {
        if (!name.StartsWith(Prefix, StringComparison.Ordinal) || name.Length != Prefix.Length + ChatLength + 1 + TermsLength)
        {
            return null;
        }

        var terms = name.AsSpan(Prefix.Length + ChatLength + 1);
        return int.TryParse(terms[..6], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var metrics)
            && int.TryParse(terms[6..7], NumberStyles.None, CultureInfo.InvariantCulture, out var span)
            && int.TryParse(terms[7..9], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var days)
            && TimeOnly.TryParseExact(terms[9..13], "HHmm", CultureInfo.InvariantCulture, DateTimeStyles.None, out var at)
            && int.TryParse(terms[13..15], NumberStyles.None, CultureInfo.InvariantCulture, out var top)
            ? new BoardOrder(
                name.Substring(Prefix.Length, ChatLength),
                [.. Enum.GetValues<Metric>().Where(metric => (metrics & (1 << (int)metric)) != 0)],
                (BoardSpan)span,
                [.. EveryDay.Where(day => (days & (1 << (int)day)) != 0)],
                at,
                top)
            : null;
    }

    /// <summary>The orders that stand, each with who has given it and when.</summary>
    public static IEnumerable<(BoardOrder Order, ScheduleHalt Given)> In(IEnumerable<ScheduleHalt> halts) =>
        from halt in halts where halt.Day is null let order = Of(halt.Schedule) where order is not null select (order, halt);

    /// <summary>When the next of those that stand comes, UTC; null where none does within weeks.</summary>
    public static DateTimeOffset? NextOf(IEnumerable<ScheduleHalt> halts, DateTimeOffset now, BusinessClock clock, WorkCalendar calendar) =>
        In(halts).Select(each => each.Order.NextAt(now, clock, calendar)).Min();

    /// <summary>When it comes next, UTC; null where it does not within weeks.</summary>
    public DateTimeOffset? NextAt(DateTimeOffset now, BusinessClock clock, WorkCalendar calendar) => ScheduleOn(clock).Between(now, now + Horizon, calendar).FirstOrDefault()?.DueAt;

    /// <summary>When it comes: on its days, where they are worked, and not much later than its time.</summary>
    public Schedule ScheduleOn(BusinessClock clock) => new()
    {
        Name = Name,
        Times = new DailyTimes(At),
        Days = ScheduleDays.Workdays,
        Weekdays = Days.Length == EveryDay.Length ? [] : Days,
        Latest = At.ToTimeSpan() + Patience < TimeSpan.FromDays(1) ? At.Add(Patience) : TimeOnly.MaxValue,
        Clock = clock,
    };

    /// <summary>The days that are ranked when it comes on a day.</summary>
    public DayRange DaysOn(DateOnly day)
    {
        var period = Span switch
        {
            BoardSpan.Day => new Period(day, day),
            BoardSpan.Week => CalendarDays.Week(day, 0),
            BoardSpan.Quarter => CalendarDays.Quarter(day, 0),
            BoardSpan.Year => CalendarDays.Year(day, 0),
            BoardSpan.DayBefore => new Period(day.AddDays(-1), day.AddDays(-1)),
            BoardSpan.WeekBefore => CalendarDays.Week(day, -1),
            BoardSpan.MonthBefore => CalendarDays.Month(day, -1),
            BoardSpan.QuarterBefore => CalendarDays.Quarter(day, -1),
            _ => CalendarDays.Month(day, 0),
        };
        return new DayRange(period.From, period.To);
    }

    private static int Bits(IEnumerable<int> numbers) => numbers.Aggregate(0, (bits, number) => bits | (1 << number));
}
