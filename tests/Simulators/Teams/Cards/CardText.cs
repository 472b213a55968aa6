using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace SalesBot.Simulators.Teams;

/// <summary>What one reads on a card, line by line. Buttons stand in brackets, inputs in angle brackets.</summary>
internal static partial class CardText
{
    public static string Of(JsonObject card, bool knowsTeams) => string.Join('\n', Lines(card, knowsTeams).Where(line => line.Length > 0));

    private static IEnumerable<string> Lines(JsonObject owner, bool knowsTeams)
    {
        var lines = owner.Items("body").Concat(owner.Items("items")).OfType<JsonObject>().SelectMany(item => Element(item, knowsTeams));
        var actions = owner.Items("actions").OfType<JsonObject>().Select(action => $"[{action.Text("title")}]").ToList();
        return actions.Count > 0 ? lines.Append(string.Join(' ', actions)) : lines;
    }

    private static IEnumerable<string> Element(JsonObject item, bool knowsTeams)
    {
        var type = item.Text("type");
        if (item.Has("isVisible") && !item.Flag("isVisible"))
        {
            return [];
        }

        if (!CardElements.Standard.ContainsKey(type) && !(knowsTeams && CardElements.OfTeams.ContainsKey(type)))
        {
            // Without a fallback the client leaves the element out, and says nothing.
            return item["fallback"] is JsonObject fallback ? Element(fallback, knowsTeams) : [];
        }

        return type switch
        {
            "TextBlock" => [Plain(item.Text("text"))],
            "RichTextBlock" => [string.Concat(item.Items("inlines").Select(run => run is JsonValue text ? text.ToString() : run.Text("text")))],
            "Image" => [$"〔{(item.Text("altText").Length > 0 ? item.Text("altText") : "image")}〕"],
            "ColumnSet" => Row(item.Items("columns"), "items", knowsTeams),
            "FactSet" => item.Items("facts").Select(fact => $"{Plain(fact.Text("title")).Replace("\u2060", "", StringComparison.Ordinal)} {Plain(fact.Text("value"))}"),
            "Table" => item.Items("rows").SelectMany(row => Row(row.Items("cells"), "items", knowsTeams)),
            "ImageSet" => item.Items("images").OfType<JsonObject>().SelectMany(image => Element(image, knowsTeams)),
            _ when CardElements.IsInput(type) => [Input(item)],
            _ when type.StartsWith("Chart.", StringComparison.Ordinal) => [$"〔{type} {item.Text("title")}〕"],
            "Badge" => [$"({item.Text("text")})"],
            "ProgressBar" or "ProgressRing" or "Rating" => [$"〔{type} {item.Text("value")}〕"],
            "CodeBlock" => [item.Text("codeSnippet")],
            "CompoundButton" => [$"[{item.Text("title")}]"],
            "Icon" => [$"〔{item.Text("name")}〕"],
            _ => Lines(item, knowsTeams),
        };
    }

    /// <summary>What stands side by side is one line, each column's own lines after another.</summary>
    private static IEnumerable<string> Row(IEnumerable<JsonNode?> columns, string part, bool knowsTeams)
    {
        var cells = columns.Select(column => string.Join(' ', column.Items(part).OfType<JsonObject>().SelectMany(item => Element(item, knowsTeams)))).Where(cell => cell.Length > 0);
        return [string.Join(" | ", cells)];
    }

    private static string Input(JsonObject item)
    {
        var value = item.Text("value");
        var shown = item.Items("choices").FirstOrDefault(choice => choice.Text("value") == value).Text("title");
        return $"<{(item.Text("label").Length > 0 ? item.Text("label") : item.Text("title"))}: {(shown.Length > 0 ? shown : value)}>";
    }

    /// <summary>The text without the marks of its Markdown, and with mentions as they read.</summary>
    private static string Plain(string text) => Mentions.Readable(Link().Replace(Mark().Replace(text, "${words}"), "${words}"));

    [GeneratedRegex(@"(?<mark>\*\*|__|(?<![\w*])[*_](?=\S))(?<words>.+?)\k<mark>", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Mark();

    [GeneratedRegex(@"\[(?<words>[^\]]+)\]\([^)]+\)", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Link();
}
