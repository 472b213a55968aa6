namespace SalesBot.Domain.Sales;

/// <summary>That something was done for a deal.</summary>
/// <param name="Deal">For which.</param>
/// <param name="Kind">What.</param>
/// <param name="On">The day.</param>
public sealed record DealActivity(DealId Deal, ActivityKind Kind, DateOnly On);
