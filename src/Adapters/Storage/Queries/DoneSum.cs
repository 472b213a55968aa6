namespace SalesBot.Adapters.Storage.Queries;

/// <summary>How much somebody has done.</summary>
internal sealed class DoneSum
{
    public Guid Member { get; init; }

    public int Activities { get; init; }

    public int Visits { get; init; }
}
