using System.Text.Json.Nodes;

namespace SalesBot.Simulators.DingTalk;

/// <summary>Checks the messages of work notifications, whose spelling differs from that of robots.</summary>
internal static class NoticeBodies
{
    private const int MarkdownLength = 5000;
    private const int CardLength = 1000;

    public static MessageBody Of(JsonObject message, Func<string, bool> hasMedia)
    {
        var type = message.Text("msgtype");
        var body = message.Part(type) ?? throw new DingTalkRefusal(40035, "不合法的参数 msg");
        switch (type)
        {
            case "text":
                return new MessageBody(type, Needed(body, "content"), body.Text("content"), body);
            case "markdown":
                Demand.That(Needed(body, "text").Length <= MarkdownLength, 34016, "消息内容超长");
                return new MessageBody(type, Needed(body, "title"), body.Text("text"), body);
            case "link":
                return new MessageBody(type, Needed(body, "title"), body.Text("title") + "\n" + Needed(body, "text"), body) { Buttons = [new(body.Text("title"), Needed(body, "messageUrl"))] };
            case "action_card":
                return ActionCard(body);
            case "image" or "voice" or "file":
                Demand.That(hasMedia(Needed(body, "media_id")), 40007, "不合法的media_id");
                return new MessageBody(type, "［文件］", "［文件］", body);
            case "oa":
                return new MessageBody(type, body.Part("body").Text("title"), body.Part("body").Text("title") + "\n" + body.Part("body").Text("content"), body);
            default:
                throw new DingTalkRefusal(40035, "不合法的消息类型");
        }
    }

    private static string Needed(JsonNode? body, string name) => body.Text(name) is { Length: > 0 } text ? text : throw new DingTalkRefusal(40035, "缺少参数 " + name);

    private static MessageBody ActionCard(JsonObject body)
    {
        Within(Needed(body, "markdown"), CardLength);
        var card = new MessageBody("actionCard", Needed(body, "title"), body.Text("markdown"), body);
        if (body.Has("single_title"))
        {
            Within(body.Text("single_title"), 20);
            Within(Needed(body, "single_url"), 500);
            return card with { Buttons = [new(body.Text("single_title"), body.Text("single_url"))] };
        }

        var buttons = body.Items("btn_json_list");
        Demand.That(buttons.Count > 0, 40035, "缺少参数 btn_json_list");
        Within(body["btn_json_list"]!.Written(), 1000);
        foreach (var button in buttons)
        {
            Within(Needed(button, "title"), 20);
            Within(Needed(button, "action_url"), 700);
        }

        return card with { Buttons = [.. buttons.Select(button => new SeenButton(button.Text("title"), button.Text("action_url")))] };
    }

    private static void Within(string text, int length) => Demand.That(text.Length <= length, 34016, "消息内容超长");
}
