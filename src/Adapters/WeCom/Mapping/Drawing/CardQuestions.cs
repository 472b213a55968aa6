using System.Text;
using SalesBot.Adapters.Common.Drawing;
using SalesBot.Adapters.Contracts.Cards;
using SalesBot.Adapters.WeCom.Protocol.Cards;

namespace SalesBot.Adapters.WeCom.Mapping.Drawing;

/// <summary>Keys and drop-downs of template cards.</summary>
internal static class CardQuestions
{
    /// <summary>The drop-down of an input, or null where it is none, or one that a template card cannot hold.</summary>
    public static CardSelect? Select(CardInput input, CardLimits limits, CardWording words)
    {
        CardOption[] options = [.. input.Choices.Select(choice => new CardOption(choice.Value, PlainText.Line(choice.Label)))];
        var fits = input.Kind == CardInputKind.Choice
            && options.Length is > 0 and <= CardLimits.SelectOptions
            && IsWithin(input.Key, CardLimits.KeyBytes)
            && options.All(option => IsWithin(option.Id, CardLimits.OptionIdBytes) && option.Text.Length > 0 && option.Text.Length <= limits.SelectOption)
            && options.DistinctBy(option => option.Id, StringComparer.Ordinal).Count() == options.Length;
        var title = PlainText.Line(input.Label);
        return !fits || title.Length > limits.SelectOption
            ? null
            : new CardSelect(input.Key, title.Length == 0 ? words.Choose : title, options, options.FirstOrDefault(option => option.Id == input.Value)?.Id);
    }

    /// <summary>The key of each button, or null where one is too long or stands twice.</summary>
    public static string[]? Keys(Card card, int bytes)
    {
        string[] keys = [.. card.Actions.Select(action => new ButtonKey(action.Verb, action.Data).ToString())];
        return keys.All(key => IsWithin(key, bytes)) && keys.Distinct(StringComparer.Ordinal).Count() == keys.Length ? keys : null;
    }

    /// <summary>Keys and ids come back as they were sent, so that one with signs that no client keeps is of no use.</summary>
    private static bool IsWithin(string text, int bytes) => text.Length > 0 && Encoding.UTF8.GetByteCount(text) <= bytes && string.Equals(PlainText.Line(text), text, StringComparison.Ordinal);
}
