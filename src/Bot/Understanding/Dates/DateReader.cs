using SalesBot.Bot.Understanding.Lexing;
using SalesBot.Domain.WorkCalendars;

namespace SalesBot.Bot.Understanding.Dates;

/// <summary>Reads dates, in Chinese and English: 下周三, 大后天, 月底, 3月20号, 4/10, 初八, 国庆后第一个工作日, Q3, next Tue, end of May.</summary>
internal static class DateReader
{
    /// <summary>The date that begins at the place; false where none does. Workdays are those of China's law.</summary>
    /// <param name="text">Folded text.</param>
    /// <param name="at">The place.</param>
    /// <param name="today">The day on which it was written.</param>
    /// <param name="date">The date.</param>
    public static bool TryRead(ReadOnlySpan<char> text, int at, DateOnly today, out ReadDate date)
    {
        date = default;
        return (TextFolding.IsLetter(text[at]) || ChineseDates.MayBegin(text[at])) && today.Year is >= 2000 and <= 2099 && !IsOfVerb(text, at) && TryReadFrom(text, at, today, out date);
    }

    /// <summary>请示一下｜周四, 约一下｜下周五: the 下 belongs to the verb before it; not 周一下周.</summary>
    private static bool IsOfVerb(ReadOnlySpan<char> text, int at) =>
        text[at] == '下' && at >= 2 && text[at - 1] == '一' && text[at - 2] is not ('周' or '期' or '拜' or '统' or '第' or '初' or '十') && TextFolding.IsHan(text[at - 2])
        && text[(at + 1)..] is ['周' or '月' or '下', ..] or ['星', '期', ..] or ['礼', '拜', ..];

    private static bool TryReadFrom(ReadOnlySpan<char> text, int at, DateOnly today, out ReadDate date)
    {
        date = default;
        var place = new DatePlace(text, at, today, WorkCalendar.China);
        var isDigit = char.IsAsciiDigit(text[at]);
        var isRead = (isDigit && NumericDates.TryRead(text, at, today, out date))
            || ChineseDates.TryRead(place, out date)
            || ((isDigit || TextFolding.IsLetter(text[at])) && EnglishDates.TryRead(place, out date));
        date = isRead ? OrdinalDates.Refine(place, WorkdayDates.Refine(place, date)) : default;
        return isRead;
    }
}
