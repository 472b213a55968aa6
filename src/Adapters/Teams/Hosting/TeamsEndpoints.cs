using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using SalesBot.Adapters.Common.Hosting;

namespace SalesBot.Adapters.Teams.Hosting;

/// <summary>The address that Teams calls.</summary>
public static class TeamsEndpoints
{
    private const string MessagesPath = "/api/messages";

    private static readonly RehearsedCallback Rehearsed = new(_ => "");

    /// <summary>Maps it where Teams is enabled.</summary>
    public static void MapTeams(this IEndpointRouteBuilder routes)
    {
        var options = routes.ServiceProvider.GetRequiredService<IOptions<TeamsOptions>>().Value;
        if (!options.Enabled)
        {
            return;
        }

        if (options.AllowAnonymous)
        {
            routes.ServiceProvider.GetRequiredService<ILogger<MessagesEndpoint>>().AnonymousAllowed();
        }

        routes.MapPost(MessagesPath, (HttpRequest request, MessagesEndpoint endpoint, CancellationToken cancellationToken) => endpoint.ReceiveAsync(request, cancellationToken)).WithMetadata(Rehearsed);
    }
}
