using System.Collections.Immutable;
using SalesBot.Domain.Sales;

namespace SalesBot.Domain.Forecasts;

/// <summary>How far forecasts were off in some weeks, together: what they missed, too much and too little alike, in percent of what came.</summary>
/// <param name="Checks">The weeks in which something was forecast or came, the newest first.</param>
public sealed record ForecastAccuracy(ImmutableArray<ForecastCheck> Checks)
{
    /// <summary>Fewer weeks say nothing.</summary>
    public const int LeastWeeks = 3;

    private const decimal Percent = 100m;

    /// <summary>Whether there is enough to speak of.</summary>
    public bool IsMeasured => Checks.Length >= LeastWeeks && Came > Money.Zero;

    /// <summary>What came in all of them.</summary>
    public Money Came => Checks.Aggregate(Money.Zero, (sum, check) => sum + check.Came);

    /// <summary>How far off what people said was, in percent of what came, rounded; may be above 100. Null where nothing came.</summary>
    public int? StatedError => Error(check => check.Stated);

    /// <summary>How far off what the evidence said was.</summary>
    public int? WeightedError => Error(check => check.Weighted);

    /// <summary>The accuracy over these weeks.</summary>
    public static ForecastAccuracy Of(IEnumerable<ForecastCheck> weeks) =>
        new([.. weeks.Where(week => !week.IsEmpty).OrderByDescending(week => week.Days.From)]);

    private int? Error(Func<ForecastCheck, Money> forecast)
    {
        if (Came == Money.Zero)
        {
            return null;
        }

        var missed = Checks.Sum(check => (decimal)Math.Abs(forecast(check).Fen - check.Came.Fen));
        return (int)Math.Min(int.MaxValue, decimal.Round(Percent * missed / Came.Fen, 0, MidpointRounding.AwayFromZero));
    }
}
