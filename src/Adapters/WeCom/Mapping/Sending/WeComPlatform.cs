using System.Collections.Frozen;
using SalesBot.Adapters.Contracts.Chat;

namespace SalesBot.Adapters.WeCom.Mapping.Sending;

/// <summary>WeCom as the service sees it: one platform with several ways to a chat.</summary>
internal sealed class WeComPlatform(IEnumerable<IWeComSender> senders, IAiBotChannel aiBot, AttachmentSource attachments) : IChatPlatform
{
    private static readonly ChatRoute[] AiBotChats = [new(WeComChat.Platform, "aibot:")];

    private readonly FrozenDictionary<WeComRoute, IWeComSender> senders = senders.ToFrozenDictionary(sender => sender.Route);

    /// <inheritdoc />
    public string Name => WeComChat.Platform;

    /// <inheritdoc />
    public IReadOnlyCollection<ChatRoute> ServedElsewhere => aiBot.IsServedElsewhere ? AiBotChats : [];

    /// <summary>Only the app's messages have a duplicate check.</summary>
    public bool DeduplicatesIn(ChatAddress chat) => WeComChat.Find(chat)?.Route == WeComRoute.App;

    /// <inheritdoc />
    public Task<SendOutcome> SendAsync(OutgoingMessage message, CancellationToken cancellationToken) => WeComChat.Find(message.Chat) switch
    {
        null => Task.FromResult<SendOutcome>(new SendOutcome.Refused($"{message.Chat.Id} is no chat of WeCom.")),

        // Only the app's cards have a label to put in place of their buttons.
        { Route: not WeComRoute.App } when message.IsLabelOnly => Task.FromResult<SendOutcome>(new SendOutcome.Accepted(null)),
        { } chat => senders[chat.Route].SendAsync(message, chat, cancellationToken),
    };

    /// <inheritdoc />
    public Task<FetchOutcome> FetchAsync(ChatAttachment attachment, CancellationToken cancellationToken) =>
        attachments.FetchAsync(attachment, cancellationToken);
}
