using System.Collections.Immutable;

namespace SalesBot.Adapters.Teams.Protocol.Tokens;

/// <summary>What is known of a key's id.</summary>
internal abstract record KeyLookup
{
    private KeyLookup()
    {
    }

    /// <summary>It is published: for one key, or by mistake for several.</summary>
    public sealed record Found(ImmutableArray<SigningKey> Keys) : KeyLookup;

    /// <summary>It is not published.</summary>
    public sealed record Unknown : KeyLookup;

    /// <summary>The published keys cannot be had.</summary>
    public sealed record Unavailable : KeyLookup;
}
