using System.Net;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace SalesBot.Simulators.Teams;

/// <summary>Mentions in texts that people write, and how texts with mentions read.</summary>
internal static partial class Mentions
{
    /// <summary>The text with the mention of the bot as the client writes it, and the entities.</summary>
    public static (string Text, JsonArray Entities) Write(string text, MentionForm form, SimulatedBot bot)
    {
        var tag = Tag(bot.Name);
        return form switch
        {
            MentionForm.None => (text, []),
            MentionForm.Twice => ($"{tag} {text} {tag}\n", [Entity(tag, bot), Entity(tag, bot)]),
            MentionForm.InTheMiddle => (Middle(text, tag), [Entity(tag, bot)]),
            MentionForm.WithHardSpaces => ($"{tag}&nbsp;{text}\u00A0\n", [Entity(tag, bot)]),
            MentionForm.WithoutTextInTheEntity => ($"{tag} {text}\n", [Entity(null, bot)]),
            MentionForm.OfAnotherBot => ($"{Tag("Other Bot")} {text}\n", [Entity(Tag("Other Bot"), bot with { AppId = "00000000-aaaa-4bbb-8ccc-dddddddddddd", Name = "Other Bot" })]),
            MentionForm.TypedByHand => ($"{tag} {text}\n", []),
            _ => ($"{tag} {text}\n", [Entity(tag, bot)]),
        };
    }

    public static string Tag(string name) => $"<at>{WebUtility.HtmlEncode(name)}</at>";

    /// <summary>A mention of somebody else.</summary>
    public static JsonObject Of(SimulatedPerson person) => new()
    {
        ["type"] = "mention",
        ["text"] = Tag(person.Name),
        ["mentioned"] = new JsonObject { ["id"] = person.AccountId, ["name"] = person.Name },
    };

    public static string Readable(string text) => AtTag().Replace(text, "@${name}");

    private static string Middle(string text, string tag)
    {
        var half = text.Length / 2;
        return $"{text[..half]} {tag} {text[half..]}\n";
    }

    private static JsonObject Entity(string? text, SimulatedBot bot)
    {
        var entity = new JsonObject { ["type"] = "mention" };
        if (text is not null)
        {
            entity["text"] = text;
        }

        entity["mentioned"] = new JsonObject { ["id"] = bot.AccountId, ["name"] = bot.Name };
        return entity;
    }

    [GeneratedRegex("<at(?: [^>]*)?>(?<name>.*?)</at>", RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1000)]
    private static partial Regex AtTag();
}

/// <summary>How a person mentions the bot.</summary>
public enum MentionForm
{
    /// <summary>Before the text.</summary>
    Before,

    /// <summary>Not at all.</summary>
    None,

    /// <summary>Before and behind the text.</summary>
    Twice,

    /// <summary>Within the text.</summary>
    InTheMiddle,

    /// <summary>With spaces that do not break.</summary>
    WithHardSpaces,

    /// <summary>The entity does not say how the mention is written.</summary>
    WithoutTextInTheEntity,

    /// <summary>Another bot is meant.</summary>
    OfAnotherBot,

    /// <summary>The tag stands in the text, and no entity says that it is a mention.</summary>
    TypedByHand,
}
