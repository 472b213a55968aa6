using System.Collections.Immutable;
using SalesBot.Domain.Organisation;
using SalesBot.Domain.Sales;

namespace SalesBot.Bot.Understanding;

/// <summary>Progress on something that exists: an activity, or changed fields, or both.</summary>
internal sealed record LogAction : SalesAction
{
    public required Slot<CustomerReference> Customer { get; init; }

    public Slot<DealId>? Deal { get; init; }

    public Slot<ActivityKind>? Activity { get; init; }

    public Slot<DateOnly>? On { get; init; }

    public Slot<Money>? Amount { get; init; }

    /// <summary>An amount that is told only roughly, and so cannot be written.</summary>
    public Slot<MoneyRange>? AmountRange { get; init; }

    public Slot<StageId>? Stage { get; init; }

    public Slot<DateOnly>? ExpectedClose { get; init; }

    /// <summary>Everybody who was met, as the text names them.</summary>
    public ImmutableArray<Slot<string>> Contacts { get; init; } = [];

    /// <summary>Colleagues who took part.</summary>
    public ImmutableArray<Slot<MemberId>> Colleagues { get; init; } = [];

    public Slot<NextStep>? Next { get; init; }
}
