namespace SalesBot.Adapters.Storage.Queries;

/// <summary>What somebody has signed in a period.</summary>
internal sealed class SignedSum
{
    public string Period { get; init; } = "";

    public Guid Member { get; init; }

    public Guid Group { get; init; }

    public long Fen { get; init; }

    public int Wins { get; init; }
}
