using System.Globalization;
using System.Text.Json.Nodes;

namespace SalesBot.Simulators.WeCom;

/// <summary>The parts that all types of cards share.</summary>
internal static class CardParts
{
    public static void Check(JsonObject card, CardLimits limits, Func<string, bool> hasMedia)
    {
        var type = card.Text("card_type");
        CardRules.Characters(card.Part("source"), "desc", 20, 42027);
        CardRules.Need(card.Part("source").Number("desc_color") is >= 0 and <= 3, 42027, "invalid source.desc_color");
        CardRules.Characters(card.Part("main_title"), "title", limits.Title, 42028);
        CardRules.Characters(card.Part("main_title"), "desc", limits.TitleDescription, 42028);
        CardRules.Need(type == "text_notice" || !card.Has("emphasis_content"), 42029, "emphasis_content only in text_notice");
        CardRules.Characters(card.Part("emphasis_content"), "title", limits.EmphasisTitle, 42029);
        CardRules.Characters(card.Part("emphasis_content"), "desc", limits.EmphasisDescription, 42029);
        CardRules.Characters(card, "sub_title_text", limits.SubTitle, 42030);
        CheckLink(card.Part("quote_area"), 42032, most: 2);
        CheckLink(card.Part("image_text_area"), 42033, most: 2);
        CheckMenu(card);
        CheckHorizontal(card, limits, hasMedia);
        CheckVertical(card, limits);
        CheckJumps(card, limits);
        CheckImage(card);
    }

    private static void CheckMenu(JsonObject card)
    {
        if (card.Part("action_menu") is not { } menu)
        {
            return;
        }

        var actions = menu.Items("action_list");
        CardRules.Need(actions.Count is >= 1 and <= 3, 42034, "action_list must have 1 to 3 entries");
        CardRules.Need(actions.All(action => action.Text("text").Length > 0 && action.Text("key") is { Length: > 0 } key && key.Bytes() <= 1024), 42034, "invalid action_menu entry");
        CardRules.Distinct(actions.Select(action => action.Text("key")), 42051, "action_menu key repeated");
    }

    private static void CheckHorizontal(JsonObject card, CardLimits limits, Func<string, bool> hasMedia)
    {
        var items = card.Items("horizontal_content_list");
        CardRules.Need(items.Count <= 6, 42035, "horizontal_content_list must have at most 6 entries");
        foreach (var item in items)
        {
            CardRules.Need(item.Text("keyname").Length > 0, 42035, "keyname missing");
            CardRules.Characters(item, "keyname", 5, 42035);
            CardRules.Characters(item, "value", limits.Value, 42035);
            switch (item.Number("type"))
            {
                case 0:
                    break;
                case 1:
                    CardRules.Need(item.Text("url").Length > 0, 42035, "url missing");
                    break;
                case 2 when !limits.IsBot:
                    CardRules.Need(hasMedia(item.Text("media_id")), 40007, "invalid media_id");
                    break;
                case 3:
                    CardRules.Need(item.Text("userid").Length > 0, 42050, "userid missing");
                    break;
                default:
                    throw new WeComRefusal(42035, "invalid type in horizontal_content_list");
            }
        }
    }

    private static void CheckVertical(JsonObject card, CardLimits limits)
    {
        var items = card.Items("vertical_content_list");
        CardRules.Need(items.Count <= 4, 42036, "vertical_content_list must have at most 4 entries");
        foreach (var item in items)
        {
            CardRules.Need(item.Text("title").Length > 0, 42036, "title missing");
            CardRules.Characters(item, "title", limits.VerticalTitle, 42036);
            CardRules.Characters(item, "desc", limits.VerticalDescription, 42036);
        }
    }

    private static void CheckJumps(JsonObject card, CardLimits limits)
    {
        var items = card.Items("jump_list");
        CardRules.Need(items.Count <= 3, 42037, "jump_list must have at most 3 entries");
        foreach (var item in items)
        {
            CardRules.Need(item.Text("title").Length > 0, 42037, "title missing");
            CardRules.Characters(item, "title", limits.JumpTitle, 42037);
            CardRules.Need(item.Text("question").Bytes() <= 200, 42037, "question too long");
            CheckLink(item as JsonObject, 42037, limits.IsBot ? 3 : 2);
        }
    }

    private static void CheckImage(JsonObject card)
    {
        if (card.Part("card_image") is { } image)
        {
            CardRules.Need(image.Text("url").Length > 0, 42044, "card_image.url missing");
            var isRatio = double.TryParse(image.Text("aspect_ratio"), NumberStyles.Float, CultureInfo.InvariantCulture, out var ratio);
            CardRules.Need(!image.Has("aspect_ratio") || (isRatio && ratio is >= 1.3 and <= 2.25), 42044, "aspect_ratio must lie between 1.3 and 2.25");
        }
    }

    private static void CheckLink(JsonObject? part, int code, int most)
    {
        var type = part.Number("type");
        CardRules.Need(type >= 0 && type <= most, code, "invalid type");
        CardRules.Need(type != 1 || part.Text("url").Length > 0, code, "url missing");
        CardRules.Need(type != 2 || part.Text("appid").Length > 0, code, "appid missing");
    }
}
