using SalesBot.Domain.Sales;
using SalesBot.Domain.WorkCalendars;

namespace SalesBot.Domain.Forecasts;

/// <summary>What was forecast for some days on the first of them, and what came.</summary>
/// <param name="Days">The days; they are over.</param>
/// <param name="Stated">What people said on the first morning.</param>
/// <param name="Weighted">What the evidence said.</param>
/// <param name="Came">What was signed.</param>
public sealed record ForecastCheck(DayRange Days, Money Stated, Money Weighted, Money Came)
{
    /// <summary>Whether nothing was forecast and nothing came: that says nothing about forecasts.</summary>
    public bool IsEmpty => Stated == Money.Zero && Weighted == Money.Zero && Came == Money.Zero;
}
