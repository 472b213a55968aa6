using System.Text.Json;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using SalesBot.Adapters.Contracts.Chat;
using SalesBot.Adapters.Contracts.Sharing;
using SalesBot.Adapters.Contracts.Stores;
using SalesBot.Adapters.Redis;
using SalesBot.Adapters.Teams.Hosting;
using SalesBot.Adapters.Teams.Mapping;
using SalesBot.Adapters.Teams.Mapping.Sending;
using SalesBot.Adapters.Tests.WeCom.Hosting;
using SalesBot.Adapters.Tests.WeCom.Sending;
using SalesBot.Simulators;
using SalesBot.Simulators.Teams;
using SimulatedTime = SalesBot.Simulators.ManualTime;

namespace SalesBot.Adapters.Tests.Teams.Sending;

/// <summary>What sends, connected to a simulated Teams, on a clock that the test moves.</summary>
internal sealed class ConnectedTeams : IAsyncDisposable
{
    public const string Zhang = TeamsSimulatorOptions.FirstPerson;
    public const string Li = TeamsSimulatorOptions.SecondPerson;
    public const string Group = TeamsSimulatorOptions.FirstGroupChat;
    public const string Channel = TeamsSimulatorOptions.FirstChannel;

    public static readonly DateTimeOffset Start = new(2026, 3, 11, 2, 0, 0, TimeSpan.Zero);

    private readonly ServiceProvider services;

    private ConnectedTeams(TeamsSimulator simulator, SimulatedTime time, ServiceProvider services, KeptLog log)
    {
        (Simulator, Time, this.services, Log) = (simulator, time, services, log);
        Platform = services.GetRequiredService<IChatPlatform>();
    }

    public TeamsSimulator Simulator { get; }

    public SimulatedTime Time { get; }

    public IChatPlatform Platform { get; }

    public KeptLog Log { get; }

    public MemoryReferences Store => (MemoryReferences)services.GetRequiredService<IChatReferences>();

    public MemoryFiles Files => (MemoryFiles)services.GetRequiredService<IFileStore>();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    /// <param name="arrange">Changes what the simulated organisation is.</param>
    /// <param name="settings">Settings in place of those that fit the simulated organisation, by key below <c>Teams</c>.</param>
    public static async Task<ConnectedTeams> StartAsync(
        Func<TeamsSimulatorOptions, TeamsSimulatorOptions>? arrange = null, Dictionary<string, string?>? settings = null)
    {
        var time = new SimulatedTime(Start);
        var options = new TeamsSimulatorOptions { Time = time };
        var simulator = await TeamsSimulator.StartAsync(arrange?.Invoke(options) ?? options, Cancellation);
        return await ConnectAsync(simulator, time, new MemoryCache(time), new MemoryReferences(), settings);
    }

    /// <summary>Another node of the same service.</summary>
    public Task<ConnectedTeams> AnotherNodeAsync() => ConnectAsync(Simulator, Time, Get<ISharedCache>(), Store, settings: null);

    public T Get<T>()
        where T : notnull => services.GetRequiredService<T>();

    public Task<SendOutcome> SendAsync(OutgoingMessage message) => Platform.SendAsync(message, Cancellation);

    public int Calls(string route) => Simulator.Log.Calls(route);

    public void Break(FaultRule rule, int times = 1) => Simulator.Faults.Add(rule with { Times = times });

    /// <summary>What Teams has said of a person's own chat.</summary>
    public TeamsReference Personal(string person) => Seen(person) with { Conversation = Simulator.Person(person).Chat };

    /// <summary>What Teams has said of a person who was only seen in a group.</summary>
    public TeamsReference Seen(string person) => new()
    {
        TenantId = Simulator.Options.TenantId,
        Kind = TeamsReference.Personal,
        ServiceUrl = Simulator.ServiceUrl,
        Bot = Simulator.Options.Bot.AccountId,
        User = Simulator.Person(person).AccountId,
    };

    /// <summary>What Teams has said of a group or channel.</summary>
    public TeamsReference Of(string conversation) => new()
    {
        TenantId = Simulator.Options.TenantId,
        Conversation = conversation,
        Kind = TeamsReference.GroupChat,
        ServiceUrl = Simulator.ServiceUrl,
        Bot = Simulator.Options.Bot.AccountId,
    };

    public Task KeepAsync(ChatAddress chat, TeamsReference reference) => Get<TeamsReferences>().KeepAsync(chat, reference, Cancellation);

    /// <summary>Somebody writes in a channel, in a post of their own.</summary>
    /// <returns>The conversation, with the thread.</returns>
    public string WritesInChannel(string person, string text)
    {
        using var body = JsonDocument.Parse(Simulator.Person(person).ComposesIn(Channel, text));
        return body.RootElement.GetProperty("conversation").GetProperty("id").GetString()!;
    }

    public async ValueTask DisposeAsync()
    {
        await services.DisposeAsync();
        await Simulator.DisposeAsync();
    }

    private static async Task<ConnectedTeams> ConnectAsync(
        TeamsSimulator simulator, SimulatedTime time, ISharedCache cache, MemoryReferences references, Dictionary<string, string?>? settings)
    {
        var organisation = simulator.Options;
        var configuration = new ConfigurationBuilder()
            .AddInMemoryCollection(new Dictionary<string, string?>
            {
                ["Teams:Enabled"] = "true",
                ["Teams:AppId"] = organisation.Bot.AppId,
                ["Teams:TenantId"] = organisation.Bot.IsMultiTenant ? "" : organisation.TenantId,
                ["Teams:ClientSecret"] = organisation.Bot.Secret,
                ["Teams:LoginUrl"] = simulator.LoginUrl,
                ["Teams:AllowedServiceHosts:0"] = "127.0.0.1",
            })
            .AddInMemoryCollection((settings ?? []).Select(setting => KeyValuePair.Create("Teams:" + setting.Key, setting.Value)))
            .Build();
        var log = new KeptLog();
        var collection = new ServiceCollection()
            .AddSingleton<TimeProvider>(time)
            .AddSingleton(cache)
            .AddSingleton<IRateGate>(new MemoryRateGate(time))
            .AddSingleton<IChatReferences>(references)
            .AddSingleton<IChatInbox, RecordingInbox>()
            .AddSingleton<IFileStore, MemoryFiles>()
            .AddLogging(logging => logging.SetMinimumLevel(LogLevel.Trace).AddProvider(log));
        collection.AddOptions<TeamsOptions>().Bind(configuration.GetSection(TeamsOptions.Section));
        collection.AddTeamsSending();
        collection.AddHttpClient(SendingRegistration.LoginClientName).ConfigurePrimaryHttpMessageHandler(TeamsSimulator.NewHandler);
        var connected = new ConnectedTeams(simulator, time, collection.BuildServiceProvider(), log);
        foreach (var person in new[] { Zhang, Li })
        {
            if (organisation.People.Any(other => other.ObjectId == person))
            {
                await connected.KeepAsync(TeamsChat.WithPerson(person), connected.Personal(person));
            }
        }

        foreach (var group in new[] { Group, Channel })
        {
            await connected.KeepAsync(TeamsChat.InGroup(group), connected.Of(group));
        }

        return connected;
    }
}
