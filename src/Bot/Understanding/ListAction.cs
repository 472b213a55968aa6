using SalesBot.Domain.Organisation;
using SalesBot.Domain.Sales;

namespace SalesBot.Bot.Understanding;

/// <summary>A list of deals.</summary>
internal sealed record ListAction : SalesAction
{
    public required Slot<DealFilter> Filter { get; init; }

    public Slot<StageId>? Stage { get; init; }

    public Slot<Period>? Period { get; init; }

    public Slot<Scope>? Scope { get; init; }
}
