using SalesBot.Adapters.Contracts.Chat;
using SalesBot.Adapters.WeCom.Mapping.Drawing;
using SalesBot.Adapters.WeCom.Mapping.Receiving;
using SalesBot.Adapters.WeCom.Protocol.AiBot;
using SalesBot.Adapters.WeCom.Protocol.Cards;

namespace SalesBot.Adapters.WeCom.Mapping.Sending;

/// <summary>What the intelligent robot's messages look like, whichever way they go.</summary>
internal static class AiBotDrawing
{
    /// <summary>The answer to a callback: the new state of the pressed card where there is one, else a message of its own.</summary>
    public static AiBotReply Reply(OutgoingMessage message) => Update(message) is { } card ? new AiBotReply(message.Text, card) : New(message);

    /// <summary>The message in the place of the pressed card; null where none was pressed, or it cannot stand there.</summary>
    public static TemplateCard? Update(OutgoingMessage message) =>
        message.Replaces is { } replaces
        && CardHandle.Parse(replaces) is { } handle
        && WeComDrawing.DrawUpdate(message, WeComCapabilities.AiBot, handle.TaskId) is WeComContent.Template update
            ? update.Card
            : null;

    /// <summary>The message as one of its own: a card, or text.</summary>
    public static AiBotReply New(OutgoingMessage message) =>
        WeComDrawing.Draw(message, WeComCapabilities.AiBot).Content is WeComContent.Template template
            ? new AiBotReply(FirstLine(message.Text), template.Card)
            : new AiBotReply(TextOf(WeComDrawing.Draw(message, WeComCapabilities.AiBotText).Content, message));

    /// <summary>What is drawn as text.</summary>
    public static string TextOf(WeComContent content, OutgoingMessage message) => content switch
    {
        WeComContent.MarkdownV2 markdown => markdown.Content,
        WeComContent.Markdown markdown => markdown.Content,
        WeComContent.Text text => text.Content,
        _ => message.Text,
    };

    /// <summary>Above a card its conclusion in a line.</summary>
    private static string FirstLine(string text) => text.Split('\n', 2)[0];
}
