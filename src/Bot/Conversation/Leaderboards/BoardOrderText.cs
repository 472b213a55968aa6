using SalesBot.Bot.Texts;
using SalesBot.Bot.Understanding;

namespace SalesBot.Bot.Conversation;

/// <summary>Rankings that come by themselves, in words: 每周五 18:00：本周拜访量榜，前 5.</summary>
internal static class BoardOrderText
{
    /// <summary>The order, as it is read on a day.</summary>
    public static string Of(BoardOrder order, DateOnly today, Wording words)
    {
        var days = order.DaysOn(today);
        return words.OrderedBoard(
            order.Days.Length == BoardOrder.EveryDay.Length ? words.EachWorkday : words.EachOn(words.List(order.Days.OrderBy(day => ((int)day + 6) % 7).Select(words.Weekday))),
            order.At,
            order.Span switch
            {
                BoardSpan.Day => words.OfThatDay,
                BoardSpan.DayBefore => words.OfTheDayBefore,
                _ => PeriodName.Of(new Period(days.From, days.To), today, words),
            },
            words.List(order.Metrics.Select(words.MetricName)),
            order.Top);
    }
}
