using System.Collections.Immutable;

namespace SalesBot.Domain.ProcessMetrics;

/// <summary>A measured figure against its threshold.</summary>
/// <param name="Kind">Which.</param>
/// <param name="Value">The figure, in percent where it is a share; null where nothing measures it.</param>
/// <param name="Threshold">What it should be at least.</param>
public sealed record ProcessMetric(ProcessMetricKind Kind, decimal? Value, decimal Threshold)
{
    /// <summary>Whether it is reached; null where nothing measures it.</summary>
    public bool? IsReached => Value is { } value ? value >= Threshold : null;

    /// <summary>All four. What no source tells stays without a value: neither letters that were answered nor how long calls took is told to the bot.</summary>
    /// <param name="conversations">How many real conversations there were on the workdays.</param>
    /// <param name="workdays">On how many workdays; where there is none, the daily figure has no value.</param>
    /// <param name="newCustomers">How many customers are new within a week.</param>
    /// <param name="thresholds">The thresholds.</param>
    public static ImmutableArray<ProcessMetric> Of(int conversations, int workdays, int newCustomers, ProcessThresholds thresholds) =>
    [
        new ProcessMetric(ProcessMetricKind.TalksADay, workdays == 0 ? null : (decimal)conversations / workdays, thresholds.TalksADay),
        new ProcessMetric(ProcessMetricKind.ResponseRate, null, thresholds.ResponseRate),
        new ProcessMetric(ProcessMetricKind.LongCalls, null, thresholds.LongCalls),
        new ProcessMetric(ProcessMetricKind.LeadsAWeek, newCustomers, thresholds.LeadsAWeek),
    ];
}
