using SalesBot.Domain.Organisation;

namespace SalesBot.Bot.Understanding;

/// <summary>A ranking is asked for.</summary>
internal sealed record LeaderboardAction : SalesAction
{
    public Slot<Metric>? Metric { get; init; }

    public Slot<Period>? Period { get; init; }

    public Slot<Scope>? Scope { get; init; }

    /// <summary>Who stands against whom, where it is said; people else.</summary>
    public Slot<RankedParts>? Parts { get; init; }

    /// <summary>The period that it is to be compared with, where one is named.</summary>
    public Slot<Period>? Comparison { get; init; }

    /// <summary>Whether the asker's own place is asked for: 我排第几.</summary>
    public bool AsksPlace { get; init; }

    /// <summary>Another member whose place is asked for: 李敏排第几.</summary>
    public Slot<MemberId>? Who { get; init; }
}
