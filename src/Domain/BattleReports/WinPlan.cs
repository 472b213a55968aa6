using System.Collections.Immutable;

namespace SalesBot.Domain.BattleReports;

/// <summary>What a chat is told of wins.</summary>
/// <param name="Cards">The cards to be sent now, each with its wins.</param>
/// <param name="WaitUntil">When to ask again, UTC, where the chat has heard enough for now; all that waits is then one card or a few.</param>
public sealed record WinPlan(ImmutableArray<ImmutableArray<Win>> Cards, DateTimeOffset? WaitUntil)
{
    /// <summary>Whether the card lists with its own wins those that the chat has heard of within the window: it has heard of as many as it can cheer for.</summary>
    public bool ListsEarlier { get; init; }
}
