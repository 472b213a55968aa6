using System.Collections.Immutable;
using SalesBot.Adapters.Contracts.Cards;
using SalesBot.Adapters.Contracts.Chat;
using SalesBot.Bot.Conversation;

namespace SalesBot.Bot.Tests.Conversation;

public sealed class SettledCardTests
{
    private static readonly ImmutableSortedDictionary<string, string> NoData = ImmutableSortedDictionary<string, string>.Empty;

    [Fact]
    public void OutcomeCard_TakesThePlaceOfThePressedOne()
    {
        var (text, card) = (Reply("0"), Reply("1", new Card { Purpose = CardPurpose.Receipt, Title = "已撤销" }));

        var said = SettledCard.Among(Press(Verbs.Undo), [text, card], "已由 王磊 14:32 处理").ToList();

        Assert.Equal([text, card with { Replaces = "handle" }], said);
    }

    [Fact]
    public void OutcomeInWords_IsSaid_AndTheCardsButtonsTellWhoPressed()
    {
        var text = Reply("0");

        var said = SettledCard.Among(Press(Verbs.Discard), [text], "已由 王磊 14:32 处理").ToList();

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

        Assert.Equal([form], SettledCard.Among(Press(verb), [form], "").ToList());
    }

    [Fact]
    public void CardThatCannotBeChanged_StaysAsItIs()
    {
        var outcome = Reply("0", new Card { Purpose = CardPurpose.Receipt, Title = "已撤销" });
        var message = Press(Verbs.Undo);

        Assert.Equal([outcome], SettledCard.Among(message with { Press = message.Press! with { Handle = null } }, [outcome], "").ToList());
    }

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
