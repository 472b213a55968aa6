using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace SalesBot.Adapters.DingTalk.Hosting;

/// <summary>The addresses that DingTalk calls.</summary>
public static class DingTalkEndpoints
{
    private const string RobotPath = "/dingtalk/robot";
    private const string EventsPath = "/dingtalk/events";
    private const string CardsPath = "/dingtalk/cards";

    /// <summary>Maps the callbacks that the settings ask for; none where DingTalk is not enabled. Events may come over HTTP in stream mode too.</summary>
    public static void MapDingTalk(this IEndpointRouteBuilder routes)
    {
        var options = routes.ServiceProvider.GetRequiredService<IOptions<DingTalkOptions>>().Value;
        if (options is not { Enabled: true, HasApp: true })
        {
            return;
        }

        if (options.Events.Token.Length > 0)
        {
            routes.MapPost(EventsPath, (HttpRequest request, EventEndpoint endpoint, CancellationToken cancellationToken) => endpoint.ReceiveAsync(request, cancellationToken));
        }

        if (options.Mode != DingTalkMode.Http)
        {
            return;
        }

        routes.MapPost(RobotPath, (HttpRequest request, RobotEndpoint endpoint, CancellationToken cancellationToken) => endpoint.ReceiveAsync(request, cancellationToken));
        if (options.CardCallbacks.ApiSecret.Length > 0)
        {
            routes.MapPost(CardsPath, (HttpRequest request, CardEndpoint endpoint, CancellationToken cancellationToken) => endpoint.ReceiveAsync(request, cancellationToken));
        }
    }
}
