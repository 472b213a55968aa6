using System.Collections.Immutable;
using System.Text.Json.Nodes;

namespace SalesBot.Simulators.DingTalk;

/// <summary>Hands out tickets, each for one connection within 90 s.</summary>
internal sealed class Gateway(Tenant tenant)
{
    /// <summary>Where connections are asked for.</summary>
    public const string Path = "/v1.0/gateway/connections/open";

    /// <summary>Where they are made.</summary>
    public const string SocketPath = "/connect";

    private static readonly TimeSpan Validity = TimeSpan.FromSeconds(90);
    private readonly Dictionary<string, Ticket> tickets = new(StringComparer.Ordinal);

    /// <summary>How many of the next tickets are over as soon as they are handed out.</summary>
    public int Stillborn { get; set; }

    public IEnumerable<ApiRoute> Routes => [ApiRoute.Open("POST", Path, isLegacy: false, Open)];

    /// <summary>Uses a ticket up; null where it is none, or no more.</summary>
    public Ticket? Redeem(string id) => tickets.Remove(id, out var ticket) && tenant.Now < ticket.Until ? ticket : null;

    private JsonObject Open(ApiCall call)
    {
        if (tenant.App(call.Json.Text("clientId")) is not { } app || app.AppSecret != call.Json.Text("clientSecret"))
        {
            throw new DingTalkRefusal("authFailed", "鉴权失败", 401);
        }

        var topics = call.Json.Items("subscriptions").Select(TopicOf).ToImmutableHashSet(StringComparer.Ordinal);
        Demand.That(topics.Count > 0, "invalidParameter.subscriptions", "subscriptions is empty");
        var id = Guid.NewGuid().ToString("N");
        var isStillborn = Stillborn > 0;
        Stillborn -= isStillborn ? 1 : 0;
        tickets[id] = new Ticket(app, topics, isStillborn ? tenant.Now : tenant.Now + Validity);
        return new JsonObject { ["endpoint"] = tenant.BaseUrl.Replace("http://", "ws://", StringComparison.Ordinal) + SocketPath, ["ticket"] = id };
    }

    private static string TopicOf(JsonNode? subscription)
    {
        var (type, topic) = (subscription.Text("type"), subscription.Text("topic"));
        Demand.That(type is "EVENT" or "CALLBACK" && topic.Length > 0 && (type != "EVENT" || topic == "*"), "invalidParameter.subscriptions", $"{type} {topic}");
        return topic;
    }

    internal sealed record Ticket(SimulatedApp App, ImmutableHashSet<string> Topics, DateTimeOffset Until);
}
