using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace SalesBot.Simulators;

/// <summary>Fields of JSON that somebody else wrote.</summary>
internal static class JsonFields
{
    private static readonly JsonSerializerOptions Readable = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>A text, or a number as text; empty where there is none.</summary>
    public static string Text(this JsonNode? node, string name) => (node as JsonObject)?[name] switch
    {
        JsonValue value when value.GetValueKind() == JsonValueKind.String => value.GetValue<string>(),
        JsonValue value when value.GetValueKind() == JsonValueKind.Number => value.ToJsonString(),
        _ => "",
    };

    /// <summary>A whole number, which may stand in quotes; the given one where there is none.</summary>
    public static int Number(this JsonNode? node, string name, int otherwise = 0) =>
        int.TryParse(node.Text(name), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : otherwise;

    public static bool Has(this JsonNode? node, string name) => (node as JsonObject)?[name] is not null;

    public static bool Flag(this JsonNode? node, string name) =>
        (node as JsonObject)?[name] is JsonValue value && (value.GetValueKind() == JsonValueKind.True || node.Number(name) == 1);

    public static JsonObject? Part(this JsonNode? node, string name) => (node as JsonObject)?[name] as JsonObject;

    public static IReadOnlyList<JsonNode?> Items(this JsonNode? node, string name) => ((node as JsonObject)?[name] as JsonArray)?.ToList() ?? [];

    public static IReadOnlyList<string> Texts(this JsonNode? node, string name) =>
        [.. node.Items(name).OfType<JsonValue>().Select(value => value.GetValueKind() == JsonValueKind.String ? value.GetValue<string>() : value.ToJsonString())];

    public static JsonElement Frozen(this JsonNode node) => JsonSerializer.SerializeToElement(node, Readable);

    public static string Written(this JsonNode node) => node.ToJsonString(Readable);
}
