using System.Collections.Immutable;
using SalesBot.Adapters.Contracts.Cards;
using SalesBot.Adapters.Contracts.Chat;
using SalesBot.Bot.Conversation;
using SalesBot.Domain.Organisation;
using SalesBot.Domain.Sales;

namespace SalesBot.Bot.Tests.Conversation;

public sealed class SettledCardTests
{
    private static readonly ImmutableSortedDictionary<string, string> NoData = ImmutableSortedDictionary<string, string>.Empty;

    [Fact]
    public void OutcomeCard_TakesThePlaceOfThePressedOne()
    {
        var (text, card) = (Reply("0"), Reply("1", new Card { Purpose = CardPurpose.Receipt, Title = "已撤销" }));

        var said = SettledCard.Among(Press(Verbs.Undo), Nothing, [text, card], "已由 王磊 14:32 处理").ToList();

        Assert.Equal([text, card with { Replaces = "handle" }], said);
    }

    [Fact]
    public void OutcomeInWords_IsSaid_AndTheCardsButtonsTellWhoPressed()
    {
        var text = Reply("0");

        var said = SettledCard.Among(Press(Verbs.Discard), Nothing, [text], "已由 王磊 14:32 处理").ToList();

        Assert.Equal(("handle", null, "已由 王磊 14:32 处理"), (said[0].Replaces, said[0].Card, said[0].Text));
        Assert.Equal(text, Assert.Single(said[1..]));
    }

    [Theory]
    [InlineData(Verbs.Show)]
    [InlineData(Verbs.Edit)]
    [InlineData(Verbs.More)]
    [InlineData(Verbs.NextStep)]
    [InlineData(Verbs.Evidence)]
    public void CardThatOnlyOpensSomething_StaysAsItIs(string verb)
    {
        var form = Reply("0", new Card { Purpose = CardPurpose.Question, Title = "修改" });

        Assert.Equal([form], SettledCard.Among(Press(verb), Nothing, [form], "").ToList());
    }

    [Fact]
    public void CardThatCannotBeChanged_StaysAsItIs()
    {
        var outcome = Reply("0", new Card { Purpose = CardPurpose.Receipt, Title = "已撤销" });
        var message = Press(Verbs.Undo);

        Assert.Equal([outcome], SettledCard.Among(message with { Press = message.Press! with { Handle = null } }, Nothing, [outcome], "").ToList());
    }

    [Theory]
    [InlineData(Verbs.EditSave)]
    [InlineData(Verbs.AmendSave)]
    [InlineData(Verbs.NewDealSave)]
    public void FormThatWasNotTaken_StaysToBeFilledInAgain(string verb)
    {
        var problem = Reply("0");

        Assert.Equal([problem], SettledCard.Among(Press(verb), Nothing, [problem], "").ToList());
    }

    [Fact]
    public void FormThatWasTaken_IsSettledByWords_WhereItsOutcomeStandsElsewhere()
    {
        var words = Reply("0");
        var saved = Nothing with { ChangeSets = [new ChangeSetDraft(Some()).Build()] };

        var said = SettledCard.Among(Press(Verbs.EditSave), saved, [words], "已由 王磊 14:32 处理").ToList();

        Assert.Equal(("handle", "已由 王磊 14:32 处理"), (said[0].Replaces, said[0].Text));
    }

    [Fact]
    public void SomebodyWhoMayNot_TakesTheButtonFromNobodyInAGroup()
    {
        var refusal = Reply("0", new Card { Purpose = CardPurpose.Notice, Title = "撞单" });
        var message = Press(Verbs.Undo);
        var group = message with { Chat = message.Chat with { Kind = ChatKind.Group } };
        var refused = Nothing with { IsRefused = true };

        Assert.Equal([refusal], SettledCard.Among(group, refused, [refusal], "").ToList());
        Assert.Equal(refusal with { Replaces = "handle" }, Assert.Single(SettledCard.Among(message, refused, [refusal], "")));
        Assert.Equal(refusal, SettledCard.FindInPlace(group with { AnswersInPlace = true }, refused, [refusal]));
    }

    [Theory]
    [InlineData(Verbs.Edit, true, true)]
    [InlineData(Verbs.More, true, true)]
    [InlineData(Verbs.Edit, false, false)]
    [InlineData(Verbs.EditSave, true, false)]
    public void Form_IsShownInPlace_WhereTheAnswerCanBe(string verb, bool answersInPlace, bool isInPlace)
    {
        var (text, form) = (Reply("0"), Reply("1", new Card { Purpose = CardPurpose.Question, Title = "修改" }));

        Assert.Equal(isInPlace ? form : null, SettledCard.FindInPlace(Press(verb) with { AnswersInPlace = answersInPlace }, Nothing, [text, form]));
    }

    private static readonly TurnOutcome Nothing = new() { StateChat = new ChatAddress("WeCom", ChatKind.Direct, "wanglei") };

    private static ChangeContext Some() => new(
        new ChangeSetId(Guid.NewGuid()),
        new MemberId(Guid.NewGuid()),
        new MessageSource("WeCom", "1"),
        new DateTimeOffset(2026, 3, 11, 6, 32, 0, TimeSpan.Zero),
        new DateOnly(2026, 3, 11),
        OrganisationChart.Empty);

    private static ChatMessage Press(string verb) => new()
    {
        Id = "1",
        Chat = new ChatAddress("WeCom", ChatKind.Direct, "wanglei"),
        Sender = "wanglei",
        ReceivedAt = new DateTimeOffset(2026, 3, 11, 6, 32, 0, TimeSpan.Zero),
        Press = new CardPress(verb, NoData, "handle"),
    };

    private static OutgoingMessage Reply(string key, Card? card = null) => new()
    {
        Key = key,
        Kind = OutgoingKind.Reply,
        Chat = new ChatAddress("WeCom", ChatKind.Direct, "wanglei"),
        At = new DateTimeOffset(2026, 3, 11, 6, 32, 0, TimeSpan.Zero),
        Card = card,
        Text = key,
    };
}
