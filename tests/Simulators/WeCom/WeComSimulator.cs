using Microsoft.AspNetCore.Server.Kestrel.Core;

namespace SalesBot.Simulators.WeCom;

/// <summary>
/// A loopback WeCom: the platform's calls on a local port, people who write and press, and screens that show what they would see.
/// Ends all that it started when it is disposed.
/// </summary>
public sealed class WeComSimulator : IAsyncDisposable
{
    private readonly Tenant tenant;
    private readonly WebApplication host;
    private readonly CallbackPost post;
    private readonly AppCallbacks callbacks;
    private readonly TokenDesk tokens;
    private readonly MediaDesk media;
    private readonly CardDesk cards;
    private readonly ApiDoor door;
    private readonly BotMedia botMedia;
    private readonly LongConnection connection;
    private readonly CancellationTokenSource stopping = new();

    private WeComSimulator(WeComSimulatorOptions options)
    {
        Options = options;
        tenant = new Tenant(options);
        Faults = new FaultPlan(options.Seed);
        post = new CallbackPost(options);
        tokens = new TokenDesk(tenant);
        media = new MediaDesk(tenant);
        cards = new CardDesk(tenant, media);
        callbacks = new AppCallbacks(tenant, post, new PassiveReplies(tenant, cards, media));
        var bodies = new MessageBodies(tenant, media);
        var bot = new BotDesk(tenant, media);
        var responseUrls = new ResponseUrls(tenant, bot);
        botMedia = new BotMedia(tenant);
        connection = new LongConnection(tenant, new LongReplies(tenant, bot, new ChunkedUploads(tenant, media)), stopping.Token);
        Bot = new BotActions(tenant, bot, botMedia, new BotCallbacks(tenant, post, bot, responseUrls, stopping.Token), connection);
        door = new ApiDoor(
            tenant,
            tokens,
            Faults,
            [
                .. tokens.Routes, .. media.Routes, .. cards.Routes, .. new MessageDesk(tenant, bodies, cards).Routes, .. new AppChatDesk(tenant, bodies).Routes,
                .. new RobotDesk(tenant, media).Routes, .. new ContactsDesk(tenant, new LookUps(tenant)).Routes, .. responseUrls.Routes,
            ]);
        Administrator = new Administrator(tenant, callbacks);
        host = Build(options);
    }

    /// <summary>What it was started with.</summary>
    public WeComSimulatorOptions Options { get; }

    /// <summary>The address to call, without a slash at its end.</summary>
    public string BaseUrl => tenant.BaseUrl;

    /// <summary>Where the intelligent robot's long connection is made.</summary>
    public Uri WebSocketUrl => new(BaseUrl.Replace("http://", "ws://", StringComparison.Ordinal) + LongConnection.Path);

    /// <summary>What is on people's screens.</summary>
    public Screens Screens => tenant.Screens;

    /// <summary>What was refused and dropped, and how often each API was called.</summary>
    public SimulatorLog Log => tenant.Log;

    /// <summary>Which calls go wrong.</summary>
    public FaultPlan Faults { get; }

    /// <summary>What an administrator does.</summary>
    public Administrator Administrator { get; }

    /// <summary>What people do in chats with the intelligent robot.</summary>
    public BotActions Bot { get; }

    /// <summary>Starts on a loopback port.</summary>
    public static async Task<WeComSimulator> StartAsync(WeComSimulatorOptions? options = null, CancellationToken cancellationToken = default)
    {
        var simulator = new WeComSimulator(options ?? new WeComSimulatorOptions());
        await simulator.host.StartAsync(cancellationToken);
        simulator.host.Lifetime.ApplicationStopping.Register(simulator.stopping.Cancel);
        simulator.tenant.BaseUrl = simulator.host.Urls.First().TrimEnd('/');
        return simulator;
    }

    /// <summary>A member, known to the company or not, who does something in the chat with the app.</summary>
    public MemberActions Member(string account) => new(account, tenant, callbacks, cards, media);

    /// <summary>Takes all tokens back before their time.</summary>
    public void RevokeTokens()
    {
        lock (tenant.Gate)
        {
            tokens.RevokeAll();
        }
    }

    /// <summary>Shuts an API with 45009, as after too many calls.</summary>
    public void Shut(string path, TimeSpan length)
    {
        lock (tenant.Gate)
        {
            tenant.Limits.Shut(path, tenant.Now + length);
        }
    }

    /// <summary>Lifts the block of an API.</summary>
    public void Unblock(string path)
    {
        lock (tenant.Gate)
        {
            tenant.Limits.Open(path);
        }
    }

    /// <summary>Delivers a callback with this plaintext as the platform does: the same one twice is a duplicate.</summary>
    public Task<CallbackReport> DeliverAsync(string plaintext, CancellationToken cancellationToken = default) => callbacks.DeliverAsync(plaintext, cancellationToken);

    /// <summary>Delivers a callback once, with something wrong.</summary>
    public Task<CallbackAttempt> PostAsync(string plaintext, CallbackManner manner, CancellationToken cancellationToken = default) =>
        callbacks.PostAsync(plaintext, manner, cancellationToken);

    /// <summary>Ends when the process is asked to end.</summary>
    public Task WaitForShutdownAsync(CancellationToken cancellationToken = default) => host.WaitForShutdownAsync(cancellationToken);

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await stopping.CancelAsync();
        await host.DisposeAsync();
        post.Dispose();
        stopping.Dispose();
    }

    private WebApplication Build(WeComSimulatorOptions options)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.Listen(System.Net.IPAddress.Loopback, options.Port, listen => listen.Protocols = HttpProtocols.Http1);
            kestrel.Limits.MaxRequestBodySize = options.Limits.BodyBytes;
        });
        var app = builder.Build();
        var page = new WeComPage(this);
        app.UseWebSockets();
        app.Run(async context =>
        {
            if (context.WebSockets.IsWebSocketRequest && context.Request.Path == LongConnection.Path)
            {
                await connection.AcceptAsync(context);
            }
            else if (context.Request.Path.StartsWithSegments(BotMedia.Path.TrimEnd('/'), StringComparison.Ordinal))
            {
                await botMedia.AnswerAsync(context);
            }
            else if (!await door.TryAnswerAsync(context) && !await page.TryAnswerAsync(context))
            {
                context.Response.StatusCode = StatusCodes.Status404NotFound;
            }
        });
        return app;
    }
}
