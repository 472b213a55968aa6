using SalesBot.Bot.Understanding.Dates;
using SalesBot.Bot.Understanding.Lexing;
using SalesBot.Domain.WorkCalendars;

namespace SalesBot.Bot.Conversation;

/// <summary>Reads days as people write them: 下周五, 前天, 20号, next Friday.</summary>
internal static class DayWords
{
    /// <summary>The day that is all that the text says; null where it says anything else.</summary>
    public static DateOnly? Read(string text, DateOnly today, Tense tense)
    {
        var folded = TextFolding.Fold(text.Trim());
        return folded.Length > 0 && DateReader.TryRead(folded, 0, today, out var date) && date.Length == folded.Length ? date.Deadline(tense) : null;
    }

    /// <summary>Passes the day, or the days, that the text goes on with; null where it goes on with something else.</summary>
    public static DayRange? Take(TextScan scan, DateOnly today, Tense tense = Tense.Future)
    {
        var rest = scan.Rest;
        if (rest.Length == 0 || !DateReader.TryRead(rest, 0, today, out var date) || date.Precision == DatePrecision.Unknown || date.Length == 0)
        {
            return null;
        }

        scan.Skip(date.Length);
        var period = tense == Tense.Past ? date.Past : date.Future;
        return new DayRange(period.From, period.To);
    }

    /// <summary>The days that the text names, as it writes them, each with the one or two days that it may mean.</summary>
    public static IEnumerable<(string Written, DateOnly? Past, DateOnly? Future)> In(string text, DateOnly today)
    {
        var folded = TextFolding.Fold(text);
        for (var at = 0; at < folded.Length;)
        {
            var mayBegin = at == 0 || !(char.IsAsciiLetterOrDigit(folded[at - 1]) && char.IsAsciiLetterOrDigit(folded[at]));
            if (mayBegin && DateReader.TryRead(folded, at, today, out var date) && date.Length > 0)
            {
                yield return (text.Substring(at, date.Length), date.Deadline(Tense.Past), date.Deadline(Tense.Future));
                at += date.Length;
            }
            else
            {
                at++;
            }
        }
    }
}
