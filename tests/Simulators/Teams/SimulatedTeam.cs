using System.Collections.Immutable;

namespace SalesBot.Simulators.Teams;

/// <summary>A team with its channels, of which the first is the general one and gives the team its id.</summary>
/// <param name="Name">The team's name.</param>
/// <param name="Channels">The channels.</param>
public sealed record SimulatedTeam(string Name, ImmutableArray<SimulatedChannel> Channels)
{
    /// <summary>The team's id: that of its general channel.</summary>
    public string Id => Channels[0].Id;

    /// <summary>The Entra group.</summary>
    public string GroupId { get; init; } = "9f8e7d6c-5b4a-4c3d-9e2f-112233445566";

    /// <summary>Who is in it, by object ids.</summary>
    public ImmutableArray<string> Members { get; init; } = [];

    /// <summary>True where the bot is in it from the start.</summary>
    public bool HasApp { get; init; } = true;
}

/// <summary>A channel of a team.</summary>
/// <param name="Id">The conversation's id.</param>
/// <param name="Name">Its name.</param>
public sealed record SimulatedChannel(string Id, string Name)
{
    /// <summary>True for a private channel, in which no bot can post.</summary>
    public bool IsPrivate { get; init; }
}
