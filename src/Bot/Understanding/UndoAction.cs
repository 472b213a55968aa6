using SalesBot.Domain.Sales;

namespace SalesBot.Bot.Understanding;

/// <summary>Takes back the speaker's last change, or the last one about a customer.</summary>
internal sealed record UndoAction : SalesAction
{
    /// <summary>Whose entry it is, where the message names one (撤销华星的拜访); null for the last change of all.</summary>
    public Slot<CustomerReference>? Customer { get; init; }

    /// <summary>What was entered, where the message says it.</summary>
    public Slot<ActivityKind>? Activity { get; init; }
}
