using SalesBot.Bot.Understanding.Lexing;
using SalesBot.Bot.Understanding.Marking;
using SalesBot.Bot.Understanding.Words;

namespace SalesBot.Bot.Understanding.Assembly;

/// <summary>Decides whether a vendor who is not us is the one who acts, or with whom the customer does: 用友昨天去华辰演示了, 华辰和金蝶在谈价格.</summary>
internal static class VendorsDeed
{
    /// <summary>Words that join the vendor to what the customer does.</summary>
    private const string Joining = "和跟与同给请邀让找约";

    /// <summary>How the vendor's own people are called.</summary>
    private static readonly WordSearch People = new(["的人", "的销售", "的售前", "的工程师", "的团队"]);

    /// <summary>Whether the clause tells of what a vendor does, or somebody with it.</summary>
    public static bool Is(Clause clause)
    {
        if (clause.Has(Cue.Me))
        {
            return false;
        }

        if (clause.Find(Cue.Rival) is { } rival)
        {
            return IsActor(clause, rival.Start, rival.End);
        }

        return clause.Text.IndexOfAny(Lexicon.Vendors) is var found and >= 0 && clause.Start + found is var at
            && IsActor(clause, at, at + Lexicon.VendorAt(clause.WholeText, at));
    }

    private static bool IsActor(Clause clause, int start, int end)
    {
        var after = clause.WholeText[end..clause.End].TrimStart(' ');
        if (after.IsEmpty || (after[0] == '的' && !after.StartsWithAny(People)) || after[0] is '比' or '对' or '那')
        {
            return false;
        }

        if (IsInName(clause, start, end))
        {
            return false;
        }

        var before = clause.WholeText[clause.Start..start].TrimEnd(' ');
        if (before is [.., var last] && Joining.Contains(last, StringComparison.Ordinal))
        {
            return true;
        }

        var known = 0;
        foreach (var mention in clause.Mentions)
        {
            known += mention.End <= start && mention is DateMention or TimeMention ? mention.Length : 0;
        }

        return before.Trim(' ').Length == known;
    }

    /// <summary>博世 of 博世达电器: part of a customer's name.</summary>
    private static bool IsInName(Clause clause, int start, int end)
    {
        foreach (var mention in clause.Mentions)
        {
            if (mention is CustomerMention or NewNameMention or PersonMention && mention.Start <= start && mention.End >= end)
            {
                return true;
            }
        }

        return false;
    }
}
