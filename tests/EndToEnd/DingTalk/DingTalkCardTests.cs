using System.Collections.Immutable;
using System.Text.Json.Nodes;
using SalesBot.Simulators.DingTalk;

namespace SalesBot.EndToEnd.Tests.DingTalk;

/// <summary>Interactive cards in DingTalk: the real service and a loopback platform. Each test takes a rep of its own.</summary>
public abstract class DingTalkCardTests(SharedDingTalkCompany shared)
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private protected DingTalkCompany Company => shared.Company;

    [Fact]
    public async Task PressedCard_IsUndone_AndShowsTheOutcomeInItsPlace()
    {
        var rep = Company.Rep(0);
        await ChangeAsync(rep);

        Assert.True((await rep.Chat.PressesAsync("撤销", cancellationToken: Cancellation))!.IsDelivered);

        var settled = await CardOfAsync(rep, card => card.Buttons.IsEmpty);
        Assert.Contains("撤销", settled.Text, StringComparison.Ordinal);
        Assert.Contains("50万", await Company.StatusAsync(rep, Cancellation), StringComparison.Ordinal);
        Assert.Empty(Company.Platform.Log.Violations);
    }

    [Fact]
    public async Task CardPressedTwice_HasOneEffect()
    {
        var rep = Company.Rep(1);
        var card = await ChangeAsync(rep);
        var undo = card.Buttons.First(button => button.Text == "撤销");

        await PressAsync(rep, card, undo);
        await CardOfAsync(rep, each => each.Buttons.IsEmpty);
        await rep.Chat.WritesAsync($"{rep.Customer}金额改成60万", Cancellation);
        await Company.Platform.Screens.WhenAsync(ChatKey.Person(rep.Account), messages => messages.Count > 1, Cancellation);
        await PressAsync(rep, card, undo);
        await rep.Chat.WritesAsync("帮助", Cancellation);

        await Company.Platform.Screens.WhenAsync(ChatKey.Person(rep.Account), messages => messages[^1].Text.Contains("帮助", StringComparison.Ordinal) || messages.Count > 3, Cancellation);
        Assert.Contains("60万", await Company.StatusAsync(rep, Cancellation), StringComparison.Ordinal);
    }

    [Fact]
    public async Task CardPressedBySomebodyElse_ChangesNothing_AndSaysSo()
    {
        var (rep, other) = (Company.Rep(2), Company.Rep(3));
        var card = await ChangeAsync(rep);

        await PressAsync(other, card, card.Buttons.First(button => button.Text == "撤销"));

        await Company.Platform.Screens.WhenAsync(ChatKey.Person(other.Account), messages => messages.Count > 0, Cancellation);
        Assert.Contains("80万", await Company.StatusAsync(rep, Cancellation), StringComparison.Ordinal);
    }

    [Fact]
    public async Task CardInTheGroup_PressedThere_ShowsTheOutcomeToAll()
    {
        var rep = Company.Rep(12);
        var group = ChatKey.Group(DingTalkCompany.SmallGroupId);
        await rep.Chat.WritesInGroupAsync(DingTalkCompany.SmallGroupId, $"{rep.Customer}金额改成80万", cancellationToken: Cancellation);
        await Company.Platform.Screens.WhenAsync(group, messages => messages.Any(message => message.Card is { Buttons.Length: > 0 }), Cancellation);

        await rep.Chat.PressesAsync("撤销", DingTalkCompany.SmallGroupId, Cancellation);

        var seen = await Company.Platform.Screens.WhenAsync(group, messages => messages.Any(message => message.Card is { Buttons.Length: 0 }), Cancellation);
        var settled = seen.Last(message => message.Card is not null);
        Assert.Equal(settled.CardOf("qianjin")!.Text, settled.CardOf(rep.Account)!.Text);
        Assert.Contains("50万", await Company.StatusAsync(rep, Cancellation), StringComparison.Ordinal);
    }

    [Fact]
    public async Task ConfirmedWin_IsOnTheNextBoard_WhoseButtonOffersOtherMeasures()
    {
        var rep = Company.Rep(4);
        await rep.Chat.WritesAsync($"{rep.Customer}签了", Cancellation);
        await CardOfAsync(rep, card => !card.Buttons.IsEmpty);
        await rep.Chat.WritesAsync("确认", Cancellation);
        await SeesAsync(rep, card => card.Text.Contains("赢单", StringComparison.Ordinal) && card.Buttons.Any(button => button.Text == "撤销"));

        await rep.Chat.WritesAsync("本月排行榜", Cancellation);

        var board = await SeesAsync(rep, card => card.Text.Contains("你：第 1，50万", StringComparison.Ordinal));
        await PressAsync(rep, board, board.Buttons.First(button => button.Text == "换指标"));
        await SeesAsync(rep, card => card.Buttons.Any(button => button.Text == "拜访量"));
    }

    private async Task<SeenCard> SeesAsync(DingTalkRep rep, Predicate<SeenCard> holds)
    {
        var seen = await Company.Platform.Screens.WhenAsync(ChatKey.Person(rep.Account), messages => messages.Any(message => message.Card is { } card && holds(card)), Cancellation);
        return seen.Last(message => message.Card is { } card && holds(card)).Card!;
    }

    private async Task<SeenCard> ChangeAsync(DingTalkRep rep)
    {
        await rep.Chat.WritesAsync($"{rep.Customer}金额改成80万", Cancellation);
        return await CardOfAsync(rep, card => !card.Buttons.IsEmpty);
    }

    private async Task<SeenCard> CardOfAsync(DingTalkRep rep, Predicate<SeenCard> holds)
    {
        var seen = await Company.Platform.Screens.WhenAsync(ChatKey.Person(rep.Account), messages => FirstCard(messages) is { } card && holds(card), Cancellation);
        return FirstCard(seen)!;
    }

    private static SeenCard? FirstCard(ImmutableList<SeenMessage> messages) => messages.Select(message => message.Card).FirstOrDefault(card => card is not null);

    private static Task<PushReport> PressAsync(DingTalkRep rep, SeenCard card, SeenButton button) =>
        rep.Chat.PressesCardAsync(card.OutTrackId, button.ActionId, JsonNode.Parse(button.Parameters.GetRawText())!.AsObject(), Cancellation);
}

/// <summary>In stream mode.</summary>
public sealed class DingTalkCardsByStreamTests(DingTalkCompanyWithCardsByStream shared) : DingTalkCardTests(shared), IClassFixture<DingTalkCompanyWithCardsByStream>;

/// <summary>In HTTP mode.</summary>
public sealed class DingTalkCardsByHttpTests(DingTalkCompanyWithCardsByHttp shared) : DingTalkCardTests(shared), IClassFixture<DingTalkCompanyWithCardsByHttp>;
