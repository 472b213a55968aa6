namespace SalesBot.Adapters.Storage.Queries;

/// <summary>How many real conversations a deal has had.</summary>
internal sealed class ConversationCount
{
    public required string Deal { get; init; }

    public int Count { get; init; }
}
