using System.Text;
using System.Text.Json.Nodes;

namespace SalesBot.Adapters.Tests.DingTalk.Messages;

/// <summary>Messages to the robot as DingTalk sends them.</summary>
internal static class RobotJson
{
    public const string Webhook = "https://oapi.dingtalk.com/robot/sendBySession?session=5f0c";

    /// <summary>From user001, in the chat with the robot.</summary>
    public static JsonObject Single(string content) => Message("1", content);

    /// <summary>From user001, in a group.</summary>
    public static JsonObject Group(string content) => Message("2", content);

    public static JsonObject Text(string words, string id = "msgQx7") =>
        Single($$""" "msgtype":"text","text":{"content":{{JsonValue.Create(words)!.ToJsonString()}}} """).With("msgId", id);

    public static JsonObject GroupText(string words, string id = "msgQx7") =>
        Group($$""" "msgtype":"text","text":{"content":{{JsonValue.Create(words)!.ToJsonString()}}} """).With("msgId", id);

    public static JsonObject With(this JsonObject message, string name, JsonNode? value)
    {
        message[name] = value;
        return message;
    }

    public static JsonObject Without(this JsonObject message, params string[] names)
    {
        foreach (var name in names)
        {
            message.Remove(name);
        }

        return message;
    }

    public static byte[] ToBytes(this JsonObject message) => Encoding.UTF8.GetBytes(message.ToJsonString());

    private static JsonObject Message(string conversationType, string content) => JsonNode.Parse($$"""
        { "msgId": "msgQx7", "createAt": 1773194400136, {{content}},
          "conversationType": "{{conversationType}}", "conversationId": "cidSim7Gq1HnA0kQ==", "conversationTitle": "华东一组", "isInAtList": true,
          "atUsers": [ { "dingtalkId": "$:LWCP_v1:$bot0", "staffId": "", "unionId": "" } ], "openThreadId": "extra",
          "senderId": "$:LWCP_v1:$u0001", "senderStaffId": "user001", "senderUnionId": "uni001", "senderNick": "张伟", "senderCorpId": "dingsimcorp001", "isAdmin": false,
          "chatbotCorpId": "dingsimcorp001", "chatbotUserId": "$:LWCP_v1:$bot0", "robotCode": "dingsimapp001", "senderPlatform": "Mac",
          "sessionWebhook": "{{Webhook}}", "sessionWebhookExpiredTime": 1773199800316 }
        """)!.AsObject();
}
