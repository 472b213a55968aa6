using SalesBot.Domain.ProcessMetrics;

namespace SalesBot.Bot.Hosting;

/// <summary>Whether people's work is measured against thresholds, and against which.</summary>
internal sealed class ProcessMetricsOptions
{
    /// <summary>Whether 「我的过程指标」 is answered.</summary>
    public bool Enabled { get; set; }

    /// <summary>What each figure should be at least.</summary>
    public ProcessThresholds Thresholds { get; set; } = new();
}
