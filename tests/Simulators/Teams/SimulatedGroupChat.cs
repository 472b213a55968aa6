using System.Collections.Immutable;

namespace SalesBot.Simulators.Teams;

/// <summary>A group chat.</summary>
/// <param name="Id">The conversation's id.</param>
/// <param name="Name">Its topic.</param>
public sealed record SimulatedGroupChat(string Id, string Name)
{
    /// <summary>Who is in it, by object ids.</summary>
    public ImmutableArray<string> Members { get; init; } = [];

    /// <summary>True where the bot is in it from the start.</summary>
    public bool HasApp { get; init; } = true;
}
