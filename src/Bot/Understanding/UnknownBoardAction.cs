using System.Collections.Immutable;

namespace SalesBot.Bot.Understanding;

/// <summary>A ranking is asked for by something that is not counted: 毛利排行.</summary>
internal sealed record UnknownBoardAction : SalesAction
{
    /// <summary>What is to be counted, as the message says it.</summary>
    public required Slot<string> What { get; init; }

    /// <summary>What is counted that comes nearest, the nearest first.</summary>
    public ImmutableArray<Metric> Nearest { get; init; } = [];

    public Slot<Period>? Period { get; init; }
}
