using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using SalesBot.Adapters.Common.Hosting;
using SalesBot.Adapters.Common.Sending;
using SalesBot.Adapters.Common.Wire;
using SalesBot.Adapters.Contracts.Chat;
using SalesBot.Adapters.DingTalk.Mapping.Receiving;
using SalesBot.Adapters.DingTalk.Mapping.Sending;
using SalesBot.Adapters.DingTalk.Protocol.CardCallbacks;
using SalesBot.Adapters.DingTalk.Protocol.Stream;

namespace SalesBot.Adapters.DingTalk.Hosting;

/// <summary>Registers what takes what comes from DingTalk.</summary>
internal static class ReceivingRegistration
{
    /// <summary>DingTalk's own pings come at times that nobody promises, so the service asks by its own.</summary>
    private static readonly TimeSpan PingInterval = TimeSpan.FromSeconds(30);

    private static readonly TimeSpan PingPatience = TimeSpan.FromSeconds(15);

    /// <summary>Adds it, above what calls DingTalk; with the stream where the settings ask for an app in stream mode.</summary>
    public static void AddDingTalkReceiving(this IServiceCollection services, IConfigurationSection section)
    {
        services.AddMetrics();
        services.TryAddSingleton(TimeProvider.System);
        services.AddCallbacks();
        services.TryAddSingleton<OnceAMinute>();
        services.AddSingleton<SaidOnce>();
        services.AddSingleton(provider => new WebhookHosts(Options(provider).BaseUrl is { Length: > 0 } address ? new Uri(address) : null));
        services.TryAddSingleton<SessionWebhooks>();
        services.AddSingleton<SpokenPresses>();
        services.AddSingleton<ImmediateReplies>();
        services.AddSingleton<RobotIntake>();
        services.AddSingleton<CardIntake>();
        services.AddSingleton<EventIntake>();
        services.AddSingleton<RobotEndpoint>();
        services.AddSingleton<CardEndpoint>();
        services.AddSingleton<EventEndpoint>();
        services.AddSingleton<CardCallbackApi>();
        if (section.GetValue<DingTalkMode>(nameof(DingTalkOptions.Mode)) == DingTalkMode.Stream && !string.IsNullOrEmpty(section[nameof(DingTalkOptions.ClientId)]))
        {
            AddStream(services);
        }
        else if (!string.IsNullOrEmpty(section[$"{nameof(DingTalkOptions.CardCallbacks)}:{nameof(DingTalkCardCallbackOptions.Url)}"]))
        {
            services.AddHostedService<CardCallbackHost>();
        }
    }

    private static void AddStream(IServiceCollection services)
    {
        services.AddSingleton(provider => Account(Options(provider)));
        services.AddSingleton(provider => new StreamGateway(provider.GetRequiredService<StreamAccount>(), Transport(provider)));
        services.AddSingleton(provider => new StreamClient(
            provider.GetRequiredService<StreamGateway>(),
            (address, cancellationToken) => FrameSocket.ConnectAsync(address, PingInterval, PingPatience, cancellationToken),
            Options(provider).Connections,
            Time(provider)));
        services.AddSingleton<StreamState>();
        services.AddSingleton<IPlatformHealth>(provider => provider.GetRequiredService<StreamState>());
        services.AddSingleton<StreamListener>();
        services.AddHostedService<StreamHost>();
    }

    private static StreamAccount Account(DingTalkOptions options) =>
        new(new Uri(options.BaseUrl.Length > 0 ? options.BaseUrl : DingTalkOptions.NewApi), options.ClientId, options.ClientSecret);

    private static HttpTransport Transport(IServiceProvider provider) => provider.GetRequiredKeyedService<HttpTransport>(SendingRegistration.ClientName);

    private static DingTalkOptions Options(IServiceProvider provider) => provider.GetRequiredService<IOptions<DingTalkOptions>>().Value;

    private static TimeProvider Time(IServiceProvider provider) => provider.GetRequiredService<TimeProvider>();
}
