using SalesBot.Domain.Sales;

namespace SalesBot.Bot.Understanding;

/// <summary>A deal is signed, for certain.</summary>
internal sealed record WinAction : SalesAction
{
    public required Slot<CustomerReference> Customer { get; init; }

    public Slot<DealId>? Deal { get; init; }

    public Slot<Money>? Amount { get; init; }

    /// <summary>An amount that is told only roughly, and so is asked for.</summary>
    public Slot<MoneyRange>? AmountRange { get; init; }

    public Slot<DateOnly>? On { get; init; }
}
