namespace SalesBot.Adapters.DingTalk.Protocol.CardCallbacks;

/// <summary>Where presses of cards go that name this route.</summary>
/// <param name="CallbackRouteKey">The route's key.</param>
/// <param name="CallbackUrl">The address that is called.</param>
/// <param name="ApiSecret">What calls are signed with.</param>
internal sealed record CardCallbackRoute(string CallbackRouteKey, Uri CallbackUrl, string ApiSecret)
{
    /// <summary>Whether it takes the place of an older one.</summary>
    public bool ForceUpdate { get; } = true;

    /// <inheritdoc />
    public override string ToString() => CallbackRouteKey;
}

/// <summary>Whether a route was registered.</summary>
internal sealed record CardCallbackAnswer(bool? Success);
