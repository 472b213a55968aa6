using System.Globalization;
using System.Text.Json;
using SalesBot.Adapters.Contracts.Chat;
using SalesBot.Adapters.Teams.Mapping.Drawing;
using SalesBot.Adapters.Teams.Protocol.Cards;

namespace SalesBot.Adapters.Tests.Teams.Drawing;

/// <summary>Drawn cards as a client finds them: JSON.</summary>
internal static class CardReading
{
    /// <summary>The card's JSON as it is sent.</summary>
    public static string Json(OutgoingMessage message, int from = 0) => CardWire.Text(Assert.IsType<TeamsContent.Card>(TeamsDrawing.Draw(message, from).Content).Content);

    /// <summary>The card.</summary>
    public static JsonElement Card(OutgoingMessage message, int from = 0) => Parse(Json(message, from));

    /// <summary>All objects that have a type, in order.</summary>
    public static IEnumerable<JsonElement> Typed(JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.Array => json.EnumerateArray().SelectMany(Typed),
        JsonValueKind.Object => (json.TryGetProperty("type", out _) ? new[] { json } : []).Concat(json.EnumerateObject().Where(property => property.Name != "data").SelectMany(property => Typed(property.Value))),
        _ => [],
    };

    /// <summary>The objects of a type.</summary>
    public static IEnumerable<JsonElement> Of(JsonElement json, string type) => Typed(json).Where(element => element.GetProperty("type").GetString() == type);

    /// <summary>The actions that the bot answers at once, wherever they are.</summary>
    public static IEnumerable<JsonElement> Actions(JsonElement card) => Of(card, "Action.Execute");

    /// <summary>What stands on them.</summary>
    public static IEnumerable<string> Titles(JsonElement card) => Actions(card).Select(action => action.GetProperty("title").GetString()!);

    /// <summary>All texts in markdown.</summary>
    public static IEnumerable<string> Markdown(JsonElement card) =>
        Of(card, "TextBlock").Select(block => block.GetProperty("text").GetString()!)
            .Concat(Of(card, "FactSet").SelectMany(set => set.GetProperty("facts").EnumerateArray()).SelectMany(fact => new[] { fact.GetProperty("title").GetString()!, fact.GetProperty("value").GetString()! }));

    /// <summary>All texts, in the order of their kinds.</summary>
    public static IEnumerable<string> Texts(JsonElement card) => Markdown(card).Concat(Of(card, "TextRun").Select(run => run.GetProperty("text").GetString()!));

    /// <summary>The part that the card leads on to.</summary>
    public static int? More(JsonElement card) =>
        Actions(card).Where(action => action.GetProperty("verb").GetString() == "teams:more")
            .Select(action => (int?)int.Parse(action.GetProperty("data").GetProperty("data").GetProperty("from").GetString()!, CultureInfo.InvariantCulture))
            .FirstOrDefault(from => from > 0);

    private static JsonElement Parse(string json)
    {
        using var document = JsonDocument.Parse(json);
        return document.RootElement.Clone();
    }
}
