using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using SalesBot.Simulators;
using SalesBot.Simulators.WeCom;

namespace SalesBot.Adapters.Tests.Simulators.WeCom;

/// <summary>A simulator on a clock that stands still, a caller who holds a token, and a product that answers callbacks as the test says.</summary>
internal sealed class Connected : IAsyncDisposable
{
    public static readonly DateTimeOffset Start = DateTimeOffset.FromUnixTimeSeconds(1767225600);
    private readonly HttpClient client = new();
    private string token = "";

    private Connected(WeComSimulator simulator, ManualTime time, StubProduct product) => (Simulator, Time, Product) = (simulator, time, product);

    public WeComSimulator Simulator { get; }

    public ManualTime Time { get; }

    public StubProduct Product { get; }

    public static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public static async Task<Connected> StartAsync(Func<WeComSimulatorOptions, WeComSimulatorOptions>? change = null)
    {
        var time = new ManualTime(Start);
        var product = new StubProduct();
        var options = new WeComSimulatorOptions
        {
            Time = time,
            CallbackHandler = product,
            App = new SimulatedApp { CallbackUrl = new Uri("http://product.test/wecom/callback") },
            Bot = new SimulatedBot { CallbackUrl = new Uri("http://product.test/wecom/aibot") },
        };
        var connected = new Connected(await WeComSimulator.StartAsync(change?.Invoke(options) ?? options, Cancellation), time, product);
        await connected.RenewTokenAsync(options.App.Secret);
        return connected;
    }

    public async Task<string> RenewTokenAsync(string secret) =>
        token = (string?)(await GetAsync($"/cgi-bin/gettoken?corpid={Simulator.Options.CorpId}&corpsecret={secret}"))["access_token"] ?? "";

    public async Task<JsonObject> GetAsync(string path) => Read(await client.GetStringAsync(Address(path), Cancellation));

    public Task<JsonObject> PostAsync(string path, string json) => PostAsync(path, new StringContent(json, Encoding.UTF8, "application/json"));

    public async Task<JsonObject> PostAsync(string path, HttpContent content)
    {
        using (content)
        {
            using var answer = await client.PostAsync(Address(path), content, Cancellation);
            return Read(await answer.Content.ReadAsStringAsync(Cancellation));
        }
    }

    public Task<HttpResponseMessage> SendAsync(HttpRequestMessage request) => client.SendAsync(request, Cancellation);

    public HttpRequestMessage Request(HttpMethod method, string path) => new(method, Address(path));

    public async Task<int> CodeAsync(string path, string json) => Code(await PostAsync(path, json));

    public static int Code(JsonObject answer) => (int?)answer["errcode"] ?? -2;

    public Task<JsonObject> SendTextAsync(string to, string content, string more = "") =>
        PostAsync("/cgi-bin/message/send", $$$"""{"touser":"{{{to}}}","agentid":1000002,"msgtype":"text","text":{"content":"{{{content}}}"}{{{more}}}}""");

    public Task<JsonObject> SendCardAsync(string to, string card) =>
        PostAsync("/cgi-bin/message/send", $$$"""{"touser":"{{{to}}}","agentid":1000002,"msgtype":"template_card","template_card":{{{card}}}}""");

    public Task<JsonObject> UploadAsync(string path, byte[] content, string name = "a.bin")
    {
        var part = new ByteArrayContent(content);
        part.Headers.TryAddWithoutValidation("Content-Disposition", $"form-data; name=\"media\"; filename=\"{name}\"; filelength={content.Length}");
        part.Headers.ContentType = new MediaTypeHeaderValue("application/octet-stream");
        return PostAsync(path, new MultipartFormDataContent("boundary") { part });
    }

    public async ValueTask DisposeAsync()
    {
        client.Dispose();
        await Simulator.DisposeAsync();
        Product.Dispose();
    }

    private static JsonObject Read(string json) => JsonNode.Parse(json)!.AsObject();

    private string Address(string path) =>
        Simulator.BaseUrl + path + (path.Contains("access_token", StringComparison.Ordinal) || token.Length == 0 ? "" : (path.Contains('?', StringComparison.Ordinal) ? "&" : "?") + "access_token=" + token);
}
