namespace SalesBot.Domain.ProcessMetrics;

/// <summary>What people's work is measured by.</summary>
/// <param name="Thresholds">What each figure should be at least.</param>
/// <param name="IsOn">Whether that is asked of people where nobody has said otherwise in a chat.</param>
public sealed record ProcessRules(ProcessThresholds Thresholds, bool IsOn)
{
    /// <summary>Those of a company that has set none: ready, and not switched on.</summary>
    public static ProcessRules Default { get; } = new(ProcessThresholds.Default, IsOn: false);
}
