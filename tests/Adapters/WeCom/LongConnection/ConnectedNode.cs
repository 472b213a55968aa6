using System.Globalization;
using System.Threading.Channels;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using SalesBot.Adapters.Contracts.Chat;
using SalesBot.Adapters.Contracts.Sharing;
using SalesBot.Adapters.Contracts.Stores;
using SalesBot.Adapters.Redis;
using SalesBot.Adapters.Tests.WeCom.Hosting;
using SalesBot.Adapters.Tests.WeCom.Sending;
using SalesBot.Adapters.WeCom.Hosting;
using SalesBot.Adapters.WeCom.Mapping.Sending;
using SalesBot.Simulators.WeCom;

namespace SalesBot.Adapters.Tests.WeCom.LongConnection;

/// <summary>A node of the service with its long connection, as it is registered, and an inbox in memory.</summary>
internal sealed class ConnectedNode : IAsyncDisposable
{
    private readonly ServiceProvider services;
    private readonly Channel<ChatMessage> heard = Channel.CreateUnbounded<ChatMessage>();

    private ConnectedNode(ServiceProvider services, AwaitedLog log)
    {
        (this.services, Log) = (services, log);
        Platform = services.GetRequiredService<IChatPlatform>();
        Inbox.Stored = message => heard.Writer.TryWrite(message);
    }

    public AwaitedLog Log { get; }

    public IChatPlatform Platform { get; }

    public RecordingInbox Inbox => services.GetRequiredService<RecordingInbox>();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private LongConnectionHost Host => services.GetServices<IHostedService>().OfType<LongConnectionHost>().Single();

    public static async Task<ConnectedNode> StartAsync(WeComSimulator simulator, WatchedTime time, INodeLease lease, bool hasApp, string? secret)
    {
        var company = simulator.Options;
        var settings = new Dictionary<string, string?>
        {
            ["WeCom:Enabled"] = "true",
            ["WeCom:BaseUrl"] = simulator.BaseUrl,
            ["WeCom:AiBot:Mode"] = "WebSocket",
            ["WeCom:AiBot:BotId"] = company.Bot.Id,
            ["WeCom:AiBot:Secret"] = secret ?? company.Bot.Secret,
            ["WeCom:AiBot:Name"] = company.Bot.Name,
            ["WeCom:AiBot:WebSocketUrl"] = simulator.WebSocketUrl.ToString(),
        };
        if (hasApp)
        {
            settings["WeCom:CorpId"] = company.CorpId;
            settings["WeCom:AgentId"] = company.App.AgentId.ToString(CultureInfo.InvariantCulture);
            settings["WeCom:Secret"] = company.App.Secret;
            settings["WeCom:Token"] = company.App.Token;
            settings["WeCom:EncodingAesKey"] = company.App.EncodingAesKey;
        }

        var log = new AwaitedLog();
        var built = new ServiceCollection()
            .AddSingleton<TimeProvider>(time)
            .AddSingleton<ISharedCache>(new MemoryCache(time))
            .AddSingleton<IRateGate>(new MemoryRateGate(time))
            .AddSingleton<IFileStore, MemoryFiles>()
            .AddSingleton<RecordingInbox>()
            .AddSingleton<IChatInbox>(provider => provider.GetRequiredService<RecordingInbox>())
            .AddSingleton<IWeComTexts, PlainTexts>()
            .AddSingleton(lease)
            .AddLogging(logging => logging.SetMinimumLevel(LogLevel.Trace).AddProvider(log))
            .AddWeCom(new ConfigurationBuilder().AddInMemoryCollection(settings).Build())
            .BuildServiceProvider();
        var node = new ConnectedNode(built, log);
        await node.Host.StartAsync(Cancellation);
        return node;
    }

    /// <summary>The next message that was stored.</summary>
    public async Task<ChatMessage> HearsAsync() => await heard.Reader.ReadAsync(Cancellation);

    public Task<SendOutcome> SendAsync(OutgoingMessage message) => Platform.SendAsync(message, Cancellation);

    /// <summary>The reply goes another way.</summary>
    public Task LeaveAsync(OutgoingMessage message) => services.GetRequiredService<IAiBotChannel>().LeaveAsync(message, Cancellation);

    public Task StopAsync() => Host.StopAsync(Cancellation);

    public ValueTask DisposeAsync() => services.DisposeAsync();
}
