using System.Text.Encodings.Web;
using System.Text.Json;
using SalesBot.Adapters.WeCom.Mapping.Drawing;
using SalesBot.Adapters.WeCom.Protocol.Cards;

namespace SalesBot.Adapters.Tests.WeCom.Drawing;

/// <summary>Drawn messages as text to read and compare.</summary>
internal static class Shown
{
    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Of(WeComDrawn drawn) => Of(drawn.Content) + (drawn.IsCut ? "\n(cut)" : "");

    /// <summary>The kind and the content; signs without width are written out.</summary>
    public static string Of(WeComContent? content) => content switch
    {
        null => "nothing",
        WeComContent.Template template => $"template_card\n{JsonSerializer.Serialize(CardWire.Element(template.Card), Indented)}",
        WeComContent.TextCard card => $"textcard {card.Url}\n{card.Title}\n{Visible(card.Description)}",
        WeComContent.ButtonLabel label => $"label {label.ReplaceName}",
        WeComContent.Text text => $"text\n{Visible(text.Content)}",
        WeComContent.Markdown markdown => $"markdown\n{Visible(markdown.Content)}",
        WeComContent.MarkdownV2 markdown => $"markdown_v2\n{Visible(markdown.Content)}",
        _ => throw new InvalidOperationException($"There is no form for {content}."),
    };

    /// <summary>What is read of the message: all of it, in any form.</summary>
    public static string Text(WeComContent? content) => content switch
    {
        WeComContent.Text text => text.Content,
        WeComContent.Markdown markdown => markdown.Content,
        WeComContent.MarkdownV2 markdown => markdown.Content,
        WeComContent.TextCard card => card.Title + card.Description,
        WeComContent.ButtonLabel label => label.ReplaceName,
        WeComContent.Template template => CardWire.Text(template.Card),
        _ => "",
    };

    private static string Visible(string text) =>
        text.Replace("\u200B", "⟨0⟩").Replace("\u200C", "⟨1⟩").Replace("\u200D", "⟨2⟩").Replace("\u2060", "⟨3⟩");
}
