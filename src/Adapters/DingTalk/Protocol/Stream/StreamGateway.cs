using System.Net;
using System.Text.Json;
using SalesBot.Adapters.Common.Wire;

namespace SalesBot.Adapters.DingTalk.Protocol.Stream;

/// <summary>Asks DingTalk where to connect to; a ticket serves one connection, so it is asked each time.</summary>
/// <threadsafety>Safe for concurrent use.</threadsafety>
internal sealed class StreamGateway(StreamAccount account, HttpTransport transport)
{
    private const string Api = "gateway/connections/open";
    private const int MostAnswer = 64 * 1024;

    private static readonly object[] Subscriptions =
    [
        new { type = "EVENT", topic = StreamTopics.AllEvents },
        new { type = "CALLBACK", topic = StreamTopics.RobotMessage },
        new { type = "CALLBACK", topic = StreamTopics.CardCallback },
    ];

    private readonly Uri address = new(account.Api, "/v1.0/gateway/connections/open");

    private readonly RequestBody body = RequestBody.Json(JsonSerializer.SerializeToUtf8Bytes(new
    {
        clientId = account.ClientId,
        clientSecret = account.ClientSecret,
        ua = "salesbot (dotnet)",
        subscriptions = Subscriptions,
    }));

    /// <summary>Asks.</summary>
    public async Task<StreamPlace> AskAsync(CancellationToken cancellationToken)
    {
        // Without being asked for JSON the gateway may answer XML.
        var request = new ApiRequest(Api, address) { Body = body, Headers = [KeyValuePair.Create("Accept", "application/json")], MostBytes = MostAnswer };
        return await transport.ExchangeAsync(request, cancellationToken) switch
        {
            ApiResult<HttpAnswer>.Ok ok => Read(ok.Value),
            ApiResult<HttpAnswer>.NotDone notDone => new StreamPlace.None(notDone.Reason),
            ApiResult<HttpAnswer>.Unclear unclear => new StreamPlace.None(unclear.Reason),
            ApiResult<HttpAnswer>.Failed failed => new StreamPlace.None(failed.Error.Reason),
            var result => throw new InvalidOperationException(result.GetType().Name),
        };
    }

    private static StreamPlace Read(HttpAnswer answer)
    {
        try
        {
            using var json = JsonDocument.Parse(answer.Body);
            if (!answer.IsSuccess)
            {
                var reason = $"{Api}: HTTP {(int)answer.Status} {json.RootElement.Text("code")}".TrimEnd();
                return answer.Status == HttpStatusCode.Unauthorized ? new StreamPlace.Refused(reason) : new StreamPlace.None(reason);
            }

            return FindAddress(json.RootElement.Text("endpoint"), json.RootElement.Text("ticket")) is { } place
                ? new StreamPlace.Given(place)
                : new StreamPlace.None($"{Api}: the answer names no place to connect to");
        }
        catch (Exception error) when (error is JsonException or InvalidOperationException)
        {
            return new StreamPlace.None($"{Api}: HTTP {(int)answer.Status}, and the answer is no JSON");
        }
    }

    /// <summary>The ticket is a secret, so it travels without TLS on this machine only.</summary>
    private static Uri? FindAddress(string endpoint, string ticket)
    {
        if (ticket.Length == 0 || !Uri.TryCreate(endpoint, UriKind.Absolute, out var url) || (url.Scheme != Uri.UriSchemeWss && !(url.Scheme == Uri.UriSchemeWs && url.IsLoopback)))
        {
            return null;
        }

        return new UriBuilder(url) { Query = $"ticket={Uri.EscapeDataString(ticket)}" }.Uri;
    }
}
