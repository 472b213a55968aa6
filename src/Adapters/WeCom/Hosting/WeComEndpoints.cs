using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using SalesBot.Adapters.Common.Hosting;

namespace SalesBot.Adapters.WeCom.Hosting;

/// <summary>The addresses that WeCom calls.</summary>
public static class WeComEndpoints
{
    private const string AppPath = "/wecom/callback";
    private const string AiBotPath = "/wecom/aibot";

    private static readonly RehearsedCallback Rehearsed = new(
        now => string.Create(CultureInfo.InvariantCulture, $"msg_signature={new string('0', 40)}&timestamp={now.ToUnixTimeSeconds()}&nonce=1"));

    /// <summary>Maps the callbacks that the settings ask for; none where WeCom is not enabled.</summary>
    public static void MapWeCom(this IEndpointRouteBuilder routes)
    {
        var options = routes.ServiceProvider.GetRequiredService<IOptions<WeComOptions>>().Value;
        if (options is { Enabled: true, HasApp: true })
        {
            routes.MapGet(AppPath, (HttpRequest request, AppCallbackEndpoint endpoint) => endpoint.CheckAddress(request));
            routes.MapPost(AppPath, (HttpRequest request, AppCallbackEndpoint endpoint, CancellationToken cancellationToken) => endpoint.ReceiveAsync(request, cancellationToken)).WithMetadata(Rehearsed);
        }

        if (options is { Enabled: true, AiBot.Mode: WeComAiBotMode.Callback })
        {
            routes.MapGet(AiBotPath, (HttpRequest request, AiBotCallbackEndpoint endpoint) => endpoint.CheckAddress(request));
            routes.MapPost(AiBotPath, (HttpRequest request, AiBotCallbackEndpoint endpoint, CancellationToken cancellationToken) => endpoint.ReceiveAsync(request, cancellationToken)).WithMetadata(Rehearsed);
        }
    }
}
