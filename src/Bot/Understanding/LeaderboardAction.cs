using SalesBot.Domain.Organisation;

namespace SalesBot.Bot.Understanding;

/// <summary>A ranking is asked for.</summary>
internal sealed record LeaderboardAction : SalesAction
{
    public Slot<Metric>? Metric { get; init; }

    public Slot<Period>? Period { get; init; }

    public Slot<Scope>? Scope { get; init; }
}
