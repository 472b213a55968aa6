namespace SalesBot.Bot.Understanding;

/// <summary>The speaker wants to be reminded.</summary>
internal sealed record RemindAction : SalesAction
{
    /// <summary>When, with the offset of the company's zone.</summary>
    public required Slot<DateTimeOffset> At { get; init; }

    public required Slot<string> What { get; init; }

    public Slot<CustomerReference>? Customer { get; init; }
}
