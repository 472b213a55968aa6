using SalesBot.Domain.Sales;

namespace SalesBot.Bot.Understanding;

/// <summary>A deal is lost, for certain.</summary>
internal sealed record LoseAction : SalesAction
{
    public required Slot<CustomerReference> Customer { get; init; }

    public Slot<DealId>? Deal { get; init; }

    public Slot<string>? Reason { get; init; }
}
