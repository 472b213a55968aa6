using System.Text.Json.Nodes;

namespace SalesBot.Adapters.Tests.DingTalk.Stream;

/// <summary>Frames as DingTalk sends them.</summary>
internal static class Frames
{
    public const string RobotTopic = "/v1.0/im/bot/messages/get";
    public const string CardTopic = "/v1.0/card/instances/callback";

    public static string Ping(string opaque = "o-1") => Frame("SYSTEM", "ping", "p-1", $$"""{"opaque":"{{opaque}}"}""");

    public static string Disconnect() => """{"specVersion":"1.0","type":"SYSTEM","headers":{"topic":"disconnect"},"data":"{\"reason\":\"connection is expired\"}"}""";

    public static string Robot(string messageId, JsonObject message) => Frame("CALLBACK", RobotTopic, messageId, message.ToJsonString());

    public static string Card(string messageId, JsonObject callback) => Frame("CALLBACK", CardTopic, messageId, callback.ToJsonString());

    public static string Event(string type, string data) =>
        new JsonObject
        {
            ["specVersion"] = "1.0",
            ["type"] = "EVENT",
            ["headers"] = new JsonObject { ["topic"] = "*", ["messageId"] = "e-1", ["eventType"] = type, ["eventId"] = "event-1", ["eventCorpId"] = "dingsimcorp001" },
            ["data"] = data,
        }.ToJsonString();

    public static string Frame(string type, string topic, string messageId, string data) =>
        new JsonObject
        {
            ["specVersion"] = "1.0",
            ["type"] = type,
            ["headers"] = new JsonObject { ["appId"] = "a1", ["connectionId"] = "c1", ["contentType"] = "application/json", ["messageId"] = messageId, ["time"] = "1773194400200", ["topic"] = topic },
            ["data"] = data,
        }.ToJsonString();
}
