using System.Text;
using System.Text.Json.Nodes;

namespace SalesBot.Simulators.Teams;

/// <summary>What a call is answered with.</summary>
internal sealed record ApiAnswer(int Status, byte[] Bytes, string ContentType = "application/json; charset=utf-8")
{
    /// <summary>Headers beside the content's.</summary>
    public IReadOnlyList<(string Name, string Value)> Headers { get; init; } = [];

    public static ApiAnswer Of(JsonNode json, int status = 200) => new(status, Encoding.UTF8.GetBytes(json.Written()));

    public static ApiAnswer Empty(int status) => new(status, [], "");

    public static ApiAnswer Page(int status) => new(status, Encoding.UTF8.GetBytes($"<html><body>{status}</body></html>"), "text/html");

    /// <summary>A refusal: code and message, or a message alone where there is no code.</summary>
    public static ApiAnswer Of(TeamsRefusal refusal)
    {
        var json = refusal.Code.Length == 0
            ? new JsonObject { ["message"] = refusal.Message }
            : new JsonObject { ["error"] = new JsonObject { ["code"] = refusal.Code, ["message"] = refusal.Message } };
        return Of(json, refusal.Status) with { Headers = refusal.RetryAfter is { } value ? [("Retry-After", value)] : [] };
    }
}
