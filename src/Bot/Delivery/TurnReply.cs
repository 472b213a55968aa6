using System.Text.Json.Serialization;
using SalesBot.Adapters.Contracts.Cards;
using SalesBot.Adapters.Contracts.Chat;

namespace SalesBot.Bot.Delivery;

/// <summary>Something that was answered in the chat of the message.</summary>
/// <param name="Key">The key of the outgoing message.</param>
/// <param name="Text">The text form.</param>
/// <param name="Card">The card, where there is one.</param>
internal sealed record TurnReply(string Key, string Text, Card? Card)
{
    /// <summary>The handle of the pressed card whose place it takes.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Replaces { get; init; }

    /// <summary>The file that is sent.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public OutgoingFile? File { get; init; }

    /// <summary>What is kept of an outgoing message.</summary>
    public static TurnReply Of(OutgoingMessage message) => new(message.Key, message.Text, message.Card) { Replaces = message.Replaces, File = message.File };

    /// <summary>The outgoing message, as the answer to the one that was received.</summary>
    public OutgoingMessage ToMessage(ChatMessage answered) => new()
    {
        Key = Key,
        Kind = OutgoingKind.Reply,
        Chat = answered.Chat,
        At = answered.ReceivedAt,
        Card = Card,
        Replaces = Replaces,
        File = File,
        Text = Text,
    };
}
