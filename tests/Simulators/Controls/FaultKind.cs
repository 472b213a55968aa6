namespace SalesBot.Simulators;

/// <summary>What goes wrong with a call.</summary>
public enum FaultKind
{
    /// <summary>The answer comes late, by the simulator's clock.</summary>
    Delay,

    /// <summary>No answer ever comes; the connection stays open until the caller gives up.</summary>
    Drop,

    /// <summary>The connection breaks.</summary>
    Reset,

    /// <summary>The platform answers with an error code.</summary>
    ErrorCode,

    /// <summary>HTTP 500 with a page instead of JSON.</summary>
    ServerError,

    /// <summary>The answer breaks off in its middle.</summary>
    Truncated,

    /// <summary>The token that the call carries is revoked before the call is looked at.</summary>
    RevokedToken,

    /// <summary>The whole answer is there, and is no JSON.</summary>
    Malformed,

    /// <summary>The answer has fields that nobody has heard of.</summary>
    ExtraFields,

    /// <summary>The answer is XML.</summary>
    Xml,

    /// <summary>The caller's address is banned: HTML in place of an answer.</summary>
    Banned,
}
