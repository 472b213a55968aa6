using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Server.Kestrel.Core;

namespace SalesBot.Simulators.DingTalk;

/// <summary>
/// A loopback DingTalk: the calls of both its hosts on one local port, the stream, people who write and press, and screens that show what they would see.
/// Ends all that it started when it is disposed.
/// </summary>
public sealed class DingTalkSimulator : IAsyncDisposable
{
    private readonly Tenant tenant;
    private readonly WebApplication host;
    private readonly ProductPost post;
    private readonly TokenDesk tokens;
    private readonly MediaDesk media;
    private readonly SessionDesk sessions;
    private readonly StreamDesk stream;
    private readonly RobotMessages messages;
    private readonly RobotPushes pushes;
    private readonly CardPresses presses;
    private readonly EventDesk events;
    private readonly ApiDoor door;
    private readonly CancellationTokenSource stopping = new();
    private Task storm = Task.CompletedTask;

    private DingTalkSimulator(DingTalkSimulatorOptions options)
    {
        Options = options;
        tenant = new Tenant(options);
        Faults = new FaultPlan(options.Seed);
        post = new ProductPost(options.CallbackHandler, options.Time);
        tokens = new TokenDesk(tenant);
        media = new MediaDesk(tenant);
        var gateway = new Gateway(tenant);
        stream = new StreamDesk(tenant, gateway, stopping.Token);
        Stream = new StreamActions(tenant, stream, gateway);
        var overStream = new StreamPushes(tenant, stream, stopping.Token);
        var writer = new ChatWriter(tenant);
        sessions = new SessionDesk(tenant, writer);
        var sent = new SentMessages(tenant);
        messages = new RobotMessages(tenant, sessions);
        pushes = new RobotPushes(tenant, post, overStream, writer);
        events = new EventDesk(tenant, post, overStream, stopping.Token);
        var spaces = new CardSpaces(tenant, sent);
        var cards = new CardDesk(tenant, spaces);
        presses = new CardPresses(tenant, post, overStream, cards, spaces);
        door = new ApiDoor(
            tenant,
            tokens,
            Faults,
            [
                .. tokens.Routes, .. gateway.Routes, .. media.Routes, .. sessions.Routes, .. sent.Routes,
                .. new RobotDesk(tenant, writer, media, sent).Routes, .. new CustomRobotDesk(tenant, writer).Routes, .. new NoticeDesk(tenant, writer, media).Routes,
                .. cards.Routes, .. presses.Routes, .. new StandardCardDesk(tenant, writer, sent).Routes, .. events.Routes, .. new ContactsDesk(tenant).Routes,
            ]);
        Administrator = new Administrator(tenant, events);
        host = Build(options);
    }

    /// <summary>What it was started with.</summary>
    public DingTalkSimulatorOptions Options { get; }

    /// <summary>The address to call for both of the platform's hosts, without a slash at its end.</summary>
    public string BaseUrl => tenant.BaseUrl;

    /// <summary>What is on people's screens.</summary>
    public Screens Screens => tenant.Screens;

    /// <summary>All calls and frames, what was refused and dropped, and what the product did wrong.</summary>
    public DingTalkLog Log => tenant.Log;

    /// <summary>Which calls go wrong.</summary>
    public FaultPlan Faults { get; }

    /// <summary>What an administrator does.</summary>
    public Administrator Administrator { get; }

    /// <summary>What befalls the app's connections.</summary>
    public StreamActions Stream { get; }

    /// <summary>Starts on a loopback port.</summary>
    public static async Task<DingTalkSimulator> StartAsync(DingTalkSimulatorOptions? options = null, CancellationToken cancellationToken = default)
    {
        var simulator = new DingTalkSimulator(options ?? new DingTalkSimulatorOptions());
        await simulator.host.StartAsync(cancellationToken);
        simulator.host.Lifetime.ApplicationStopping.Register(simulator.stopping.Cancel);
        simulator.tenant.BaseUrl = simulator.host.Urls.First().TrimEnd('/');
        if (simulator.Options.Switches.StormInterval is { } interval)
        {
            simulator.storm = simulator.stream.StormAsync(interval, simulator.Options.Switches.StormManner, simulator.stopping.Token);
        }

        return simulator;
    }

    /// <summary>A person, known to the organisation or not.</summary>
    public MemberActions Member(string userId) => new(userId, tenant, messages, pushes, media, presses, events);

    /// <summary>What the product uploaded under this media id; null where it is none.</summary>
    public byte[]? UploadedFile(string mediaId)
    {
        lock (tenant.Gate)
        {
            return media.Uploaded(mediaId)?.Content;
        }
    }

    /// <summary>Takes all tokens back before their time.</summary>
    public void RevokeTokens()
    {
        lock (tenant.Gate)
        {
            tokens.RevokeAll();
        }
    }

    /// <summary>Ends all session webhooks before their time.</summary>
    public void EndSessions()
    {
        lock (tenant.Gate)
        {
            sessions.EndAll();
        }
    }

    /// <summary>Bans all callers' addresses for five minutes, as after 10 000 calls within 20 s: they get HTML.</summary>
    public void BansAddresses()
    {
        lock (tenant.Gate)
        {
            tenant.Bans.Ban(tenant.Now);
        }
    }

    /// <summary>Tells the product of a robot message by the app's way: the same one twice is a repeat.</summary>
    public Task<PushReport> DeliverAsync(string message, CancellationToken cancellationToken = default) =>
        pushes.DeliverAsync(JsonNode.Parse(message)!.AsObject(), cancellationToken);

    /// <summary>Posts a robot message over HTTP once, with something wrong.</summary>
    public Task<CallbackAttempt> PostAsync(string message, PushManner manner, CancellationToken cancellationToken = default) =>
        pushes.PostAsync(message, manner, cancellationToken);

    /// <summary>Tells the product of an event over HTTP with this plaintext, with the platform's repeats: the same one twice is a repeat.</summary>
    public Task<PushReport> DeliverEventAsync(string plaintext, CancellationToken cancellationToken = default) => events.DeliverAsync(plaintext, cancellationToken);

    /// <summary>Posts an event over HTTP once, with something wrong.</summary>
    public Task<CallbackAttempt> PostEventAsync(string plaintext, PushManner manner, CancellationToken cancellationToken = default) =>
        events.PostAsync(plaintext, manner, cancellationToken);

    /// <summary>Ends when the process is asked to end.</summary>
    public Task WaitForShutdownAsync(CancellationToken cancellationToken = default) => host.WaitForShutdownAsync(cancellationToken);

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await stopping.CancelAsync();
        await storm;
        await host.DisposeAsync();
        post.Dispose();
        stopping.Dispose();
    }

    private WebApplication Build(DingTalkSimulatorOptions options)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.Listen(System.Net.IPAddress.Loopback, options.Port, listen => listen.Protocols = HttpProtocols.Http1);
            kestrel.Limits.MaxRequestBodySize = options.Limits.BodyBytes;
        });
        var app = builder.Build();
        var page = new DingTalkPage(this);
        app.Use(MutableUpgrade.LayAsync);
        app.UseWebSockets();
        app.Run(async context =>
        {
            if (context.WebSockets.IsWebSocketRequest && context.Request.Path == Gateway.SocketPath)
            {
                await stream.AcceptAsync(context);
            }
            else if (context.Request.Path.StartsWithSegments(MediaDesk.DownloadPath.TrimEnd('/'), StringComparison.Ordinal))
            {
                await media.AnswerAsync(context);
            }
            else if (!await door.TryAnswerAsync(context) && !await page.TryAnswerAsync(context))
            {
                context.Response.StatusCode = StatusCodes.Status404NotFound;
            }
        });
        return app;
    }
}
