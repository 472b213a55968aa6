using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using SalesBot.Adapters.Common.Hosting;
using SalesBot.Adapters.Common.Wire;
using SalesBot.Adapters.Contracts.Chat;
using SalesBot.Adapters.Teams.Mapping.Receiving;
using SalesBot.Adapters.Teams.Protocol.Tokens;

namespace SalesBot.Adapters.Teams.Hosting;

/// <summary>Registers what takes what comes from Teams.</summary>
internal static class ReceivingRegistration
{
    /// <summary>Adds it, above what calls Teams.</summary>
    public static void AddTeamsReceiving(this IServiceCollection services)
    {
        services.AddMetrics();
        services.TryAddSingleton(TimeProvider.System);
        services.AddCallbacks();
        services.AddTokens();
        services.AddSingleton<Admission>();
        services.AddSingleton<InboundReferences>();
        services.AddSingleton<GroupWatch>();
        services.AddSingleton<PressIds>();
        services.AddSingleton<ImmediateReplies>();
        services.AddSingleton<MessageIntake>();
        services.AddSingleton<CardActionIntake>();
        services.AddSingleton<SearchIntake>();
        services.AddSingleton<InvokeIntake>();
        services.AddSingleton<MessagesEndpoint>();
    }

    private static void AddTokens(this IServiceCollection services)
    {
        services.AddSingleton<KeyState>();
        services.AddSingleton<IKeyNews>(provider => provider.GetRequiredService<KeyState>());
        services.AddSingleton<IPlatformHealth>(provider => provider.GetRequiredService<KeyState>());
        services.AddSingleton(provider => new KeyDocuments(Metadata(provider), Transport(provider)));
        services.AddSingleton<SigningKeys>();

        // Teams spells the app's id in lower case, and whoever copies it may not.
        services.AddSingleton(provider => new ChannelTokens(
            Options(provider).AppId.ToLowerInvariant(),
            ChannelIssuer.Of(Metadata(provider)),
            provider.GetRequiredService<SigningKeys>(),
            provider.GetRequiredService<TimeProvider>()));
        services.AddSingleton(provider => new RequestRules(provider.GetRequiredService<ServiceHosts>(), [.. Options(provider).Tenants]));
    }

    private static Uri Metadata(IServiceProvider provider) => new(Options(provider).OpenIdMetadataUrl);

    private static HttpTransport Transport(IServiceProvider provider) => provider.GetRequiredKeyedService<HttpTransport>(SendingRegistration.ClientName);

    private static TeamsOptions Options(IServiceProvider provider) => provider.GetRequiredService<IOptions<TeamsOptions>>().Value;
}
