namespace SalesBot.Adapters.Storage.Queries;

/// <summary>What somebody has signed.</summary>
internal sealed class SignedSum
{
    public Guid Member { get; init; }

    public long Fen { get; init; }

    public int Wins { get; init; }
}
