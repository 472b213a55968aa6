using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using System.Xml.Linq;

namespace SalesBot.Simulators.WeCom;

/// <summary>Reads the XML form of a card, with names like <c>HorizontalContentList</c> that repeat for each entry, as its JSON form.</summary>
internal static class CardXml
{
    private static readonly string[] Numbers = ["type", "style", "mode", "desc_color", "aspect_ratio"];
    private static readonly string[] Flags = ["is_checked", "disable"];

    public static JsonObject ToJson(XElement element)
    {
        var json = new JsonObject();
        foreach (var group in element.Elements().GroupBy(child => Name(child.Name.LocalName), StringComparer.Ordinal))
        {
            json[group.Key] = group.Key.EndsWith("_list", StringComparison.Ordinal)
                ? new JsonArray([.. group.Select(child => (JsonNode)ToJson(child))])
                : Value(group.Key, group.First());
        }

        return json;
    }

    private static JsonNode Value(string name, XElement element)
    {
        if (element.HasElements)
        {
            return ToJson(element);
        }

        if (Flags.Contains(name))
        {
            return element.Value is "true" or "1";
        }

        return Numbers.Contains(name) && decimal.TryParse(element.Value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : element.Value;
    }

    private static string Name(string pascal)
    {
        var name = new StringBuilder();
        foreach (var character in pascal)
        {
            if (char.IsAsciiLetterUpper(character) && name.Length > 0 && name[^1] != '_')
            {
                name.Append('_');
            }

            name.Append(char.ToLowerInvariant(character));
        }

        return name.ToString();
    }
}
