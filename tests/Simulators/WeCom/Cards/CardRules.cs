using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace SalesBot.Simulators.WeCom;

/// <summary>What a card must be to be taken. The code says which part is wrong; beyond the codes that the documents pair with a part, the pairing is this simulator's.</summary>
internal static partial class CardRules
{
    private const int KeyBytes = 1024;
    private const int IdBytes = 128;

    public static bool IsInteractive(JsonObject card) => card.Text("card_type") is "button_interaction" or "vote_interaction" or "multiple_interaction";

    /// <summary>Interactive cards and those with a menu can be pressed, and so need an id.</summary>
    public static bool CanBePressed(JsonObject card) => IsInteractive(card) || card.Has("action_menu");

    public static void Check(JsonObject card, CardLimits limits, Func<string, bool> hasMedia)
    {
        var type = card.Text("card_type");
        if (type is not ("text_notice" or "news_notice") && !IsInteractive(card))
        {
            throw new WeComRefusal(42031, "invalid card_type");
        }

        CheckTaskId(card);
        CardParts.Check(card, limits, hasMedia);
        CheckCardAction(card, isNeeded: !IsInteractive(card));
        switch (type)
        {
            case "text_notice" when card.Part("main_title").Text("title").Length == 0 && card.Text("sub_title_text").Length == 0:
                throw new WeComRefusal(42028, "main_title.title and sub_title_text are both empty");
            case "news_notice" when !card.Has("card_image") && !card.Has("image_text_area"):
                throw new WeComRefusal(42044, "card_image and image_text_area are both missing");
            case "text_notice":
                return;
        }

        Need(card.Part("main_title").Text("title").Length > 0, 42028, "main_title.title missing");
        switch (type)
        {
            case "button_interaction":
                CheckButtons(card);
                CheckSelection(card.Part("button_selection"), limits.SelectionOption, 10);
                break;
            case "vote_interaction":
                Need(card.Has("checkbox"), 42048, "checkbox missing");
                CheckSelection(card.Part("checkbox"), limits.VoteOption, 20);
                CheckSubmit(card);
                break;
            case "multiple_interaction":
                var lists = card.Items("select_list");
                Need(lists.Count is >= 1 and <= 3, 42047, "select_list must have 1 to 3 entries");
                Distinct(lists.Select(list => list.Text("question_key")), 42043, "question_key repeated");
                foreach (var list in lists)
                {
                    CheckSelection(list, limits.SelectionOption, 10);
                }

                CheckSubmit(card);
                break;
        }
    }

    public static void Need(bool holds, int code, string text)
    {
        if (!holds)
        {
            throw new WeComRefusal(code, text);
        }
    }

    public static void Characters(JsonNode? node, string name, int limit, int code) =>
        Need(node.Text(name).EnumerateRunes().Count() <= limit, code, $"{name} exceed max length {limit}");

    public static void Distinct(IEnumerable<string> keys, int code, string text)
    {
        var all = keys.ToList();
        Need(all.Distinct(StringComparer.Ordinal).Count() == all.Count, code, text);
    }

    private static void CheckTaskId(JsonObject card)
    {
        var id = card.Text("task_id");
        Need(id.Length > 0 || !CanBePressed(card), 42014, "task_id missing");
        Need(id.Length == 0 || (id.Bytes() <= IdBytes && TaskId().IsMatch(id)), 42014, "invalid task_id");
    }

    private static void CheckCardAction(JsonObject card, bool isNeeded)
    {
        var action = card.Part("card_action");
        var type = action.Number("type", -1);
        Need(!isNeeded || type is 1 or 2, 42045, "card_action needed");
        Need(action is null || type is 0 or 1 or 2, 42045, "invalid card_action.type");
        Need(type != 1 || action.Text("url").Length > 0, 42045, "card_action.url missing");
        Need(type != 2 || action.Text("appid").Length > 0, 42045, "card_action.appid missing");
    }

    private static void CheckButtons(JsonObject card)
    {
        var buttons = card.Items("button_list");
        Need(buttons.Count is >= 1 and <= 6, 42042, "button_list must have 1 to 6 entries");
        foreach (var button in buttons)
        {
            Need(button.Text("text").Length > 0, 42038, "button.text missing");
            Characters(button, "text", 10, 42038);
            Need(button.Number("style", 1) is >= 1 and <= 4, 42038, "invalid button.style");
            if (button.Number("type") == 1)
            {
                Need(button.Text("url").Length > 0, 42039, "button.url missing");
                continue;
            }

            Need(button.Text("key").Length > 0, 42017, "button.key missing");
            Need(button.Text("key").Bytes() <= KeyBytes, 42018, "button.key too long");
        }

        Distinct(buttons.Where(button => button.Number("type") == 0).Select(button => button.Text("key")), 42019, "button.key repeated");
    }

    private static void CheckSelection(JsonNode? selection, int textLimit, int most)
    {
        if (selection is null)
        {
            return;
        }

        Need(selection.Text("question_key") is { Length: > 0 } key && key.Bytes() <= KeyBytes, 42043, "invalid question_key");
        var options = selection.Items("option_list");
        Need(options.Count >= 1 && options.Count <= most, 42047, "invalid option_list length");
        foreach (var option in options)
        {
            Need(option.Text("id") is { Length: > 0 } id && id.Bytes() <= IdBytes, 42040, "invalid option id");
            Need(option.Text("text").Length > 0, 42041, "option text missing");
            Characters(option, "text", textLimit, 42041);
        }

        Distinct(options.Select(option => option.Text("id")), 42040, "option id repeated");
    }

    private static void CheckSubmit(JsonObject card)
    {
        var submit = card.Part("submit_button");
        Need(submit is not null, 42046, "submit_button missing");
        Characters(submit, "text", 10, 42049);
        Need(submit.Text("key") is { Length: > 0 } key && key.Bytes() <= KeyBytes, 42046, "invalid submit_button.key");
    }

    [GeneratedRegex(@"\A[0-9A-Za-z_\-@]+\z", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex TaskId();
}
