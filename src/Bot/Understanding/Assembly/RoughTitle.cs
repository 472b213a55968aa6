using SalesBot.Bot.Understanding.Lexing;
using SalesBot.Bot.Understanding.Marking;
using SalesBot.Bot.Understanding.Naming;
using SalesBot.Bot.Understanding.Numbers;

namespace SalesBot.Bot.Understanding.Assembly;

/// <summary>Finds the one of several open deals that is called by less than its title: 一期 of 一期冷库, 疫苗库 of 疫苗冷库, 大葱肥 of 大葱专用肥, 团医 of 团体医疗, 二十台车 of 冷藏车20台.</summary>
internal static class RoughTitle
{
    private const string Phases = "一二三四五12345";

    /// <summary>So much of a title may be left out between its first two characters and its last.</summary>
    private const int MostKept = 1;

    /// <summary>The deal, or null where none or several are called so.</summary>
    public static CatalogueDeal? Find(CatalogueCustomer customer, Clause clause)
    {
        if (customer.Deals.Length < 2)
        {
            return null;
        }

        CatalogueDeal? only = null;
        foreach (var deal in customer.Deals)
        {
            if (!deal.IsOpen || !(IsPhase(deal.Title, clause) || IsShortened(deal.Title, clause) || IsInitials(deal.Title, clause) || IsCounted(deal.Title, clause)))
            {
                continue;
            }

            if (only is not null)
            {
                return null;
            }

            only = deal;
        }

        return only;
    }

    private static bool IsPhase(string title, Clause clause) =>
        title.IndexOf('期', StringComparison.Ordinal) is var at and > 0 && Phases.Contains(title[at - 1], StringComparison.Ordinal) && clause.Text.Contains(title.AsSpan(at - 1, 2), StringComparison.Ordinal);

    /// <summary>The first two characters of the title, then its last one.</summary>
    private static bool IsShortened(string title, Clause clause)
    {
        var end = title.AsSpan().IndexOfAnyInRange('0', '9') is var digit and > 0 ? digit : title.Length;
        if (end < 4 || !TextFolding.IsHan(title[0]) || !TextFolding.IsHan(title[1]) || !TextFolding.IsHan(title[end - 1]))
        {
            return false;
        }

        for (var from = clause.Start; from + 2 < clause.End && clause.WholeText[from..clause.End].IndexOf(title.AsSpan(0, 2), StringComparison.Ordinal) is var found and >= 0; from += found + 2)
        {
            var at = from + found + 2;
            var last = clause.WholeText[at..Math.Min(clause.End, at + 1 + MostKept)].IndexOf(title[end - 1]);
            if (last == 0 || (last == 1 && title.Contains(clause.WholeText[at], StringComparison.Ordinal)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The first characters of the two words that make up the title, beside no name that they are part of.</summary>
    private static bool IsInitials(string title, Clause clause)
    {
        if (title.Length != 4 || !TextFolding.IsHan(title[0]) || !TextFolding.IsHan(title[2]) || title[0] == title[2])
        {
            return false;
        }

        var text = clause.Text;
        for (var at = 0; at + 1 < text.Length; at++)
        {
            if (text[at] == title[0] && text[at + 1] == title[2] && !IsInWord(clause, clause.Start + at))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsInWord(Clause clause, int at)
    {
        foreach (var mention in clause.Mentions)
        {
            if (at + 1 >= mention.Start && at < mention.End)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>As many of a thing as the title counts, with the thing's name behind.</summary>
    private static bool IsCounted(string title, Clause clause)
    {
        var digits = title.AsSpan().IndexOfAnyInRange('0', '9');
        if (digits < 1 || !clause.HasAny(MentionKinds.Amount))
        {
            return false;
        }

        var end = digits;
        while (end < title.Length && char.IsAsciiDigit(title[end]))
        {
            end++;
        }

        if (end >= title.Length || !int.TryParse(title.AsSpan(digits, end - digits), out var count))
        {
            return false;
        }

        foreach (var amount in clause.All<AmountMention>())
        {
            if (amount.Amount.Kind == AmountKind.Unitless && amount.Amount.Value == count && clause.WholeText[amount.End..clause.End] is [var measure, var thing, ..] && measure == title[end] && title.AsSpan(0, digits).Contains(thing))
            {
                return true;
            }
        }

        return false;
    }
}
