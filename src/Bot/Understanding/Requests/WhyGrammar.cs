using SalesBot.Bot.Understanding.Lexing;
using SalesBot.Bot.Understanding.Words;

namespace SalesBot.Bot.Understanding.Requests;

/// <summary>Decides whether a phrase asks what is behind a number or a place: 为什么我是第5, 我的积分怎么算的, 周敏怎么排我前面.</summary>
internal static class WhyGrammar
{
    /// <summary>More unknown characters than this, and the phrase is talk.</summary>
    private const int MostUnknown = 4;

    /// <summary>Whether it does.</summary>
    public static bool Asks(Phrase phrase)
    {
        if (IsOfChange(phrase) || IsOfMeaning(phrase))
        {
            return true;
        }

        if (!(phrase.HasAny(RequestWord.Why, RequestWord.Wonder, RequestWord.Reckoned, RequestWord.Explain) || IsHowRanked(phrase)) || phrase.Unknown > MostUnknown
            || phrase.HasAny(RequestWord.You, RequestWord.Unreal, RequestWord.No, RequestWord.Name, RequestWord.Other, RequestWord.Reward, RequestWord.Income, RequestWord.Goal))
        {
            return false;
        }

        var isOfPlace = phrase.HasAny(RequestWord.Place, RequestWord.Above, RequestWord.Position) || (phrase.HasAny(RequestWord.Board, RequestWord.First, RequestWord.Superlative) && phrase.HasAny(RequestWord.Me, RequestWord.Whom));
        var isOfNumber = phrase.HasAny(RequestWord.Metric, RequestWord.Points, RequestWord.Attainment, RequestWord.Board, RequestWord.Place);
        // 怎么才排第九: one's own place goes without saying.
        var isSomebodys = phrase.HasAny(RequestWord.Me, RequestWord.Above) || (phrase.Has(RequestWord.Place) && phrase.Unknown == 0 && !phrase.Has(RequestWord.Whom)) || (phrase.Has(RequestWord.Position) && phrase.Has(RequestWord.Why)) || phrase.Tokens.Exists(token => token.Whom?.Member is not null) || IsOfPartsPlace(phrase);
        if (phrase.Has(RequestWord.Reckoned))
        {
            return (isSomebodys && (isOfNumber || IsOfOwnNumber(phrase))) || IsOfDeals(phrase) || (phrase.HasAny(RequestWord.Board, RequestWord.Attainment, RequestWord.Metric, RequestWord.Points) && phrase.Unknown == 0 && !phrase.HasAny(RequestWord.Deals, RequestWord.Figure));
        }

        if (phrase.Has(RequestWord.Explain))
        {
            return (isSomebodys && isOfNumber) || phrase.Has(RequestWord.Position);
        }

        return phrase.Has(RequestWord.Why) ? isSomebodys && (isOfPlace || isOfNumber)
            : (phrase.Has(RequestWord.Wonder) || IsHowRanked(phrase)) && isSomebodys && (phrase.HasAny(RequestWord.Place, RequestWord.Above) || (IsHowRanked(phrase) && phrase.Clause.Text.ContainsAny("低后")));
    }

    /// <summary>「为什么我们组是第2」.</summary>
    private static bool IsOfPartsPlace(Phrase phrase) => phrase.Unknown == 0 && phrase.HasAny(RequestWord.Place, RequestWord.Position) && phrase.Tokens.Exists(token => token.Whom?.Scope is not null);

    /// <summary>「业绩口径是什么」: what is counted.</summary>
    private static bool IsOfMeaning(Phrase phrase) =>
        phrase.Has(RequestWord.Meaning) && phrase.HasAny(RequestWord.Metric, RequestWord.Attainment, RequestWord.Points) && phrase.Unknown == 0 && (phrase.IsQuestion || phrase.IsCommand) && !phrase.HasAny(RequestWord.Process, RequestWord.Name, RequestWord.You, RequestWord.Other, RequestWord.No, RequestWord.Unreal, RequestWord.Figure)
        && !phrase.HasUncounted && !phrase.Clause.Text.ContainsAny(Lexicon.ProcessMetrics);

    /// <summary>「怎么我积分变少了」: the own figure is another than was thought.</summary>
    private static bool IsOfChange(Phrase phrase) =>
        (phrase.Has(RequestWord.Wonder) || (phrase.Has(RequestWord.How) && phrase.Tokens.Exists(token => phrase.TextOf(token) is "咋"))) && phrase.Has(RequestWord.Me) && phrase.HasAny(RequestWord.Metric, RequestWord.Points, RequestWord.Attainment) && !phrase.HasAny(RequestWord.Name, RequestWord.You, RequestWord.Figure, RequestWord.Data)
        && phrase.Clause.Text.ContainsAny("少低掉降") && phrase.Tokens.Count(token => token.Word == RequestWord.Unknown) <= 2;

    /// <summary>「我怎么排|第七」.</summary>
    private static bool IsHowRanked(Phrase phrase) =>
        phrase.Has(RequestWord.Board) && phrase.Tokens.Find(static token => token.Word == RequestWord.Board) is { } board && phrase.Clause.WholeText.Slice(board.Span.Start, board.Span.Length) is "怎么排" or "咋排";

    /// <summary>「我的数怎么来的」: nothing but whose it is.</summary>
    private static bool IsOfOwnNumber(Phrase phrase) => phrase.Unknown == 0 && !phrase.HasAny(RequestWord.Deals, RequestWord.Figure, RequestWord.Data);

    /// <summary>「哪些单子算进去了」.</summary>
    private static bool IsOfDeals(Phrase phrase) => phrase.HasAny(RequestWord.Who, RequestWord.HowMuch) && phrase.Has(RequestWord.Deals) && phrase.Unknown == 0;
}
