namespace SalesBot.Adapters.Storage.Queries;

/// <summary>How many deals a query finds, and the sum of their amounts in fen.</summary>
internal sealed class DealTotals
{
    public int Count { get; init; }

    public long Fen { get; init; }
}
