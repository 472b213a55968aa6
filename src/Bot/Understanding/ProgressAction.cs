namespace SalesBot.Bot.Understanding;

/// <summary>How far somebody or a team is from target.</summary>
internal sealed record ProgressAction : SalesAction
{
    public Slot<Period>? Period { get; init; }

    /// <summary>Whose progress; null for the speaker's own.</summary>
    public Slot<Whom>? Who { get; init; }
}
