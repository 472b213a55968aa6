using System.Collections.Immutable;
using SalesBot.Domain.Organisation;

namespace SalesBot.Bot.Understanding;

/// <summary>A ranking is asked for by something that is not counted: 毛利排行.</summary>
internal sealed record UnknownBoardAction : SalesAction
{
    /// <summary>What is to be counted, as the message says it.</summary>
    public required Slot<string> What { get; init; }

    /// <summary>What is counted that comes nearest, the nearest first.</summary>
    public ImmutableArray<Metric> Nearest { get; init; } = [];

    public Slot<Period>? Period { get; init; }

    /// <summary>For which part of the company.</summary>
    public Slot<Scope>? Scope { get; init; }

    /// <summary>Who stands against whom.</summary>
    public Slot<RankedParts>? Parts { get; init; }

    /// <summary>The ranking that is asked for, but for what is to be counted.</summary>
    public LeaderboardAction Board => new() { Period = Period, Scope = Scope, Parts = Parts };
}
