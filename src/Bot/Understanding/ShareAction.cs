namespace SalesBot.Bot.Understanding;

/// <summary>Offers an experience or script for others to reuse.</summary>
internal sealed record ShareAction : SalesAction
{
    /// <summary>What is offered, in the speaker's words.</summary>
    public required Slot<string> Text { get; init; }
}
