using SalesBot.Domain.Sales;

namespace SalesBot.Bot.Understanding;

/// <summary>How one customer or deal stands.</summary>
internal sealed record StatusAction : SalesAction
{
    public required Slot<CustomerReference> Customer { get; init; }

    public Slot<DealId>? Deal { get; init; }
}
