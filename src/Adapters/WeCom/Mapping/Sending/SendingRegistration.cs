using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using SalesBot.Adapters.Contracts.Chat;
using SalesBot.Adapters.WeCom.Hosting;
using SalesBot.Adapters.WeCom.Protocol.Api;
using SalesBot.Adapters.WeCom.Protocol.Api.AiBot;
using SalesBot.Adapters.WeCom.Protocol.Api.Contacts;
using SalesBot.Adapters.WeCom.Protocol.Api.Groups;
using SalesBot.Adapters.WeCom.Protocol.Api.Media;
using SalesBot.Adapters.WeCom.Protocol.Api.Messages;
using SalesBot.Adapters.WeCom.Protocol.Api.Robots;
using SalesBot.Adapters.WeCom.Protocol.Api.Tokens;
using SalesBot.Adapters.WeCom.Protocol.Api.Transport;

namespace SalesBot.Adapters.WeCom.Mapping.Sending;

/// <summary>Registers what calls WeCom.</summary>
internal static class SendingRegistration
{
    private static readonly TimeSpan ConnectBudget = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan ConnectionLifetime = TimeSpan.FromMinutes(5);

    /// <summary>Too many calls at once are refused.</summary>
    private const int MostConnections = 32;

    /// <summary>Adds the API's client and <see cref="WeComPlatform"/>. The cache, the rate gate, the files and the clock are the service's.</summary>
    public static IServiceCollection AddWeComSending(this IServiceCollection services)
    {
        services.AddWeComApi();
        services.TryAddSingleton<QuotaPauses>();
        services.TryAddSingleton<OperatorNotices>();
        services.TryAddSingleton<GatedCalls>();
        services.TryAddSingleton<UnclearSends>();
        services.TryAddSingleton<FileSending>();
        services.TryAddSingleton<OpenUserIds>();
        services.TryAddSingleton<PersonCapabilities>();
        services.TryAddSingleton<AttachmentSource>();
        services.TryAddSingleton<AiBotDrawing>();
        services.TryAddSingleton<IAiBotChannel, CallbackChannel>();
        services.AddSingleton<IWeComSender, AppSender>();
        services.AddSingleton<IWeComSender, GroupSender>();
        services.AddSingleton<IWeComSender, RobotSender>();
        services.AddSingleton<IWeComSender, AiBotSender>();
        services.AddSingleton<IChatPlatform, WeComPlatform>();
        return services;
    }

    private static void AddWeComApi(this IServiceCollection services)
    {
        // Addresses hold secrets, so the client's own log lines are taken away, and a redirection is never followed.
        services.AddHttpClient(WeComTransport.ClientName, client => client.Timeout = Timeout.InfiniteTimeSpan)
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
        services.TryAddSingleton<WeComTransport>();
        services.TryAddSingleton<ITokenStore, SharedTokens>();
        services.TryAddSingleton<ILookUpMemory, SharedLookUps>();
        services.TryAddSingleton(provider => new AccessTokens(
            App(provider), BaseUrl(provider), provider.GetRequiredService<WeComTransport>(), provider.GetRequiredService<ITokenStore>(), provider.GetRequiredService<TimeProvider>()));
        services.TryAddSingleton(provider => new ApiClient(
            BaseUrl(provider), provider.GetRequiredService<WeComTransport>(), provider.GetRequiredService<AccessTokens>()));
        services.TryAddSingleton<MessageApi>();
        services.TryAddSingleton<GroupApi>();
        services.TryAddSingleton<MediaApi>();
        services.TryAddSingleton<ContactsApi>();
        services.TryAddSingleton<MemberLookUp>();
        services.TryAddSingleton(provider => new RobotApi(BaseUrl(provider), provider.GetRequiredService<WeComTransport>()));
        services.TryAddSingleton(provider => new EncryptedFileApi(BaseUrl(provider), provider.GetRequiredService<WeComTransport>()));
        services.TryAddSingleton(provider => new ResponseUrlApi(BaseUrl(provider), provider.GetRequiredService<WeComTransport>()));
    }

    private static WeComOptions Options(IServiceProvider provider) => provider.GetRequiredService<IOptions<WeComOptions>>().Value;

    private static Uri BaseUrl(IServiceProvider provider) => new(Options(provider).BaseUrl);

    private static WeComApp App(IServiceProvider provider)
    {
        var options = Options(provider);
        return new WeComApp(options.CorpId, options.AgentId, options.Secret);
    }
}
