using SalesBot.Adapters.Contracts.Chat;

namespace SalesBot.Adapters.Storage.Rows;

/// <summary>What an adapter must know of a chat to speak there first.</summary>
internal sealed class ChatReferenceRow
{
    public string Platform { get; set; } = "";

    public ChatKind Kind { get; set; }

    public string ChatId { get; set; } = "";

    /// <summary>In a form that only the adapter reads.</summary>
    public string Reference { get; set; } = "";

    public DateTimeOffset ChangedAt { get; set; }
}
