using System.Text.Json.Nodes;

namespace SalesBot.Adapters.Teams.Protocol.Invokes;

/// <summary>What a search is answered with.</summary>
internal static class QueryAnswer
{
    private const string Thumbnail = "application/vnd.microsoft.card.thumbnail";

    /// <summary>What was found, in order; it may be nothing.</summary>
    public static byte[] Results(IEnumerable<QueryResult> found) => Write(new JsonObject
    {
        ["type"] = "result",
        ["attachmentLayout"] = "list",
        ["attachments"] = new JsonArray([.. found.Select(Attachment)]),
    });

    /// <summary>A line in place of results.</summary>
    public static byte[] Message(string text) => Write(new JsonObject { ["type"] = "message", ["text"] = text });

    private static JsonNode Attachment(QueryResult found) => new JsonObject
    {
        ["contentType"] = InvokeJson.AdaptiveCard,
        ["content"] = JsonObject.Create(found.Card),
        ["preview"] = new JsonObject
        {
            ["contentType"] = Thumbnail,
            ["content"] = new JsonObject { ["title"] = found.Title, ["text"] = found.Text },
        },
    };

    private static byte[] Write(JsonObject composed) => InvokeJson.Write(new JsonObject { ["composeExtension"] = composed });
}
