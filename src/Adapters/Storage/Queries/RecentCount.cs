namespace SalesBot.Adapters.Storage.Queries;

/// <summary>What somebody has done lately.</summary>
internal sealed class RecentCount
{
    public Guid By { get; init; }

    public DateOnly LastOn { get; init; }

    public int Count { get; init; }
}
