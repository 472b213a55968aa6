namespace SalesBot.Adapters.Storage.Queries;

/// <summary>The last day of something with a customer.</summary>
internal sealed class LastDay
{
    public Guid Customer { get; init; }

    public DateOnly? On { get; init; }

    public DateOnly? OtherOn { get; init; }
}
