namespace SalesBot.Adapters.Storage.Queries;

/// <summary>What somebody has signed on a day.</summary>
internal sealed class SignedDaySum
{
    public Guid Member { get; init; }

    public DateOnly On { get; init; }

    public long Fen { get; init; }

    public int Wins { get; init; }
}
