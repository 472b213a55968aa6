using SalesBot.Adapters.Common.Sending;
using SalesBot.Adapters.Contracts.Chat;

namespace SalesBot.Adapters.Teams.Mapping.Sending;

/// <summary>Teams as the service sees it.</summary>
internal sealed class TeamsPlatform(MessageSender sender, TypingSigns typing, AttachmentSource attachments, OtherForms otherForms) : IChatPlatform
{
    /// <inheritdoc />
    public string Name => TeamsChat.Platform;

    /// <inheritdoc />
    public IReadOnlyCollection<ChatRoute> ServedElsewhere => [];

    /// <summary>What stands in a card's place may be put there twice; of all else a repetition is shown twice.</summary>
    public bool Deduplicates(OutgoingMessage message) => message.Replaces is not null && !otherForms.Holds(message.Key);

    /// <inheritdoc />
    public async Task<SendOutcome> SendAsync(OutgoingMessage message, CancellationToken cancellationToken)
    {
        typing.Said(message);
        return message.Chat is { Platform: TeamsChat.Platform, Id.Length: > 0 }
            ? await sender.SendAsync(message, cancellationToken)
            : new SendOutcome.Refused($"{message.Chat.Id} is no chat of Teams.");
    }

    /// <inheritdoc />
    public Task<FetchOutcome> FetchAsync(ChatAttachment attachment, CancellationToken cancellationToken) =>
        attachments.FetchAsync(attachment, cancellationToken);
}
