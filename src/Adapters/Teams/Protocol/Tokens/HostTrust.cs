namespace SalesBot.Adapters.Teams.Protocol.Tokens;

/// <summary>How far a host is trusted.</summary>
internal enum HostTrust
{
    /// <summary>It is not called.</summary>
    None,

    /// <summary>It is called, and never sees the bot's token: a test client on this machine.</summary>
    WithoutToken,

    /// <summary>It is called with the bot's token.</summary>
    WithToken,
}
