using System.Net.WebSockets;
using System.Text;
using System.Text.Json.Nodes;

namespace SalesBot.Adapters.Tests.Simulators.DingTalk;

/// <summary>A bare client of the stream, which says only what the test tells it to.</summary>
internal sealed class StreamClient : IDisposable
{
    public const string Messages = "/v1.0/im/bot/messages/get";
    public const string Cards = "/v1.0/card/instances/callback";
    private readonly ClientWebSocket socket = new();

    public static async Task<StreamClient> OpenAsync(Connected company, string[] topics, TimeSpan? keepAlive)
    {
        var answer = await company.PostAsync("/v1.0/gateway/connections/open", Request(company, topics.Length == 0 ? ["*", Messages, Cards] : topics));
        var client = new StreamClient();
        if (keepAlive is { } interval)
        {
            (client.socket.Options.KeepAliveInterval, client.socket.Options.KeepAliveTimeout) = (interval, interval);
        }

        var opened = company.Simulator.Stream.Opened;
        await client.socket.ConnectAsync(new Uri($"{answer["endpoint"]}?ticket={answer["ticket"]}"), Connected.Cancellation);
        await company.Simulator.Stream.OpenedAsync(opened + 1, Connected.Cancellation);
        return client;
    }

    public static string Request(Connected company, params IEnumerable<string> topics)
    {
        var subscriptions = topics.Select(topic => (JsonNode)new JsonObject { ["type"] = topic == "*" ? "EVENT" : "CALLBACK", ["topic"] = topic });
        return new JsonObject
        {
            ["clientId"] = company.Simulator.Options.App.AppKey,
            ["clientSecret"] = company.Simulator.Options.App.AppSecret,
            ["ua"] = "test/1.0",
            ["subscriptions"] = new JsonArray([.. subscriptions]),
        }.ToJsonString();
    }

    /// <summary>The next frame; null where the connection is closed, or broken.</summary>
    public async Task<JsonObject?> NextAsync()
    {
        var (buffer, text) = (new byte[64 * 1024], new MemoryStream());
        try
        {
            while (true)
            {
                var received = await socket.ReceiveAsync(buffer.AsMemory(), Connected.Cancellation);
                if (received.MessageType == WebSocketMessageType.Close)
                {
                    return null;
                }

                text.Write(buffer, 0, received.Count);
                if (received.EndOfMessage)
                {
                    return JsonNode.Parse(Encoding.UTF8.GetString(text.ToArray()))!.AsObject();
                }
            }
        }
        catch (Exception exception) when (exception is WebSocketException || (exception is OperationCanceledException && socket.State == WebSocketState.Aborted && !Connected.Cancellation.IsCancellationRequested))
        {
            return null;
        }
    }

    public Task AcknowledgeAsync(JsonObject frame, string data = """{"response":null}""", int code = 200) =>
        SayAsync(new JsonObject
        {
            ["code"] = code,
            ["headers"] = new JsonObject { ["messageId"] = (string?)frame["headers"]!["messageId"], ["contentType"] = "application/json" },
            ["message"] = "OK",
            ["data"] = data,
        }.ToJsonString());

    public Task SayAsync(string text) => socket.SendAsync(Encoding.UTF8.GetBytes(text), WebSocketMessageType.Text, endOfMessage: true, Connected.Cancellation);

    /// <summary>The data of a frame, which is a text that holds JSON.</summary>
    public static JsonObject Data(JsonObject frame) => JsonNode.Parse((string?)frame["data"] ?? "")!.AsObject();

    public void Dispose() => socket.Dispose();
}
