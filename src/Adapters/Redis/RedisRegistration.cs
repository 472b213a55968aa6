using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using SalesBot.Adapters.Contracts.Sharing;

namespace SalesBot.Adapters.Redis;

/// <summary>Registers what nodes share: in Redis where a server is configured, else in this node's memory.</summary>
public static class RedisRegistration
{
    /// <summary>Adds <see cref="ISharedCache"/> and <see cref="IRateGate"/>, and <see cref="RedisConnection"/> if the settings name a server.</summary>
    public static IServiceCollection AddRedis(this IServiceCollection services, IConfiguration configuration)
    {
        var section = configuration.GetSection(RedisOptions.Section);
        services.Configure<RedisOptions>(section);
        services.TryAddSingleton(TimeProvider.System);
        services.TryAddSingleton<MemoryCache>();
        services.TryAddSingleton<MemoryRateGate>();
        if (string.IsNullOrWhiteSpace(section[nameof(RedisOptions.Configuration)]))
        {
            services.TryAddSingleton<ISharedCache>(provider => provider.GetRequiredService<MemoryCache>());
            services.TryAddSingleton<IRateGate>(provider => provider.GetRequiredService<MemoryRateGate>());
        }
        else
        {
            services.TryAddSingleton<RedisConnection>();
            services.TryAddSingleton<ISharedCache, RedisCache>();
            services.TryAddSingleton<IRateGate, RedisRateGate>();
        }

        return services;
    }
}
