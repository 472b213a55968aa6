using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using SalesBot.Adapters.Common.Wire;
using SalesBot.Adapters.WeCom.Protocol.Callbacks;

namespace SalesBot.Adapters.WeCom.Protocol.AiBot;

/// <summary>Reads what the intelligent robot's callbacks and the frames of its long connection hold.</summary>
internal static class AiBotReader
{
    /// <summary>No id of WeCom is nearly as long.</summary>
    private const int MaxIdLength = 128;

    /// <summary>The callback; null where it is none. A kind that is not known is one all the same.</summary>
    public static AiBotCallback? Find(ReadOnlyMemory<byte> message)
    {
        try
        {
            using var json = JsonDocument.Parse(message);
            return Find(json.RootElement);
        }
        catch (Exception error) when (error is JsonException or InvalidOperationException)
        {
            // Text that is no Unicode is found when it is read, and is no JsonException.
            return null;
        }
    }

    /// <summary>The same, out of the body of a frame.</summary>
    public static AiBotCallback? Find(JsonElement json)
    {
        var user = json.Part("from").Text("userid");
        var id = json.Text("msgid");
        var group = json.Text("chattype") == "group" ? json.Text("chatid") : null;
        if (user.Length is 0 or > MaxIdLength || id.Length is 0 or > MaxIdLength || group?.Length is 0 or > MaxIdLength)
        {
            return null;
        }

        return new AiBotCallback(id, user, group, ReadContent(json))
        {
            ResponseUrl = Uri.TryCreate(json.Text("response_url"), UriKind.Absolute, out var url) ? url : null,
            Quote = json.Part("quote") is { ValueKind: JsonValueKind.Object } quote ? ReadContent(quote) : null,
        };
    }

    private static AiBotContent ReadContent(JsonElement json) => json.Text("msgtype") switch
    {
        "text" => new AiBotContent.Text(json.Part("text").Text("content")),
        "mixed" => new AiBotContent.Mixed([.. json.Part("mixed").Items("msg_item").Select(ReadItem)]),
        "image" => new AiBotContent.Image(ReadFile(json.Part("image"))),
        "voice" => new AiBotContent.Voice(json.Part("voice").Text("content")),
        "file" => new AiBotContent.Document(ReadFile(json.Part("file"))),
        "video" => new AiBotContent.Video(ReadFile(json.Part("video"))),
        "stream" => new AiBotContent.StreamAsked(json.Part("stream").Text("id")),
        "event" => ReadEvent(json.Part("event")),
        var kind => new AiBotContent.Other(kind),
    };

    /// <summary>Mixed messages hold texts and pictures only, and so do not nest.</summary>
    private static AiBotContent ReadItem(JsonElement item) => item.Text("msgtype") switch
    {
        "text" => new AiBotContent.Text(item.Part("text").Text("content")),
        "image" => new AiBotContent.Image(ReadFile(item.Part("image"))),
        var kind => new AiBotContent.Other(kind),
    };

    private static AiBotContent ReadEvent(JsonElement json) => json.Text("eventtype") switch
    {
        "enter_chat" => new AiBotContent.Entered(),
        "template_card_event" => new AiBotContent.CardPressed(ReadCard(json.Part("template_card_event"))),
        "feedback_event" => ReadFeedback(json.Part("feedback_event")),
        "disconnected_event" => new AiBotContent.Disconnected(),
        var kind => new AiBotContent.Other($"event/{kind}"),
    };

    private static PressedCard ReadCard(JsonElement json) => new(
        json.Text("card_type"),
        json.Text("event_key"),
        json.Text("task_id"),
        ResponseCode: null,
        [
            .. from item in json.Part("selected_items").Items("selected_item")
               select new CardSelection(item.Text("question_key"), ReadOptions(item.Part("option_ids"))),
        ]);

    private static ImmutableArray<string> ReadOptions(JsonElement json) =>
        [.. json.Items("option_id").Where(option => option.ValueKind == JsonValueKind.String).Select(option => option.GetString()!)];

    private static AiBotContent.FeedbackGiven ReadFeedback(JsonElement json) =>
        new(json.Text("id"), int.TryParse(json.Text("type"), NumberStyles.None, CultureInfo.InvariantCulture, out var opinion) ? opinion : 0);

    private static AiBotFile ReadFile(JsonElement json) =>
        new(json.Text("url"), json.Text("aeskey") is { Length: > 0 } key ? key : null, json.Text("filename") is { Length: > 0 } name ? name : null);
}
