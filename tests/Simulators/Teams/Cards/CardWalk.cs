using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace SalesBot.Simulators.Teams;

/// <summary>Goes through a card and notes what is wrong.</summary>
internal sealed class CardWalk(List<string> trouble)
{
    private const decimal ExecuteVersion = 1.4m;
    private readonly HashSet<string> ids = new(StringComparer.Ordinal);

    /// <summary>A card, or one within it.</summary>
    public void Card(JsonObject card, string path, decimal version)
    {
        Within(card, path, version);
        foreach (var each in Descendants(card).Where(each => each.Text("type") == "Action.Execute" && version < ExecuteVersion))
        {
            trouble.Add($"{path}: «{each.Text("title")}» is an Action.Execute, which version {version.ToString(CultureInfo.InvariantCulture)} does not know");
        }
    }

    private static IEnumerable<JsonObject> Descendants(JsonNode? node) => node switch
    {
        JsonObject json => json.SelectMany(field => Descendants(field.Value)).Prepend(json),
        JsonArray array => array.SelectMany(Descendants),
        _ => [],
    };

    private static bool IsWebAddress(string url) =>
        url.StartsWith("data:image/", StringComparison.Ordinal) || (Uri.TryCreate(url, UriKind.Absolute, out var address) && (address.Scheme == Uri.UriSchemeHttps || address.IsLoopback));

    private void Within(JsonObject owner, string path, decimal version)
    {
        // The columns of a table are measures and no elements.
        foreach (var part in CardElements.Parts.Where(part => !(part == "columns" && owner.Text("type") == "Table")))
        {
            foreach (var (item, index) in owner.Items(part).Select((item, index) => (item, index)))
            {
                Element(item, $"{path}.{part}[{index}]", part, version);
            }
        }

        foreach (var part in CardElements.ActionParts)
        {
            IReadOnlyList<JsonNode?> actions = owner[part] is JsonObject one ? [one] : owner.Items(part);
            CardRules.CheckCount(actions.Count(action => action.Text("mode") != "secondary"), path, trouble);
            foreach (var (item, index) in actions.Select((item, index) => (item, index)))
            {
                Action(item, $"{path}.{part}[{index}]", version);
            }
        }
    }

    private void Element(JsonNode? item, string path, string within, decimal version)
    {
        if (item is JsonValue && within == "inlines")
        {
            return;
        }

        if (item is not JsonObject json)
        {
            trouble.Add($"{path}: no object");
            return;
        }

        var type = CardElements.TypeOf(json.Text("type"), within);
        var isOfTeams = CardElements.OfTeams.TryGetValue(type, out var needed);
        if (!isOfTeams && !CardElements.Standard.TryGetValue(type, out needed))
        {
            trouble.Add($"{path}: there is no element «{type}»");
            return;
        }

        if (isOfTeams && type != "CarouselPage" && !json.Has("fallback"))
        {
            trouble.Add($"{path}: {type} is known in Teams alone and has no fallback");
        }

        Common(json, type, needed!, path, isAction: false);
        if (CardElements.IsInput(type))
        {
            Input(json, type, path);
        }

        if (type == "Image" && json.Text("url") is { Length: > 0 } url && !IsWebAddress(url))
        {
            trouble.Add($"{path}: the picture's address is no https");
        }

        if (type == "FactSet")
        {
            trouble.AddRange(json.Items("facts").Where(fact => fact is not JsonObject || !fact.Has("title") || !fact.Has("value")).Select(_ => $"{path}: a fact without title or value"));
        }

        if (type == "Table")
        {
            var columns = json.Items("columns").Count;
            trouble.AddRange(json.Items("rows").Where(row => row.Items("cells").Count > columns).Select(_ => $"{path}: a row has more cells than there are columns"));
        }

        Within(json, path, version);
        if (json["fallback"] is JsonObject fallback)
        {
            // A fallback takes the place of its element: an id may stand in both.
            new CardWalk(trouble).Element(fallback, path + ".fallback", "items", version);
        }
    }

    private void Action(JsonNode? item, string path, decimal version)
    {
        if (item is not JsonObject json)
        {
            trouble.Add($"{path}: no object");
            return;
        }

        var type = json.Text("type");
        var isOfTeams = CardElements.ActionsOfTeams.TryGetValue(type, out var needed);
        if (!isOfTeams && !CardElements.Actions.TryGetValue(type, out needed))
        {
            trouble.Add($"{path}: there is no action «{type}»");
            return;
        }

        if (isOfTeams && !json.Has("fallback"))
        {
            trouble.Add($"{path}: {type} is known in Teams alone and has no fallback");
        }

        Common(json, type, needed!, path, isAction: true);
        if (type == "Action.ShowCard" && json.Part("card") is { } card)
        {
            Card(card, path + ".card", version);
        }

        if (json["data"]?.GetValueKind() == JsonValueKind.String)
        {
            trouble.Add($"{path}: data is a text, with which no inputs are sent");
        }

        if (json["fallback"] is JsonObject fallback)
        {
            Action(fallback, path + ".fallback", version);
        }
    }

    private void Common(JsonObject json, string type, string[] needed, string path, bool isAction)
    {
        trouble.AddRange(needed.Where(name => !json.Has(name) || (json[name] is JsonValue && json.Text(name).Length == 0 && json[name]!.GetValueKind() == JsonValueKind.String)).Select(name => $"{path}: {type} without {name}"));
        trouble.AddRange(CardValues.Check(type, json, isAction).Select(each => $"{path}: {each}"));
        if (json.Text("id") is { Length: > 0 } id && !isAction && !ids.Add(id))
        {
            trouble.Add($"{path}: the id «{id}» is there twice");
        }
    }

    private void Input(JsonObject json, string type, string path)
    {
        if (json.Text("label").Length == 0 && type != "Input.Toggle")
        {
            trouble.Add($"{path}: an input without a label, which screen readers need");
        }

        if (json.Flag("isRequired") && json.Text("errorMessage").Length == 0)
        {
            trouble.Add($"{path}: an input is required and has no errorMessage");
        }

        var kind = json["value"]?.GetValueKind();
        if (kind is not null && (type == "Input.Number" ? kind != JsonValueKind.Number : kind != JsonValueKind.String && type != "Input.Rating"))
        {
            trouble.Add($"{path}: the value has the wrong type");
        }

        trouble.AddRange(json.Items("choices").Where(choice => choice.Text("title").Length == 0 || !choice.Has("value")).Select(_ => $"{path}: a choice without title or value"));
        if (type == "Input.Date" && json.Text("value") is { Length: > 0 } date && !DateOnly.TryParseExact(date, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _))
        {
            trouble.Add($"{path}: «{date}» is no date");
        }
    }
}
