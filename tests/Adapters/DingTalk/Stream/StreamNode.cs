using System.Globalization;
using System.Threading.Channels;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using SalesBot.Adapters.Contracts.Chat;
using SalesBot.Adapters.Contracts.Sharing;
using SalesBot.Adapters.Contracts.Stores;
using SalesBot.Adapters.DingTalk.Hosting;
using SalesBot.Adapters.DingTalk.Mapping.Receiving;
using SalesBot.Adapters.DingTalk.Protocol.Stream;
using SalesBot.Adapters.Redis;
using SalesBot.Adapters.Tests.WeCom.Hosting;
using SalesBot.Adapters.Tests.WeCom.LongConnection;
using SalesBot.Simulators.DingTalk;

namespace SalesBot.Adapters.Tests.DingTalk.Stream;

/// <summary>A node of the service in stream mode, as it is registered, with an inbox in memory.</summary>
internal sealed class StreamNode : IAsyncDisposable
{
    private const int Connected = 400;

    private readonly ServiceProvider services;
    private readonly Channel<ChatMessage> heard = Channel.CreateUnbounded<ChatMessage>();

    private StreamNode(ServiceProvider services, AwaitedLog log)
    {
        (this.services, Log) = (services, log);
        Inbox.Stored = message => heard.Writer.TryWrite(message);
    }

    public AwaitedLog Log { get; }

    public RecordingInbox Inbox => services.GetRequiredService<RecordingInbox>();

    public Hosting.RecordingContacts Contacts => services.GetRequiredService<Hosting.RecordingContacts>();

    public IStreamListener Listener => services.GetRequiredService<StreamListener>();

    public IPlatformHealth Health => services.GetRequiredService<IPlatformHealth>();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private StreamHost Host => services.GetServices<IHostedService>().OfType<StreamHost>().Single();

    /// <summary>A node that is connected.</summary>
    public static async Task<StreamNode> StartAsync(DingTalkSimulator simulator, TimeProvider time, int connections = 2)
    {
        var node = Create(simulator.BaseUrl, simulator.Options.App.AppKey, simulator.Options.App.AppSecret, time, connections);
        await node.StartAsync();
        await simulator.Stream.ConnectedAsync(connections, Cancellation);

        // The clock may be moved only when the node, too, has seen since when it is connected.
        await node.Log.WhenAsync(Connected, connections);
        return node;
    }

    /// <summary>A node that is not started.</summary>
    public static StreamNode Create(string baseUrl, string clientId, string clientSecret, TimeProvider time, int connections = 2)
    {
        var settings = new Dictionary<string, string?>
        {
            ["DingTalk:Enabled"] = "true",
            ["DingTalk:BaseUrl"] = baseUrl,
            ["DingTalk:ClientId"] = clientId,
            ["DingTalk:ClientSecret"] = clientSecret,
            ["DingTalk:Connections"] = connections.ToString(CultureInfo.InvariantCulture),
        };
        var log = new AwaitedLog();
        var built = new ServiceCollection()
            .AddSingleton(time)
            .AddSingleton<ISharedCache>(new MemoryCache(time))
            .AddSingleton<IRateGate>(new MemoryRateGate(time))
            .AddSingleton<RecordingInbox>()
            .AddSingleton<IChatInbox>(provider => provider.GetRequiredService<RecordingInbox>())
            .AddSingleton<Hosting.RecordingContacts>()
            .AddSingleton<IDingTalkContactChanges>(provider => provider.GetRequiredService<Hosting.RecordingContacts>())
            .AddSingleton<IPressCodes, Hosting.MemoryCodes>()
            .AddSingleton<IFileStore, WeCom.Sending.MemoryFiles>()
            .AddSingleton<IDingTalkTexts, Hosting.PlainTexts>()
            .AddLogging(logging => logging.SetMinimumLevel(LogLevel.Trace).AddProvider(log))
            .AddDingTalk(new ConfigurationBuilder().AddInMemoryCollection(settings).Build())
            .BuildServiceProvider();
        return new StreamNode(built, log);
    }

    public Task StartAsync() => Host.StartAsync(Cancellation);

    public Task StopAsync() => Host.StopAsync(Cancellation);

    /// <summary>The next message that was stored.</summary>
    public async Task<ChatMessage> HearsAsync() => await heard.Reader.ReadAsync(Cancellation);

    public async ValueTask DisposeAsync()
    {
        await Host.StopAsync(CancellationToken.None);
        await services.DisposeAsync();
    }
}
