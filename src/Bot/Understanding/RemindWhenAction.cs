namespace SalesBot.Bot.Understanding;

/// <summary>The speaker wants to be reminded, and says no time that can be told.</summary>
internal sealed record RemindWhenAction : SalesAction
{
    /// <summary>Of what.</summary>
    public required Slot<string> What { get; init; }

    /// <summary>Of whom it speaks.</summary>
    public Slot<CustomerReference>? Customer { get; init; }
}
