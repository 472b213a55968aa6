using SalesBot.Adapters.Contracts.Cards;
using SalesBot.Adapters.Contracts.Chat;

namespace SalesBot.Bot.Conversation;

/// <summary>Something said in answer.</summary>
/// <param name="Text">The text form, which does the same as the card.</param>
/// <param name="Card">The card; null where a line of text is all.</param>
internal sealed record Reply(string Text, Card? Card = null)
{
    /// <summary>The file that is sent, where the chat can show it.</summary>
    public OutgoingFile? File { get; init; }
}
