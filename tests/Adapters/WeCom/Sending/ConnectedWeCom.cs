using System.Globalization;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using SalesBot.Adapters.Contracts.Chat;
using SalesBot.Adapters.Contracts.Sharing;
using SalesBot.Adapters.Contracts.Stores;
using SalesBot.Adapters.Redis;
using SalesBot.Adapters.WeCom.Hosting;
using SalesBot.Simulators;
using SalesBot.Simulators.WeCom;
using SimulatedTime = SalesBot.Simulators.ManualTime;

namespace SalesBot.Adapters.Tests.WeCom.Sending;

/// <summary>The adapter as the service registers it, connected to a simulated WeCom, on a clock that the test moves.</summary>
internal sealed class ConnectedWeCom : IAsyncDisposable
{
    public static readonly DateTimeOffset Start = new(2026, 3, 11, 2, 0, 0, TimeSpan.Zero);

    private readonly ServiceProvider services;

    private ConnectedWeCom(WeComSimulator simulator, SimulatedTime time, ServiceProvider services, KeptLog log)
    {
        (Simulator, Time, this.services, Log) = (simulator, time, services, log);
        Platform = services.GetRequiredService<IChatPlatform>();
    }

    public WeComSimulator Simulator { get; }

    public SimulatedTime Time { get; }

    public IChatPlatform Platform { get; }

    public KeptLog Log { get; }

    public MemoryFiles Files => (MemoryFiles)Get<IFileStore>();

    public required ReceivedPresses Presses { get; init; }

    /// <param name="arrange">Changes what the simulated company is.</param>
    /// <param name="settings">Settings in place of those that fit the simulated company, by key below <c>WeCom</c>.</param>
    public static async Task<ConnectedWeCom> StartAsync(
        Func<WeComSimulatorOptions, WeComSimulatorOptions>? arrange = null, Dictionary<string, string?>? settings = null)
    {
        var time = new SimulatedTime(Start);
        var app = new SimulatedApp { CallbackUrl = new Uri("http://bot.example/wecom/callback") };
        var presses = new ReceivedPresses(app);
        var options = new WeComSimulatorOptions { Time = time, App = app, CallbackHandler = presses };
        var simulator = await WeComSimulator.StartAsync(arrange?.Invoke(options) ?? options, TestContext.Current.CancellationToken);
        return Connect(simulator, time, new MemoryCache(time), presses, settings);
    }

    /// <summary>Another node of the same service.</summary>
    public ConnectedWeCom AnotherNode() => Connect(Simulator, Time, Get<ISharedCache>(), Presses);

    public T Get<T>()
        where T : notnull => services.GetRequiredService<T>();

    public Task<SendOutcome> SendAsync(OutgoingMessage message) => Platform.SendAsync(message, TestContext.Current.CancellationToken);

    public int Calls(string api) => Simulator.Log.Calls("/cgi-bin/" + api);

    public void Break(string api, FaultKind kind, int times = int.MaxValue, int code = -1, bool afterEffect = false) =>
        Simulator.Faults.Add(new FaultRule("/cgi-bin/" + api, kind) { Times = times, Code = code, AfterEffect = afterEffect });

    public async ValueTask DisposeAsync()
    {
        await services.DisposeAsync();
        await Simulator.DisposeAsync();
    }

    private static ConnectedWeCom Connect(
        WeComSimulator simulator, SimulatedTime time, ISharedCache cache, ReceivedPresses presses, Dictionary<string, string?>? settings = null)
    {
        var company = simulator.Options;
        var configuration = new ConfigurationBuilder()
            .AddInMemoryCollection(new Dictionary<string, string?>
            {
                ["WeCom:Enabled"] = "true",
                ["WeCom:CorpId"] = company.CorpId,
                ["WeCom:AgentId"] = company.App.AgentId.ToString(CultureInfo.InvariantCulture),
                ["WeCom:Secret"] = company.App.Secret,
                ["WeCom:Token"] = company.App.Token,
                ["WeCom:EncodingAesKey"] = company.App.EncodingAesKey,
                ["WeCom:BaseUrl"] = simulator.BaseUrl,
                ["WeCom:Robots:0:Name"] = company.Robots[0].Name,
                ["WeCom:Robots:0:Key"] = company.Robots[0].Key,
                ["WeCom:AiBot:Mode"] = "Callback",
                ["WeCom:AiBot:Token"] = company.Bot.Token,
                ["WeCom:AiBot:EncodingAesKey"] = company.Bot.EncodingAesKey,
            })
            .AddInMemoryCollection((settings ?? []).Select(setting => KeyValuePair.Create("WeCom:" + setting.Key, setting.Value)))
            .Build();
        var log = new KeptLog();
        var built = new ServiceCollection()
            .AddSingleton<TimeProvider>(time)
            .AddSingleton(cache)
            .AddSingleton<IFileStore, MemoryFiles>()
            .AddSingleton<IRateGate>(new MemoryRateGate(time))
            .AddLogging(logging => logging.SetMinimumLevel(LogLevel.Trace).AddProvider(log))
            .AddWeCom(configuration)
            .BuildServiceProvider();
        return new ConnectedWeCom(simulator, time, built, log) { Presses = presses };
    }
}
