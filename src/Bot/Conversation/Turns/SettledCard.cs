using System.Collections.Immutable;
using SalesBot.Adapters.Contracts.Chat;

namespace SalesBot.Bot.Conversation;

/// <summary>Puts the outcome of a press in the place of the card that was pressed, where the platform can change it.</summary>
internal static class SettledCard
{
    /// <summary>
    /// The replies, the first card of which replaces the pressed one; where none is a card, one more message without a card, whose short text
    /// takes the place of the buttons. A form that was not taken stays, to be filled in again.
    /// </summary>
    /// <param name="message">The turn.</param>
    /// <param name="outcome">What comes of it.</param>
    /// <param name="replies">What is said in answer.</param>
    /// <param name="handled">Who pressed and when, in a few words.</param>
    public static IEnumerable<OutgoingMessage> Among(ChatMessage message, TurnOutcome outcome, ImmutableArray<OutgoingMessage> replies, string handled)
    {
        if (message.Press is not { Handle: { } handle } press || !Settles(message, outcome.IsRefused))
        {
            return replies;
        }

        if (replies.FirstOrDefault(reply => reply.Card is not null) is { } settled)
        {
            return replies.Select(reply => reply == settled ? reply with { Replaces = handle } : reply);
        }

        return Settling.IsForm(press) && outcome.ChangeSets.IsEmpty ? replies : replies.Prepend(new OutgoingMessage
        {
            Key = $"settled/{message.Chat.Platform}/{message.Id}",
            Kind = OutgoingKind.Reply,
            Chat = message.Chat,
            At = message.ReceivedAt,
            Replaces = handle,
            Text = handled,
        });
    }

    /// <summary>The card that the answer to the press shows to who pressed, and that is said nowhere else; null where there is none.</summary>
    /// <param name="message">The turn.</param>
    /// <param name="outcome">What comes of it.</param>
    /// <param name="replies">What is said in answer.</param>
    public static OutgoingMessage? FindInPlace(ChatMessage message, TurnOutcome outcome, ImmutableArray<OutgoingMessage> replies) =>
        IsInPlace(message, outcome.IsRefused) ? replies.FirstOrDefault(reply => reply.Card is not null) : null;

    /// <summary>Whether the first card in answer is seen by nobody but who pressed.</summary>
    /// <param name="message">The turn.</param>
    /// <param name="isRefused">Whether who pressed may not do what the button does.</param>
    public static bool IsInPlace(ChatMessage message, bool isRefused) =>
        message is { AnswersInPlace: true, Press: not null } && !Settles(message, isRefused);

    /// <summary>In a group, somebody who may not press a button takes it from nobody.</summary>
    private static bool Settles(ChatMessage message, bool isRefused) =>
        message.Press is { } press && Settling.Settles(press) && !(isRefused && message.Chat.Kind == ChatKind.Group);
}
