using System.Collections.Immutable;

namespace SalesBot.Simulators.DingTalk;

/// <summary>A custom robot of a group (自定义机器人), which only sends.</summary>
/// <param name="Name">Its name.</param>
/// <param name="AccessToken">The token in its address, which is its secret.</param>
public sealed record SimulatedRobot(string Name, string AccessToken)
{
    /// <summary>The secret with which its messages must be signed; null where signing is off.</summary>
    public string? Secret { get; init; }

    /// <summary>Words of which each message must have one; empty where there is no such rule.</summary>
    public ImmutableArray<string> Keywords { get; init; } = [];

    /// <summary>Addresses that may send; null for all.</summary>
    public ImmutableArray<string>? Addresses { get; init; }

    /// <summary>The group where it is; null for a group of its own, in which everybody is.</summary>
    public string? ConversationId { get; init; }

    /// <summary>True where somebody has stopped it (400102).</summary>
    public bool IsStopped { get; init; }

    /// <summary>True where it was removed from its group (400106).</summary>
    public bool IsRemoved { get; init; }
}
