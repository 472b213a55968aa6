using System.Text.Json.Nodes;

namespace SalesBot.Simulators.DingTalk;

/// <summary>Checks the shapes that session webhooks, answers and custom robots take. Their spelling is irregular, and counts.</summary>
internal static class WebhookBodies
{
    public static MessageBody Of(JsonObject request)
    {
        var type = request.Text("msgtype");
        Demand.That(type is "text" or "markdown" or "actionCard" or "link" or "feedCard", 400105, "msgtype is not supported: " + type);
        var body = request.Part(type) ?? throw new DingTalkRefusal(40035, "缺少参数 " + type);
        return type switch
        {
            "text" => new MessageBody(type, Needed(body, "content"), Needed(body, "content"), body),
            "markdown" => new MessageBody(type, Needed(body, "title"), Needed(body, "text"), body),
            "link" => new MessageBody(type, Needed(body, "title"), Needed(body, "title") + "\n" + Needed(body, "text"), body) { Buttons = [new(body.Text("title"), Needed(body, "messageUrl"))] },
            "actionCard" => ActionCard(body),
            _ => FeedCard(body),
        };
    }

    private static string Needed(JsonNode? body, string name) => body.Text(name) is { Length: > 0 } text ? text : throw new DingTalkRefusal(40035, "缺少参数 " + name);

    private static MessageBody ActionCard(JsonObject body)
    {
        var card = new MessageBody("actionCard", Needed(body, "title"), Needed(body, "text"), body);
        if (body.Has("singleTitle") && body.Has("singleURL"))
        {
            return card with { Buttons = [new(Needed(body, "singleTitle"), Needed(body, "singleURL"))] };
        }

        var buttons = body.Items("btns");
        Demand.That(buttons.Count > 0, 40035, "缺少参数 btns");
        Demand.That(body.Text("btnOrientation") is "" or "0" or "1", 40035, "不合法的参数 btnOrientation");
        return card with { Buttons = [.. buttons.Select(button => new SeenButton(Needed(button, "title"), Needed(button, "actionURL")))] };
    }

    private static MessageBody FeedCard(JsonObject body)
    {
        var links = body.Items("links");
        Demand.That(links.Count > 0, 40035, "缺少参数 links");
        var buttons = links.Select(link => new SeenButton(Needed(link, "title"), Needed(link, "messageURL"))).ToList();
        Demand.That(links.All(link => link.Text("picURL").Length > 0), 40035, "缺少参数 picURL");
        return new MessageBody("feedCard", buttons[0].Text, string.Join('\n', buttons.Select(button => button.Text)), body) { Buttons = [.. buttons] };
    }
}
