using System.Collections.Immutable;
using System.Text.Json.Nodes;

namespace SalesBot.Simulators.Teams;

/// <summary>Reads a card as its clients show it: on a desktop with all that Teams knows, and where the standard alone is known with the fallbacks.</summary>
internal static class CardReader
{
    public static SeenCard Read(JsonObject card)
    {
        var found = new List<(SeenAction Action, ImmutableArray<string> Inputs)>();
        var inputs = new List<SeenInput>();
        Collect(card, [], found, inputs);
        return new SeenCard(card.Frozen(), CardText.Of(card, knowsTeams: true), CardText.Of(card, knowsTeams: false))
        {
            Actions = [.. found.Select(each => each.Action with { Inputs = each.Inputs })],
            Inputs = [.. inputs],
        };
    }

    /// <summary>An action sends the inputs of its card and of those in which it stands.</summary>
    private static void Collect(JsonObject card, ImmutableArray<string> outer, List<(SeenAction Action, ImmutableArray<string> Inputs)> actions, List<SeenInput> inputs)
    {
        var first = inputs.Count;
        var found = new List<JsonObject>();
        Gather(card, found, inputs);
        ImmutableArray<string> own = [.. outer, .. inputs.Skip(first).Select(input => input.Id)];
        foreach (var action in found)
        {
            actions.Add((new SeenAction(action.Text("title"), action.Text("type"), action.Frozen()), own));
            if (action.Text("type") == "Action.ShowCard" && action.Part("card") is { } within)
            {
                Collect(within, own, actions, inputs);
            }
        }
    }

    private static void Gather(JsonObject owner, List<JsonObject> actions, List<SeenInput> inputs)
    {
        foreach (var item in CardElements.Parts.SelectMany(part => owner.Items(part)).OfType<JsonObject>())
        {
            if (CardElements.IsInput(item.Text("type")))
            {
                inputs.Add(Input(item));
            }

            Gather(item, actions, inputs);
        }

        foreach (var part in CardElements.ActionParts)
        {
            actions.AddRange(owner[part] is JsonObject one ? [one] : owner.Items(part).OfType<JsonObject>());
        }
    }

    private static SeenInput Input(JsonObject json)
    {
        var isToggle = json.Text("type") == "Input.Toggle";
        var value = isToggle && !json.Has("value") ? (json.Has("valueOff") ? json.Text("valueOff") : "false") : json.Text("value");
        return new SeenInput(json.Text("id"), json.Text("type"), json.Text(isToggle ? "title" : "label"), value, json.Frozen())
        {
            Choices = isToggle
                ? [(json.Has("valueOn") ? json.Text("valueOn") : "true", "✓"), (json.Has("valueOff") ? json.Text("valueOff") : "false", "–")]
                : [.. json.Items("choices").Select(choice => (choice.Text("value"), choice.Text("title")))],
        };
    }
}
