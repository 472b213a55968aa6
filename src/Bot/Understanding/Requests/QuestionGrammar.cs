namespace SalesBot.Bot.Understanding.Requests;

/// <summary>Decides what a phrase asks for, by which words stand together in it and how little else does.</summary>
/// <remarks>
/// A question names a thing that only the bot has (a ranking, a target, the funnel, what one earns) and asks, commands, or is nothing but that name.
/// A report of the same thing (排名第一!, 完成率80%) holds a figure and asks nothing.
/// </remarks>
internal static class QuestionGrammar
{
    /// <summary>More unknown characters than this, and the phrase is talk.</summary>
    private const int MostUnknown = 4;

    /// <summary>What the phrase asks for, or null.</summary>
    /// <param name="phrase">The phrase.</param>
    /// <param name="isBesideCustomer">Whether it was cut from talk of a customer, where a weak word is about the customer.</param>
    public static QuestionKind? Of(Phrase phrase, bool isBesideCustomer)
    {
        if (!(phrase.HasKey || phrase.Has(RequestWord.Metric)) || phrase.Unknown > MostUnknown || phrase.HasAny(RequestWord.You, RequestWord.Unreal, RequestWord.No, RequestWord.Other, RequestWord.Name))
        {
            return null;
        }

        return IsRanking(phrase, isBesideCustomer) ? QuestionKind.Ranking
            : IsFunnel(phrase, isBesideCustomer) ? QuestionKind.Funnel
            : IsProgress(phrase, isBesideCustomer) ? QuestionKind.Progress
            : IsEarnings(phrase, isBesideCustomer) ? QuestionKind.Earnings
            : null;
    }

    private static bool IsRanking(Phrase phrase, bool isBesideCustomer)
    {
        if (phrase.Has(RequestWord.Position))
        {
            return true;
        }

        // 最 alone may be the beginning of anything: 谁最帅.
        var isWhoBest = phrase.Count(RequestWord.Who) == 1 && (phrase.HasAny(RequestWord.Champion, RequestWord.First, RequestWord.TopCount)
            || phrase.Tokens.Any(token => token.Word == RequestWord.Superlative && (token.Span.Length > 1 || phrase.HasAny(RequestWord.Metric, RequestWord.Points))));
        if (isWhoBest)
        {
            return phrase.Unknown <= (phrase.HasAny(RequestWord.Metric, RequestWord.Points) ? 4 : 0) && (!isBesideCustomer || phrase.Has(RequestWord.Metric));
        }

        var hasMetric = phrase.HasAny(RequestWord.Metric, RequestWord.Points);
        var isReport = phrase.HasAny(RequestWord.Figure, RequestWord.First, RequestWord.Superlative, RequestWord.Champion) && !phrase.IsCommand;
        isReport |= phrase.Has(RequestWord.TopCount) && !phrase.IsQuestion && !phrase.IsCommand && phrase.Clause.Text.Contains('了');
        if (phrase.Has(RequestWord.Board))
        {
            return (phrase.Asks || EndsWithBoard(phrase)) && !isReport && !(phrase.Has(RequestWord.Who) && phrase.Unknown > 0);
        }

        if (phrase.Has(RequestWord.TopCount))
        {
            return hasMetric || phrase.IsCommand || phrase.IsQuestion;
        }

        if (phrase.Has(RequestWord.Champion))
        {
            return !phrase.Has(RequestWord.Me) && (phrase.IsCommand || phrase.IsQuestion || phrase.IsBare) && phrase.Unknown <= 1;
        }

        // 拜访最多的, most wins last week: whose, goes without saying.
        return phrase.Has(RequestWord.Superlative) && hasMetric && phrase.Unknown == 0 && !phrase.Has(RequestWord.Me) && phrase.IsQuestion && !isBesideCustomer;
    }

    /// <summary>「请提供北方大区上半年销售额排名」: a command with a verb that nobody knows.</summary>
    private static bool EndsWithBoard(Phrase phrase) =>
        phrase.Unknown <= 2 && phrase.HasSlot && phrase.Tokens.LastOrDefault(token => token.Word != RequestWord.Filler) is { Word: RequestWord.Board } && !phrase.Clause.Text.Contains('了');

    private static bool IsFunnel(Phrase phrase, bool isBesideCustomer)
    {
        if (phrase.Has(RequestWord.Funnel))
        {
            return phrase.Asks;
        }

        if (phrase.Has(RequestWord.Pipe))
        {
            return phrase.Asks && !isBesideCustomer && phrase.Unknown <= 1;
        }

        return phrase.Has(RequestWord.ByStage) && phrase.Asks && !isBesideCustomer;
    }

    private static bool IsProgress(Phrase phrase, bool isBesideCustomer)
    {
        if (phrase.Has(RequestWord.Figure) && !phrase.IsQuestion)
        {
            return false;
        }

        if (phrase.Has(RequestWord.Attainment))
        {
            return phrase.Asks;
        }

        var asksHowMuch = phrase.HasAny(RequestWord.HowMuch, RequestWord.How);
        var hasSubject = phrase.HasAny(RequestWord.Me, RequestWord.Whom, RequestWord.Period);
        if (phrase.Has(RequestWord.Goal))
        {
            var isMeasured = phrase.HasAny(RequestWord.Fulfil, RequestWord.Gap, RequestWord.Pace) || asksHowMuch;
            return isMeasured ? phrase.IsQuestion || phrase.IsCommand || (phrase.IsBare && !phrase.Has(RequestWord.Fulfil)) : (phrase.IsCommand || phrase.IsBare) && hasSubject;
        }

        if (phrase.Has(RequestWord.Gap) && asksHowMuch && !isBesideCustomer && (phrase.Has(RequestWord.Fulfil) || !phrase.Clause.Text.Contains("客户", StringComparison.Ordinal)))
        {
            return phrase.Unknown <= 1 || phrase.Has(RequestWord.Fulfil);
        }

        if (phrase.Has(RequestWord.Fulfil) && phrase.IsQuestion)
        {
            return (hasSubject || asksHowMuch) && (!isBesideCustomer || hasSubject) && phrase.Unknown <= 2;
        }

        if (phrase.Tokens.Any(token => token is { Word: RequestWord.Metric, Metric: Metric.Revenue }) && !phrase.Has(RequestWord.Superlative))
        {
            return !isBesideCustomer && hasSubject && phrase.Asks && phrase.Unknown == 0;
        }

        if (phrase.Has(RequestWord.Pace))
        {
            return !isBesideCustomer && phrase.Asks && hasSubject && phrase.Unknown <= 1;
        }

        return false;
    }

    private static bool IsEarnings(Phrase phrase, bool isBesideCustomer)
    {
        // What others earn is not the speaker's to ask.
        var isOfOthers = phrase.Tokens.Any(token => token.Whom is not null);
        if (isOfOthers || phrase.Has(RequestWord.Who) || (phrase.Has(RequestWord.Figure) && !phrase.IsQuestion))
        {
            return false;
        }

        if (phrase.HasAny(RequestWord.Points, RequestWord.Reward))
        {
            return phrase.Asks;
        }

        return phrase.Has(RequestWord.Income) && !isBesideCustomer && phrase.Unknown <= 1
            && (phrase.Has(RequestWord.HowMuch) || (phrase.Has(RequestWord.Me) && (phrase.IsCommand || phrase.Has(RequestWord.How))));
    }
}
