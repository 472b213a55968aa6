using SalesBot.Domain.Organisation;

namespace SalesBot.Bot.Understanding;

/// <summary>Credit to one colleague for help.</summary>
internal sealed record ThankAction : SalesAction
{
    public required Slot<MemberId> Colleague { get; init; }

    /// <summary>The customer that the message is about.</summary>
    public Slot<CustomerReference>? Customer { get; init; }
}
