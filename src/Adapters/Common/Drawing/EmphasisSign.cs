using System.Globalization;
using System.Text;
using SalesBot.Adapters.Contracts.Cards;

namespace SalesBot.Adapters.Common.Drawing;

/// <summary>The sign before a title that stands out, for those who see no colours.</summary>
public static class EmphasisSign
{
    /// <summary>The sign before a card's title, and a blank; nothing where there is none.</summary>
    public static string Before(Card card) =>
        Before(card.Purpose == CardPurpose.Report && card.Emphasis == CardEmphasis.Good ? "🎉" : Mark(card.Emphasis), card.Title);

    /// <summary>The sign before a section's title, and a blank; nothing where there is none.</summary>
    public static string Before(CardSection section) => Before(Mark(section.Emphasis), section.Title);

    // A text that begins with a sign of its own needs no second one.
    private static string Before(string mark, string text) =>
        mark.Length == 0 || (Rune.TryGetRuneAt(PlainText.Line(text) + " ", 0, out var first) && Rune.GetUnicodeCategory(first) == UnicodeCategory.OtherSymbol) ? "" : mark + " ";

    private static string Mark(CardEmphasis emphasis) => emphasis switch
    {
        CardEmphasis.Good => "🟢",
        CardEmphasis.Warning => "🟡",
        CardEmphasis.Bad => "🔴",
        _ => "",
    };
}
