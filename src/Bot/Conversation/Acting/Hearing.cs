using SalesBot.Bot.Texts;
using SalesBot.Bot.Understanding;
using SalesBot.Domain.Sales;

namespace SalesBot.Bot.Conversation;

/// <summary>Says back what words for a day or an amount were taken to mean, where they do not say it themselves: 「下周五」＝3月20日（周五）.</summary>
/// <param name="words">The texts.</param>
/// <param name="today">The day of the message.</param>
internal sealed class Hearing(Wording words, DateOnly today)
{
    /// <summary>What is said back; empty where every value is written out.</summary>
    /// <param name="text">The part of the message that it was read from.</param>
    /// <param name="amount">The amount that was read, as written and as understood.</param>
    /// <param name="days">The days that were read.</param>
    public string Of(string text, (string Written, Money Amount)? amount, params IEnumerable<DateOnly?> days)
    {
        var meant = days.OfType<DateOnly>().Distinct().ToList();
        var heard = DayWords.In(text, today)
            .Select(day => (day.Written, Day: meant.FirstOrDefault(known => known == day.Future || known == day.Past)))
            .Where(day => day.Day != default && day.Day != today && !words.Day(day.Day).StartsWith(Sentences.WrittenDay(day.Written), StringComparison.OrdinalIgnoreCase))
            .Select(day => words.Heard(day.Written, words.Day(day.Day)))
            .Distinct(StringComparer.Ordinal)
            .ToList();
        if (amount is { Written.Length: > 0 } read && !read.Written.Any(char.IsAsciiDigit))
        {
            heard.Add(words.Heard(read.Written, words.Amount(read.Amount)));
        }

        return words.List(heard);
    }

    /// <summary>What the text says in the span; nothing where the span is not of this text.</summary>
    public static string Written(string text, TextSpan span) =>
        span.Length > 0 && span.Start >= 0 && span.Start + span.Length <= text.Length ? text.Substring(span.Start, span.Length) : "";
}
