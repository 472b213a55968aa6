using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using SalesBot.Adapters.Common.Sending;
using SalesBot.Adapters.Common.Wire.Tokens;
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
    /// <summary>Adds the API's client and <see cref="WeComPlatform"/>. The cache, the rate gate, the files and the clock are the service's.</summary>
    public static IServiceCollection AddWeComSending(this IServiceCollection services)
    {
        services.AddWeComApi();
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
        services.AddPlatformCalls(WeComTransport.ClientName);
        services.TryAddSingleton<WeComTransport>();
        services.TryAddSingleton<ILookUpMemory, SharedLookUps>();
        services.TryAddSingleton(provider => new TokenSource(App(provider), BaseUrl(provider), provider.GetRequiredService<WeComTransport>()));
        services.TryAddSingleton(provider => new ApiClient(
            BaseUrl(provider),
            provider.GetRequiredService<WeComTransport>(),
            new AccessTokens(provider.GetRequiredService<TokenSource>(), provider.GetRequiredService<ITokenStore>(), provider.GetRequiredService<TimeProvider>())));
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
