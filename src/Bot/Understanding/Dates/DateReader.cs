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
        return (TextFolding.IsLetter(text[at]) || ChineseDates.MayBegin(text[at])) && today.Year is >= 2000 and <= 2099 && TryReadFrom(text, at, today, out date);
    }

    private static bool TryReadFrom(ReadOnlySpan<char> text, int at, DateOnly today, out ReadDate date)
    {
        date = default;
        var place = new DatePlace(text, at, today, WorkCalendar.China);
        var isDigit = char.IsAsciiDigit(text[at]);
        var isRead = (isDigit && NumericDates.TryRead(text, at, today, out date))
            || ChineseDates.TryRead(place, out date)
            || ((isDigit || TextFolding.IsLetter(text[at])) && EnglishDates.TryRead(place, out date));
        date = isRead ? WorkdayDates.Refine(place, date) : default;
        return isRead;
    }
}
