using SalesBot.Bot.Understanding.Lexing;

namespace SalesBot.Bot.Understanding.Requests;

/// <summary>Decides whether a phrase asks for a ranking.</summary>
internal static class RankingGrammar
{
    /// <summary>Whether it asks for a ranking by what is counted, or by what goes without saying.</summary>
    /// <param name="phrase">The phrase.</param>
    /// <param name="isBesideCustomer">Whether it was cut from talk of a customer.</param>
    public static bool Asks(Phrase phrase, bool isBesideCustomer)
    {
        if (phrase.Has(RequestWord.Position) || IsOfOwnPlace(phrase))
        {
            return true;
        }

        // 最 alone may be the beginning of anything: 谁最帅.
        var isWhoBest = phrase.Count(RequestWord.Who) == 1 && (phrase.HasAny(RequestWord.Champion, RequestWord.First, RequestWord.TopCount)
            || phrase.Tokens.Exists(token => token.Word == RequestWord.Superlative && (token.Span.Length > 1 || HasMetric(phrase))));
        if (isWhoBest)
        {
            return phrase.Unknown <= (HasMetric(phrase) ? 4 : 0) && (!isBesideCustomer || phrase.Has(RequestWord.Metric));
        }

        if (IsOfTwo(phrase))
        {
            return true;
        }

        var hasMetric = HasMetric(phrase);
        var isReport = IsReport(phrase);
        if (phrase.Has(RequestWord.Board))
        {
            return (phrase.Asks || EndsWithBoard(phrase)) && !isReport && !(phrase.Has(RequestWord.Who) && phrase.Unknown > 0);
        }

        if (phrase.Has(RequestWord.TopCount))
        {
            return hasMetric || phrase.Asks;
        }

        if (phrase.Has(RequestWord.Champion))
        {
            return !phrase.Has(RequestWord.Me) && (phrase.IsCommand || phrase.IsQuestion || phrase.IsBare) && phrase.Unknown <= 1;
        }

        if (phrase.HasAny(RequestWord.Parts, RequestWord.Versus))
        {
            return (hasMetric || phrase.Has(RequestWord.Versus)) && phrase.Asks && !isReport && !isBesideCustomer && !phrase.Has(RequestWord.Goal);
        }

        if (phrase.Tokens.Exists(token => token.Metric == Metric.Improved) && phrase.Unknown == 0 && !phrase.HasAny(RequestWord.Me, RequestWord.Figure))
        {
            return phrase.Has(RequestWord.Superlative) || IsMostImproved(phrase);
        }

        // 拜访最多的, most wins last week: whose, goes without saying.
        return phrase.Has(RequestWord.Superlative) && hasMetric && phrase.Unknown == 0 && !phrase.Has(RequestWord.Me) && (phrase.IsQuestion || IsOfPeople(phrase)) && !isBesideCustomer;
    }

    /// <summary>「请提供北方大区上半年销售额排名」: a command with a verb that nobody knows.</summary>
    private static bool EndsWithBoard(Phrase phrase) =>
        phrase.Unknown <= 2 && phrase.HasSlot && phrase.Tokens.LastOrDefault(token => token.Word != RequestWord.Filler) is { Word: RequestWord.Board } && !phrase.Clause.Text.Contains('了');

    /// <summary>Whether it asks for a ranking by something that is not counted.</summary>
    /// <param name="phrase">The phrase.</param>
    /// <param name="measure">Where that stands in it.</param>
    public static bool AsksByUnknown(Phrase phrase, TextSpan measure)
    {
        if (UnknownMeasure.UnknownBeside(phrase, measure) > (phrase.Has(RequestWord.Who) ? 1 : 0) || phrase.HasAny(RequestWord.Figure, RequestWord.Place))
        {
            return false;
        }

        var isTold = phrase.Clause.Text.Contains('了') && !phrase.IsQuestion && !phrase.IsCommand;
        return !isTold && (phrase.Has(RequestWord.Who) || phrase.Has(RequestWord.Position) || !phrase.HasAny(RequestWord.First, RequestWord.Superlative, RequestWord.Champion) || phrase.IsCommand);
    }

    private static bool HasMetric(Phrase phrase) => phrase.HasAny(RequestWord.Metric, RequestWord.Points, RequestWord.Attainment);

    /// <summary>「我是不是第一」, 「我离第一还差多少」.</summary>
    public static bool IsOfOwnPlace(Phrase phrase) =>
        phrase.Unknown == 0 && !phrase.HasAny(RequestWord.Goal, RequestWord.Fulfil, RequestWord.Figure)
        && ((phrase.Has(RequestWord.Gap) && phrase.Has(RequestWord.HowMuch) && phrase.HasAny(RequestWord.First, RequestWord.Place, RequestWord.TopCount, RequestWord.Champion))
            || (phrase.Has(RequestWord.Me) && phrase.Has(RequestWord.First) && phrase.Has(RequestWord.QuestionEnd)));

    /// <summary>A place, a figure or an end that is told asks for nothing: 排名第一, 排行榜前三了.</summary>
    private static bool IsReport(Phrase phrase) =>
        (phrase.HasAny(RequestWord.Figure, RequestWord.First, RequestWord.Place, RequestWord.Superlative, RequestWord.Champion) && !phrase.IsCommand)
        || (phrase.Has(RequestWord.TopCount) && !phrase.IsQuestion && !phrase.IsCommand && phrase.Clause.Text.Contains('了'));

    /// <summary>「华东和华南谁多」, 「两个组谁赢单多」.</summary>
    private static bool IsOfTwo(Phrase phrase)
    {
        var isAsked = phrase.Has(RequestWord.WhoMore) || (phrase.Has(RequestWord.Who) && phrase.Has(RequestWord.More) && HasMetric(phrase));
        return isAsked && !phrase.Tokens.Exists(token => token.Word == RequestWord.Unknown) && (phrase.HasAny(RequestWord.Whom, RequestWord.Parts) || HasMetric(phrase));
    }

    /// <summary>「完成率最高的三个人」.</summary>
    private static bool IsOfPeople(Phrase phrase) => phrase.Clause.Text.TrimEnd(" 呢啊呀").EndsWithAny("的人", "个人", "位", "的组", "的团队", "的销售", "的同事") && !phrase.Clause.Text.Contains('了');

    private static bool IsMostImproved(Phrase phrase)
    {
        foreach (var token in phrase.Tokens)
        {
            if (token.Metric == Metric.Improved && phrase.Clause.WholeText.Slice(token.Span.Start, token.Span.Length) is "most improved" or "biggest improvement" or "fastest growing")
            {
                return true;
            }
        }

        return false;
    }
}
