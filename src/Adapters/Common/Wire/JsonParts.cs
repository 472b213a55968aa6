using System.Text.Json;

namespace SalesBot.Adapters.Common.Wire;

/// <summary>Reads parts of JSON that may be absent, or of another kind than they should be.</summary>
public static class JsonParts
{
    /// <summary>A property; undefined where there is none.</summary>
    public static JsonElement Part(this JsonElement json, string name) =>
        json.ValueKind == JsonValueKind.Object && json.TryGetProperty(name, out var part) ? part : default;

    /// <summary>A property's text, or its number as text; empty where there is neither.</summary>
    public static string Text(this JsonElement json, string name) => json.Part(name) switch
    {
        { ValueKind: JsonValueKind.String } text => text.GetString()!,
        { ValueKind: JsonValueKind.Number } number => number.GetRawText(),
        _ => "",
    };

    /// <summary>A property's elements; none where it is no list.</summary>
    public static IEnumerable<JsonElement> Items(this JsonElement json, string name) =>
        json.Part(name) is { ValueKind: JsonValueKind.Array } list ? list.EnumerateArray() : [];
}
