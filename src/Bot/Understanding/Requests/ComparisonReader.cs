using SalesBot.Bot.Understanding.Dates;
using SalesBot.Bot.Understanding.Lexing;

namespace SalesBot.Bot.Understanding.Requests;

/// <summary>Reads with which period another is compared: 和上月比, 环比上月, 对比去年3月, 同比.</summary>
internal static class ComparisonReader
{
    private static readonly WordEnds Before = new(["对", "对比", "相比", "环比", "同比", "比起", "较", "比", "vs", "vs.", "versus", "compared to", "compared with", "against"]);

    private static readonly WordEnds With = new(["和", "跟", "与", "同", "and", "with", " to"]);

    private static readonly WordSearch After = new(["比", "对比", "相比", "做", "作", "compare"]);

    /// <summary>The periods that the phrases name: the one that is asked for, and the one that it is compared with.</summary>
    /// <param name="phrases">The phrases.</param>
    /// <param name="usual">The period where none is named.</param>
    /// <param name="isAhead">Whether it is asked what is to come.</param>
    public static (Slot<Period>? Period, Slot<Period>? Comparison) Read(IReadOnlyCollection<Phrase> phrases, Period usual, bool isAhead = false)
    {
        Slot<Period>? period = null, comparison = null;
        foreach (var phrase in phrases)
        {
            var sameTime = phrase.Tokens.Find(token => token.Word == RequestWord.SameTime);
            foreach (var named in sameTime is null ? PeriodReader.All(phrase.Clause, isAhead) : PeriodReader.All(phrase.Clause, isAhead).Where(named => named.Span.Start < sameTime.Span.Start || named.Span.Start >= sameTime.End))
            {
                if (IsComparedWith(phrase, named.Span))
                {
                    comparison ??= named;
                }
                else
                {
                    period ??= named;
                }
            }
        }

        if (SameTime(phrases, YearBefore(period?.Value ?? usual)) is var (sameTimes, isCompared) && sameTimes is not null)
        {
            return isCompared || period is not null ? (period, sameTimes) : (sameTimes, comparison);
        }

        // 环比增长榜: growth is compared by itself.
        var isOfGrowth = phrases.Any(phrase => phrase.Tokens.Exists(token => token.Metric == Metric.Improved));
        return (period, isOfGrowth ? null : comparison ?? Implied(phrases, period?.Value ?? usual));
    }

    /// <summary>「去年同期」, and whether it is compared with.</summary>
    private static (Slot<Period>? Period, bool IsCompared) SameTime(IReadOnlyCollection<Phrase> phrases, Period yearBefore)
    {
        foreach (var phrase in phrases)
        {
            if (phrase.Tokens.Find(token => token.Word == RequestWord.SameTime) is { } told)
            {
                return (new Slot<Period>(yearBefore, told.Span, 0.9), phrase.Has(RequestWord.Compare));
            }
        }

        return (null, false);
    }

    /// <summary>The period of the same kind before this one.</summary>
    public static Period Earlier(Period period)
    {
        var months = ((period.To.AddDays(1).Year - period.From.Year) * 12) + period.To.AddDays(1).Month - period.From.Month;
        if (period.From.Day == 1 && period.To.AddDays(1).Day == 1)
        {
            return new Period(period.From.AddMonths(-months), period.From.AddDays(-1));
        }

        var days = period.To.DayNumber - period.From.DayNumber + 1;
        return new Period(period.From.AddDays(-days), period.From.AddDays(-1));
    }

    /// <summary>The same period a year before.</summary>
    public static Period YearBefore(Period period) =>
        new(period.From.AddYears(-1), period.To.AddDays(1).Day == 1 ? CalendarDays.Month(period.To.AddYears(-1), 0).To : period.To.AddYears(-1));

    /// <summary>「业绩排行环比」: the word alone tells with what.</summary>
    private static Slot<Period>? Implied(IReadOnlyCollection<Phrase> phrases, Period period)
    {
        foreach (var phrase in phrases)
        {
            foreach (var token in phrase.Tokens.Where(token => token.Word == RequestWord.Compare))
            {
                switch (phrase.Clause.WholeText.Slice(token.Span.Start, token.Span.Length))
                {
                    case "环比":
                        return new Slot<Period>(Earlier(period), token.Span, 0.9);
                    case "同比":
                        return new Slot<Period>(YearBefore(period), token.Span, 0.9);
                }
            }
        }

        return null;
    }

    /// <summary>Compare this month with last month: the word stands before both.</summary>
    private static bool IsComparedBefore(Phrase phrase, TextSpan period) =>
        TextFolding.IsLetter(phrase.Clause.WholeText[period.Start]) && phrase.Tokens.Exists(token => token.Word is RequestWord.Versus or RequestWord.Compare && phrase.TextOf(token).StartsWith("compare", StringComparison.Ordinal) && token.End < period.Start);

    private static bool IsComparedWith(Phrase phrase, TextSpan period)
    {
        var text = phrase.Clause.WholeText;
        var before = text[..period.Start].TrimEnd(' ');
        var after = text[(period.Start + period.Length)..phrase.Clause.End].TrimStart(" 的");
        // 上月对比，本月业绩榜: what it is compared with stands first, and alone.
        return before.EndsWithAny(Before) || (after.StartsWithAny("对比", "相比", "比") && after.TrimStart("对相比起来的话一下 ").IsEmpty) || (before.EndsWithAny(With) && (after.StartsWithAny(After) || phrase.Tokens.Exists(token => token.Word == RequestWord.Compare && token.Span.Start >= period.Start + period.Length) || IsComparedBefore(phrase, period)));
    }
}
