using System.Collections.Immutable;
using SalesBot.Adapters.Contracts.Cards;

namespace SalesBot.Bot.Conversation;

/// <summary>Builds buttons.</summary>
internal static class Button
{
    /// <summary>The most characters that stand on a button.</summary>
    public const int LabelMaxLength = 10;

    /// <summary>A button; a label that is too long is cut, and stands in full before the hint.</summary>
    public static CardAction Of(string verb, string label, CardActionStyle style = CardActionStyle.Normal, string hint = "", params ReadOnlySpan<(string Key, string Value)> data)
    {
        var carried = ImmutableSortedDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        foreach (var (key, value) in data)
        {
            carried[key] = value;
        }

        var isCut = label.Length > LabelMaxLength;
        return new CardAction
        {
            Verb = verb,
            Label = isCut ? string.Concat(label.AsSpan(0, LabelMaxLength - 1), "…") : label,
            Hint = !isCut ? hint : hint.Length == 0 ? label : $"{label} · {hint}",
            Style = style,
            Data = carried.ToImmutable(),
        };
    }
}
