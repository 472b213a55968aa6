using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using SalesBot.Adapters.Common.Sending;
using SalesBot.Adapters.Common.Wire;
using SalesBot.Adapters.WeCom.Hosting;
using SalesBot.Adapters.WeCom.Protocol.AiBot.LongConnection;

namespace SalesBot.Adapters.WeCom.Mapping.Sending;

/// <summary>Registers the intelligent robot's long connection, where the settings ask for it.</summary>
internal static class LongConnectionRegistration
{
    /// <summary>Adds it. The lease (<see cref="Contracts.Sharing.INodeLease"/>) is the service's.</summary>
    public static void AddLongConnection(this IServiceCollection services)
    {
        services.TryAddSingleton(provider => Account(provider.GetRequiredService<IOptions<WeComOptions>>().Value.AiBot));
        services.TryAddSingleton(provider => new LongConnectionClient(
            provider.GetRequiredService<LongConnectionAccount>(), FrameSocket.ConnectAsync, provider.GetRequiredService<TimeProvider>()));
        services.TryAddSingleton<LongConnectionDuty>();
        services.TryAddSingleton<LongConnectionLease>();
        services.TryAddSingleton<LongConnectionRequests>();
        services.TryAddSingleton<LongConnectionSpokenChats>();
        services.TryAddSingleton<LongConnectionWorking>();
        services.TryAddSingleton<LongConnectionListener>();
        services.TryAddSingleton<OnceAMinute>();
        services.TryAddSingleton<AiBotSender>();
        services.TryAddSingleton<IAiBotChannel, LongConnectionChannel>();
        services.AddHostedService<LongConnectionHost>();
    }

    private static LongConnectionAccount Account(WeComAiBotOptions bot) => new(new Uri(bot.WebSocketUrl), bot.BotId, bot.Secret);
}
