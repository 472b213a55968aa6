using System.Collections.Frozen;
using Microsoft.Extensions.Options;
using SalesBot.Adapters.Contracts.Chat;
using SalesBot.Adapters.WeCom.Hosting;

namespace SalesBot.Adapters.WeCom.Mapping.Sending;

/// <summary>WeCom as the service sees it: one platform with several ways to a chat.</summary>
internal sealed class WeComPlatform(
    IEnumerable<IWeComSender> senders, IAiBotChannel aiBot, AttachmentSource attachments, IOptions<WeComOptions> options) : IChatPlatform
{
    private static readonly ChatRoute[] AiBotChats = [new(WeComChat.Platform, "aibot:")];

    private readonly FrozenDictionary<WeComRoute, IWeComSender> senders = senders.ToFrozenDictionary(sender => sender.Route);

    /// <inheritdoc />
    public string Name => WeComChat.Platform;

    /// <inheritdoc />
    public IReadOnlyCollection<ChatRoute> ServedElsewhere => aiBot.IsServedElsewhere ? AiBotChats : [];

    /// <summary>Only the app's messages have a duplicate check.</summary>
    public bool Deduplicates(OutgoingMessage message) => WeComChat.Find(message.Chat)?.Route == WeComRoute.App;

    /// <inheritdoc />
    public async Task<SendOutcome> SendAsync(OutgoingMessage message, CancellationToken cancellationToken)
    {
        if (WeComChat.Find(message.Chat) is not { } chat)
        {
            return new SendOutcome.Refused($"{message.Chat.Id} is no chat of WeCom.");
        }

        if (message.IsDroppedElsewhere && chat.Route is not (WeComRoute.App or WeComRoute.AiBot))
        {
            // In the other chats there are no buttons.
            return new SendOutcome.Accepted(null);
        }

        if (message.File is not null && chat is { Route: WeComRoute.AiBot, Kind: ChatKind.Direct } && options.Value.HasApp
            && await SendByAppAsync(message, WeComChat.WithApp(chat.Id), cancellationToken) is var shown and not (SendOutcome.Unreachable or SendOutcome.Refused))
        {
            // The intelligent robot only names files, and the app shows them to the same person.
            return shown;
        }

        var outcome = await senders[chat.Route].SendAsync(message, chat, cancellationToken);
        if (outcome is not SendOutcome.Unreachable || chat.Route != WeComRoute.AiBot)
        {
            return outcome;
        }

        if (message.IsDroppedElsewhere)
        {
            return new SendOutcome.Accepted(null);
        }

        await aiBot.LeaveAsync(message, cancellationToken);
        return chat.Kind == ChatKind.Direct && options.Value.HasApp ? await SendByAppAsync(message, WeComChat.WithApp(chat.Id), cancellationToken) : outcome;
    }

    /// <inheritdoc />
    public Task<FetchOutcome> FetchAsync(ChatAttachment attachment, CancellationToken cancellationToken) =>
        attachments.FetchAsync(attachment, cancellationToken);

    /// <summary>The intelligent robot may speak to few people of its own accord; the app reaches whoever sees it, under the same account.</summary>
    private Task<SendOutcome> SendByAppAsync(OutgoingMessage message, WeComChat chat, CancellationToken cancellationToken) =>
        senders[WeComRoute.App].SendAsync(message with { Chat = chat.ToAddress(), Replaces = null }, chat, cancellationToken);
}
