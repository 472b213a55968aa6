using System.Globalization;
using System.Text.Json;
using SalesBot.Adapters.Common.Wire;

namespace SalesBot.Adapters.DingTalk.Protocol.Messages;

/// <summary>Reads messages to the robot. Numbers come as numbers and as text, and fields appear without notice.</summary>
internal static class RobotMessageReader
{
    /// <summary>No id of DingTalk is nearly as long.</summary>
    private const int MaxIdLength = 256;

    private const string InGroup = "2";

    /// <summary>The message; null where it is none. A kind that is not known is one all the same.</summary>
    public static RobotMessage? Find(ReadOnlyMemory<byte> text)
    {
        try
        {
            using var json = JsonDocument.Parse(text);
            return Find(json.RootElement);
        }
        catch (Exception error) when (error is JsonException or InvalidOperationException)
        {
            // Text that is no Unicode is found when it is read, and is no JsonException.
            return null;
        }
    }

    private static RobotMessage? Find(JsonElement json)
    {
        var id = json.Text("msgId");
        var conversation = json.Text("conversationId");
        var sender = json.Text("senderStaffId").Trim();
        var content = ReadContent(json);
        if (id.Length > MaxIdLength || conversation.Length > MaxIdLength || sender.Length > MaxIdLength)
        {
            return null;
        }

        // Over the quota nobody promises more than the code.
        if (content is not RobotContent.QuotaSpent && (id.Length == 0 || conversation.Length == 0))
        {
            return null;
        }

        return new RobotMessage(id, conversation, json.Text("conversationType") == InGroup, content)
        {
            SenderStaffId = sender.Length == 0 ? null : sender,
            SenderId = json.Text("senderId"),
            SenderCorpId = json.Text("senderCorpId"),
            RobotCorpId = json.Text("chatbotCorpId"),
            RobotCode = json.Text("robotCode"),
            SessionWebhook = Uri.TryCreate(json.Text("sessionWebhook"), UriKind.Absolute, out var url) ? url : null,
            SessionWebhookUntil = ReadInstant(json.Text("sessionWebhookExpiredTime")),
        };
    }

    /// <summary>Over the quota a message has a code in place of its content: asked for first, so that it is not taken for an empty one.</summary>
    private static RobotContent ReadContent(JsonElement json) =>
        json.Text("errorCode") is { Length: > 0 } code and not "0" ? new RobotContent.QuotaSpent(code) : ReadContent(json.Text("msgtype"), json);

    private static RobotContent ReadContent(string kind, JsonElement json)
    {
        var content = json.Part("content");
        return kind switch
        {
            "text" => new RobotContent.Text(json.Part("text").Text("content")),
            "richText" => new RobotContent.RichText([.. content.Items("richText").SelectMany(ReadParts)]),
            "picture" => new RobotContent.Picture(ReadCode(content)),
            "audio" => new RobotContent.Audio(ReadCode(content), content.Text("recognition")),
            "video" => new RobotContent.Video(ReadCode(content)),
            "file" => new RobotContent.File(ReadCode(content), content.Text("fileName") is { Length: > 0 } name ? name : null),
            "unknownMsgType" => new RobotContent.Unsupported(),
            _ => new RobotContent.Other(kind),
        };
    }

    private static IEnumerable<RobotContent> ReadParts(JsonElement part)
    {
        if (part.Text("text") is { Length: > 0 } text)
        {
            yield return new RobotContent.Text(text);
        }

        if (ReadCode(part) is { Length: > 0 } code)
        {
            yield return new RobotContent.Picture(code);
        }
    }

    private static string ReadCode(JsonElement json) =>
        json.Text("downloadCode") is { Length: > 0 } code ? code : json.Text("pictureDownloadCode");

    private static DateTimeOffset ReadInstant(string milliseconds) =>
        long.TryParse(milliseconds, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number <= DateTimeOffset.MaxValue.ToUnixTimeMilliseconds()
            ? DateTimeOffset.FromUnixTimeMilliseconds(number)
            : DateTimeOffset.MinValue;
}
