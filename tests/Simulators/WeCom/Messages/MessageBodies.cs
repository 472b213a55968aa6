using System.Text.Json.Nodes;

namespace SalesBot.Simulators.WeCom;

/// <summary>Checks the bodies of messages that the app sends, to members and to its groups.</summary>
internal sealed class MessageBodies(Tenant tenant, MediaDesk media)
{
    private const int TextBytes = 2048;

    public MessageBody Check(JsonObject request)
    {
        var type = request.Text("msgtype");
        var body = request.Part(type);
        RefuseControlCharacters(request);
        return type switch
        {
            "text" or "markdown" => Text(type, Needed(body, type)),
            "textcard" => TextCard(Needed(body, type)),
            "news" => Articles(type, Needed(body, type), "url"),
            "mpnews" => Articles(type, Needed(body, type), "thumb_media_id"),
            "image" or "voice" or "file" => Media(type, Needed(body, type)),
            "video" => Video(Needed(body, type)),
            "miniprogram_notice" => MiniProgram(request, Needed(body, type)),
            "template_card" => new MessageBody(type, Needed(body, type), CardText.Of(body!)),
            _ => throw new WeComRefusal(40008, "invalid message type"),
        };
    }

    /// <summary>Refuses a field that is longer than this, in bytes.</summary>
    public static string Bytes(JsonNode? node, string name, int limit, bool needed = false)
    {
        var text = node.Text(name);
        if (needed && text.Length == 0)
        {
            throw new WeComRefusal(40058, $"missing {name}");
        }

        return text.Bytes() <= limit ? text : throw new WeComRefusal(45002, $"{name} exceed max length {limit}. content size out of limit");
    }

    private static JsonObject Needed(JsonObject? body, string type) => body ?? throw new WeComRefusal(40058, $"missing {type}");

    private static MessageBody TextCard(JsonObject body)
    {
        var title = Bytes(body, "title", 128, needed: true);
        var description = Bytes(body, "description", 512, needed: true);
        Bytes(body, "url", 2048, needed: true);
        if (body.Text("btntxt").EnumerateRunes().Count() > 4)
        {
            throw new WeComRefusal(40058, "btntxt exceed max length 4");
        }

        return new MessageBody("textcard", body, title + "\n" + description);
    }

    private static MessageBody Articles(string type, JsonObject body, string needed)
    {
        var articles = body.Items("articles");
        if (articles.Count is < 1 or > 8)
        {
            throw new WeComRefusal(41033, "invalid articles count");
        }

        foreach (var article in articles)
        {
            Bytes(article, "title", 128, needed: true);
            Bytes(article, type == "news" ? "description" : "digest", 512);
            if (article.Text(needed).Length == 0 && !article.Has("appid"))
            {
                throw new WeComRefusal(41033, $"article without {needed}");
            }
        }

        return new MessageBody(type, body, string.Join('\n', articles.Select(article => article.Text("title"))));
    }

    private static MessageBody MiniProgram(JsonObject request, JsonObject body)
    {
        if (request.Text("touser") == "@all")
        {
            throw new WeComRefusal(40058, "miniprogram_notice not for @all");
        }

        return new MessageBody("miniprogram_notice", body, Bytes(body, "title", 128, needed: true));
    }

    private MessageBody Text(string type, JsonObject body)
    {
        var content = body.Text("content");
        if (content.Length == 0)
        {
            throw new WeComRefusal(44004, "empty content");
        }

        var (text, cut) = ByteCut.Cut(content, TextBytes, tenant.Switches.CutsAtWholeCharacter);
        return new MessageBody(type, body, text) { BytesCut = cut };
    }

    private MessageBody Media(string type, JsonObject body)
    {
        var file = media.Require(body.Text("media_id"));
        return file.Type == type ? new MessageBody(type, body, file.Name) : throw new WeComRefusal(40007, "invalid media_id");
    }

    private MessageBody Video(JsonObject body)
    {
        Bytes(body, "title", 128);
        Bytes(body, "description", 512);
        return Media("video", body) with { Text = body.Text("title") };
    }

    private void RefuseControlCharacters(JsonNode request)
    {
        var code = tenant.Switches.ControlCharacterCode;
        if (code != 0 && Texts(request).Any(text => text.Any(character => character < ' ' && character is not ('\n' or '\r' or '\t'))))
        {
            throw new WeComRefusal(code, "invalid charset in content");
        }
    }

    private static IEnumerable<string> Texts(JsonNode? node) => node switch
    {
        JsonObject item => item.SelectMany(field => Texts(field.Value)),
        JsonArray list => list.SelectMany(Texts),
        JsonValue value when value.TryGetValue<string>(out var text) => [text],
        _ => [],
    };
}
