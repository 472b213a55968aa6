using SalesBot.Domain.Forecasts;
using SalesBot.Domain.Sales;

namespace SalesBot.Domain.Targets;

/// <summary>What the end of a period may bring: what counts by now, and the open deals as the forecast weighs them.</summary>
/// <param name="Likely">What counts, and of each open deal that is to close in the period as much as the evidence says.</param>
/// <param name="Best">What counts, and every open deal that is to close by the last day, whole.</param>
/// <param name="Worst">What counts.</param>
/// <param name="Deals">How many open deals are to close in the period.</param>
/// <param name="Measured">Of how many of them the odds are what became of earlier deals; of the others they are the pipeline's.</param>
/// <param name="Undated">How many open deals are left out, since nobody said when they are to close.</param>
public sealed record Outlook(Money Likely, Money Best, Money Worst, int Deals, int Measured, int Undated)
{
    /// <summary>The outlook.</summary>
    /// <param name="achieved">What counts in the period by now; a shared deal counts here in part.</param>
    /// <param name="forecast">The forecast of the same days.</param>
    public static Outlook Of(Money achieved, Forecast forecast) => new(
        achieved + (forecast.Weighted - forecast.Won),
        achieved + (forecast.Best - forecast.Won),
        achieved,
        forecast.Lines.Length,
        forecast.Lines.Count(line => line.Chance.IsMeasured),
        forecast.Undated);
}
