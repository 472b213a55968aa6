namespace SalesBot.Adapters.Storage.Queries;

/// <summary>How many open deals stand in a stage.</summary>
internal sealed class StageCount
{
    public string Stage { get; init; } = "";

    public int Count { get; init; }
}
