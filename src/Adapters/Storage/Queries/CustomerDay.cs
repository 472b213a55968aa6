namespace SalesBot.Adapters.Storage.Queries;

/// <summary>A day that means something of a customer.</summary>
internal sealed class CustomerDay
{
    public Guid Customer { get; init; }

    public DateOnly Day { get; init; }
}
