using SalesBot.Adapters.Teams.Protocol.Tokens;

namespace SalesBot.Adapters.Teams.Hosting;

/// <summary>Who calls.</summary>
internal abstract record Caller
{
    private Caller()
    {
    }

    /// <summary>Teams' own service, by its token.</summary>
    public sealed record Channel(ChannelToken Token) : Caller;

    /// <summary>A test client on this machine, which needs no token where the settings say so.</summary>
    public sealed record TestClient : Caller;

    /// <summary>Somebody who is not let in.</summary>
    public sealed record Stranger(RequestFault Fault) : Caller;
}
