using System.Globalization;
using System.Text.Json.Nodes;

namespace SalesBot.Simulators.Teams;

/// <summary>What a sound Adaptive Card for Teams keeps: version 1.5, known elements, ids on inputs, a fallback for what Teams alone knows.</summary>
public static class CardRules
{
    private const int MostActions = 6;
    private const int MostUsers = 60;

    /// <summary>What is wrong with a message that the bot sends; nothing for a sound one.</summary>
    public static IEnumerable<string> CheckActivity(JsonObject activity)
    {
        var cards = PostOffice.Cards(activity).ToList();
        if (cards.Count > 0 && activity.Text("summary").Length == 0)
        {
            yield return "a message with a card has no summary";
        }

        foreach (var trouble in cards.SelectMany(card => Check(card["content"])))
        {
            yield return trouble;
        }

        foreach (var trouble in CheckMentions(activity.Items("entities"), activity.Text("text")))
        {
            yield return trouble;
        }

        if (activity.Text("type") == "message" && activity.Has("id"))
        {
            yield return "a message has an id of the sender's";
        }
    }

    /// <summary>What is wrong with a card; nothing for a sound one.</summary>
    public static IEnumerable<string> Check(JsonNode? card)
    {
        if (card is not JsonObject json || json.Text("type") != "AdaptiveCard")
        {
            return ["card: no object of the type AdaptiveCard"];
        }

        var trouble = new List<string>();
        if (!decimal.TryParse(json.Text("version"), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var version) || version is < 1.0m or > 1.5m)
        {
            trouble.Add($"card: version «{json.Text("version")}»");
        }

        if (json.Text("fallbackText").Length == 0)
        {
            trouble.Add("card: no fallbackText");
        }

        if (json.Part("refresh") is { } refresh)
        {
            CheckRefresh(refresh, trouble);
        }

        trouble.AddRange(CheckMentions(json.Part("msteams").Items("entities"), json.Written()));
        new CardWalk(trouble).Card(json, "card", version);
        return trouble;
    }

    internal static void CheckCount(int actions, string path, List<string> trouble)
    {
        if (actions > MostActions)
        {
            trouble.Add($"{path}: {actions} actions");
        }
    }

    private static void CheckRefresh(JsonObject refresh, List<string> trouble)
    {
        if (refresh.Part("action").Text("type") != "Action.Execute")
        {
            trouble.Add("card.refresh: its action must be Action.Execute");
        }

        if (refresh.Items("userIds").Count > MostUsers)
        {
            trouble.Add($"card.refresh: {refresh.Items("userIds").Count} people");
        }

        trouble.AddRange(refresh.Texts("userIds").Where(id => !id.StartsWith("29:", StringComparison.Ordinal)).Select(id => $"card.refresh: «{id}» is no account"));
    }

    private static IEnumerable<string> CheckMentions(IEnumerable<JsonNode?> entities, string text)
    {
        foreach (var entity in entities.OfType<JsonObject>().Where(entity => entity.Text("type") == "mention"))
        {
            // Within a card's JSON the tag may be escaped, as its text is.
            var written = JsonValue.Create(entity.Text("text")).Written()[1..^1];
            if (entity.Text("text").Length == 0 || !(text.Contains(entity.Text("text"), StringComparison.Ordinal) || text.Contains(written, StringComparison.Ordinal)))
            {
                yield return $"the mention «{entity.Text("text")}» is not in the text";
            }
        }
    }
}
