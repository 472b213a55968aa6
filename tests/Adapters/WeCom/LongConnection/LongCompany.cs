using System.Collections.Immutable;
using SalesBot.Adapters.Contracts.Cards;
using SalesBot.Adapters.Contracts.Chat;
using SalesBot.Simulators.WeCom;

namespace SalesBot.Adapters.Tests.WeCom.LongConnection;

/// <summary>A simulated company whose intelligent robot has a long connection, and the nodes of a service that serves it.</summary>
internal sealed class LongCompany : IAsyncDisposable
{
    /// <summary>The robot is connected.</summary>
    public const int Made = 370;

    /// <summary>The connection is lost.</summary>
    public const int Lost = 371;

    /// <summary>Somebody else took the connection.</summary>
    public const int Replaced = 372;

    /// <summary>The robot is not let in.</summary>
    public const int Refused = 373;

    private readonly List<ConnectedNode> nodes = [];

    private LongCompany(WeComSimulator simulator, WatchedTime time) => (Simulator, Time, Leases) = (simulator, time, new SharedLeases(time));

    public WeComSimulator Simulator { get; }

    public WatchedTime Time { get; }

    public SharedLeases Leases { get; }

    public BotActions Bot => Simulator.Bot;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public static async Task<LongCompany> StartAsync(WeComSwitches? switches = null, SimulatedLimits? limits = null)
    {
        var time = new WatchedTime(new DateTimeOffset(2026, 3, 11, 2, 0, 0, TimeSpan.Zero));
        var options = new WeComSimulatorOptions
        {
            Time = time,
            Bot = new SimulatedBot { IsLongConnection = true },
            Switches = switches ?? new WeComSwitches(),
            Limits = limits ?? new SimulatedLimits(),
        };
        return new LongCompany(await WeComSimulator.StartAsync(options, Cancellation), time);
    }

    /// <summary>A node that has the connection.</summary>
    public async Task<ConnectedNode> ConnectAsync(bool hasApp = false)
    {
        var node = await AddAsync("first", hasApp: hasApp);
        await node.Log.WhenAsync(Made);
        return node;
    }

    /// <summary>A node that would like to have it.</summary>
    public async Task<ConnectedNode> AddAsync(string name, SharedLeases? leases = null, bool hasApp = false, string? secret = null)
    {
        var node = await ConnectedNode.StartAsync(Simulator, Time, (leases ?? Leases).Of(name), hasApp, secret);
        nodes.Add(node);
        return node;
    }

    /// <summary>Somebody writes, and the node stores it.</summary>
    public async Task<ChatMessage> SaysAsync(ConnectedNode node, string account, string text)
    {
        await Bot.WritesAsync(account, text, Cancellation);
        return await node.HearsAsync();
    }

    /// <summary>The answer to what was said or pressed.</summary>
    public static OutgoingMessage Reply(ChatMessage message, string text, int number = 0) => new()
    {
        Key = $"reply/WeCom/{message.Id}/{number}",
        Kind = OutgoingKind.Reply,
        Chat = message.Chat,
        At = message.ReceivedAt,
        Text = text,
        Replaces = message.Press?.Handle,
    };

    public static OutgoingMessage Notice(string chat, string text, string key = "brief/1", ChatKind kind = ChatKind.Direct) => new()
    {
        Key = key,
        Kind = OutgoingKind.Notice,
        Chat = new ChatAddress("WeCom", kind, chat),
        At = new DateTimeOffset(2026, 3, 11, 2, 0, 0, TimeSpan.Zero),
        Text = text,
    };

    /// <summary>A card with one button.</summary>
    public static Card CardWith(string title, string verb) => new()
    {
        Purpose = CardPurpose.Receipt,
        Title = title,
        Actions = [new CardAction { Verb = verb, Label = "按钮", Data = ImmutableSortedDictionary<string, string>.Empty.Add("changeSet", "7") }],
    };

    public async ValueTask DisposeAsync()
    {
        foreach (var node in nodes)
        {
            await node.StopAsync();
            await node.DisposeAsync();
        }

        await Simulator.DisposeAsync();
    }
}
