using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using SalesBot.Adapters.Common.Sending;
using SalesBot.Adapters.Common.Wire;
using SalesBot.Adapters.Common.Wire.Tokens;
using SalesBot.Adapters.Contracts.Chat;
using SalesBot.Adapters.DingTalk.Hosting;
using SalesBot.Adapters.DingTalk.Protocol.Api;
using SalesBot.Adapters.DingTalk.Protocol.Api.Cards;
using SalesBot.Adapters.DingTalk.Protocol.Api.Contacts;
using SalesBot.Adapters.DingTalk.Protocol.Api.Files;
using SalesBot.Adapters.DingTalk.Protocol.Api.Notices;
using SalesBot.Adapters.DingTalk.Protocol.Api.Robots;
using SalesBot.Adapters.DingTalk.Protocol.Api.Tokens;
using SalesBot.Adapters.DingTalk.Protocol.Api.Webhooks;

namespace SalesBot.Adapters.DingTalk.Mapping.Sending;

/// <summary>Registers what calls DingTalk.</summary>
internal static class SendingRegistration
{
    /// <summary>The name of the HTTP client.</summary>
    public const string ClientName = "DingTalk";

    /// <summary>Adds the API's client and <see cref="DingTalkPlatform"/>. The cache, the rate gate, the codes of presses, the kept files and the clock are the service's.</summary>
    public static IServiceCollection AddDingTalkSending(this IServiceCollection services)
    {
        services.AddDingTalkApi();
        services.AddMetrics();
        services.TryAddSingleton<MonthlyQuota>();
        services.TryAddSingleton<DingTalkCalls>();
        services.TryAddSingleton<Attempt>();
        services.TryAddSingleton<CardSender>();
        services.TryAddSingleton<SessionReplies>();
        services.TryAddSingleton<WorkNoticeSender>();
        services.TryAddSingleton<RobotVoice>();
        services.TryAddSingleton<FileSending>();
        services.TryAddSingleton<AttachmentSource>();
        services.AddSingleton<IDingTalkSender, PersonSender>();
        services.AddSingleton<IDingTalkSender, GroupSender>();
        services.AddSingleton<IDingTalkSender, RobotSender>();
        services.AddSingleton<IChatPlatform, DingTalkPlatform>();
        return services;
    }

    private static void AddDingTalkApi(this IServiceCollection services)
    {
        services.AddPlatformCalls(ClientName);
        services.TryAddSingleton(App);
        services.TryAddSingleton(Hosts);
        services.TryAddKeyedSingleton(ClientName, (provider, _) => new HttpTransport(provider.GetRequiredService<IHttpClientFactory>(), ClientName, provider.GetRequiredService<TimeProvider>()));
        services.TryAddKeyedSingleton(ClientName, (provider, _) => new AccessTokens(
            new TokenSource(provider.GetRequiredService<DingTalkApp>(), provider.GetRequiredService<ApiHosts>(), Transport(provider)),
            provider.GetRequiredService<ITokenStore>(),
            provider.GetRequiredService<TimeProvider>()));
        services.TryAddSingleton(provider => new NewApiClient(provider.GetRequiredService<ApiHosts>(), Transport(provider), Tokens(provider)));
        services.TryAddSingleton(provider => new LegacyApiClient(provider.GetRequiredService<ApiHosts>(), Transport(provider), Tokens(provider)));
        services.TryAddSingleton(provider => new WebhookApi(provider.GetRequiredService<ApiHosts>(), Transport(provider), provider.GetRequiredService<TimeProvider>()));
        services.TryAddSingleton(provider => new FileApi(
            provider.GetRequiredService<DingTalkApp>(), provider.GetRequiredService<ApiHosts>(), provider.GetRequiredService<NewApiClient>(), Transport(provider)));
        services.TryAddSingleton<RobotApi>();
        services.TryAddSingleton<CardApi>();
        services.TryAddSingleton<WorkNoticeApi>();
        services.TryAddSingleton<MediaApi>();
        services.TryAddSingleton<ContactsApi>();
    }

    private static HttpTransport Transport(IServiceProvider provider) => provider.GetRequiredKeyedService<HttpTransport>(ClientName);

    private static AccessTokens Tokens(IServiceProvider provider) => provider.GetRequiredKeyedService<AccessTokens>(ClientName);

    private static DingTalkOptions Options(IServiceProvider provider) => provider.GetRequiredService<IOptions<DingTalkOptions>>().Value;

    private static DingTalkApp App(IServiceProvider provider)
    {
        var options = Options(provider);
        return new DingTalkApp(options.ClientId, options.ClientSecret, options.Robot, options.AgentId);
    }

    private static ApiHosts Hosts(IServiceProvider provider) => Options(provider) switch
    {
        { BaseUrl: { Length: > 0 } both } => new ApiHosts(new Uri(both), new Uri(both)),
        _ => new ApiHosts(new Uri(DingTalkOptions.NewApi), new Uri(DingTalkOptions.LegacyApi)),
    };
}
