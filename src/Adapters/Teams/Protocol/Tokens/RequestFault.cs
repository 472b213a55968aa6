namespace SalesBot.Adapters.Teams.Protocol.Tokens;

/// <summary>What is wrong with a request that says that it is from Teams.</summary>
internal enum RequestFault
{
    /// <summary>It has no token.</summary>
    TokenMissing,

    /// <summary>What it has is no token.</summary>
    TokenMalformed,

    /// <summary>The token is signed in a way that proves nothing, or not at all.</summary>
    Algorithm,

    /// <summary>The token is signed with a key that nobody has published.</summary>
    KeyUnknown,

    /// <summary>The published keys cannot be had, so nobody can say.</summary>
    KeysUnavailable,

    /// <summary>The signature is not the key's.</summary>
    Signature,

    /// <summary>The token is somebody else's.</summary>
    Issuer,

    /// <summary>The token is for somebody else.</summary>
    Audience,

    /// <summary>The token has expired, is not valid yet, or does not say until when it is.</summary>
    Lifetime,

    /// <summary>What it carries is from another channel than Teams.</summary>
    Channel,

    /// <summary>The key may not speak for the channel.</summary>
    Endorsement,

    /// <summary>The address to answer at is not the one that the token was given for.</summary>
    ServiceUrl,

    /// <summary>The address to answer at is not one of Teams.</summary>
    Host,

    /// <summary>It is from an organisation that is not served here.</summary>
    Tenant,
}
