using System.Text.Json;
using System.Text.Json.Nodes;

namespace SalesBot.Adapters.Teams.Protocol.Invokes;

/// <summary>What a press is answered with. HTTP says 200 whenever somebody was there to answer; how it went stands in the answer.</summary>
internal static class CardActionAnswer
{
    private const string Text = "application/vnd.microsoft.activity.message";
    private const string Trouble = "application/vnd.microsoft.error";

    /// <summary>A card that takes the place of the pressed one, for the one who pressed it.</summary>
    public static byte[] Card(JsonElement card) => Write(200, InvokeJson.AdaptiveCard, JsonObject.Create(card));

    /// <summary>A short notice.</summary>
    public static byte[] Message(string text) => Write(200, Text, text);

    /// <summary>It was asked for something that cannot be done.</summary>
    public static byte[] BadRequest(string text) => Error(400, "BadRequest", text);

    /// <summary>It was asked by somebody who may not.</summary>
    public static byte[] Forbidden(string text) => Error(403, "Forbidden", text);

    /// <summary>It was not done, and may be tried again.</summary>
    public static byte[] NotDone(string text) => Error(500, "ServiceUnavailable", text);

    private static byte[] Error(int status, string code, string text) => Write(status, Trouble, new JsonObject { ["code"] = code, ["message"] = text });

    private static byte[] Write(int status, string type, JsonNode? value) => InvokeJson.Write(new JsonObject { ["statusCode"] = status, ["type"] = type, ["value"] = value });
}
