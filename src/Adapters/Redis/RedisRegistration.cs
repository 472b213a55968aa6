using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace SalesBot.Adapters.Redis;

/// <summary>Registers Redis where it is configured.</summary>
public static class RedisRegistration
{
    /// <summary>Adds <see cref="RedisConnection"/> if the settings name a server.</summary>
    public static IServiceCollection AddRedis(this IServiceCollection services, IConfiguration configuration)
    {
        var section = configuration.GetSection(RedisOptions.Section);
        services.Configure<RedisOptions>(section);
        if (!string.IsNullOrWhiteSpace(section[nameof(RedisOptions.Configuration)]))
        {
            services.TryAddSingleton<RedisConnection>();
        }

        return services;
    }
}
