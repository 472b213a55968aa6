using SalesBot.Adapters.Common.Wire;
using SalesBot.Adapters.DingTalk.Protocol.Api;

namespace SalesBot.Adapters.DingTalk.Protocol.CardCallbacks;

/// <summary>Tells DingTalk where presses of cards go that name a route.</summary>
internal sealed class CardCallbackApi(NewApiClient client)
{
    private const string Registration = "card/callbacks/register";

    /// <summary>Registers the route, in place of what was registered under its key before.</summary>
    public Task<ApiResult<CardCallbackAnswer>> RegisterAsync(CardCallbackRoute route, CancellationToken cancellationToken) =>
        client.PostAsync(Registration, route, ApiJson.New.CardCallbackRoute, ApiJson.New.CardCallbackAnswer, cancellationToken);
}
