namespace SalesBot.Domain.ProcessMetrics;

/// <summary>What is measured of how somebody works.</summary>
public enum ProcessMetricKind
{
    /// <summary>Real conversations with customers, a workday.</summary>
    TalksADay,

    /// <summary>How many of those written to have answered, in percent.</summary>
    ResponseRate,

    /// <summary>How many telephone calls took three minutes or more, in percent.</summary>
    LongCalls,

    /// <summary>Customers who are new, a week.</summary>
    LeadsAWeek,
}
