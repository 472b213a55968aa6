using System.Diagnostics.Metrics;
using System.Net;
using System.Net.Http.Headers;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using SalesBot.Adapters.Contracts.Chat;
using SalesBot.Adapters.Contracts.Sharing;
using SalesBot.Adapters.Contracts.Stores;
using SalesBot.Adapters.Redis;
using SalesBot.Adapters.Teams.Hosting;
using SalesBot.Adapters.Tests.Teams.Activities;
using SalesBot.Adapters.Tests.Teams.Tokens;
using SalesBot.Adapters.Tests.WeCom.Hosting;
using SalesBot.Adapters.Tests.WeCom.Sending;
using SalesBot.Simulators;

namespace SalesBot.Adapters.Tests.Teams.Hosting;

/// <summary>The endpoint on a real server on a free port, with the service's side in memory; and a sender who has a key that is published.</summary>
internal sealed class CallbackHost : IAsyncDisposable
{
    public static readonly DateTimeOffset Start = DateTimeOffset.FromUnixTimeSeconds(1_795_300_000);

    private readonly WebApplication app;

    private CallbackHost(WebApplication app, KeyServer keys)
    {
        (this.app, Keys) = (app, keys);
        Refusals = new RefusalCounts(app.Services.GetRequiredService<IMeterFactory>());
        Client = new HttpClient { BaseAddress = new Uri(app.Urls.Single()) };
    }

    public HttpClient Client { get; }

    public KeyServer Keys { get; }

    public RefusalCounts Refusals { get; }

    public ManualTime Time => (ManualTime)app.Services.GetRequiredService<TimeProvider>();

    public RecordingInbox Inbox => app.Services.GetRequiredService<RecordingInbox>();

    public ScriptedTurns Turns => app.Services.GetRequiredService<ScriptedTurns>();

    public ScriptedDeals Deals => app.Services.GetRequiredService<ScriptedDeals>();

    public MemoryReferences References => app.Services.GetRequiredService<MemoryReferences>();

    public RecordingPlatform Said => app.Services.GetRequiredService<RecordingPlatform>();

    public RecordingLogs Logs => app.Services.GetRequiredService<RecordingLogs>();

    public IEnumerable<IPlatformHealth> Health => app.Services.GetServices<IPlatformHealth>();

    /// <summary>A token that is good now.</summary>
    public TestToken Token => new(TestKey.First, Time.GetUtcNow());

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    /// <param name="settings">Settings of Teams besides those of a single-tenant bot.</param>
    public static Task<CallbackHost> StartAsync(params (string Key, string? Value)[] settings) => StartAsync("Development", settings);

    /// <param name="environment">The environment.</param>
    /// <param name="settings">Settings of Teams besides those of a single-tenant bot.</param>
    public static async Task<CallbackHost> StartAsync(string environment, params (string Key, string? Value)[] settings)
    {
        var keys = await KeyServer.StartAsync();
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { EnvironmentName = environment });
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Configuration.AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["Teams:Enabled"] = "true",
            ["Teams:AppId"] = TestToken.AppId,
            ["Teams:TenantId"] = ActivityJson.Tenant,
            ["Teams:ClientSecret"] = "test-secret",

            // There is nobody: what these tests bring in calls nothing.
            ["Teams:LoginUrl"] = "https://127.0.0.1:1",
            ["Teams:OpenIdMetadataUrl"] = keys.Metadata.AbsoluteUri,
        });
        builder.Configuration.AddInMemoryCollection(settings.Select(setting => KeyValuePair.Create($"Teams:{setting.Key}", setting.Value)));
        AddService(builder.Services);
        builder.Services.AddTeams(builder.Configuration);
        var service = builder.Build();
        service.MapTeams();
        await service.StartAsync(Cancellation);
        return new CallbackHost(service, keys);
    }

    /// <summary>Posts an activity, as Teams would.</summary>
    public Task<(int Status, string Body)> PostAsync(JsonObject activity) => PostAsync(activity, Token.Authorization);

    /// <summary>Posts an activity under a token.</summary>
    public async Task<(int Status, string Body)> PostAsync(JsonObject activity, string? authorization)
    {
        using var content = new ByteArrayContent(activity.ToBytes());
        using var response = await PostAsync(content, authorization);
        return ((int)response.StatusCode, await response.Content.ReadAsStringAsync(Cancellation));
    }

    public async Task<HttpResponseMessage> PostAsync(HttpContent content, string? authorization, params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri("/api/messages", UriKind.Relative)) { Content = content };
        content.Headers.ContentType ??= new MediaTypeHeaderValue("application/json");
        if (authorization is not null)
        {
            request.Headers.TryAddWithoutValidation("Authorization", authorization);
        }

        foreach (var (name, value) in headers)
        {
            request.Headers.TryAddWithoutValidation(name, value);
        }

        return await Client.SendAsync(request, Cancellation);
    }

    /// <summary>Posts something that is answered at once.</summary>
    public async Task<JsonNode> AskAsync(JsonObject invoke)
    {
        var (status, body) = await PostAsync(invoke);
        Assert.Equal((int)HttpStatusCode.OK, status);
        return JsonNode.Parse(body)!;
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        Refusals.Dispose();
        await app.DisposeAsync();
        await Keys.DisposeAsync();
    }

    /// <summary>What the service brings.</summary>
    private static void AddService(IServiceCollection services)
    {
        services.AddSingleton<RecordingLogs>();
        services.AddSingleton<ILoggerProvider>(provider => provider.GetRequiredService<RecordingLogs>());
        services.AddSingleton<TimeProvider>(new ManualTime(Start));
        services.AddSingleton<RecordingInbox>();
        services.AddSingleton<IChatInbox>(provider => provider.GetRequiredService<RecordingInbox>());
        services.AddSingleton<ScriptedTurns>();
        services.AddSingleton<IChatTurns>(provider => provider.GetRequiredService<ScriptedTurns>());
        services.AddSingleton<ScriptedDeals>();
        services.AddSingleton<IDealSearch>(provider => provider.GetRequiredService<ScriptedDeals>());
        services.AddSingleton<ISentMessages>(provider => provider.GetRequiredService<ScriptedTurns>());
        services.AddSingleton<MemoryReferences>();
        services.AddSingleton<IChatReferences>(provider => provider.GetRequiredService<MemoryReferences>());
        services.AddSingleton<RecordingPlatform>();
        services.AddSingleton<IChatPlatform>(provider => provider.GetRequiredService<RecordingPlatform>());
        services.AddSingleton<ISharedCache, MemoryCache>();
        services.AddSingleton<IRateGate, MemoryRateGate>();
        services.AddSingleton<IFileStore, MemoryFiles>();
        services.AddSingleton<ITeamsTexts, PlainTexts>();
    }
}
