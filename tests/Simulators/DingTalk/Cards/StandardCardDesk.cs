using System.Text.Json;
using System.Text.Json.Nodes;

namespace SalesBot.Simulators.DingTalk;

/// <summary>StandardCard, which is closed to all but some old apps.</summary>
internal sealed class StandardCardDesk(Tenant tenant, ChatWriter writer, SentMessages sent)
{
    private const int IdLength = 100;

    public IEnumerable<ApiRoute> Routes => [ApiRoute.New("POST", "/v1.0/im/v1.0/robot/interactiveCards/send", "", Send)];

    private JsonObject Send(ApiCall call)
    {
        if (!call.App.HasStandardCards)
        {
            throw new DingTalkRefusal(RefusalCode.NoPermission, "应用尚未开通所需的权限") { RequiredScopes = ["qyapi_robot_interactive_card"] };
        }

        RobotDesk.RequireOwnRobot(call, call.Json.Text("robotCode"));
        Demand.That(call.Json.Text("cardBizId").Length is > 0 and <= IdLength, "param.invalid", "cardBizId 无效");
        var chat = call.Json.Text("openConversationId") is { Length: > 0 } group
            ? ChatKey.Group(RobotDesk.RequireGroup(tenant, group).ConversationId)
            : ChatKey.Person(Parse(call.Json.Text("singleChatReceiver")).Text("userId"));
        var card = Parse(call.Json.Text("cardData"));
        var texts = card.Items("contents").Select(content => content.Text("text")).Where(text => text.Length > 0);
        var title = card.Part("header").Part("title").Text("text");
        var key = sent.Keep(call.App, group: null, [chat]);
        writer.Show(chat, "robot", new MessageBody("standardCard", title, string.Join('\n', texts), card), key);
        return new JsonObject { ["processQueryKey"] = key };
    }

    private static JsonObject Parse(string json)
    {
        try
        {
            return JsonNode.Parse(json) as JsonObject ?? [];
        }
        catch (JsonException)
        {
            throw new DingTalkRefusal("param.invalid", "不是 JSON");
        }
    }
}
