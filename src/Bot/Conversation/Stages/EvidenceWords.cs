using SalesBot.Bot.Understanding.Lexing;
using SalesBot.Bot.Understanding.Naming;
using SalesBot.Bot.Understanding.Numbers;
using SalesBot.Domain.Sales;

namespace SalesBot.Bot.Conversation;

/// <summary>What words that tell of entry criteria look like: figures, people, and what a criterion is about.</summary>
internal static class EvidenceWords
{
    private static readonly string[] Topics = ["预算", "决策", "拍板", "说了算", "做主", "budget", "decision maker", "decider"];
    private static readonly WordTable<bool> Round = new("左右|上下|以内|以上|出头|多|块|元|的样子".Split('|').Select(word => (word, true)));

    /// <summary>Whether the text has a word that only such a text has.</summary>
    public static bool MayTell(string text, IEnumerable<EvidenceCriterion> criteria) =>
        Array.Exists(Topics, word => text.Contains(word, StringComparison.OrdinalIgnoreCase)) || criteria.Any(criterion => text.Contains(criterion.Name, StringComparison.OrdinalIgnoreCase));

    /// <summary>Whether the text is an amount, as one tells a budget.</summary>
    public static bool IsFigure(string text)
    {
        var folded = TextFolding.Fold(text.Trim());
        return folded.Length > 0 && FigureAt(folded, 0) == folded.Length;
    }

    /// <summary>Whether the text is a surname with a title, as one tells who decides.</summary>
    public static bool IsPerson(string text)
    {
        var folded = TextFolding.Fold(text.Trim());
        return folded.Length > 0 && PersonNames.TitledAt(folded, 0, out _, out _) == folded.Length;
    }

    /// <summary>The criterion of the customer's budget, or null.</summary>
    public static EvidenceCriterion? BudgetOf(IEnumerable<EvidenceCriterion> criteria) => Find(criteria, "预算", "budget");

    /// <summary>The criterion of who decides, or null.</summary>
    public static EvidenceCriterion? DecidersOf(IEnumerable<EvidenceCriterion> criteria) => Find(criteria, "决策", "decision", "decider");

    /// <summary>The length of an amount with what says that it is about so much; 0 where none is.</summary>
    public static int FigureAt(string text, int at)
    {
        if (at >= text.Length || !AmountReader.TryRead(text, at, out var amount) || amount.Kind == AmountKind.Unitless)
        {
            return 0;
        }

        var end = at + amount.Length;
        while (end < text.Length && Round.Match(text, end, out _) is var round and > 0)
        {
            end += round;
        }

        return end - at;
    }

    private static EvidenceCriterion? Find(IEnumerable<EvidenceCriterion> criteria, params ReadOnlySpan<string> words)
    {
        foreach (var criterion in criteria)
        {
            foreach (var word in words)
            {
                if (criterion.Name.Contains(word, StringComparison.OrdinalIgnoreCase))
                {
                    return criterion;
                }
            }
        }

        return null;
    }
}
