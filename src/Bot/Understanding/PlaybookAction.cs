namespace SalesBot.Bot.Understanding;

/// <summary>Asks how to say or handle something.</summary>
internal sealed record PlaybookAction : SalesAction
{
    /// <summary>What is to be handled, in the speaker's words.</summary>
    public required Slot<string> Topic { get; init; }
}
