using System.Text.Json.Nodes;

namespace SalesBot.Simulators.WeCom;

/// <summary>Frames of the long connection.</summary>
internal static class Frame
{
    public static string Ask(string command, string requestId, JsonObject body) =>
        new JsonObject { ["cmd"] = command, ["headers"] = new JsonObject { ["req_id"] = requestId }, ["body"] = body }.Written();

    /// <summary>An acknowledgement, which has no command.</summary>
    public static string Acknowledge(string requestId, int code, string text, JsonObject? body = null)
    {
        var frame = new JsonObject { ["headers"] = new JsonObject { ["req_id"] = requestId }, ["errcode"] = code, ["errmsg"] = text };
        if (body is not null)
        {
            frame["body"] = body;
        }

        return frame.Written();
    }
}
