namespace SalesBot.Domain.Sales;

/// <summary>A move that somebody asked for and that is made as soon as nothing is missing for it.</summary>
/// <param name="Stage">Where the deal is to go.</param>
/// <param name="Reason">Why, where it is no step to the next stage and somebody has said.</param>
public sealed record WantedMove(StageId Stage, string? Reason = null);
