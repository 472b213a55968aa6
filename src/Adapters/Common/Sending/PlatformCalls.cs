using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using SalesBot.Adapters.Common.Wire.Tokens;

namespace SalesBot.Adapters.Common.Sending;

/// <summary>Registers what every platform's calls need.</summary>
public static class PlatformCalls
{
    private static readonly TimeSpan ConnectBudget = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan ConnectionLifetime = TimeSpan.FromMinutes(5);

    /// <summary>Too many calls at once are refused.</summary>
    private const int MostConnections = 32;

    /// <summary>Adds the HTTP client of a platform, its gates and its notices. The cache, the rate gate and the clock are the service's.</summary>
    /// <param name="services">Where to.</param>
    /// <param name="clientName">The client's name.</param>
    public static IServiceCollection AddPlatformCalls(this IServiceCollection services, string clientName)
    {
        // Addresses hold secrets, so the client's own log lines are taken away, and a redirection is never followed.
        services.AddHttpClient(clientName, client => client.Timeout = Timeout.InfiniteTimeSpan)
            .RemoveAllLoggers()
            .ConfigurePrimaryHttpMessageHandler(() => new SocketsHttpHandler
            {
                AllowAutoRedirect = false,
                UseCookies = false,
                ConnectTimeout = ConnectBudget,
                PooledConnectionLifetime = ConnectionLifetime,
                MaxConnectionsPerServer = MostConnections,
                ActivityHeadersPropagator = null,
            });
        services.TryAddSingleton<ITokenStore, SharedTokens>();
        services.TryAddSingleton<QuotaPauses>();
        services.TryAddSingleton<OperatorNotices>();
        services.TryAddSingleton<GatedCalls>();
        services.TryAddSingleton<UnclearSends>();
        services.TryAddSingleton<OtherForms>();
        return services;
    }
}
