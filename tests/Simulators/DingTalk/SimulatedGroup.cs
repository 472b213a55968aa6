using System.Collections.Immutable;

namespace SalesBot.Simulators.DingTalk;

/// <summary>A group.</summary>
/// <param name="ConversationId">The openConversationId.</param>
/// <param name="Title">The name.</param>
public sealed record SimulatedGroup(string ConversationId, string Title)
{
    /// <summary>The userIds of its members.</summary>
    public ImmutableArray<string> Members { get; init; } = [];

    /// <summary>True where the app's robot is a member.</summary>
    public bool HasRobot { get; init; } = true;

    /// <summary>True once it was dissolved.</summary>
    public bool IsDisbanded { get; init; }
}
