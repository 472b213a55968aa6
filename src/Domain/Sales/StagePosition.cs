namespace SalesBot.Domain.Sales;

/// <summary>Where a deal stands in the pipeline, and since which day, in the company's zone.</summary>
public readonly record struct StagePosition(StageId Stage, DateOnly Since);
