namespace SalesBot.Bot.Understanding;

/// <summary>How somebody's work stands against thresholds is asked for: 我的过程指标.</summary>
internal sealed record ProcessMetricsAction : SalesAction
{
    /// <summary>Whose; null for the speaker's own, or those below.</summary>
    public Slot<Whom>? Who { get; init; }

    /// <summary>Whether it is asked only what the figures mean and whence they come.</summary>
    public bool AsksMeaning { get; init; }
}
