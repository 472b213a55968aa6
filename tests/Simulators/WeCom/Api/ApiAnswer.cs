using System.Text.Json.Nodes;

namespace SalesBot.Simulators.WeCom;

/// <summary>What a call is answered with: fields beside errcode 0, or the bytes of a file.</summary>
internal sealed record ApiAnswer
{
    public static ApiAnswer Ok => new();

    public JsonObject Fields { get; init; } = [];

    public MediaFile? File { get; init; }

    public static implicit operator ApiAnswer(JsonObject fields) => new() { Fields = fields };
}
