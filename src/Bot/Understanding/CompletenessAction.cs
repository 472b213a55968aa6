namespace SalesBot.Bot.Understanding;

/// <summary>What is missing in the deals' data is asked for: 我的资料完整度.</summary>
internal sealed record CompletenessAction : SalesAction
{
    /// <summary>Whose; null for the speaker's own.</summary>
    public Slot<Whom>? Who { get; init; }
}
