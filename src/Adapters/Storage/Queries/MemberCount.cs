namespace SalesBot.Adapters.Storage.Queries;

/// <summary>How many of something somebody has.</summary>
internal sealed class MemberCount
{
    public Guid Member { get; init; }

    public int Count { get; init; }
}
