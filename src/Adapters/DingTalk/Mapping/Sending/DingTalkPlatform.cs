using System.Collections.Frozen;
using SalesBot.Adapters.Common.Sending;
using SalesBot.Adapters.Contracts.Chat;

namespace SalesBot.Adapters.DingTalk.Mapping.Sending;

/// <summary>DingTalk as the service sees it: one platform with several ways to a chat.</summary>
internal sealed class DingTalkPlatform(IEnumerable<IDingTalkSender> senders, CardSender cards, OtherForms otherForms, AttachmentSource attachments) : IChatPlatform
{
    private readonly FrozenDictionary<DingTalkRoute, IDingTalkSender> senders = senders.ToFrozenDictionary(sender => sender.Route);

    /// <inheritdoc />
    public string Name => DingTalkChat.Platform;

    /// <inheritdoc />
    public IReadOnlyCollection<ChatRoute> ServedElsewhere => [];

    /// <summary>Cards are recognised by their ids, and what custom robots say by its own; of all else a repetition is shown twice.</summary>
    public bool Deduplicates(OutgoingMessage message) =>
        DingTalkChat.Find(message.Chat) is { } chat
        && !otherForms.Holds(message.Key)
        && (chat.Route == DingTalkRoute.Robot || (message.Replaces is { } handle && CardTrackId.IsOurs(handle)) || cards.Draw(message) is not null);

    /// <inheritdoc />
    public async Task<SendOutcome> SendAsync(OutgoingMessage message, CancellationToken cancellationToken) =>
        DingTalkChat.Find(message.Chat) is { } chat
            ? await senders[chat.Route].SendAsync(message, chat, cancellationToken)
            : new SendOutcome.Refused($"{message.Chat.Id} is no chat of DingTalk.");

    /// <inheritdoc />
    public Task<FetchOutcome> FetchAsync(ChatAttachment attachment, CancellationToken cancellationToken) =>
        attachments.FetchAsync(attachment, cancellationToken);
}
