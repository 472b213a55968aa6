using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace SalesBot.Simulators.DingTalk;

/// <summary>Checks msgKey and msgParam of the robot API.</summary>
internal static class RobotBodies
{
    private const int ParameterBytes = 15_000;

    private static readonly ImmutableDictionary<string, ImmutableArray<string>> Fields = new Dictionary<string, ImmutableArray<string>>(StringComparer.Ordinal)
    {
        ["sampleText"] = ["content"],
        ["sampleMarkdown"] = ["title", "text"],
        ["sampleImageMsg"] = ["photoURL"],
        ["sampleLink"] = ["title", "text", "picUrl", "messageUrl"],
        ["sampleActionCard"] = ["title", "text", "singleTitle", "singleURL"],
        ["sampleActionCard2"] = Buttons(2),
        ["sampleActionCard3"] = Buttons(3),
        ["sampleActionCard4"] = Buttons(4),
        ["sampleActionCard5"] = Buttons(5),
        ["sampleActionCard6"] = ["title", "text", "buttonTitle1", "buttonUrl1", "buttonTitle2", "buttonUrl2"],
        ["sampleAudio"] = ["mediaId", "duration"],
        ["sampleFile"] = ["mediaId", "fileName", "fileType"],
        ["sampleVideo"] = ["duration", "videoMediaId", "videoType", "picMediaId"],
    }.ToImmutableDictionary(StringComparer.Ordinal);

    public static MessageBody Of(JsonObject request, Func<string, bool> hasMedia)
    {
        var key = request.Text("msgKey");
        Demand.That(key.Length > 0, "invalidParameter.msgKey.empty", "msgKey 为空");
        Demand.That(Fields.TryGetValue(key, out var fields), "invalidParameter.msgKey.invalid", "msgKey 无效");
        var parameter = Parameter(request);
        foreach (var field in fields)
        {
            Demand.That(parameter.Text(field).Length > 0, "miss.param." + field, "缺少参数 " + field);
        }

        foreach (var media in fields.Where(field => field.EndsWith("ediaId", StringComparison.Ordinal)))
        {
            Demand.That(hasMedia(parameter.Text(media)), "invalidParameter.msgParam.invalid", "mediaId 无效");
        }

        return Body(key, parameter, fields);
    }

    private static ImmutableArray<string> Buttons(int count) =>
        [.. (string[])["title", "text"], .. Enumerable.Range(1, count).SelectMany(number => (string[])[$"actionTitle{number}", $"actionURL{number}"])];

    private static JsonObject Parameter(JsonObject request)
    {
        var isText = request["msgParam"] is JsonValue value && value.GetValueKind() == JsonValueKind.String;
        Demand.That(isText, "invalidParameter.msgParam.invalid", "msgParam 不是字符串");
        var text = request.Text("msgParam");
        Demand.That(Encoding.UTF8.GetByteCount(text) <= ParameterBytes, "invalidParameter.msgParam.tooLong", "msgParam 超长");
        try
        {
            return JsonNode.Parse(text) as JsonObject ?? throw new DingTalkRefusal("invalidParameter.msgParam.invalid", "msgParam 不是 JSON");
        }
        catch (JsonException)
        {
            throw new DingTalkRefusal("invalidParameter.msgParam.invalid", "msgParam 不是 JSON");
        }
    }

    private static MessageBody Body(string key, JsonObject parameter, ImmutableArray<string> fields) => key switch
    {
        "sampleText" => new MessageBody("text", parameter.Text("content"), parameter.Text("content"), parameter),
        "sampleMarkdown" => new MessageBody("markdown", parameter.Text("title"), parameter.Text("text"), parameter),
        "sampleImageMsg" => new MessageBody("image", "［图片］", "［图片］", parameter),
        "sampleLink" => new MessageBody("link", parameter.Text("title"), parameter.Text("title") + "\n" + parameter.Text("text"), parameter)
        {
            Buttons = [new(parameter.Text("title"), parameter.Text("messageUrl"))],
        },
        "sampleAudio" => new MessageBody("audio", "［语音］", "［语音］", parameter),
        "sampleFile" => new MessageBody("file", parameter.Text("fileName"), "［文件］" + parameter.Text("fileName"), parameter),
        "sampleVideo" => new MessageBody("video", "［视频］", "［视频］", parameter),
        _ => new MessageBody("actionCard", parameter.Text("title"), parameter.Text("text"), parameter)
        {
            Buttons = [.. fields.Skip(2).Chunk(2).Select(pair => new SeenButton(parameter.Text(pair[0]), parameter.Text(pair[1])))],
        },
    };
}
