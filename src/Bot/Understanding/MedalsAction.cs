namespace SalesBot.Bot.Understanding;

/// <summary>The speaker's medals are asked for: 我的勋章.</summary>
internal sealed record MedalsAction : SalesAction
{
    public Slot<Period>? Period { get; init; }
}
