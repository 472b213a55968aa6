using Microsoft.Extensions.Options;
using SalesBot.Adapters.Contracts.Chat;
using SalesBot.Adapters.WeCom.Hosting;
using SalesBot.Adapters.WeCom.Mapping.Drawing;
using SalesBot.Adapters.WeCom.Mapping.Receiving;
using SalesBot.Adapters.WeCom.Protocol.AiBot;
using SalesBot.Adapters.WeCom.Protocol.Cards;

namespace SalesBot.Adapters.WeCom.Mapping.Sending;

/// <summary>What the intelligent robot's messages look like, whichever way they go.</summary>
internal sealed class AiBotDrawing(IOptions<WeComOptions> options)
{
    /// <summary>What the robot's chats show.</summary>
    public WeComCapabilities Shown { get; } = WeComCapabilities.AiBot.With(options.Value);

    /// <summary>The answer to a callback: the new state of the pressed card where there is one, else a message of its own.</summary>
    public AiBotReply Reply(OutgoingMessage message) => Update(message) is { } card ? new AiBotReply(message.Text, card) : New(message);

    /// <summary>The message in the place of the pressed card; null where none was pressed, or it cannot stand there.</summary>
    public TemplateCard? Update(OutgoingMessage message) =>
        message.Replaces is { } replaces
        && CardHandle.Parse(replaces) is { } handle
        && WeComDrawing.DrawUpdate(message, Shown, handle.TaskId) is WeComContent.Template update
            ? update.Card
            : null;

    /// <summary>The message as one of its own: a card, or text.</summary>
    public AiBotReply New(OutgoingMessage message) =>
        WeComDrawing.Draw(message, Shown).Content is WeComContent.Template template
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
