using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text.Json.Nodes;

namespace SalesBot.Simulators.WeCom;

/// <summary>Checks the bodies of a group robot's messages: what is too long is refused here, not cut.</summary>
internal static class RobotBodies
{
    private const int PictureBytes = 2 * 1024 * 1024;

    public static MessageBody Check(JsonObject request, Func<string, MediaFile> file, WeComSwitches switches)
    {
        var type = request.Text("msgtype");
        var body = request.Part(type) ?? throw new WeComRefusal(40008, "invalid message type");
        switch (type)
        {
            case "text":
                return Text(type, body, 2048);
            case "markdown" or "markdown_v2":
                return Text(type, body, 4096);
            case "image":
                var picture = Picture(body);
                return new MessageBody(type, new JsonObject { ["md5"] = body.Text("md5"), ["bytes"] = picture.Length }, "［图片］");
            case "news":
                var articles = body.Items("articles");
                CardRules.Need(articles.Count is >= 1 and <= 8, 41033, "invalid articles count");
                CardRules.Need(articles.All(article => article.Text("title") is { Length: > 0 } title && title.Bytes() <= 128 && article.Text("url").Length > 0), 40058, "invalid article");
                return new MessageBody(type, body, string.Join('\n', articles.Select(article => article.Text("title"))));
            case "file" or "voice":
                var found = file(body.Text("media_id"));
                return found.Type == type ? new MessageBody(type, body, found.Name) : throw new WeComRefusal(40007, "invalid media_id");
            case "template_card":
                CardRules.Need(body.Text("card_type") is "text_notice" or "news_notice", 42031, "invalid card_type");
                CardRules.Check(body, CardLimits.App(switches), _ => true);
                return new MessageBody(type, body, CardText.Of(body));
            default:
                throw new WeComRefusal(40008, "invalid message type");
        }
    }

    private static MessageBody Text(string type, JsonObject body, int limit)
    {
        var content = body.Text("content");
        CardRules.Need(content.Length > 0, 44004, "empty content");
        CardRules.Need(content.Bytes() <= limit, 40058, $"{type}.content exceed max length {limit}. invalid Request Parameter");
        return new MessageBody(type, body, content);
    }

    private static byte[] Picture(JsonObject body)
    {
        var base64 = body.Text("base64");
        CardRules.Need(base64.Length > 0 && Base64.IsValid(base64) && !base64.Any(char.IsWhiteSpace), 40058, "image.base64 invalid");
        var bytes = Convert.FromBase64String(base64);
        CardRules.Need(bytes.Length <= PictureBytes, 40009, "invalid image size");
        CardRules.Need(MediaRules.IsPicture(bytes), 40005, "invalid file type");
#pragma warning disable CA5351 // The platform's choice.
        CardRules.Need(string.Equals(Convert.ToHexStringLower(MD5.HashData(bytes)), body.Text("md5"), StringComparison.OrdinalIgnoreCase), 301019, "md5 mismatch");
#pragma warning restore CA5351
        return bytes;
    }
}
