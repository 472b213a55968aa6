namespace SalesBot.Adapters.Storage.Queries;

/// <summary>How many deals of an owner a query finds, and the sum of their amounts in fen.</summary>
internal sealed class OwnerTotals
{
    public Guid Owner { get; init; }

    public int Count { get; init; }

    public long Fen { get; init; }
}
