using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using SalesBot.Adapters.Common.Sending;
using SalesBot.Adapters.Common.Wire;
using SalesBot.Adapters.Common.Wire.Tokens;
using SalesBot.Adapters.Contracts.Chat;
using SalesBot.Adapters.Teams.Mapping.Sending;
using SalesBot.Adapters.Teams.Protocol.Connector;
using SalesBot.Adapters.Teams.Protocol.Files;
using SalesBot.Adapters.Teams.Protocol.Login;
using SalesBot.Adapters.Teams.Protocol.Tokens;

namespace SalesBot.Adapters.Teams.Hosting;

/// <summary>Registers what calls Teams.</summary>
internal static class SendingRegistration
{
    /// <summary>The name of the HTTP client that calls connectors, and of what belongs to it.</summary>
    public const string ClientName = "Teams";

    /// <summary>The name of the HTTP client that calls the login service.</summary>
    public const string LoginClientName = "Teams.Login";

    /// <summary>Adds the connector's client and <see cref="TeamsPlatform"/>. The cache, the rate gate, what is known of chats, the files and the clock are the service's.</summary>
    public static IServiceCollection AddTeamsSending(this IServiceCollection services)
    {
        services.AddConnector();
        services.TryAddSingleton<TeamsReferences>();
        services.TryAddSingleton<TeamsCalls>();
        services.TryAddSingleton<FurtherTries>();
        services.TryAddSingleton<InlineImages>();
        services.TryAddSingleton<ChatOpening>();
        services.TryAddSingleton<CardReplacing>();
        services.TryAddSingleton<MessagePosting>();
        services.TryAddSingleton<MessageSender>();
        services.TryAddSingleton<TypingSigns>();
        services.TryAddSingleton<AttachmentSource>();
        services.AddSingleton<IChatPlatform, TeamsPlatform>();
        services.TryAddSingleton<MemberLearning>();
        services.AddHostedService(provider => provider.GetRequiredService<MemberLearning>());
        return services;
    }

    private static void AddConnector(this IServiceCollection services)
    {
        services.AddPlatformCalls(ClientName);
        services.AddPlatformCalls(LoginClientName);
        services.TryAddSingleton(provider => new ServiceHosts([.. Options(provider).AllowedServiceHosts], Options(provider).AllowAnonymous));
        services.TryAddKeyedSingleton(ClientName, (provider, _) => new HttpTransport(provider.GetRequiredService<IHttpClientFactory>(), ClientName, Time(provider)));
        services.TryAddKeyedSingleton(ClientName, (provider, _) => new AccessTokens(
            new LoginTokenSource(Account(Options(provider)), new LoginHttpClients(provider.GetRequiredService<IHttpClientFactory>(), LoginClientName), Time(provider)),
            provider.GetRequiredService<ITokenStore>(),
            Time(provider)));
        services.TryAddSingleton(provider => new ConnectorClient(provider.GetRequiredService<ServiceHosts>(), Transport(provider), Tokens(provider)));
        services.TryAddSingleton(provider => new FileDownloads(provider.GetRequiredService<ServiceHosts>(), Transport(provider), Tokens(provider)));
        services.TryAddSingleton<ConnectorApi>();
    }

    private static LoginAccount Account(TeamsOptions options) => new(options.AppId, new Uri(options.LoginUrl), options.TenantId, Credential(options));

    private static BotCredential? Credential(TeamsOptions options) =>
        options.ClientSecret.Length > 0 ? new BotCredential.Secret(options.ClientSecret)
        : options.Certificate.Length > 0 ? new BotCredential.Certificate(LoginCertificate.Load(options.Certificate, options.CertificatePassword))
        : null;

    private static HttpTransport Transport(IServiceProvider provider) => provider.GetRequiredKeyedService<HttpTransport>(ClientName);

    private static AccessTokens Tokens(IServiceProvider provider) => provider.GetRequiredKeyedService<AccessTokens>(ClientName);

    private static TeamsOptions Options(IServiceProvider provider) => provider.GetRequiredService<IOptions<TeamsOptions>>().Value;

    private static TimeProvider Time(IServiceProvider provider) => provider.GetRequiredService<TimeProvider>();
}
