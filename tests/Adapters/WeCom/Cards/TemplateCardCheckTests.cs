using SalesBot.Adapters.WeCom.Protocol.Cards;

namespace SalesBot.Adapters.Tests.WeCom.Cards;

public sealed class TemplateCardCheckTests
{
    private static readonly ButtonInteraction Buttons = SomeCard.ButtonInteraction;
    private static readonly VoteInteraction Vote = SomeCard.VoteInteraction;
    private static readonly MultipleInteraction Selects = SomeCard.MultipleInteraction;

    /// <summary>A card at its limit, and the same one step beyond, by the fault that this is.</summary>
    private static readonly Dictionary<string, (TemplateCard Within, TemplateCard Beyond)> Limits = new(StringComparer.Ordinal)
    {
        ["main_title.title"] = Both(36, count => Buttons with { MainTitle = new CardTitle(Text(count)) }),
        ["main_title.desc"] = Both(44, count => Buttons with { MainTitle = new CardTitle("a", Text(count)) }),
        ["source.desc"] = Both(20, count => Buttons with { Source = new CardSource(Text(count)) }),
        ["source.desc_color"] = Both(3, count => Buttons with { Source = new CardSource("a", count) }),
        ["sub_title_text"] = Both(160, count => Buttons with { SubTitleText = Text(count) }),
        ["emphasis_content.title"] = Both(10, count => SomeCard.TextNotice with { EmphasisContent = new CardTitle(Text(count)) }),
        ["emphasis_content.desc"] = Both(15, count => SomeCard.TextNotice with { EmphasisContent = new CardTitle("a", Text(count)) }),
        ["horizontal_content_list"] = Both(6, count => Buttons with { HorizontalContentList = Many(count, number => new CardRowContent("a", $"{number}")) }),
        ["horizontal_content_list.keyname"] = Both(5, count => Buttons with { HorizontalContentList = [new CardRowContent(Text(count), "a")] }),
        ["horizontal_content_list.value"] = Both(30, count => Buttons with { HorizontalContentList = [new CardRowContent("a", Text(count))] }),
        ["vertical_content_list"] = Both(4, count => SomeCard.NewsNotice with { VerticalContentList = Many(count, _ => new CardTitle("a")) }),
        ["vertical_content_list.title"] = Both(38, count => SomeCard.NewsNotice with { VerticalContentList = [new CardTitle(Text(count))] }),
        ["vertical_content_list.desc"] = Both(160, count => SomeCard.NewsNotice with { VerticalContentList = [new CardTitle("a", Text(count))] }),
        ["jump_list"] = Both(3, count => SomeCard.TextNotice with { JumpList = Many(count, _ => new CardJump(0, "a")) }),
        ["jump_list.title"] = Both(18, count => SomeCard.TextNotice with { JumpList = [new CardJump(0, Text(count))] }),
        ["task_id"] = Both(128, count => Buttons with { TaskId = new string('a', count) }),
        ["button_list"] = Both(6, count => Buttons with { ButtonList = Many(count, number => new CardButton("a", $"{number}")) }),
        ["button_list.text"] = Both(10, count => Buttons with { ButtonList = [new CardButton(Text(count), "a")] }),
        ["button_list.key"] = Both(1024, count => Buttons with { ButtonList = [new CardButton("a", new string('a', count))] }),
        ["button_list.style"] = Both(4, count => Buttons with { ButtonList = [new CardButton("a", "a", count)] }),
        ["action_menu.action_list"] = Both(3, count => Buttons with { ActionMenu = new CardMenu("a", Many(count, number => new CardMenuEntry("a", $"{number}"))) }),
        ["button_selection.option_list"] = Both(10, count => Buttons with { ButtonSelection = new CardSelect("a", "a", Many(count, number => new CardOption($"{number}", "a"))) }),
        ["button_selection.option_list.text"] = Both(16, count => Buttons with { ButtonSelection = new CardSelect("a", "a", [new CardOption("a", Text(count))]) }),
        ["button_selection.option_list.id"] = Both(128, count => Buttons with { ButtonSelection = new CardSelect("a", "a", [new CardOption(new string('a', count), "a")]) }),
        ["button_selection.question_key"] = Both(1024, count => Buttons with { ButtonSelection = new CardSelect(new string('a', count), "a", [new CardOption("a", "a")]) }),
        ["checkbox.option_list"] = Both(20, count => Vote with { Checkbox = new CardCheckbox("a", 0, Many(count, number => new CardVoteOption($"{number}", "a"))) }),
        ["checkbox.option_list.text"] = Both(17, count => Vote with { Checkbox = new CardCheckbox("a", 0, [new CardVoteOption("a", Text(count))]) }),
        ["checkbox.mode"] = Both(1, count => Vote with { Checkbox = Vote.Checkbox with { Mode = count } }),
        ["submit_button.text"] = Both(10, count => Vote with { SubmitButton = new CardSubmit(Text(count), "a") }),
        ["select_list"] = Both(3, count => Selects with { SelectList = Many(count, number => new CardSelect($"{number}", "a", [new CardOption("a", "a")])) }),
    };

    private static readonly Dictionary<string, TemplateCard> Broken = new(StringComparer.Ordinal)
    {
        ["task_id is missing"] = Buttons with { TaskId = null },
        ["task_id"] = Buttons with { TaskId = "客户" },
        ["main_title.title is missing"] = Vote with { MainTitle = null },
        ["main_title.title and sub_title_text are missing"] = SomeCard.TextNotice with { MainTitle = null, SubTitleText = null },
        ["task_id is missing for the menu"] = SomeCard.TextNotice with { TaskId = null },
        ["card_action"] = SomeCard.TextNotice with { CardAction = new CardTarget(0) },
        ["card_image and image_text_area are missing"] = SomeCard.NewsNotice with { CardImage = null, ImageTextArea = null },
        ["card_image.aspect_ratio"] = SomeCard.NewsNotice with { CardImage = new CardImage("https://crm.example", 2.5) },
        ["button_list.key stands twice"] = Buttons with { ButtonList = [new CardButton("a", "a"), new CardButton("b", "a")] },
        ["button_list.key"] = Buttons with { ButtonList = [new CardButton("a", null)] },
        ["button_list has 0 of 1 to 6"] = Buttons with { ButtonList = [] },
        ["button_selection.selected_id"] = Buttons with { ButtonSelection = Buttons.ButtonSelection! with { SelectedId = "none" } },
        ["checkbox.option_list.is_checked"] = Vote with { Checkbox = new CardCheckbox("a", 0, [new CardVoteOption("a", "a", true), new CardVoteOption("b", "b", true)]) },
    };

    public static TheoryData<string> LimitNames => [.. Limits.Keys];

    public static TheoryData<string> BrokenNames => [.. Broken.Keys];

    [Fact]
    public void CardsOfThePages_HaveNoFault() =>
        Assert.All(new TemplateCard[] { SomeCard.TextNotice, SomeCard.NewsNotice, Buttons, Vote, Selects }, card => Assert.Empty(TemplateCardCheck.Faults(card, CardLimits.App)));

    [Theory]
    [MemberData(nameof(LimitNames))]
    public void Card_MayReachALimit_AndNotPassIt(string part)
    {
        var (within, beyond) = Limits[part];
        Assert.Empty(TemplateCardCheck.Faults(within, CardLimits.App));
        Assert.StartsWith(part, Assert.Single(TemplateCardCheck.Faults(beyond, CardLimits.App)), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(BrokenNames))]
    public void Fault_IsNamed(string fault) => Assert.Equal(fault, Assert.Single(TemplateCardCheck.Faults(Broken[fault], CardLimits.App)));

    private static (TemplateCard, TemplateCard) Both(int limit, Func<int, TemplateCard> card) => (card(limit), card(limit + 1));

    private static string Text(int length) => new('字', length);

    private static T[] Many<T>(int count, Func<int, T> item) => [.. Enumerable.Range(1, count).Select(item)];
}
