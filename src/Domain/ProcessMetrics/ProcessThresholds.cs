namespace SalesBot.Domain.ProcessMetrics;

/// <summary>What each figure should be at least.</summary>
public sealed record ProcessThresholds
{
    /// <summary>The thresholds as they are known in the trade.</summary>
    public static ProcessThresholds Default { get; } = new();

    /// <summary>Real conversations with customers a workday.</summary>
    public int TalksADay { get; init; } = 5;

    /// <summary>How many of those written to answer, in percent.</summary>
    public int ResponseRate { get; init; } = 35;

    /// <summary>How many telephone calls take three minutes or more, in percent.</summary>
    public int LongCalls { get; init; } = 60;

    /// <summary>New customers a week.</summary>
    public int LeadsAWeek { get; init; } = 8;
}
