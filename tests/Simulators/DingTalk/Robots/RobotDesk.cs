using System.Text.Json.Nodes;

namespace SalesBot.Simulators.DingTalk;

/// <summary>The robot API: messages to people and to groups.</summary>
internal sealed class RobotDesk(Tenant tenant, ChatWriter writer, MediaDesk media, SentMessages sent)
{
    /// <summary>The permission for all of it.</summary>
    public const string Scope = "qyapi_robot_sendmsg";

    private const int MostPeople = 20;

    public IEnumerable<ApiRoute> Routes =>
    [
        ApiRoute.New("POST", "/v1.0/robot/oToMessages/batchSend", Scope, SendToPeople),
        ApiRoute.New("POST", "/v1.0/robot/groupMessages/send", Scope, SendToGroup),
        ApiRoute.New("POST", "/v1.0/robot/groups/robots/query", Scope, Robots),
    ];

    /// <summary>A robot's code in a request must be that of the app to which the token belongs.</summary>
    public static void RequireOwnRobot(ApiCall call, string robotCode)
    {
        Demand.That(robotCode.Length > 0, "invalidParameter.robotCode.empty", "robotCode 为空");
        Demand.That(robotCode == call.App.AppKey, "invalidParameter.robotCode.auth", "robotCode 不属于该应用");
    }

    /// <summary>A group in which the robot is.</summary>
    public static SimulatedGroup RequireGroup(Tenant tenant, string conversationId)
    {
        var group = tenant.Company.Group(conversationId) ?? throw new DingTalkRefusal("invalid.openConversationId", "openConversationId 无效");
        Demand.That(!group.IsDisbanded, "group.disbanded", "群已解散");
        Demand.That(group.HasRobot, "invalidParameter.robotCode.notExsit", "机器人不在群内");
        return group;
    }

    private JsonObject SendToPeople(ApiCall call)
    {
        RequireOwnRobot(call, call.Json.Text("robotCode"));
        var users = call.Json.Texts("userIds");
        Demand.That(users.Count > 0, "invalidParameter.userIds.empty", "userIds 为空");
        Demand.That(users.Count <= MostPeople, "invalidParameter.userIds.overMax", "userIds 超过最大数量");
        var body = RobotBodies.Of(call.Json, media.Has);
        var known = users.Distinct(StringComparer.Ordinal).Select(user => (User: user, Member: tenant.Company.Member(user))).ToList();
        var invalid = known.Where(each => each.Member is not { HasRobotChat: true } || !tenant.Company.IsVisible(call.App, each.Member)).Select(each => each.User).ToList();
        var slowed = known.Where(each => each.Member is { IsFlowControlled: true }).Select(each => each.User).Except(invalid, StringComparer.Ordinal).ToList();
        var chats = known.Select(each => each.User).Except(invalid, StringComparer.Ordinal).Except(slowed, StringComparer.Ordinal).Select(ChatKey.Person).ToList();
        var key = sent.Keep(call.App, group: null, chats);
        chats.ForEach(chat => writer.Show(chat, "robot", body, key));
        return new JsonObject
        {
            ["processQueryKey"] = key,
            ["invalidStaffIdList"] = new JsonArray([.. invalid.Select(user => (JsonNode)user)]),
            ["flowControlledStaffIdList"] = new JsonArray([.. slowed.Select(user => (JsonNode)user)]),
        };
    }

    private JsonObject SendToGroup(ApiCall call)
    {
        RequireOwnRobot(call, call.Json.Text("robotCode"));
        var body = RobotBodies.Of(call.Json, media.Has);
        var chat = ChatKey.Group(RequireGroup(tenant, call.Json.Text("openConversationId")).ConversationId);
        var key = sent.Keep(call.App, call.Json.Text("openConversationId"), [chat]);
        writer.Show(chat, "robot", body, key);
        return new JsonObject { ["processQueryKey"] = key };
    }

    private JsonObject Robots(ApiCall call)
    {
        var group = RequireGroup(tenant, call.Json.Text("openConversationId"));
        return new JsonObject
        {
            ["chatbotInstanceVOList"] = new JsonArray(new JsonObject { ["robotCode"] = tenant.Options.App.AppKey, ["name"] = tenant.Options.App.RobotName, ["openRobotType"] = 1 }),
        };
    }
}
