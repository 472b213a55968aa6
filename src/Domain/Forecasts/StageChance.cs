namespace SalesBot.Domain.Forecasts;

/// <summary>How likely a deal in a stage is to be won.</summary>
/// <param name="Probability">From 0 to 1.</param>
/// <param name="Cases">How many closed deals were in the stage.</param>
/// <param name="IsMeasured">Whether the probability is what became of those; otherwise they are too few, and it is the pipeline's.</param>
public readonly record struct StageChance(decimal Probability, int Cases, bool IsMeasured);
