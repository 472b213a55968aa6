using System.Diagnostics.Metrics;
using System.Globalization;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using SalesBot.Adapters.Common.Wire.Envelopes;
using SalesBot.Adapters.Contracts.Chat;
using SalesBot.Adapters.Contracts.Sharing;
using SalesBot.Adapters.Contracts.Stores;
using SalesBot.Adapters.Redis;
using SalesBot.Adapters.Tests.WeCom.Envelopes;
using SalesBot.Adapters.Tests.WeCom.Sending;
using SalesBot.Adapters.WeCom.Hosting;
using SalesBot.Adapters.WeCom.Mapping.Receiving;
using SalesBot.Adapters.WeCom.Protocol.Envelopes;
using SalesBot.Simulators;

namespace SalesBot.Adapters.Tests.WeCom.Hosting;

/// <summary>The callbacks on a real server on a free port, with an inbox in memory; and a sender who has their keys.</summary>
internal sealed class CallbackHost : IAsyncDisposable
{
    private readonly WebApplication app;

    private CallbackHost(WebApplication app, RefusalCounts refusals)
    {
        this.app = app;
        Refusals = refusals;
        Client = new HttpClient { BaseAddress = new Uri(app.Urls.Single()) };
    }

    public HttpClient Client { get; }

    public RefusalCounts Refusals { get; }

    public ManualTime Time => (ManualTime)app.Services.GetRequiredService<TimeProvider>();

    public RecordingInbox Inbox => app.Services.GetRequiredService<RecordingInbox>();

    public RecordingContacts Contacts => app.Services.GetRequiredService<RecordingContacts>();

    public RecordingLogs Logs => app.Services.GetRequiredService<RecordingLogs>();

    public AiBotReplies Replies => app.Services.GetRequiredService<AiBotReplies>();

    public static async Task<CallbackHost> StartAsync(CancellationToken cancellationToken)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Configuration.AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["WeCom:Enabled"] = "true",
            ["WeCom:CorpId"] = KnownAnswers.CorpId,
            ["WeCom:AgentId"] = "1000002",
            ["WeCom:Secret"] = "secret",
            ["WeCom:Token"] = KnownAnswers.Token,
            ["WeCom:EncodingAesKey"] = KnownAnswers.Key,
            ["WeCom:AiBot:Mode"] = "Callback",
            ["WeCom:AiBot:Token"] = KnownAnswers.Token,
            ["WeCom:AiBot:EncodingAesKey"] = KnownAnswers.Key,
        });
        var services = builder.Services;
        services.AddSingleton<RecordingLogs>();
        services.AddSingleton<ILoggerProvider>(provider => provider.GetRequiredService<RecordingLogs>());
        services.AddSingleton<TimeProvider>(new ManualTime(KnownAnswers.ChineseText.At));
        services.AddSingleton<RecordingInbox>();
        services.AddSingleton<IChatInbox>(provider => provider.GetRequiredService<RecordingInbox>());
        services.AddSingleton<RecordingContacts>();
        services.AddSingleton<IWeComContactChanges>(provider => provider.GetRequiredService<RecordingContacts>());
        services.AddSingleton<ISharedCache, MemoryCache>();
        services.AddSingleton<IFileStore, MemoryFiles>();
        services.AddSingleton<IWeComTexts, PlainTexts>();
        services.AddWeCom(builder.Configuration);
        var built = builder.Build();
        built.MapWeCom();
        var refusals = new RefusalCounts(built.Services.GetRequiredService<IMeterFactory>());
        await built.StartAsync(cancellationToken);
        return new CallbackHost(built, refusals);
    }

    /// <summary>Posts a callback to the app, as WeCom would.</summary>
    public Task<HttpResponseMessage> PostToAppAsync(string xml, CancellationToken cancellationToken)
    {
        var encrypted = new CallbackCipher(KnownAnswers.Key, KnownAnswers.CorpId).Encrypt(Encoding.UTF8.GetBytes(xml));
        var body = $"<xml><ToUserName><![CDATA[{KnownAnswers.CorpId}]]></ToUserName><AgentID><![CDATA[1000002]]></AgentID><Encrypt><![CDATA[{encrypted}]]></Encrypt></xml>";
        return PostAsync("/wecom/callback", Sign(encrypted), new StringContent(body), cancellationToken);
    }

    /// <summary>Posts a callback to the intelligent robot, as WeCom would.</summary>
    /// <returns>The status, and the answer where there is one.</returns>
    public async Task<(int Status, string Answer)> PostToAiBotAsync(string json, CancellationToken cancellationToken)
    {
        var cipher = new CallbackCipher(KnownAnswers.Key, "");
        var encrypted = cipher.Encrypt(Encoding.UTF8.GetBytes(json));
        using var response = await PostAsync("/wecom/aibot", Sign(encrypted), new StringContent($$"""{"encrypt":"{{encrypted}}"}"""), cancellationToken);
        var body = await response.Content.ReadAsByteArrayAsync(cancellationToken);
        if (body.Length == 0)
        {
            return ((int)response.StatusCode, "");
        }

        Assert.Null(cipher.Decrypt(EnvelopeReader.FindEncrypted(body)!, out var answer));
        return ((int)response.StatusCode, Encoding.UTF8.GetString(answer.Span));
    }

    public Task<HttpResponseMessage> PostAsync(string path, EnvelopeStamp stamp, HttpContent content, CancellationToken cancellationToken) =>
        Client.PostAsync(new Uri(Address(path, stamp), UriKind.Relative), content, cancellationToken);

    public EnvelopeStamp Sign(string encrypted)
    {
        var timestamp = Time.GetUtcNow().ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);
        return new EnvelopeStamp(CallbackSignature.Compute(KnownAnswers.Token, timestamp, "42", encrypted), timestamp, "42");
    }

    public static string Address(string path, EnvelopeStamp stamp) => $"{path}?msg_signature={stamp.Signature}&timestamp={stamp.Timestamp}&nonce={stamp.Nonce}";

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        Refusals.Dispose();
        await app.DisposeAsync();
    }
}
