using SalesBot.Domain.Sales;

namespace SalesBot.Bot.Understanding;

/// <summary>Several activities are told at once without a name: 今天拜访了5家. The corpus knows no such action; it prints as nothing.</summary>
internal sealed record CatchUpAction : SalesAction
{
    /// <summary>What was done.</summary>
    public required Slot<ActivityKind> Activity { get; init; }

    /// <summary>On which day; absent for today.</summary>
    public Slot<DateOnly>? On { get; init; }

    /// <summary>How often.</summary>
    public required Slot<int> Count { get; init; }
}
