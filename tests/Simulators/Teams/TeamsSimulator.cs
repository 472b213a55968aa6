using System.Net;
using System.Net.Security;
using System.Security.Cryptography.X509Certificates;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Server.Kestrel.Core;

namespace SalesBot.Simulators.Teams;

/// <summary>
/// A loopback Teams: login service, keys and connector, people who write and press, and screens that show what they would see.
/// Ends all that it started when it is disposed.
/// </summary>
public sealed class TeamsSimulator : IAsyncDisposable
{
    private readonly Tenant tenant;
    private readonly WebApplication host;
    private readonly ProductPost post;
    private readonly KeyDesk keys;
    private readonly BotTokens botTokens;
    private readonly ChannelTokens channelTokens;
    private readonly Deliveries deliveries;
    private readonly Desks desks;
    private readonly FrontDoor door;

    private TeamsSimulator(TeamsSimulatorOptions options)
    {
        Options = options;
        tenant = new Tenant(options);
        Faults = new FaultPlan(options.Seed);
        post = new ProductPost(options.CallbackHandler, options.Time);
        keys = new KeyDesk(tenant);
        Keys = new KeyActions(tenant, keys);
        botTokens = new BotTokens(tenant);
        channelTokens = new ChannelTokens(tenant, keys, botTokens);
        deliveries = new Deliveries(tenant, post, channelTokens);
        var places = new Places(options);
        var office = new PostOffice(tenant, places);
        var writer = new ActivityWriter(tenant, places);
        var files = new FileDesk(tenant);
        desks = new Desks(tenant, places, office, files, writer, deliveries, new CardPresses(tenant, writer, deliveries));
        var activities = new ActivityDesk(tenant, places, office);
        Administrator = new Administrator(tenant, places, writer, deliveries);
        door = new FrontDoor(
            tenant,
            botTokens,
            new Throttle(tenant),
            Faults,
            [
                .. new LoginDesk(tenant, botTokens).Routes, .. keys.Routes, .. activities.Routes, .. new ConversationDesk(tenant, places, activities).Routes,
                .. new RosterDesk(tenant, places).Routes, .. files.Routes,
            ]);
        host = Build(options);
    }

    /// <summary>What it was started with.</summary>
    public TeamsSimulatorOptions Options { get; }

    /// <summary>The address of connector, metadata and page, without a slash at its end.</summary>
    public string BaseUrl => tenant.BaseUrl;

    /// <summary>The same with TLS, which the login service needs, without a slash at its end.</summary>
    public string LoginUrl => tenant.SecureUrl;

    /// <summary>Where the keys are described.</summary>
    public string OpenIdMetadataUrl => tenant.BaseUrl + "/v1/.well-known/openidconfiguration";

    /// <summary>The connector's address, as activities carry it.</summary>
    public string ServiceUrl => tenant.ServiceUrl;

    /// <summary>An address at which nothing should ever be called; see <see cref="TeamsLog.Trapped"/>.</summary>
    public string TrapUrl => tenant.TrapUrl;

    /// <summary>The certificate of <see cref="LoginUrl"/>, which only its caller can trust.</summary>
    public static X509Certificate2 Certificate => LoopbackCertificate.Value;

    /// <summary>What is on people's screens.</summary>
    public Screens Screens => tenant.Screens;

    /// <summary>All calls, what was refused and dropped, and what the product did wrong.</summary>
    public TeamsLog Log => tenant.Log;

    /// <summary>Which calls go wrong.</summary>
    public FaultPlan Faults { get; }

    /// <summary>What befalls the keys.</summary>
    public KeyActions Keys { get; }

    /// <summary>What administrators and owners do.</summary>
    public Administrator Administrator { get; }

    /// <summary>Starts on two loopback ports.</summary>
    public static async Task<TeamsSimulator> StartAsync(TeamsSimulatorOptions? options = null, CancellationToken cancellationToken = default)
    {
        var simulator = new TeamsSimulator(options ?? new TeamsSimulatorOptions());
        await simulator.host.StartAsync(cancellationToken);
        simulator.tenant.BaseUrl = simulator.host.Urls.First(url => url.StartsWith("http:", StringComparison.Ordinal)).TrimEnd('/');
        simulator.tenant.SecureUrl = simulator.host.Urls.First(url => url.StartsWith("https:", StringComparison.Ordinal)).TrimEnd('/');
        return simulator;
    }

    /// <summary>A certificate with its private key, as a bot may register one.</summary>
    public static X509Certificate2 NewCertificate(string name = "sales bot") => LoopbackCertificate.New(name);

    /// <summary>A handler that trusts <see cref="Certificate"/> and follows no redirect. Its caller disposes it.</summary>
    public static SocketsHttpHandler NewHandler() => new()
    {
        AllowAutoRedirect = false,
        SslOptions = new SslClientAuthenticationOptions
        {
            CertificateChainPolicy = new X509ChainPolicy { TrustMode = X509ChainTrustMode.CustomRootTrust, CustomTrustStore = { Certificate }, RevocationMode = X509RevocationMode.NoCheck },
        },
    };

    /// <summary>A person, by object id.</summary>
    public PersonActions Person(string objectId) => new(desks, desks.Places.Person(objectId));

    /// <summary>Takes back all tokens of the login service before their time.</summary>
    public void RevokeTokens()
    {
        lock (tenant.Gate)
        {
            botTokens.RevokeAll();
        }
    }

    /// <summary>Tells the bot of an activity, with Teams' repeats: the same one twice is a redelivery.</summary>
    public Task<DeliveryReport> DeliverAsync(string activity, CancellationToken cancellationToken = default) =>
        deliveries.DeliverAsync(JsonNode.Parse(activity)!.AsObject(), cancellationToken);

    /// <summary>The header and body of a delivery of this activity, as the case has them.</summary>
    public TokenTrial Tries(TokenCase kind, string activity) => channelTokens.For(kind, JsonNode.Parse(activity)!.AsObject());

    /// <summary>Posts an activity once, with the token that the case has.</summary>
    public Task<CallbackAttempt> PostAsync(TokenCase kind, string activity, CancellationToken cancellationToken = default) =>
        PostAsync(Tries(kind, activity), cancellationToken);

    /// <summary>Posts anything once.</summary>
    public Task<CallbackAttempt> PostAsync(TokenTrial trial, CancellationToken cancellationToken = default) => deliveries.PostAsync(trial, cancellationToken);

    /// <summary>Ends when the process is asked to end.</summary>
    public Task WaitForShutdownAsync(CancellationToken cancellationToken = default) => host.WaitForShutdownAsync(cancellationToken);

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await host.DisposeAsync();
        post.Dispose();
        keys.Dispose();
        botTokens.Dispose();
    }

    private WebApplication Build(TeamsSimulatorOptions options)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseKestrelHttpsConfiguration();
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.Listen(IPAddress.Loopback, options.Port, listen => listen.Protocols = HttpProtocols.Http1);
            kestrel.Listen(IPAddress.Loopback, options.SecurePort, listen =>
            {
                listen.Protocols = HttpProtocols.Http1;
                listen.UseHttps(Certificate);
            });
        });
        var app = builder.Build();
        var page = new TeamsPage(this);
        app.Run(async context =>
        {
            if (context.Request.Path.StartsWithSegments("/trap", StringComparison.Ordinal))
            {
                tenant.Log.Trap(new Trapped(context.Request.Method, context.Request.Path, context.Request.Headers.Authorization.Count > 0));
                context.Response.StatusCode = StatusCodes.Status201Created;
            }
            else if (!await door.TryAnswerAsync(context) && !await page.TryAnswerAsync(context))
            {
                context.Response.StatusCode = StatusCodes.Status404NotFound;
            }
        });
        return app;
    }
}
