namespace SalesBot.Adapters.Storage.Queries;

/// <summary>The last days on which something is known of a customer.</summary>
internal sealed class LastDays
{
    public Guid Customer { get; init; }

    public DateOnly? Activity { get; init; }

    public DateOnly? Progress { get; init; }

    public DateOnly? Beginning { get; init; }
}
