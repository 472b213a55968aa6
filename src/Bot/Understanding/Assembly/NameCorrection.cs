using SalesBot.Bot.Understanding.Lexing;
using SalesBot.Bot.Understanding.Marking;
using SalesBot.Bot.Understanding.Words;

namespace SalesBot.Bot.Understanding.Assembly;

/// <summary>Reads 「去的北溟不对去的松沅」 and 「拜访了华辰，不对，是金穗」: a customer named by mistake, and the one that is meant.</summary>
internal static class NameCorrection
{
    private static readonly string[] Mistakes = ["不对", "错了", "哦不", "啊不", "噢不", "不不", "更正"];

    /// <summary>Whether the clause is no more than the name that takes the place of the one before.</summary>
    public static bool Is(Clause clause)
    {
        if (clause.First<CustomerMention>() is not { } name)
        {
            return false;
        }

        var lead = clause.WholeText[clause.Start..name.Start].Trim(" 是去的应该");
        var isLed = lead.IsEmpty ? clause.WholeText[..clause.Start].TrimEnd(" ,、是").EndsWithAny(Mistakes) : lead.EndsWithAny(Mistakes) && lead.Length <= 4;
        return isLed && clause.WholeText[name.End..clause.End].Trim(" 那边才是的啊哈").IsEmpty;
    }

    /// <summary>Whether the clause names another customer after it in its stead.</summary>
    public static bool IsTakenBack(Clause clause, CustomerMention mistaken)
    {
        if (!clause.Has(Cue.Correction))
        {
            return false;
        }

        foreach (var cue in clause.All<CueMention>())
        {
            if (cue.Cue != Cue.Correction || cue.Start < mistaken.End)
            {
                continue;
            }

            foreach (var name in clause.All<CustomerMention>())
            {
                if (name.Start >= cue.End && clause.WholeText[cue.End..name.Start].Trim(" 是去的应该").IsEmpty)
                {
                    return true;
                }
            }
        }

        return false;
    }
}
