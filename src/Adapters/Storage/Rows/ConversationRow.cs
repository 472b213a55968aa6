using SalesBot.Adapters.Contracts.Chat;

namespace SalesBot.Adapters.Storage.Rows;

/// <summary>What a person last talked of in a chat.</summary>
internal sealed class ConversationRow
{
    public Guid Member { get; set; }

    public string Platform { get; set; } = "";

    public ChatKind Kind { get; set; }

    public string ChatId { get; set; } = "";

    public string State { get; set; } = "";

    public DateTimeOffset At { get; set; }
}
