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

    /// <summary>Whether only those who have joined lately take part: 新人榜.</summary>
    public bool IsOfNewHires { get; init; }

    /// <summary>Whether parts of the company stand against each other by what their people have on the average: 各组人均业绩.</summary>
    public bool IsAverage { get; init; }

    /// <summary>Whether targets are meant as they were before they were changed: 按旧目标.</summary>
    public bool HasFormerTargets { get; init; }

    /// <summary>Another member whose place is asked for: 李敏排第几.</summary>
    public Slot<MemberId>? Who { get; init; }
}
