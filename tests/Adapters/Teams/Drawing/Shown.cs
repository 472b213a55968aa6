using System.Text.Json;
using SalesBot.Adapters.Teams.Mapping.Drawing;
using SalesBot.Adapters.Teams.Protocol.Cards;

namespace SalesBot.Adapters.Tests.Teams.Drawing;

/// <summary>Drawn messages as text to read and compare.</summary>
internal static class Shown
{
    /// <summary>The kind and the content, an element a line, with a card's size.</summary>
    public static string Of(TeamsDrawn drawn)
    {
        var head = $"«{drawn.Summary}»{(drawn.IsCut ? " (cut)" : "")}";
        return drawn.Content switch
        {
            TeamsContent.Text text => $"text {head}\n{text.Markdown}\n{string.Join('\n', text.Mentions)}",
            TeamsContent.Card card => $"card {head}\n{Of(card.Content)}",
            _ => throw new InvalidOperationException($"There is no form for {drawn.Content}."),
        };
    }

    /// <summary>The card, an element a line.</summary>
    public static string Of(AdaptiveCard card)
    {
        var json = CardWire.Element(card);
        List<string> lines = [$"{CardWire.Text(card).Length} characters, fallbackText {card.FallbackText.Length}"];
        foreach (var property in json.EnumerateObject())
        {
            if (property.Value.ValueKind == JsonValueKind.Array)
            {
                lines.Add($"{property.Name}:");
                lines.AddRange(property.Value.EnumerateArray().Select(item => "  " + Readable(item)));
            }
            else if (property.Name == "msteams")
            {
                lines.Add("msteams: " + Readable(property.Value));
            }
        }

        return string.Join('\n', lines);
    }

    private static string Readable(JsonElement json) => json.GetRawText().Replace("\u200B", "⟨0⟩", StringComparison.Ordinal).Replace("\u2060", "", StringComparison.Ordinal);
}
