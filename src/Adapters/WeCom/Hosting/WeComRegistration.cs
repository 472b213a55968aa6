using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using SalesBot.Adapters.Common.Hosting;
using SalesBot.Adapters.WeCom.Mapping.Receiving;
using SalesBot.Adapters.WeCom.Mapping.Sending;
using SalesBot.Adapters.WeCom.Protocol.AiBot;
using SalesBot.Adapters.WeCom.Roster;

namespace SalesBot.Adapters.WeCom.Hosting;

/// <summary>Registers WeCom where it is enabled.</summary>
public static class WeComRegistration
{
    /// <summary>Adds WeCom. The service brings the inbox, what nodes share, leases, and the words (<see cref="IWeComTexts"/>).</summary>
    public static IServiceCollection AddWeCom(this IServiceCollection services, IConfiguration configuration)
    {
        var section = configuration.GetSection(WeComOptions.Section);
        services.AddOptions<WeComOptions>().Bind(section).ValidateOnStart();
        services.AddSingleton<IValidateOptions<WeComOptions>, WeComOptionsValidator>();
        if (section.GetValue<bool>(nameof(WeComOptions.Enabled)))
        {
            AddReceiving(services);
            if (string.Equals(section[$"{nameof(WeComOptions.AiBot)}:{nameof(WeComAiBotOptions.Mode)}"], nameof(WeComAiBotMode.WebSocket), StringComparison.OrdinalIgnoreCase))
            {
                services.AddLongConnection();
            }

            services.AddWeComSending();
            services.AddWeComRoster();
        }

        return services;
    }

    private static void AddReceiving(IServiceCollection services)
    {
        services.AddMetrics();
        services.TryAddSingleton(TimeProvider.System);
        services.AddCallbacks();
        services.AddSingleton<AddressCheck>();
        services.AddSingleton<AppCallbackEndpoint>();
        services.AddSingleton<AiBotCallbackEndpoint>();
        services.AddSingleton<AiBotConversation>();
        services.AddSingleton<OpenStreams>();
        services.AddSingleton<HeldAnswers>();
        services.AddSingleton<ResponseUrls>();
        services.AddSingleton<AiBotReplies>();
    }
}
