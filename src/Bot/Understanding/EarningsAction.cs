namespace SalesBot.Bot.Understanding;

/// <summary>The speaker's points, bonus or medals.</summary>
internal sealed record EarningsAction : SalesAction
{
    public Slot<Period>? Period { get; init; }
}
