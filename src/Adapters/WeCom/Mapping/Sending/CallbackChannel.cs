using SalesBot.Adapters.Contracts.Chat;
using SalesBot.Adapters.WeCom.Mapping.Drawing;
using SalesBot.Adapters.WeCom.Mapping.Receiving;
using SalesBot.Adapters.WeCom.Protocol.AiBot;
using SalesBot.Adapters.WeCom.Protocol.Api;
using SalesBot.Adapters.WeCom.Protocol.Api.AiBot;
using SalesBot.Adapters.WeCom.Protocol.Api.Messages;
using SalesBot.Adapters.WeCom.Protocol.Cards;

namespace SalesBot.Adapters.WeCom.Mapping.Sending;

/// <summary>
/// The intelligent robot in callback mode: it speaks only in answer. A reply goes to the callback that waits for it, later to the message's
/// answering address, once; nothing can be said of its own accord.
/// </summary>
internal sealed class CallbackChannel(AiBotReplies replies, ResponseUrlApi api, GatedCalls calls) : IAiBotChannel
{
    /// <inheritdoc />
    public bool IsServedElsewhere => false;

    /// <inheritdoc />
    public async Task<SendOutcome> SendAsync(OutgoingMessage message, WeComChat chat, CancellationToken cancellationToken)
    {
        if (await replies.DeliverAsync(message, Reply(message), cancellationToken))
        {
            return new SendOutcome.Accepted(null);
        }

        return await replies.TakeResponseUrlAsync(message, cancellationToken) is { } address
            ? await AnswerAsync(message, chat, address, cancellationToken)
            : new SendOutcome.Unreachable("The intelligent robot only answers, and nobody waits for this answer any more.");
    }

    private static AiBotReply Reply(OutgoingMessage message)
    {
        if (message.Replaces is { } replaces
            && CardHandle.Parse(replaces) is { } handle
            && WeComDrawing.DrawUpdate(message, WeComCapabilities.AiBot, handle.TaskId) is WeComContent.Template update)
        {
            return new AiBotReply(message.Text, update.Card);
        }

        return WeComDrawing.Draw(message, WeComCapabilities.AiBot).Content is WeComContent.Template template
            ? new AiBotReply(FirstLine(message.Text), template.Card)
            : new AiBotReply(TextOf(WeComDrawing.Draw(message, WeComCapabilities.AiBotText).Content, message));
    }

    /// <summary>At an answering address a group gets no cards.</summary>
    private async Task<SendOutcome> AnswerAsync(OutgoingMessage message, WeComChat chat, Uri address, CancellationToken cancellationToken)
    {
        var shown = chat.Kind == ChatKind.Direct ? WeComCapabilities.AiBot : WeComCapabilities.AiBotText;
        var content = WeComDrawing.Draw(message, shown).Content;
        var request = content is WeComContent.Template template
            ? new ResponseUrlRequest { MessageType = "template_card", TemplateCard = CardWire.Element(template.Card) }
            : new ResponseUrlRequest { MessageType = "markdown", Markdown = new ContentPart(TextOf(content, message)) };
        var result = await api.SendAsync(address, request, cancellationToken);
        if (result is ApiResult<ApiAnswer>.NotDone)
        {
            await replies.GiveBackResponseUrlAsync(message, address, cancellationToken);
        }

        return await calls.ConcludeAsync(result, SendingGate.BotChat(message.Chat.Id), _ => new SendOutcome.Accepted(null), cancellationToken);
    }

    private static string TextOf(WeComContent content, OutgoingMessage message) => content switch
    {
        WeComContent.MarkdownV2 markdown => markdown.Content,
        WeComContent.Markdown markdown => markdown.Content,
        WeComContent.Text text => text.Content,
        _ => message.Text,
    };

    /// <summary>Above a card its conclusion in a line.</summary>
    private static string FirstLine(string text) => text.Split('\n', 2)[0];
}
