using System.Buffers;
using System.Text;

namespace SalesBot.Adapters.WeCom.Protocol.Cards;

/// <summary>What WeCom would refuse a template card for. A card with a fault is a mistake in the drawing.</summary>
internal sealed class TemplateCardCheck
{
    private static readonly SearchValues<char> TaskIdSigns = SearchValues.Create("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz_-@");

    private readonly CardLimits limits;
    private readonly List<string> faults = [];

    private TemplateCardCheck(CardLimits limits) => this.limits = limits;

    /// <summary>The faults, each with the part that has it; none where WeCom should take the card.</summary>
    public static IReadOnlyList<string> Faults(TemplateCard card, CardLimits limits)
    {
        var check = new TemplateCardCheck(limits);
        check.Common(card);
        switch (card)
        {
            case TextNotice notice:
                check.Of(notice);
                break;
            case NewsNotice news:
                check.Of(news);
                break;
            case ButtonInteraction buttons:
                check.Of(buttons);
                break;
            case VoteInteraction vote:
                check.Of(vote);
                break;
            case MultipleInteraction selects:
                check.Of(selects);
                break;
        }

        return check.faults;
    }

    private void Common(TemplateCard card)
    {
        Length("source.desc", card.Source?.Desc, CardLimits.Source);
        Demand("source.desc_color", card.Source is null or { DescColor: >= 0 and <= 3 });
        Length("main_title.title", card.MainTitle?.Title, limits.Title);
        Length("main_title.desc", card.MainTitle?.Desc, limits.Description);
        Demand("task_id", card.TaskId is null || (card.TaskId.Length is > 0 and <= CardLimits.TaskIdBytes && !card.TaskId.AsSpan().ContainsAnyExcept(TaskIdSigns)));
        Demand("main_title.title is missing", card is TextNotice || !string.IsNullOrEmpty(card.MainTitle?.Title));
        Demand("task_id is missing", card is TextNotice or NewsNotice || card.TaskId is not null);
    }

    private void Of(TextNotice card)
    {
        Demand("main_title.title and sub_title_text are missing", !string.IsNullOrEmpty(card.MainTitle?.Title) || !string.IsNullOrEmpty(card.SubTitleText));
        Length("emphasis_content.title", card.EmphasisContent?.Title, limits.EmphasisTitle);
        Length("emphasis_content.desc", card.EmphasisContent?.Desc, limits.EmphasisDescription);
        Length("sub_title_text", card.SubTitleText, limits.SubTitle);
        Parts(card.TaskId, card.ActionMenu, card.HorizontalContentList, card.JumpList);
        Target(card.CardAction, isNeeded: true);
    }

    private void Of(NewsNotice card)
    {
        Demand("card_image and image_text_area are missing", card.CardImage is not null || card.ImageTextArea is not null);
        Demand("card_image.aspect_ratio", card.CardImage is null or { AspectRatio: >= 1.3 and <= 2.25 });
        Count("vertical_content_list", card.VerticalContentList, 0, CardLimits.VerticalRows);
        foreach (var row in card.VerticalContentList ?? [])
        {
            Needed("vertical_content_list.title", row.Title, limits.VerticalTitle);
            Length("vertical_content_list.desc", row.Desc, limits.SubTitle);
        }

        Parts(card.TaskId, card.ActionMenu, card.HorizontalContentList, card.JumpList);
        Target(card.CardAction, isNeeded: true);
    }

    private void Of(ButtonInteraction card)
    {
        Length("sub_title_text", card.SubTitleText, limits.SubTitle);
        Parts(card.TaskId, card.ActionMenu, card.HorizontalContentList, jumps: null);
        Count("button_list", card.ButtonList, 1, CardLimits.Buttons);
        foreach (var button in card.ButtonList)
        {
            Needed("button_list.text", button.Text, CardLimits.Button);
            Demand("button_list.style", button.Style is >= 1 and <= 4);
            Demand("button_list.url", button.Type == 0 || !string.IsNullOrEmpty(button.Url));
            Key("button_list.key", button.Type == 0 ? button.Key : "-", CardLimits.KeyBytes);
        }

        Distinct("button_list.key", card.ButtonList.Where(button => button.Type == 0).Select(button => button.Key));
        if (card.ButtonSelection is { } select)
        {
            Select("button_selection", select);
        }

        if (card.CardAction is { } target)
        {
            Target(target, isNeeded: false);
        }
    }

    private void Of(VoteInteraction card)
    {
        Key("checkbox.question_key", card.Checkbox.QuestionKey, CardLimits.KeyBytes);
        Demand("checkbox.mode", card.Checkbox.Mode is 0 or 1);
        Count("checkbox.option_list", card.Checkbox.OptionList, 1, CardLimits.VoteOptions);
        foreach (var option in card.Checkbox.OptionList)
        {
            Key("checkbox.option_list.id", option.Id, CardLimits.OptionIdBytes);
            Needed("checkbox.option_list.text", option.Text, limits.VoteOption);
        }

        Distinct("checkbox.option_list.id", card.Checkbox.OptionList.Select(option => option.Id));
        Demand("checkbox.option_list.is_checked", card.Checkbox.Mode == 1 || card.Checkbox.OptionList.Count(option => option.IsChecked) <= 1);
        Submit(card.SubmitButton);
    }

    private void Of(MultipleInteraction card)
    {
        Count("select_list", card.SelectList, 1, CardLimits.Selects);
        foreach (var select in card.SelectList)
        {
            Select("select_list", select);
        }

        Distinct("select_list.question_key", card.SelectList.Select(select => select.QuestionKey));
        Submit(card.SubmitButton);
    }

    private void Parts(string? taskId, CardMenu? menu, IReadOnlyList<CardRowContent>? rows, IReadOnlyList<CardJump>? jumps)
    {
        Demand("task_id is missing for the menu", menu is null || taskId is not null);
        if (menu is not null)
        {
            Count("action_menu.action_list", menu.ActionList, 1, CardLimits.MenuEntries);
            Distinct("action_menu.action_list.key", menu.ActionList.Select(entry => entry.Key));
            foreach (var entry in menu.ActionList)
            {
                Demand("action_menu.action_list.text is missing", entry.Text.Length > 0);
                Key("action_menu.action_list.key", entry.Key, CardLimits.KeyBytes);
            }
        }

        Count("horizontal_content_list", rows, 0, CardLimits.Rows);
        foreach (var row in rows ?? [])
        {
            Needed("horizontal_content_list.keyname", row.Keyname, CardLimits.RowName);
            Length("horizontal_content_list.value", row.Value, limits.RowValue);
            Demand("horizontal_content_list.type", row.Type switch { 0 => true, 1 => row.Url is not null, 2 => row.MediaId is not null, 3 => row.Userid is not null, _ => false });
        }

        Count("jump_list", jumps, 0, CardLimits.Jumps);
        foreach (var jump in jumps ?? [])
        {
            Needed("jump_list.title", jump.Title, limits.JumpTitle);
        }
    }

    private void Target(CardTarget target, bool isNeeded) => Demand("card_action", target.Type switch
    {
        0 => !isNeeded,
        1 => !string.IsNullOrEmpty(target.Url),
        2 => !string.IsNullOrEmpty(target.Appid),
        _ => false,
    });

    private void Select(string part, CardSelect select)
    {
        Key($"{part}.question_key", select.QuestionKey, CardLimits.KeyBytes);
        Count($"{part}.option_list", select.OptionList, 1, CardLimits.SelectOptions);
        Demand($"{part}.selected_id", select.SelectedId is null || select.OptionList.Any(option => option.Id == select.SelectedId));
        Distinct($"{part}.option_list.id", select.OptionList.Select(option => option.Id));
        foreach (var option in select.OptionList)
        {
            Key($"{part}.option_list.id", option.Id, CardLimits.OptionIdBytes);
            Needed($"{part}.option_list.text", option.Text, limits.SelectOption);
        }
    }

    private void Submit(CardSubmit submit)
    {
        Length("submit_button.text", submit.Text, CardLimits.Button);
        Key("submit_button.key", submit.Key, CardLimits.KeyBytes);
    }

    private void Needed(string part, string? text, int length)
    {
        Demand($"{part} is missing", !string.IsNullOrEmpty(text));
        Length(part, text, length);
    }

    private void Key(string part, string? key, int bytes) => Demand(part, !string.IsNullOrEmpty(key) && Encoding.UTF8.GetByteCount(key) <= bytes);

    private void Length(string part, string? text, int length) => Demand($"{part} has {text?.Length} characters of {length}", text is null || text.Length <= length);

    private void Count<T>(string part, IReadOnlyList<T>? items, int least, int most) =>
        Demand($"{part} has {items?.Count} of {least} to {most}", items is null || (items.Count >= least && items.Count <= most));

    private void Distinct(string part, IEnumerable<string?> keys) => Demand($"{part} stands twice", keys.GroupBy(key => key, StringComparer.Ordinal).All(group => group.Count() == 1));

    private void Demand(string fault, bool holds)
    {
        if (!holds)
        {
            faults.Add(fault);
        }
    }
}
