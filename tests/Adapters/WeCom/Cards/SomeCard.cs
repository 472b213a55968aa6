using SalesBot.Adapters.WeCom.Protocol.Cards;

namespace SalesBot.Adapters.Tests.WeCom.Cards;

/// <summary>A card of each type, with most parts that it may have.</summary>
internal static class SomeCard
{
    public static TextNotice TextNotice { get; } = new()
    {
        Source = new CardSource("CRM", 0, "https://crm.example/i.png"),
        ActionMenu = new CardMenu("Less of this", [new CardMenuEntry("Mute 7 days", "mute7")]),
        TaskId = "digest-20260101",
        MainTitle = new CardTitle("Weekly pipeline", "Team East"),
        QuoteArea = new CardQuote(1, "https://crm.example/n/9", Title: "Last note", QuoteText: "Budget approved"),
        EmphasisContent = new CardTitle("¥1.2M", "open"),
        SubTitleText = "3 deals without a next step",
        HorizontalContentList = [new CardRowContent("Owner", "Zhang San", 3, Userid: "zhangsan"), new CardRowContent("Sheet", "w01.xlsx", 2, MediaId: "MEDIA")],
        JumpList = [new CardJump(1, "All deals", "https://crm.example/d")],
        CardAction = new CardTarget(1, "https://crm.example/d"),
    };

    public static NewsNotice NewsNotice { get; } = new()
    {
        MainTitle = new CardTitle("New lead", "From the fair"),
        CardImage = new CardImage("https://crm.example/c.png"),
        ImageTextArea = new CardImageText(1, "https://crm.example/a.png", "ACME", "120 staff", "https://crm.example/l/7"),
        VerticalContentList = [new CardTitle("Need", "Replace old CRM by May")],
        HorizontalContentList = [new CardRowContent("City", "Suzhou")],
        JumpList = [new CardJump(2, "Mini-app", Appid: "wxAPP", Pagepath: "/p/1")],
        CardAction = new CardTarget(2, Appid: "wxAPP", Pagepath: "/p/1"),
    };

    public static ButtonInteraction ButtonInteraction { get; } = new()
    {
        TaskId = "deal-42@v3",
        MainTitle = new CardTitle("Change stage?", "ACME"),
        SubTitleText = "Negotiation → Won",
        HorizontalContentList = [new CardRowContent("金额", "¥80,000")],
        ButtonSelection = new CardSelect("reason", "Reason", [new CardOption("price", "Price"), new CardOption("fit", "Fit")], "price"),
        ButtonList = [new CardButton("Approve", "approve"), new CardButton("Open", null, 2, 1, "https://crm.example/d/42")],
        CardAction = new CardTarget(1, "https://crm.example/d/42"),
    };

    public static VoteInteraction VoteInteraction { get; } = new()
    {
        TaskId = "vote-7",
        MainTitle = new CardTitle("Which demo slot?"),
        Checkbox = new CardCheckbox("slot", 1, [new CardVoteOption("am", "Tue 10:00", true), new CardVoteOption("pm", "Tue 15:00")]),
        SubmitButton = new CardSubmit("Send", "vote"),
    };

    public static MultipleInteraction MultipleInteraction { get; } = new()
    {
        TaskId = "visit-9",
        MainTitle = new CardTitle("Log the visit", "ACME"),
        SelectList =
        [
            new CardSelect("stage", "Stage", [new CardOption("neg", "Negotiation"), new CardOption("won", "Won")], "neg"),
            new CardSelect("mood", "Mood", [new CardOption("good", "Good"), new CardOption("bad", "Bad")]),
        ],
        SubmitButton = new CardSubmit("Save", "save_visit"),
    };
}
