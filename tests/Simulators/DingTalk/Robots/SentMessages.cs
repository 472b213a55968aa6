using System.Collections.Immutable;
using System.Text.Json.Nodes;

namespace SalesBot.Simulators.DingTalk;

/// <summary>Messages of the robot API: who has read them, and how they are called back, within 24 hours.</summary>
internal sealed class SentMessages(Tenant tenant)
{
    private const int MostKeys = 20;
    private const int LargestPage = 200;
    private static readonly TimeSpan Kept = TimeSpan.FromHours(24);
    private readonly Dictionary<string, Sent> sent = new(StringComparer.Ordinal);

    // The two spellings of oTo differ, as on the platform.
    public IEnumerable<ApiRoute> Routes =>
    [
        ApiRoute.New("POST", "/v1.0/robot/otoMessages/batchRecall", RobotDesk.Scope, RecallFromPeople),
        ApiRoute.New("POST", "/v1.0/robot/groupMessages/recall", RobotDesk.Scope, RecallFromGroup),
        ApiRoute.New("GET", "/v1.0/robot/oToMessages/readStatus", RobotDesk.Scope, ReadByPeople),
        ApiRoute.New("POST", "/v1.0/robot/groupMessages/query", RobotDesk.Scope, ReadByGroup),
    ];

    /// <summary>Keeps a message; its key holds characters that an address must not hold unescaped.</summary>
    public string Keep(SimulatedApp app, string? group, IEnumerable<string> chats)
    {
        var key = $"Pq+{tenant.Ids.Next("key")}/Sim==";
        sent[key] = new Sent(app, group, [.. chats], tenant.Now);
        return key;
    }

    /// <summary>A message that is no older than a day; null for others.</summary>
    public Sent? Find(string key) => sent.TryGetValue(key, out var found) && tenant.Now - found.At <= Kept ? found : null;

    private JsonObject RecallFromPeople(ApiCall call) => Recall(call, group: null);

    private JsonObject RecallFromGroup(ApiCall call) => Recall(call, RobotDesk.RequireGroup(tenant, call.Json.Text("openConversationId")).ConversationId);

    private JsonObject Recall(ApiCall call, string? group)
    {
        RobotDesk.RequireOwnRobot(call, call.Json.Text("robotCode"));
        var keys = call.Json.Texts("processQueryKeys");
        Demand.That(keys.Count is > 0 and <= MostKeys, "invalidParameter.processQueryKeys.overMax", "processQueryKeys 数量不合法");
        Demand.That(!keys.Any(key => sent.TryGetValue(key, out var old) && tenant.Now - old.At > Kept), "robot.processQueryKey.expired", "消息已超过24小时");
        var (done, failed) = (new JsonArray(), new JsonObject());
        foreach (var key in keys)
        {
            if (Find(key) is { } found && found.Group == group && found.App.AppKey == call.App.AppKey)
            {
                found.IsRecalled = true;
                found.Chats.ToList().ForEach(chat => tenant.Screens.Update(chat, key, message => message with { IsRecalled = true }));
                done.Add(key);
            }
            else
            {
                failed[key] = "processQueryKey不存在";
            }
        }

        return new JsonObject { ["successResult"] = done, ["failedResult"] = failed };
    }

    private JsonObject ReadByPeople(ApiCall call)
    {
        RobotDesk.RequireOwnRobot(call, call.Query["robotCode"].ToString());
        var (key, found) = Require(call.Query["processQueryKey"].ToString());
        var people = found.Chats.Select(chat => chat["user:".Length..]).Select(user => (JsonNode)new JsonObject
        {
            ["name"] = tenant.Company.Member(user)?.Name,
            ["userId"] = user,
            ["readStatus"] = Readers(key, ChatKey.Person(user)).IsEmpty ? "UNREAD" : "READ",
        });
        return new JsonObject { ["sendStatus"] = found.IsRecalled ? "RECALLED" : "SUCCESS", ["messageReadInfoList"] = new JsonArray([.. people]) };
    }

    private JsonObject ReadByGroup(ApiCall call)
    {
        RobotDesk.RequireOwnRobot(call, call.Json.Text("robotCode"));
        var (key, found) = Require(call.Json.Text("processQueryKey"));
        Demand.That(found.Group == call.Json.Text("openConversationId"), "invalid.openConversationId", "openConversationId 无效");
        var (size, from) = (Math.Min(call.Json.Number("maxResults", LargestPage), LargestPage), call.Json.Number("nextToken"));
        var readers = Readers(key, found.Chats[0]).Order(StringComparer.Ordinal).ToList();
        var hasMore = from + size < readers.Count;
        return new JsonObject
        {
            ["sendStatus"] = found.IsRecalled ? "RECALLED" : "SUCCESS",
            ["readUserIds"] = new JsonArray([.. readers.Skip(from).Take(size).Select(user => (JsonNode)user)]),
            ["hasMore"] = hasMore,
            ["nextToken"] = hasMore ? (from + size).ToString(System.Globalization.CultureInfo.InvariantCulture) : null,
        };
    }

    private (string Key, Sent Message) Require(string key) =>
        Find(key) is { } found ? (key, found) : throw new DingTalkRefusal("processQueryKey.expireTime", "processQueryKey 已过期或不存在");

    private ImmutableHashSet<string> Readers(string key, string chat) => tenant.Screens.All(chat).Find(message => message.Id == key)?.ReadBy ?? [];

    internal sealed record Sent(SimulatedApp App, string? Group, ImmutableArray<string> Chats, DateTimeOffset At)
    {
        public bool IsRecalled { get; set; }
    }
}
