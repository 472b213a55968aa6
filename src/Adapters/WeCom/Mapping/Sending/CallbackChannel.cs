using SalesBot.Adapters.Common.Sending;
using SalesBot.Adapters.Common.Wire;
using SalesBot.Adapters.Contracts.Chat;
using SalesBot.Adapters.WeCom.Mapping.Drawing;
using SalesBot.Adapters.WeCom.Mapping.Receiving;
using SalesBot.Adapters.WeCom.Protocol.Api;
using SalesBot.Adapters.WeCom.Protocol.Api.AiBot;
using SalesBot.Adapters.WeCom.Protocol.Api.Messages;
using SalesBot.Adapters.WeCom.Protocol.Cards;

namespace SalesBot.Adapters.WeCom.Mapping.Sending;

/// <summary>
/// The intelligent robot in callback mode: it speaks only in answer. A reply goes to the callback that waits for it, later to the message's
/// answering address, once; nothing can be said of its own accord.
/// </summary>
internal sealed class CallbackChannel(AiBotReplies replies, AiBotDrawing drawing, ResponseUrlApi api, GatedCalls calls) : IAiBotChannel
{
    /// <inheritdoc />
    public bool IsServedElsewhere => false;

    /// <inheritdoc />
    public async Task<SendOutcome> SendAsync(OutgoingMessage message, WeComChat chat, CancellationToken cancellationToken)
    {
        if (await replies.DeliverAsync(message, drawing.Reply(message), cancellationToken) || message.IsDroppedElsewhere)
        {
            return new SendOutcome.Accepted(null);
        }

        return await replies.TakeResponseUrlAsync(message, cancellationToken) is { } address
            ? await AnswerAsync(message, chat, address, cancellationToken)
            : new SendOutcome.Unreachable("The intelligent robot only answers, and nobody waits for this answer any more.");
    }

    /// <inheritdoc />
    public Task LeaveAsync(OutgoingMessage message, CancellationToken cancellationToken) => replies.LeaveAsync(message, cancellationToken);

    /// <summary>At an answering address a group gets no cards.</summary>
    private async Task<SendOutcome> AnswerAsync(OutgoingMessage message, WeComChat chat, Uri address, CancellationToken cancellationToken)
    {
        var shown = chat.Kind == ChatKind.Direct ? drawing.Shown : WeComCapabilities.AiBotText;
        var content = WeComDrawing.Draw(message, shown).Content;
        var request = content is WeComContent.Template template
            ? new ResponseUrlRequest { MessageType = "template_card", TemplateCard = CardWire.Element(template.Card) }
            : new ResponseUrlRequest { MessageType = "markdown", Markdown = new ContentPart(AiBotDrawing.TextOf(content, message)) };
        var result = await api.SendAsync(address, request, cancellationToken);
        if (result is ApiResult<ApiAnswer>.NotDone)
        {
            await replies.GiveBackResponseUrlAsync(message, address, cancellationToken);
        }

        return await calls.ConcludeAsync(result, WeComGates.BotChat(message.Chat.Id), _ => new SendOutcome.Accepted(null), cancellationToken);
    }
}
