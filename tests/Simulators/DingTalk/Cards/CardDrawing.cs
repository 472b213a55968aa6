using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace SalesBot.Simulators.DingTalk;

/// <summary>Draws a card by its template.</summary>
internal static class CardDrawing
{
    private static readonly string[] Labels = ["text", "title", "label"];
    private static readonly string[] Looks = ["text", "title", "label", "color", "style", "status", "id", "request"];

    public static SeenCard Draw(CardTemplate template, string outTrackId, ImmutableSortedDictionary<string, string> values)
    {
        var shown = template.Shows.Where(name => IsShown(template, values, name)).Select(name => values.GetValueOrDefault(name, "")).Where(value => value.Length > 0);
        return new SeenCard(outTrackId, template.Id, values, string.Join('\n', shown))
        {
            Buttons = IsShown(template, values, template.Buttons) ? Buttons(values.GetValueOrDefault(template.Buttons, "")) : [],
        };
    }

    private static bool IsShown(CardTemplate template, ImmutableSortedDictionary<string, string> values, string name) =>
        !template.HiddenBy.TryGetValue(name, out var other) || values.GetValueOrDefault(other, "").Length == 0;

    /// <summary>What is no JSON has no buttons: the client shows none either.</summary>
    private static ImmutableArray<SeenButton> Buttons(string json)
    {
        try
        {
            var parsed = json.Length == 0 ? null : JsonNode.Parse(json);
            var list = parsed as JsonArray ?? (parsed as JsonObject)?["msgButtons"] as JsonArray ?? [];
            return [.. list.OfType<JsonObject>().Select(Button)];
        }
        catch (JsonException)
        {
            return [];
        }
    }

    private static SeenButton Button(JsonObject button)
    {
        var text = Labels.Select(name => button.Text(name)).FirstOrDefault(found => found.Length > 0) ?? "";
        if (button.Text("url") is { Length: > 0 } url)
        {
            return new SeenButton(text, url);
        }

        var parameters = new JsonObject(button.Where(field => !Looks.Contains(field.Key)).Select(field => KeyValuePair.Create(field.Key, field.Value?.DeepClone())));
        var id = button.Text("id") is { Length: > 0 } given ? given : button.Text("verb");
        return new SeenButton(text, null) { ActionId = id, Parameters = parameters.Frozen() };
    }
}
