using System.Text.Json.Nodes;

namespace SalesBot.Adapters.Tests.DingTalk.Receiving;

/// <summary>Presses of interactive cards as DingTalk sends them.</summary>
internal static class CardJson
{
    public static JsonObject Press(string outTrackId, string parameters)
    {
        var content = $$$"""{"cardPrivateData":{"actionIds":["btn"],"params":{{{parameters}}}}}""";
        return new JsonObject
        {
            ["type"] = "actionCallback",
            ["outTrackId"] = outTrackId,
            ["corpId"] = "dingsimcorp001",
            ["userId"] = "user001",
            ["userIdType"] = 1,
            ["spaceId"] = "cidSim7Gq1HnA0kQ==",
            ["spaceType"] = "IM",
            ["extension"] = "{}",
            ["content"] = content,
            ["value"] = content,
        };
    }
}
