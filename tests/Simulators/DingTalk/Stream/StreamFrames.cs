using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace SalesBot.Simulators.DingTalk;

/// <summary>Writes the frames of the stream, and judges what comes back.</summary>
internal static class StreamFrames
{
    public static string Write(string type, string topic, string? messageId, string connectionId, DateTimeOffset at, JsonObject data, JsonObject? more = null)
    {
        var headers = new JsonObject
        {
            ["appId"] = "5b1e3a0c-sim",
            ["connectionId"] = connectionId,
            ["contentType"] = "application/json",
            ["time"] = at.ToUnixTimeMilliseconds().ToString(CultureInfo.InvariantCulture),
            ["topic"] = topic,
        };
        if (messageId is not null)
        {
            headers["messageId"] = messageId;
        }

        foreach (var (name, value) in more ?? [])
        {
            headers[name] = value?.DeepClone();
        }

        return new JsonObject { ["specVersion"] = "1.0", ["type"] = type, ["headers"] = headers, ["data"] = data.Written() }.Written();
    }

    /// <summary>Reads an acknowledgement; the trouble is null where its shape is right.</summary>
    public static (int Code, string MessageId, JsonObject? Data, string? Trouble) Read(string text)
    {
        try
        {
            var frame = JsonNode.Parse(text);
            var (code, messageId) = (frame.Number("code"), frame.Part("headers").Text("messageId"));
            if (messageId.Length == 0 || code == 0)
            {
                return (code, messageId, null, "an acknowledgement needs code and headers.messageId");
            }

            return (frame as JsonObject)?["data"] is JsonValue value && value.GetValueKind() == JsonValueKind.String
                ? (code, messageId, JsonNode.Parse(value.GetValue<string>()) as JsonObject, null)
                : (code, messageId, null, "the data of an acknowledgement is a text that holds JSON");
        }
        catch (JsonException exception)
        {
            return (0, "", null, "no JSON: " + exception.Message);
        }
    }

    /// <summary>What is wrong with the data for this kind of push; null where nothing is.</summary>
    public static string? TroubleOf(PushKind kind, int code, JsonObject? data) => (kind, data) switch
    {
        (_, null) => "the data of an acknowledgement holds an object",
        _ when code != 200 => null,
        (PushKind.Event, _) when data.Text("status") is not ("SUCCESS" or "LATER") => "an event is acknowledged with status SUCCESS or LATER",
        (PushKind.Press, _) when data.Part("response") is null => "a card callback is acknowledged with an object in response",
        (PushKind.Message, _) when !data.ContainsKey("response") => "a robot message is acknowledged with response",
        _ => null,
    };
}
