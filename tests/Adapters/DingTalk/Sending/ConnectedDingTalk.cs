using System.Globalization;
using System.Text.Json.Nodes;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using SalesBot.Adapters.Contracts.Chat;
using SalesBot.Adapters.Contracts.Sharing;
using SalesBot.Adapters.Contracts.Stores;
using SalesBot.Adapters.DingTalk.Hosting;
using SalesBot.Adapters.DingTalk.Mapping;
using SalesBot.Adapters.DingTalk.Mapping.Receiving;
using SalesBot.Adapters.Redis;
using SalesBot.Adapters.Tests.DingTalk.Hosting;
using SalesBot.Adapters.Tests.WeCom.Sending;
using SalesBot.Simulators;
using SalesBot.Simulators.DingTalk;
using SimulatedTime = SalesBot.Simulators.ManualTime;

namespace SalesBot.Adapters.Tests.DingTalk.Sending;

/// <summary>The adapter as the service registers it, connected to a simulated DingTalk, on a clock that the test moves.</summary>
internal sealed class ConnectedDingTalk : IAsyncDisposable
{
    public const string Group = DingTalkSimulatorOptions.FirstGroup;
    public const string Template = "7b1c0000-sales.schema";
    public const string BatchSend = "/v1.0/robot/oToMessages/batchSend";
    public const string GroupSend = "/v1.0/robot/groupMessages/send";
    public const string CreateCard = "/v1.0/card/instances/createAndDeliver";
    public const string UpdateCard = "/v1.0/card/instances";
    public const string Session = "/robot/sendBySession";
    public const string CustomRobot = "/robot/send";

    public static readonly DateTimeOffset Start = new(2026, 3, 11, 2, 0, 0, TimeSpan.Zero);

    private readonly ServiceProvider services;

    private ConnectedDingTalk(DingTalkSimulator simulator, SimulatedTime time, ServiceProvider services, KeptLog log)
    {
        (Simulator, Time, this.services, Log) = (simulator, time, services, log);
        Platform = services.GetRequiredService<IChatPlatform>();
    }

    public DingTalkSimulator Simulator { get; }

    public SimulatedTime Time { get; }

    public IChatPlatform Platform { get; }

    public KeptLog Log { get; }

    /// <summary>The files that messages may have.</summary>
    public MemoryFiles Files => (MemoryFiles)Get<IFileStore>();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    /// <param name="arrange">Changes what the simulated organisation is.</param>
    /// <param name="settings">Settings in place of those that fit the simulated organisation, by key below <c>DingTalk</c>.</param>
    public static async Task<ConnectedDingTalk> StartAsync(
        Func<DingTalkSimulatorOptions, DingTalkSimulatorOptions>? arrange = null, Dictionary<string, string?>? settings = null)
    {
        var time = new SimulatedTime(Start);
        var options = new DingTalkSimulatorOptions { Time = time };
        var simulator = await DingTalkSimulator.StartAsync(arrange?.Invoke(options) ?? options, Cancellation);
        return Connect(simulator, time, new MemoryCache(time), settings);
    }

    /// <summary>The same with a template of interactive cards.</summary>
    public static Task<ConnectedDingTalk> WithCardsAsync(Func<DingTalkSimulatorOptions, DingTalkSimulatorOptions>? arrange = null) =>
        StartAsync(arrange, new() { ["CardTemplateId"] = Template });

    /// <summary>Another node of the same service.</summary>
    /// <param name="settings">Its settings, as for <see cref="StartAsync"/>.</param>
    public ConnectedDingTalk AnotherNode(Dictionary<string, string?>? settings = null) => Connect(Simulator, Time, Get<ISharedCache>(), settings);

    public T Get<T>()
        where T : notnull => services.GetRequiredService<T>();

    public Task<SendOutcome> SendAsync(OutgoingMessage message) => Platform.SendAsync(message, Cancellation);

    public int Calls(string path) => Simulator.Log.Calls(path);

    public void Break(string path, FaultKind kind, int times = int.MaxValue, string? word = null, int code = -1, int status = 403, bool afterEffect = false) =>
        Simulator.Faults.Add(new FaultRule(path, kind) { Times = times, Word = word, Code = code, Status = status, AfterEffect = afterEffect });

    /// <summary>Somebody writes, with the robot or in the group, and with the message comes a webhook to answer by.</summary>
    public async Task WritesAsync(string userId, string? group = null)
    {
        var message = JsonNode.Parse(Simulator.Member(userId).Composes("你好", group))!;
        var chat = group is null ? DingTalkChat.WithPerson(userId) : DingTalkChat.InGroup(group);
        var until = DateTimeOffset.FromUnixTimeMilliseconds((long)message["sessionWebhookExpiredTime"]!);
        Assert.True(await Get<SessionWebhooks>().KeepAsync(chat.ToAddress(), new Uri((string)message["sessionWebhook"]!), until, Cancellation));
    }

    public async ValueTask DisposeAsync()
    {
        await services.DisposeAsync();
        await Simulator.DisposeAsync();
    }

    private static ConnectedDingTalk Connect(DingTalkSimulator simulator, SimulatedTime time, ISharedCache cache, Dictionary<string, string?>? settings = null)
    {
        var organisation = simulator.Options;
        var configuration = new ConfigurationBuilder()
            .AddInMemoryCollection(new Dictionary<string, string?>
            {
                ["DingTalk:Enabled"] = "true",
                ["DingTalk:ClientId"] = organisation.App.AppKey,
                ["DingTalk:ClientSecret"] = organisation.App.AppSecret,
                ["DingTalk:BaseUrl"] = simulator.BaseUrl,
                ["DingTalk:Robots:0:Name"] = organisation.Robots[0].Name,
                ["DingTalk:Robots:0:AccessToken"] = organisation.Robots[0].AccessToken,
                ["DingTalk:Robots:0:Secret"] = organisation.Robots[0].Secret,
            })
            .AddInMemoryCollection((settings ?? []).Select(setting => KeyValuePair.Create("DingTalk:" + setting.Key, setting.Value)))
            .Build();
        var log = new KeptLog();
        var built = new ServiceCollection()
            .AddSingleton<TimeProvider>(time)
            .AddSingleton(cache)
            .AddSingleton<IRateGate>(new MemoryRateGate(time))
            .AddSingleton<IPressCodes, MemoryCodes>()
            .AddSingleton<IFileStore, MemoryFiles>()
            .AddLogging(logging => logging.SetMinimumLevel(LogLevel.Trace).AddProvider(log))
            .AddDingTalk(configuration)
            .BuildServiceProvider();
        return new ConnectedDingTalk(simulator, time, built, log);
    }

    /// <summary>The settings that name the app's number, so that there are work notifications.</summary>
    public static Dictionary<string, string?> WithNotices(SimulatedApp? app = null) =>
        new() { ["AgentId"] = (app ?? new SimulatedApp()).AgentId.ToString(CultureInfo.InvariantCulture) };
}
