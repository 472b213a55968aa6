namespace SalesBot.Adapters.Common.Wire.Tokens;

/// <summary>A token as a platform gave it.</summary>
/// <param name="Value">The token, opaque.</param>
/// <param name="ValidFor">For how long it is valid, from when it was asked for.</param>
public sealed record GrantedToken(string Value, TimeSpan ValidFor)
{
    /// <summary>Without the token.</summary>
    public override string ToString() => $"for {ValidFor}";
}
