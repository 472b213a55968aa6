using System.Collections.Immutable;
using SalesBot.Adapters.Contracts.Chat;

namespace SalesBot.Bot.Conversation;

/// <summary>Puts the outcome of a press in the place of the card that was pressed, where the platform can change it.</summary>
internal static class SettledCard
{
    /// <summary>
    /// The replies, the first card of which replaces the pressed one; where none is a card, one more message without a card, whose short text
    /// takes the place of the buttons.
    /// </summary>
    /// <param name="message">The turn.</param>
    /// <param name="replies">What is said in answer.</param>
    /// <param name="handled">Who pressed and when, in a few words.</param>
    public static IEnumerable<OutgoingMessage> Among(ChatMessage message, ImmutableArray<OutgoingMessage> replies, string handled)
    {
        if (message.Press is not { Handle: { } handle } press || !Settling.Settles(press))
        {
            return replies;
        }

        var outcome = replies.FirstOrDefault(reply => reply.Card is not null);
        return outcome is not null
            ? replies.Select(reply => reply == outcome ? reply with { Replaces = handle } : reply)
            : replies.Prepend(new OutgoingMessage
            {
                Key = $"settled/{message.Chat.Platform}/{message.Id}",
                Kind = OutgoingKind.Reply,
                Chat = message.Chat,
                At = message.ReceivedAt,
                Replaces = handle,
                Text = handled,
            });
    }
}
