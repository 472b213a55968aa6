using SalesBot.Bot.Understanding.Lexing;

namespace SalesBot.Bot.Understanding.Dates;

/// <summary>Reads dates, in Chinese and English: 下周三, 大后天, 月底, 3月20号, 4/10, 初八, Q3, next Tue, end of May.</summary>
internal static class DateReader
{
    /// <summary>The date that begins at the place; false where none does.</summary>
    /// <param name="text">Folded text.</param>
    /// <param name="at">The place.</param>
    /// <param name="today">The day on which it was written.</param>
    /// <param name="date">The date.</param>
    public static bool TryRead(ReadOnlySpan<char> text, int at, DateOnly today, out ReadDate date)
    {
        date = default;
        if (today.Year is < 2000 or > 2099)
        {
            return false;
        }

        return char.IsAsciiDigit(text[at])
            ? (NumericDates.TryRead(text, at, today, out date) || ChineseDates.TryRead(text, at, today, out date) || EnglishDates.TryRead(text, at, today, out date))
            : TextFolding.IsLetter(text[at]) ? EnglishDates.TryRead(text, at, today, out date) : ChineseDates.TryRead(text, at, today, out date);
    }
}
