using Microsoft.Extensions.Options;
using SalesBot.Adapters.Common.Sending;
using SalesBot.Adapters.Contracts.Chat;
using SalesBot.Adapters.DingTalk.Hosting;
using SalesBot.Adapters.DingTalk.Mapping.Drawing;

namespace SalesBot.Adapters.DingTalk.Mapping.Sending;

/// <summary>
/// What the app's robot says in a chat: in the place of the card that was pressed; as an interactive card; by the session's webhook; else by the
/// robot API.
/// </summary>
internal abstract class AppChatSender(CardSender cards, SessionReplies sessions, DingTalkCalls calls, OtherForms otherForms, IOptions<DingTalkOptions> options) : IDingTalkSender
{
    /// <inheritdoc />
    public abstract DingTalkRoute Route { get; }

    /// <summary>What a session's webhook shows in such a chat.</summary>
    protected abstract DingTalkCapabilities Shown { get; }

    /// <inheritdoc />
    public async Task<SendOutcome> SendAsync(OutgoingMessage message, DingTalkChat chat, CancellationToken cancellationToken)
    {
        if (!options.Value.HasApp)
        {
            return new SendOutcome.Refused("There is no app: DingTalk:ClientId is not set.");
        }

        if (await cards.ReplaceAsync(message, chat, cancellationToken) is { } replaced)
        {
            return replaced;
        }

        if (message.IsDroppedElsewhere)
        {
            return new SendOutcome.Accepted(null);
        }

        if (await calls.TakeChatAsync(chat, cancellationToken) is { } full)
        {
            return full;
        }

        if (message.File is { } file && await ShowFileAsync(file, chat, cancellationToken) is { } asFile)
        {
            return Told(asFile, message);
        }

        if (cards.Draw(message) is { } card && await cards.ShowAsync(message, chat, card, cancellationToken) is { } shown)
        {
            return shown;
        }

        return Told(await SayAsync(message, chat, cancellationToken), message);
    }

    /// <summary>Shows a file; null where the chat shows none, so that it has to be told.</summary>
    protected abstract Task<SendOutcome?> ShowFileAsync(OutgoingFile file, DingTalkChat chat, CancellationToken cancellationToken);

    /// <summary>Says it by the API where there is no session.</summary>
    protected abstract Task<SendOutcome> SayByApiAsync(OutgoingMessage message, DingTalkChat chat, CancellationToken cancellationToken);

    /// <summary>Whether the session's webhook is tried: it is there to answer.</summary>
    protected virtual bool IsForSession(OutgoingMessage message) => message.Kind == OutgoingKind.Reply;

    /// <summary>What was said otherwise than as a card is not recognised when it is said again.</summary>
    private SendOutcome Told(SendOutcome outcome, OutgoingMessage message)
    {
        if (outcome is SendOutcome.Unknown)
        {
            otherForms.Add(message.Key);
        }

        return outcome;
    }

    private async Task<SendOutcome> SayAsync(OutgoingMessage message, DingTalkChat chat, CancellationToken cancellationToken) =>
        IsForSession(message) && await sessions.SendAsync(message, chat, Shown, cancellationToken) is { } answered
            ? answered
            : await SayByApiAsync(message, chat, cancellationToken);
}
