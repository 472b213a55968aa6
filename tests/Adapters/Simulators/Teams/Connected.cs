using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using SalesBot.Simulators;
using SalesBot.Simulators.Teams;

namespace SalesBot.Adapters.Tests.Simulators.Teams;

/// <summary>A simulator on a clock that stands still, a bot who holds a token, and a product that answers deliveries as the test says.</summary>
internal sealed class Connected : IAsyncDisposable
{
    public const string First = TeamsSimulatorOptions.FirstPerson;
    public const string Second = TeamsSimulatorOptions.SecondPerson;
    public const string Chat = TeamsSimulatorOptions.FirstGroupChat;
    public const string Channel = TeamsSimulatorOptions.FirstChannel;
    public static readonly DateTimeOffset Start = DateTimeOffset.FromUnixTimeSeconds(1767225600);
    private readonly HttpClient client = new(TeamsSimulator.NewHandler());
    private string token = "";

    private Connected(TeamsSimulator simulator, ManualTime time, StubProduct product) => (Simulator, Time, Product) = (simulator, time, product);

    public static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public TeamsSimulator Simulator { get; }

    public ManualTime Time { get; }

    public StubProduct Product { get; }

    public PersonActions Person => Simulator.Person(First);

    public static async Task<Connected> StartAsync(Func<TeamsSimulatorOptions, TeamsSimulatorOptions>? change = null)
    {
        var time = new ManualTime(Start);
        var product = new StubProduct();
        var options = new TeamsSimulatorOptions
        {
            Time = time,
            AssertionTime = time,
            CallbackHandler = product,
            Bot = new SimulatedBot { Endpoint = new Uri("http://product.test/api/messages") },
        };
        var connected = new Connected(await TeamsSimulator.StartAsync(change?.Invoke(options) ?? options, Cancellation), time, product);
        await connected.RenewTokenAsync();
        return connected;
    }

    /// <summary>Without limits of calls.</summary>
    public static TeamsSimulatorOptions Unlimited(TeamsSimulatorOptions options) => options with { Limits = SimulatedLimits.None };

    public static string Text(string text) => new JsonObject { ["type"] = "message", ["text"] = text }.ToJsonString();

    public static JsonObject SoundCard(string title = "Deal 42") => JsonNode.Parse($$"""
        { "type": "AdaptiveCard", "version": "1.5", "fallbackText": "{{title}}",
          "body": [ { "type": "TextBlock", "text": "{{title}}", "weight": "Bolder", "wrap": true },
            { "type": "Input.Number", "id": "amount", "label": "Amount", "value": 35, "min": 1, "isRequired": true, "errorMessage": "An amount, please" },
            { "type": "Input.ChoiceSet", "id": "stage", "label": "Stage", "value": "a", "choices": [ { "title": "Talk", "value": "a" }, { "title": "Won", "value": "b" } ] } ],
          "actions": [ { "type": "Action.Execute", "title": "Save", "verb": "deal.save", "data": { "deal": 42 },
            "fallback": { "type": "Action.Submit", "title": "Save", "data": { "verb": "deal.save", "deal": 42 } } } ] }
        """)!.AsObject();

    public static string WithCard(JsonObject card, string summary = "Deal 42", string text = "")
    {
        var activity = new JsonObject
        {
            ["type"] = "message",
            ["summary"] = summary,
            ["attachments"] = new JsonArray(new JsonObject { ["contentType"] = "application/vnd.microsoft.card.adaptive", ["content"] = card }),
        };
        if (text.Length > 0)
        {
            activity["text"] = text;
        }

        return activity.ToJsonString();
    }

    public async Task<JsonObject> RenewTokenAsync(params (string Name, string Value)[] changes)
    {
        var answer = await LoginAsync(Simulator.Options.TenantId, changes);
        token = (string?)answer["access_token"] ?? "";
        return answer;
    }

    public async Task<JsonObject> LoginAsync(string authority, params (string Name, string Value)[] changes)
    {
        var fields = new Dictionary<string, string>
        {
            ["grant_type"] = "client_credentials",
            ["client_id"] = Simulator.Options.Bot.AppId,
            ["client_secret"] = Simulator.Options.Bot.Secret,
            ["scope"] = "https://api.botframework.com/.default",
        };
        foreach (var (name, value) in changes)
        {
            fields[name] = value;
        }

        using var form = new FormUrlEncodedContent(fields.Where(field => field.Value.Length > 0));
        return await ReadAsync(await client.PostAsync(new Uri($"{Simulator.LoginUrl}/{authority}/oauth2/v2.0/token"), form, Cancellation));
    }

    /// <summary>The code of a login's refusal, or 0.</summary>
    public async Task<int> LoginCodeAsync(string authority, params (string Name, string Value)[] changes) =>
        (await LoginAsync(authority, changes))["error_codes"]?[0]?.GetValue<int>() ?? 0;

    public Task<JsonObject> SendAsync(string conversationId, string activity, string? replyTo = null) =>
        CallAsync(HttpMethod.Post, Activities(conversationId, replyTo), activity);

    public Task<JsonObject> PutAsync(string conversationId, string id, string activity) => CallAsync(HttpMethod.Put, Activities(conversationId, id), activity);

    public Task<JsonObject> DeleteAsync(string conversationId, string id) => CallAsync(HttpMethod.Delete, Activities(conversationId, id));

    public Task<JsonObject> CreateAsync(string body) => CallAsync(HttpMethod.Post, "v3/conversations", body);

    public Task<JsonObject> GetAsync(string path) => CallAsync(HttpMethod.Get, path);

    /// <summary>The answer, with the status as <c>status</c> and <c>Retry-After</c> as <c>after</c>.</summary>
    public async Task<JsonObject> CallAsync(HttpMethod method, string path, string? body = null, string? otherToken = null)
    {
        var address = path.StartsWith("http", StringComparison.Ordinal) ? path : Simulator.ServiceUrl.TrimEnd('/') + "/" + path;
        using var request = new HttpRequestMessage(method, address);
        if (body is not null)
        {
            request.Content = new StringContent(body, Encoding.UTF8, "application/json");
        }

        if ((otherToken ?? token) is { Length: > 0 } shown)
        {
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", shown);
        }

        return await ReadAsync(await client.SendAsync(request, Cancellation));
    }

    public static string Code(JsonObject answer) => (string?)answer["error"]?["code"] ?? "";

    public static (int Status, string Code) Refusal(JsonObject answer) => ((int)answer["status"]!, Code(answer));

    public static string Part(string id) => Uri.EscapeDataString(id);

    public async ValueTask DisposeAsync()
    {
        client.Dispose();
        await Simulator.DisposeAsync();
        Product.Dispose();
    }

    private static string Activities(string conversationId, string? id) =>
        $"v3/conversations/{Part(conversationId)}/activities" + (id is null ? "" : "/" + Part(id));

    private static async Task<JsonObject> ReadAsync(HttpResponseMessage answer)
    {
        using (answer)
        {
            var text = await answer.Content.ReadAsStringAsync(Cancellation);
            var json = text.StartsWith('{') ? JsonNode.Parse(text)!.AsObject() : new JsonObject { ["raw"] = text };
            json["status"] = (int)answer.StatusCode;
            if (answer.Headers.TryGetValues("Retry-After", out var after))
            {
                json["after"] = after.First();
            }

            return json;
        }
    }
}
