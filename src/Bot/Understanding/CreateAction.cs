using SalesBot.Domain.Sales;

namespace SalesBot.Bot.Understanding;

/// <summary>A new deal; the customer may be new too.</summary>
internal sealed record CreateAction : SalesAction
{
    public required Slot<CustomerReference> Customer { get; init; }

    public Slot<string>? Title { get; init; }

    public Slot<Money>? Amount { get; init; }

    /// <summary>An amount that is told only roughly, and so is asked for.</summary>
    public Slot<MoneyRange>? AmountRange { get; init; }

    public Slot<StageId>? Stage { get; init; }

    public Slot<DateOnly>? ExpectedClose { get; init; }
}
