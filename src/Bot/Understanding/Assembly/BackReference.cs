using SalesBot.Bot.Understanding.Lexing;
using SalesBot.Bot.Understanding.Marking;
using SalesBot.Bot.Understanding.Words;
using SalesBot.Domain.Sales;

namespace SalesBot.Bot.Understanding.Assembly;

/// <summary>Decides whether a text that names no customer may mean what was last talked of.</summary>
/// <remarks>
/// A word that nobody knows may be the name of somebody else's customer, or of a new one: then it must be asked, since a change would go to
/// the wrong deal. A changed field alone may mean it, and a quote, which is of some deal; anything else that was done must point back (那单, 他们).
/// </remarks>
internal static class BackReference
{
    private const int ShortestName = 2;

    /// <summary>Names of fields, which are nobody's.</summary>
    private static readonly string[] Fields = ["阶段", "金额", "价格", "时间", "日期", "签约", "合同", "下一步"];

    /// <summary>Whether the clauses may be about what was last talked of.</summary>
    public static bool IsPossible(List<Clause> clauses, TopicFacts facts) =>
        !clauses.Exists(MayNameSomebody) && (facts.Activities.IsEmpty || (facts.Activities.All(static activity => activity.Kind == ActivityKind.Quote) && clauses.TrueForAll(BeginsKnown)) || clauses.Exists(PointsBack));

    /// <summary>Whether no character that nobody knows stands at the beginning, be it but one.</summary>
    private static bool BeginsKnown(Clause clause) => clause.Mentions.StartingAt(clause.Start) is not null;

    private static bool PointsBack(Clause clause)
    {
        for (var at = clause.Start; at < clause.End; at++)
        {
            if (Lexicon.PointingBack.Match(clause.WholeText, at, out _) > 0)
            {
                return true;
            }
        }

        return clause.Has(Cue.Them);
    }

    /// <summary>Whether the clause begins with a word that nobody knows, or somebody is gone to, met or called by one.</summary>
    private static bool MayNameSomebody(Clause clause)
    {
        var text = clause.WholeText;
        var mayBegin = true;
        for (var at = clause.Start; at < clause.End;)
        {
            if (clause.Mentions.StartingAt(at) is { } mention)
            {
                mayBegin = mention is CueMention { Cue: Cue.Visit or Cue.Call or Cue.Message } || Lexicon.BeforeNames.Match(text, mention.End - 1, out _) > 0;
                at = mention.End;
                continue;
            }

            if (Lexicon.PointingBack.Match(text, at, out _) is var pointing and > 0)
            {
                (at, mayBegin) = (at + pointing, false);
                continue;
            }

            if (FieldAt(text[at..clause.End]) is var field and > 0)
            {
                (at, mayBegin) = (at + field, false);
                continue;
            }

            if (Lexicon.BeforeNames.Match(text, at, out _) is var before and > 0)
            {
                (at, mayBegin) = (at + before, true);
                continue;
            }

            if (Lexicon.BetweenWords.Contains(text[at]) || !IsOfName(text[at]))
            {
                at++;
                continue;
            }

            var end = EndOfUnknown(clause, at);
            if (mayBegin && end - at >= ShortestName)
            {
                return true;
            }

            (at, mayBegin) = (end, false);
        }

        return false;
    }

    private static int FieldAt(ReadOnlySpan<char> text)
    {
        foreach (var field in Fields)
        {
            if (text.StartsWith(field, StringComparison.Ordinal))
            {
                return field.Length;
            }
        }

        return 0;
    }

    private static int EndOfUnknown(Clause clause, int at)
    {
        var text = clause.WholeText;
        while (at < clause.End
            && IsOfName(text[at])
            && !Lexicon.BetweenWords.Contains(text[at])
            && clause.Mentions.StartingAt(at) is null)
        {
            at++;
        }

        return at;
    }

    private static bool IsOfName(char c) => TextFolding.IsHan(c) || TextFolding.IsLetter(c);
}
