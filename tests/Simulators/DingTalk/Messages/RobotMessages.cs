using System.Globalization;
using System.Text.Json.Nodes;

namespace SalesBot.Simulators.DingTalk;

/// <summary>Writes messages of people to the robot, as the app is told of them.</summary>
internal sealed class RobotMessages(Tenant tenant, SessionDesk sessions)
{
    private const string RobotId = "$:LWCP_v1:$bot0";

    /// <summary>The chat on the screens to which a message belongs.</summary>
    public static string ChatOf(JsonObject message) =>
        message.Text("conversationType") == "2" ? ChatKey.Group(message.Text("conversationId")) : ChatKey.Person(message.Text("conversationId")["cid-single-".Length..]);

    /// <summary>A message with an id and a session of its own; over the quota of pushes one without content.</summary>
    public JsonObject Write(SimulatedMember sender, SimulatedGroup? group, string type, Action<JsonObject> content, MessageManner? manner = null)
    {
        var app = tenant.Options.App;
        var message = new JsonObject
        {
            ["msgId"] = $"msg{tenant.Ids.Next("in")}+Q7x/Aw==",
            ["createAt"] = Time(tenant.Now),
            ["conversationType"] = group is null ? "1" : "2",
            ["conversationId"] = group?.ConversationId ?? "cid-single-" + sender.UserId,
            ["senderId"] = "$:LWCP_v1:$" + sender.UserId,
            ["senderNick"] = sender.Name,
            ["chatbotCorpId"] = tenant.Options.CorpId,
            ["chatbotUserId"] = RobotId,
            ["robotCode"] = app.AppKey,
            ["senderPlatform"] = "Mac",
        };
        Identify(message, sender, app, manner);
        if (group is not null)
        {
            (message["conversationTitle"], message["isInAtList"]) = (group.Title, true);
            message["atUsers"] = new JsonArray(new JsonObject { ["dingtalkId"] = RobotId, ["staffId"] = "", ["unionId"] = "" });
        }

        var (url, expires) = sessions.New(ChatOf(message));
        (message["sessionWebhook"], message["sessionWebhookExpiredTime"]) = (url, Time(expires));
        if (tenant.Quota.TakePush(tenant.Now))
        {
            message["msgtype"] = type;
            content(message);
        }
        else
        {
            (message["errorCode"], message["errorMessage"]) = (20001, "当前组织的Webhook&Stream调用次数已达上限");
        }

        foreach (var (name, value) in manner?.ExtraFields ?? [])
        {
            message[name] = value?.DeepClone();
        }

        return message;
    }

    /// <summary>Before publication, and of outsiders, there is no userId.</summary>
    private void Identify(JsonObject message, SimulatedMember sender, SimulatedApp app, MessageManner? manner)
    {
        message["senderUnionId"] = sender.UnionId;
        message["senderCorpId"] = sender.IsOutsider ? "dingothercorp" : tenant.Options.CorpId;
        if (sender.IsOutsider || !app.IsPublished || manner?.OmitsSender == true)
        {
            return;
        }

        (message["senderStaffId"], message["isAdmin"]) = (sender.UserId, sender.IsAdmin);
    }

    private JsonNode Time(DateTimeOffset at)
    {
        var milliseconds = at.ToUnixTimeMilliseconds();
        return tenant.Switches.QuotesTimes ? milliseconds.ToString(CultureInfo.InvariantCulture) : milliseconds;
    }
}
