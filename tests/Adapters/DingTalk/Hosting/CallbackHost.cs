using System.Diagnostics.Metrics;
using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Threading.Channels;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using SalesBot.Adapters.Common.Wire.Envelopes;
using SalesBot.Adapters.Contracts.Chat;
using SalesBot.Adapters.Contracts.Sharing;
using SalesBot.Adapters.Contracts.Stores;
using SalesBot.Adapters.DingTalk.Hosting;
using SalesBot.Adapters.DingTalk.Mapping.Receiving;
using SalesBot.Adapters.DingTalk.Protocol.Signatures;
using SalesBot.Adapters.Redis;
using SalesBot.Adapters.Tests.DingTalk.Messages;
using SalesBot.Adapters.Tests.WeCom.Hosting;
using SalesBot.Simulators;

namespace SalesBot.Adapters.Tests.DingTalk.Hosting;

/// <summary>The callbacks in HTTP mode on a real server on a free port, with an inbox in memory; a sender who has their keys; and the address at which chats are answered.</summary>
internal sealed class CallbackHost : IAsyncDisposable
{
    public const string Secret = "sim-app-secret";
    public const string ApiSecret = "sim-api-secret";
    public const string Token = "simToken01";
    public const string AesKey = "abcdefghijklmnopqrstuvwxyz0123456789ABCDEFG";
    public const string ClientId = "dingsimapp001";

    private readonly WebApplication app;
    private readonly WebApplication chats;
    private readonly Channel<JsonNode> said;

    private CallbackHost(WebApplication app, WebApplication chats, Channel<JsonNode> said)
    {
        (this.app, this.chats, this.said) = (app, chats, said);
        Refusals = new RefusalCounts(app.Services.GetRequiredService<IMeterFactory>());
        Client = new HttpClient { BaseAddress = new Uri(app.Urls.Single()) };
    }

    public HttpClient Client { get; }

    public RefusalCounts Refusals { get; }

    public ManualTime Time => (ManualTime)app.Services.GetRequiredService<TimeProvider>();

    public RecordingInbox Inbox => app.Services.GetRequiredService<RecordingInbox>();

    public RecordingContacts Contacts => app.Services.GetRequiredService<RecordingContacts>();

    public RecordingLogs Logs => app.Services.GetRequiredService<RecordingLogs>();

    public MemoryCodes Codes => app.Services.GetRequiredService<MemoryCodes>();

    public SessionWebhooks Webhooks => app.Services.GetRequiredService<SessionWebhooks>();

    /// <summary>Where chats are answered.</summary>
    public Uri Webhook => new(new Uri(chats.Urls.Single()), "/robot/sendBySession?session=5f0c");

    /// <summary>How much was said there that nobody has looked at.</summary>
    public int SaidCount => said.Reader.Count;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    /// <param name="cardsUrl">The address that is registered for presses of cards; empty for none.</param>
    public static async Task<CallbackHost> StartAsync(string cardsUrl = "")
    {
        var words = Channel.CreateUnbounded<JsonNode>();
        var answering = CreateBuilder().Build();
        answering.MapPost("/robot/sendBySession", async (HttpRequest request, CancellationToken cancellationToken) =>
        {
            words.Writer.TryWrite((await JsonNode.ParseAsync(request.Body, cancellationToken: cancellationToken))!);
            return Results.Text("""{"errcode":0,"errmsg":"ok"}""", "application/json");
        });
        answering.MapPost("/v1.0/oauth2/accessToken", () => Results.Text("""{"accessToken":"t-1","expireIn":7200}""", "application/json"));
        answering.MapPost("/v1.0/card/callbacks/register", async (HttpRequest request, CancellationToken cancellationToken) =>
        {
            words.Writer.TryWrite((await JsonNode.ParseAsync(request.Body, cancellationToken: cancellationToken))!);
            return Results.Text("""{"success":true,"result":{}}""", "application/json");
        });
        await answering.StartAsync(Cancellation);

        var builder = CreateBuilder();
        builder.Configuration.AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["DingTalk:Enabled"] = "true",
            ["DingTalk:Mode"] = "Http",
            ["DingTalk:ClientId"] = ClientId,
            ["DingTalk:ClientSecret"] = Secret,
            ["DingTalk:BaseUrl"] = answering.Urls.Single(),
            ["DingTalk:Events:Token"] = Token,
            ["DingTalk:Events:AesKey"] = AesKey,
            ["DingTalk:CardCallbacks:ApiSecret"] = ApiSecret,
            ["DingTalk:CardCallbacks:Url"] = cardsUrl,
        });
        var services = builder.Services;
        services.AddSingleton<RecordingLogs>();
        services.AddSingleton<ILoggerProvider>(provider => provider.GetRequiredService<RecordingLogs>());
        services.AddSingleton<TimeProvider>(new ManualTime(DateTimeOffset.FromUnixTimeMilliseconds(1_773_194_400_500)));
        services.AddSingleton<RecordingInbox>();
        services.AddSingleton<IChatInbox>(provider => provider.GetRequiredService<RecordingInbox>());
        services.AddSingleton<RecordingContacts>();
        services.AddSingleton<IDingTalkContactChanges>(provider => provider.GetRequiredService<RecordingContacts>());
        services.AddSingleton<MemoryCodes>();
        services.AddSingleton<IPressCodes>(provider => provider.GetRequiredService<MemoryCodes>());
        services.AddSingleton<IFileStore, WeCom.Sending.MemoryFiles>();
        services.AddSingleton<ISharedCache, MemoryCache>();
        services.AddSingleton<IRateGate, MemoryRateGate>();
        services.AddSingleton<IDingTalkTexts, PlainTexts>();
        services.AddDingTalk(builder.Configuration);
        var service = builder.Build();
        service.MapDingTalk();
        await service.StartAsync(Cancellation);
        return new CallbackHost(service, answering, words);
    }

    /// <summary>What is said next where chats are answered.</summary>
    public async Task<JsonNode> SaidAsync() => await said.Reader.ReadAsync(Cancellation);

    /// <summary>Posts a message to the robot, as DingTalk would, whose chat is answered here.</summary>
    public async Task<(int Status, string Answer)> SayAsync(JsonObject message)
    {
        message["sessionWebhook"] ??= RobotJson.Webhook;
        if ((string?)message["sessionWebhook"] == RobotJson.Webhook)
        {
            message["sessionWebhook"] = Webhook.AbsoluteUri;
        }

        using var response = await PostToRobotAsync(new ByteArrayContent(message.ToBytes()));
        return ((int)response.StatusCode, await response.Content.ReadAsStringAsync(Cancellation));
    }

    /// <summary>Posts to the robot under DingTalk's signature.</summary>
    public Task<HttpResponseMessage> PostToRobotAsync(HttpContent content) => PostToRobotAsync(content, Now, PushSignature.OfRobot(Now, Secret));

    public Task<HttpResponseMessage> PostToRobotAsync(HttpContent content, string timestamp, string sign) =>
        SendAsync("/dingtalk/robot", content, ("timestamp", timestamp), ("sign", sign));

    /// <summary>Posts a pressed card, as DingTalk would.</summary>
    public async Task<(int Status, string Answer)> PressAsync(JsonObject callback)
    {
        using var response = await PostToCardsAsync(new StringContent(callback.ToJsonString()), Now, PushSignature.OfCard(Now, ApiSecret));
        return ((int)response.StatusCode, await response.Content.ReadAsStringAsync(Cancellation));
    }

    public Task<HttpResponseMessage> PostToCardsAsync(HttpContent content, string timestamp, string sign) =>
        SendAsync("/dingtalk/cards", content, ("x-ddpaas-signature-timestamp", timestamp), ("x-ddpaas-signature", sign));

    /// <summary>Posts an event, as DingTalk would.</summary>
    /// <returns>The status, and what the answer's envelope holds where there is one.</returns>
    public async Task<(int Status, string Answer)> TellAsync(string happened, string parameter = "signature")
    {
        var cipher = new CallbackCipher(AesKey, ClientId);
        var encrypted = cipher.Encrypt(Encoding.UTF8.GetBytes(happened));
        using var response = await PostToEventsAsync(encrypted, Sign(encrypted), parameter);
        var body = await response.Content.ReadAsStringAsync(Cancellation);
        if (body.Length == 0)
        {
            return ((int)response.StatusCode, "");
        }

        using var json = JsonDocument.Parse(body);
        Assert.Null(cipher.Decrypt(json.RootElement.GetProperty("encrypt").GetString()!, out var answer));
        return ((int)response.StatusCode, Encoding.UTF8.GetString(answer.Span));
    }

    public async Task<HttpResponseMessage> PostToEventsAsync(string encrypted, EnvelopeStamp stamp, string parameter = "signature")
    {
        using var content = new StringContent($$"""{"encrypt":"{{encrypted}}"}""");
        return await PostToEventsAsync(content, stamp, parameter);
    }

    public Task<HttpResponseMessage> PostToEventsAsync(HttpContent content, EnvelopeStamp stamp, string parameter = "signature") =>
        Client.PostAsync(new Uri($"/dingtalk/events?{parameter}={stamp.Signature}&timestamp={stamp.Timestamp}&nonce={stamp.Nonce}", UriKind.Relative), content, Cancellation);

    public EnvelopeStamp Sign(string encrypted) => new(CallbackSignature.Compute(Token, Now, "42", encrypted), Now, "42");

    public string Now => Time.GetUtcNow().ToUnixTimeMilliseconds().ToString(CultureInfo.InvariantCulture);

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        Refusals.Dispose();
        await app.DisposeAsync();
        await chats.DisposeAsync();
    }

    private async Task<HttpResponseMessage> SendAsync(string path, HttpContent content, params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(path, UriKind.Relative)) { Content = content };
        foreach (var (name, value) in headers)
        {
            request.Headers.TryAddWithoutValidation(name, value);
        }

        return await Client.SendAsync(request, Cancellation);
    }

    private static WebApplicationBuilder CreateBuilder()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        return builder;
    }
}
