using SalesBot.Adapters.Contracts.Chat;

namespace SalesBot.Bot.Playground;

/// <summary>Registers the playground.</summary>
internal static class PlaygroundRegistration
{
    public static IServiceCollection AddPlayground(this IServiceCollection services)
    {
        services.AddSingleton<PlaygroundPlatform>();
        services.AddSingleton<IChatPlatform>(provider => provider.GetRequiredService<PlaygroundPlatform>());
        services.AddHostedService(provider => provider.GetRequiredService<PlaygroundPlatform>());
        services.AddHostedService<PlaygroundBinding>();
        return services;
    }
}
