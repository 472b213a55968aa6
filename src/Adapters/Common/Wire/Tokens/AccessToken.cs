namespace SalesBot.Adapters.Common.Wire.Tokens;

/// <summary>What a call is allowed by.</summary>
/// <param name="Value">The token, opaque.</param>
/// <param name="FreshUntil">Until when it is used; it is valid a little longer.</param>
public sealed record AccessToken(string Value, DateTimeOffset FreshUntil)
{
    /// <summary>Without the token.</summary>
    public override string ToString() => $"until {FreshUntil:O}";
}
