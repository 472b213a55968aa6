using System.Globalization;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using SalesBot.Simulators;
using SalesBot.Simulators.DingTalk;

namespace SalesBot.Adapters.Tests.Simulators.DingTalk;

/// <summary>A simulator on a clock that stands still, a caller who holds a token, and a product that answers pushes as the test says.</summary>
internal sealed class Connected : IAsyncDisposable
{
    public const string Group = DingTalkSimulatorOptions.FirstGroup;
    public static readonly DateTimeOffset Start = DateTimeOffset.FromUnixTimeSeconds(1767225600);
    private readonly HttpClient client = new();
    private string token = "";

    private Connected(DingTalkSimulator simulator, ManualTime time, StubProduct product) => (Simulator, Time, Product) = (simulator, time, product);

    public DingTalkSimulator Simulator { get; }

    public ManualTime Time { get; }

    public StubProduct Product { get; }

    public static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    /// <summary>Starts with pushes over HTTP, whose answers are <c>empty</c>.</summary>
    public static async Task<Connected> StartAsync(Func<DingTalkSimulatorOptions, DingTalkSimulatorOptions>? change = null)
    {
        var time = new ManualTime(Start);
        var product = new StubProduct { Answer = (_, _, _) => Task.FromResult((System.Net.HttpStatusCode.OK, """{"msgtype":"empty"}""")) };
        var options = new DingTalkSimulatorOptions
        {
            Time = time,
            CallbackHandler = product,
            App = new SimulatedApp
            {
                RobotMode = PushMode.Http,
                RobotUrl = new Uri("http://product.test/dingtalk/robot"),
                EventMode = PushMode.Http,
                EventUrl = new Uri("http://product.test/dingtalk/events"),
            },
        };
        var connected = new Connected(await DingTalkSimulator.StartAsync(change?.Invoke(options) ?? options, Cancellation), time, product);
        await connected.RenewTokenAsync();
        return connected;
    }

    public static DingTalkSimulatorOptions OnStream(DingTalkSimulatorOptions options) =>
        options with { App = options.App with { RobotMode = PushMode.Stream, EventMode = PushMode.Stream } };

    public async Task<string> RenewTokenAsync(SimulatedApp? app = null)
    {
        app ??= Simulator.Options.App;
        var answer = await PostAsync("/v1.0/oauth2/accessToken", $$"""{"appKey":"{{app.AppKey}}","appSecret":"{{app.AppSecret}}"}""");
        return token = (string?)answer["accessToken"] ?? "";
    }

    public Task<JsonObject> GetAsync(string path) => SendAsync(HttpMethod.Get, path, null);

    public Task<JsonObject> PostAsync(string path, string json) => SendAsync(HttpMethod.Post, path, Json(json));

    public Task<JsonObject> PutAsync(string path, string json) => SendAsync(HttpMethod.Put, path, Json(json));

    /// <summary>The answer, with the HTTP status as <c>status</c> where it is not 200.</summary>
    public async Task<JsonObject> SendAsync(HttpMethod method, string path, HttpContent? content)
    {
        using var request = new HttpRequestMessage(method, Address(path)) { Content = content };
        request.Headers.Accept.ParseAdd("application/json");
        request.Headers.TryAddWithoutValidation("x-acs-dingtalk-access-token", token);
        using var answer = await client.SendAsync(request, Cancellation);
        var text = await answer.Content.ReadAsStringAsync(Cancellation);
        var json = text.StartsWith('{') ? JsonNode.Parse(text)!.AsObject() : new JsonObject { ["raw"] = text };
        if ((int)answer.StatusCode != 200)
        {
            json["status"] = (int)answer.StatusCode;
        }

        return json;
    }

    /// <summary>The code of a refusal in either form; empty for none.</summary>
    public static string Code(JsonObject answer) =>
        (string?)answer["code"] ?? ((int?)answer["errcode"] is { } number and not 0 ? number.ToString(CultureInfo.InvariantCulture) : "");

    public async Task<string> CodeAsync(string path, string json) => Code(await PostAsync(path, json));

    public Task<JsonObject> SendTextAsync(string content, params IEnumerable<string> users) =>
        PostAsync("/v1.0/robot/oToMessages/batchSend", Message("\"userIds\":[" + string.Join(',', users.Select(user => $"\"{user}\"")) + "]", "sampleText", new JsonObject { ["content"] = content }));

    public Task<JsonObject> SendToGroupAsync(string key, JsonObject parameter, string group = Group) =>
        PostAsync("/v1.0/robot/groupMessages/send", Message($"\"openConversationId\":\"{group}\"", key, parameter));

    public string Message(string to, string key, JsonObject parameter) =>
        $$"""{"robotCode":"{{Simulator.Options.App.AppKey}}",{{to}},"msgKey":"{{key}}","msgParam":{{JsonValue.Create(parameter.ToJsonString()).ToJsonString()}}}""";

    public Task<JsonObject> UploadAsync(string type, byte[] content, string name = "a.bin")
    {
        var part = new ByteArrayContent(content);
        part.Headers.TryAddWithoutValidation("Content-Disposition", $"form-data; name=\"media\"; filename=\"{name}\"");
        part.Headers.ContentType = new MediaTypeHeaderValue("application/octet-stream");
        return SendAsync(HttpMethod.Post, "/media/upload?type=" + type, new MultipartFormDataContent("boundary") { part });
    }

    public Task<StreamClient> ConnectAsync(params string[] topics) => StreamClient.OpenAsync(this, topics, keepAlive: null);

    /// <summary>Connects with pings of the protocol, whose pongs are waited for as long.</summary>
    public Task<StreamClient> ConnectAsync(TimeSpan keepAlive) => StreamClient.OpenAsync(this, [], keepAlive);

    public async ValueTask DisposeAsync()
    {
        client.Dispose();
        await Simulator.DisposeAsync();
        Product.Dispose();
    }

    private static StringContent Json(string json) => new(json, Encoding.UTF8, "application/json");

    private string Address(string path)
    {
        if (path.StartsWith("http", StringComparison.Ordinal))
        {
            return path;
        }

        var isLegacy = !path.StartsWith("/v1.0/", StringComparison.Ordinal) && !path.Contains("access_token", StringComparison.Ordinal) && !path.Contains("gettoken", StringComparison.Ordinal);
        return Simulator.BaseUrl + path + (isLegacy ? (path.Contains('?', StringComparison.Ordinal) ? "&" : "?") + "access_token=" + token : "");
    }
}
