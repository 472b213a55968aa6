namespace SalesBot.Bot.Understanding;

/// <summary>The speaker's points or bonus.</summary>
internal sealed record EarningsAction : SalesAction
{
    public Slot<Period>? Period { get; init; }
}
