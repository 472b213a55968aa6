using System.Globalization;
using SalesBot.Adapters.Contracts.Cards;

namespace SalesBot.Adapters.Common.Drawing;

/// <summary>How the parts of a card read, in every form.</summary>
public static class CardPhrases
{
    private const int BarCells = 10;
    private const string ChoiceSeparator = " · ";

    /// <summary>The value; where it changed, from what.</summary>
    public static string Value(CardFact fact) => string.IsNullOrEmpty(fact.Before) ? fact.Value : $"{fact.Before} → {fact.Value}";

    /// <summary>What stands in the input, as users read it.</summary>
    public static string Value(CardInput input) => input.Choices.FirstOrDefault(choice => choice.Value == input.Value)?.Label ?? input.Value;

    /// <summary>What is reached, as a part of ten and in percent.</summary>
    public static string Bar(CardProgress progress) => string.Create(CultureInfo.InvariantCulture, $"{Bar(progress.Percent)} {progress.Percent}%");

    /// <summary>The row's bar; nothing where it has none.</summary>
    public static string Bar(CardRow row) => row.Percent is { } percent ? Bar(percent) : "";

    /// <summary>The row's bar and its movement.</summary>
    public static string Standing(CardRow row) => $"{Bar(row)} {Movement(row)}".Trim();

    /// <summary>A button that is a choice: what it is called in full, and what is said of it.</summary>
    public static (string Label, string Hint) Parts(CardAction action)
    {
        if (!IsCut(action))
        {
            return (action.Label, action.Hint);
        }

        // The hint begins with the label in full.
        var end = action.Hint.IndexOf(ChoiceSeparator, StringComparison.Ordinal);
        return end < 0 ? (action.Hint, "") : (action.Hint[..end], action.Hint[(end + ChoiceSeparator.Length)..]);
    }

    /// <summary>How far up or down; nothing where there is no last time.</summary>
    public static string Movement(CardRow row) => row.Movement switch
    {
        null => "",
        0 => "–",
        > 0 and var up => string.Create(CultureInfo.InvariantCulture, $"↑{up}"),
        var down => string.Create(CultureInfo.InvariantCulture, $"↓{-(long)down}"),
    };

    /// <summary>A button that is a choice: its label in full, and the line beside it.</summary>
    public static string Choice(CardAction action)
    {
        if (action.Hint.Length == 0)
        {
            return action.Label;
        }

        return IsCut(action) ? action.Hint : action.Label + ChoiceSeparator + action.Hint;
    }

    /// <summary>The numbers to answer with, a line each where buttons are choices.</summary>
    public static IEnumerable<string> Answers(Card card, CardWording words)
    {
        if (card.Actions.Length == 0)
        {
            return [];
        }

        var numbered = card.Actions.Select((action, index) => string.Create(CultureInfo.InvariantCulture, $"{index + 1} {Choice(action)}"));
        return HasChoices(card) ? [.. numbered, words.AnswerWithNumberOrName] : [words.AnswerWith(string.Concat(numbered.Select(answer => " " + answer)))];
    }

    /// <summary>Whether buttons are choices with a line beside them.</summary>
    public static bool HasChoices(Card card) => card.Actions.Any(action => action.Hint.Length > 0);

    private static string Bar(int percent)
    {
        var full = Math.Clamp(percent / (100 / BarCells), 0, BarCells);
        return new string('▰', full) + new string('▱', BarCells - full);
    }

    private static bool IsCut(CardAction action) => action.Label.EndsWith(TextCut.Mark) && action.Hint.StartsWith(action.Label[..^1], StringComparison.Ordinal);
}
