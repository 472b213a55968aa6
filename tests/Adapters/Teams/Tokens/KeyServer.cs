using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace SalesBot.Adapters.Tests.Teams.Tokens;

/// <summary>Where the keys are published, on a free port of this machine.</summary>
internal sealed class KeyServer : IAsyncDisposable
{
    private const string MetadataPath = "/v1/.well-known/openidconfiguration";
    private const string KeysPath = "/v1/.well-known/keys";

    private readonly WebApplication app;
    private volatile IReadOnlyList<JsonObject> keys = [TestKey.First.Publish()];
    private int fetches;

    private KeyServer(WebApplication app)
    {
        this.app = app;
        app.MapGet(MetadataPath, () => IsDown
            ? Results.StatusCode(StatusCodes.Status503ServiceUnavailable)
            : Results.Text(MetadataBody ?? new JsonObject { ["issuer"] = TestToken.Issuer, ["jwks_uri"] = KeysAddress ?? app.Urls.Single() + KeysPath }.ToJsonString(), "application/json"));
        app.MapGet(KeysPath, async () =>
        {
            Interlocked.Increment(ref fetches);
            Asked.TrySetResult();
            await Answering.Task;
            return Results.Text(KeysBody ?? new JsonObject { ["keys"] = new JsonArray([.. keys.Select(key => key.DeepClone())]) }.ToJsonString(), "application/json");
        });
    }

    /// <summary>Where the description of the keys is.</summary>
    public Uri Metadata => new(app.Urls.Single() + MetadataPath);

    /// <summary>How often the keys were fetched.</summary>
    public int Fetches => Volatile.Read(ref fetches);

    /// <summary>Whether nothing is answered but that it is in trouble.</summary>
    public bool IsDown { get; set; }

    /// <summary>What is answered in place of the description.</summary>
    public string? MetadataBody { get; set; }

    /// <summary>What is answered in place of the keys.</summary>
    public string? KeysBody { get; set; }

    /// <summary>Where the description says that the keys are.</summary>
    public string? KeysAddress { get; set; }

    /// <summary>Ends when somebody asks for the keys.</summary>
    public TaskCompletionSource Asked { get; private set; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>What the answer waits for.</summary>
    public TaskCompletionSource Answering { get; private set; } = Done();

    public static async Task<KeyServer> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var server = new KeyServer(builder.Build());
        await server.app.StartAsync(TestContext.Current.CancellationToken);
        return server;
    }

    /// <summary>These are the keys from now on.</summary>
    public void Publish(params TestKey[] published) => keys = [.. published.Select(key => key.Publish())];

    /// <summary>From now on answers wait for <see cref="Answering"/>.</summary>
    public void Hold()
    {
        Asked = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        Answering = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
    }

    public async ValueTask DisposeAsync()
    {
        Answering.TrySetResult();
        await app.DisposeAsync();
    }

    private static TaskCompletionSource Done()
    {
        var done = new TaskCompletionSource();
        done.SetResult();
        return done;
    }
}
