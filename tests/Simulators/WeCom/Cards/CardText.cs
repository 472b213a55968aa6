using System.Text.Json.Nodes;

namespace SalesBot.Simulators.WeCom;

/// <summary>How a card looks to its reader, as lines of text and things to press.</summary>
internal static class CardText
{
    public static string Of(JsonObject card)
    {
        var lines = new List<string>
        {
            card.Part("source").Text("desc"),
            card.Part("main_title").Text("title"),
            card.Part("main_title").Text("desc"),
            card.Part("emphasis_content").Text("title"),
            card.Part("emphasis_content").Text("desc"),
            card.Part("quote_area").Text("title"),
            card.Part("quote_area").Text("quote_text"),
            card.Text("sub_title_text"),
            card.Part("image_text_area").Text("title"),
            card.Part("image_text_area").Text("desc"),
        };
        lines.AddRange(card.Items("vertical_content_list").SelectMany(item => new[] { item.Text("title"), item.Text("desc") }));
        lines.AddRange(card.Items("horizontal_content_list").Select(item => item.Text("keyname") + "：" + item.Text("value")));
        lines.AddRange(card.Items("select_list").Prepend(card.Part("button_selection")).Where(list => list is not null)
            .Select(list => list.Text("title") + "：" + string.Join('/', list.Items("option_list").Select(option => option.Text("text")))));
        lines.AddRange(card.Part("checkbox").Items("option_list").Select(option => "□ " + option.Text("text")));
        lines.AddRange(card.Items("jump_list").Select(item => "→ " + item.Text("title")));
        lines.AddRange(card.Items("button_list").Select(button => "［" + button.Text("text") + "］"));
        if (card.Part("submit_button") is { } submit)
        {
            lines.Add("［" + (submit.Text("text").Length > 0 ? submit.Text("text") : "提交") + "］");
        }

        return string.Join('\n', lines.Where(line => line.Length > 0));
    }

    public static SeenCard Seen(JsonObject card)
    {
        var grey = card.Text("replace_text");
        return new SeenCard(card.Text("card_type"), card.Text("task_id"), card.Frozen())
        {
            ReplacedBy = grey.Length > 0 ? grey : null,
            Buttons = grey.Length > 0 ? [.. Menu(card)] : [.. Buttons(card), .. Menu(card)],
        };
    }

    private static IEnumerable<SeenButton> Buttons(JsonObject card)
    {
        foreach (var button in card.Items("button_list").Where(button => button.Number("type") == 0))
        {
            yield return new SeenButton(button.Text("text"), button.Text("key"), IsMenu: false);
        }

        if (card.Part("submit_button") is { } submit)
        {
            yield return new SeenButton(submit.Text("text"), submit.Text("key"), IsMenu: false);
        }
    }

    private static IEnumerable<SeenButton> Menu(JsonObject card) =>
        card.Part("action_menu").Items("action_list").Select(entry => new SeenButton(entry.Text("text"), entry.Text("key"), IsMenu: true));
}
