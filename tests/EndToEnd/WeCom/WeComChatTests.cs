using System.Collections.Immutable;
using SalesBot.Simulators.WeCom;

namespace SalesBot.EndToEnd.Tests.WeCom;

/// <summary>Reps update deals by chatting in WeCom: the real service and a loopback platform, over HTTP.</summary>
public sealed class WeComChatTests(SharedWeComCompany shared) : IClassFixture<SharedWeComCompany>
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private WeComCompany Company => shared.Company;

    [Fact]
    public async Task RepsMessage_UpdatesTheDeal_AndTheReplyIsInTheChat()
    {
        var rep = Company.Rep(0);
        var report = await rep.Chat.WritesAsync($"拜访了{rep.Customer}王总，谈了报价，金额120万，预计下周五签", Cancellation);

        Assert.True(report.IsDelivered);
        var seen = await SeesAsync(rep.Chat, 1);
        Assert.Contains("120万", seen[0].Text, StringComparison.Ordinal);
        Assert.NotNull(seen[0].Card);
        Assert.Contains("120万", await Company.StatusAsync(rep, Cancellation), StringComparison.Ordinal);
    }

    [Fact]
    public async Task SameCallbackThreeTimes_HasOneEffect_AndOneReply()
    {
        var rep = Company.Rep(1);
        var report = await rep.Chat.WritesAsync($"拜访了{rep.Customer}王总", Cancellation);
        await Company.Platform.DeliverAsync(report.Plaintext, Cancellation);
        await Company.Platform.DeliverAsync(report.Plaintext, Cancellation);
        await rep.Chat.WritesAsync("帮助", Cancellation);

        var seen = await SeesAsync(rep.Chat, 2);
        Assert.Contains(rep.Customer, seen[0].Text, StringComparison.Ordinal);
        Assert.DoesNotContain(rep.Company, seen[1].Text.Split('\n')[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task ButtonPressedTwice_HasOneEffect_AndTheCardShowsItsOutcome()
    {
        var rep = Company.Rep(2);
        await rep.Chat.WritesAsync($"{rep.Customer}金额改成80万", Cancellation);
        var card = (await SeesAsync(rep.Chat, 1))[0].Card!;
        var undo = card.Buttons.First(button => button.Key.StartsWith("undo", StringComparison.Ordinal));

        await rep.Chat.SendsPressAsync(card.TaskId, undo.Key, card.CardType, cancellationToken: Cancellation);
        await rep.Chat.SendsPressAsync(card.TaskId, undo.Key, card.CardType, cancellationToken: Cancellation);

        var seen = await Company.Platform.Screens.WhenAsync(
            ChatOf(rep.Chat), messages => messages[0].Version > 1, Cancellation);
        Assert.DoesNotContain(seen[0].Card!.Buttons, button => button.Key == undo.Key);
        Assert.Contains("50万", await Company.StatusAsync(rep, Cancellation), StringComparison.Ordinal);
    }

    [Fact]
    public async Task ButtonPressedBySomebodyElse_HasNoEffect()
    {
        var rep = Company.Rep(3);
        await rep.Chat.WritesAsync($"{rep.Customer}金额改成80万", Cancellation);
        var card = (await SeesAsync(rep.Chat, 1))[0].Card!;
        var undo = card.Buttons.First(button => button.Key.StartsWith("undo", StringComparison.Ordinal));

        await Company.Rep(9).Chat.SendsPressAsync(card.TaskId, undo.Key, card.CardType, cancellationToken: Cancellation);

        await SeesAsync(Company.Rep(9).Chat, 1);
        Assert.Contains("80万", await Company.StatusAsync(rep, Cancellation), StringComparison.Ordinal);
    }

    [Fact]
    public async Task SenderWhoGetsNoAnswerForSixSeconds_IsRetried_AndStillHasOneEffect()
    {
        var rep = Company.Rep(4);
        await Company.Service.PauseAsync();
        var sending = rep.Chat.WritesAsync($"拜访了{rep.Customer}王总，金额66万", Cancellation);
        await Task.Delay(TimeSpan.FromSeconds(6), Cancellation);
        await Company.Service.GoOnAsync();

        var report = await sending;

        Assert.True(report.IsDelivered);
        Assert.True(report.Attempts.Length > 1);
        await rep.Chat.WritesAsync("帮助", Cancellation);
        var seen = await SeesAsync(rep.Chat, 2);
        Assert.Contains("66万", seen[0].Text, StringComparison.Ordinal);
        Assert.DoesNotContain("66万", seen[1].Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task HelpAskedTwice_GetsTwoAnswers()
    {
        var rep = Company.Rep(5);
        await rep.Chat.WritesAsync("帮助", Cancellation);
        await rep.Chat.WritesAsync("帮助", Cancellation);

        Assert.Equal(2, (await SeesAsync(rep.Chat, 2)).Count);
        Assert.Empty(Company.Platform.Log.Drops);
    }

    [Fact]
    public async Task Stranger_IsToldHowToBeAdded_AndSeesNothing()
    {
        var stranger = Company.Platform.Member("stranger");

        await stranger.WritesAsync($"{Company.Rep(0).Customer}现在什么情况", Cancellation);

        var seen = await SeesAsync(stranger, 1);
        Assert.Contains("stranger", seen[0].Text, StringComparison.Ordinal);
        Assert.DoesNotContain("50万", seen[0].Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ConfirmedWin_IsOnTheNextBoard_WhoseButtonTellsWhy()
    {
        var rep = Company.Rep(6);
        await rep.Chat.WritesAsync($"{rep.Customer}签了", Cancellation);
        await SeesAsync(rep.Chat, 1);
        await rep.Chat.WritesAsync("确认", Cancellation);
        await SeesAsync(rep.Chat, 2);

        await rep.Chat.WritesAsync("本月排行榜", Cancellation);

        var board = (await SeesAsync(rep.Chat, 3))[2];
        Assert.Contains("你：第 1，50万", board.Text, StringComparison.Ordinal);
        var why = board.Card!.Buttons.First(button => button.Text == "为什么");
        await rep.Chat.SendsPressAsync(board.Card.TaskId, why.Key, board.Card.CardType, cancellationToken: Cancellation);
        await Company.Platform.Screens.WhenAsync(
            ChatOf(rep.Chat), messages => messages.Any(message => message.Text.Contains("合计：50万", StringComparison.Ordinal)), Cancellation);
    }

    [Fact]
    public async Task OpeningTheChat_GreetsOnce()
    {
        var rep = Company.Rep(7);
        await rep.Chat.OpensChatAsync(Cancellation);
        await rep.Chat.OpensChatAsync(Cancellation);
        await rep.Chat.WritesAsync("帮助", Cancellation);

        var seen = await SeesAsync(rep.Chat, 2);
        Assert.Contains($"{rep.Name}，你好", seen[0].Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task VoiceMessage_IsAnsweredWithARequestForText()
    {
        var rep = Company.Rep(8);
        await rep.Chat.SendsVoiceAsync([1, 2, 3, 4, 5, 6, 7, 8], Cancellation);

        Assert.Contains("打字", (await SeesAsync(rep.Chat, 1))[0].Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task PictureAfterTheReport_IsKeptWithTheVisit()
    {
        var rep = Company.Rep(10);
        await rep.Chat.WritesAsync($"拜访了{rep.Customer}", Cancellation);
        await SeesAsync(rep.Chat, 1);

        await rep.Chat.SendsImageAsync([0xFF, 0xD8, 0xFF, 0xE0, 1, 2, 3, 4], Cancellation);

        Assert.Contains("附件 1", (await SeesAsync(rep.Chat, 2))[1].Text, StringComparison.Ordinal);
        Assert.Contains("📎 1", await Company.StatusAsync(rep, Cancellation), StringComparison.Ordinal);
    }

    [Fact]
    public async Task PlaceAfterTheReport_IsKeptWithTheVisit()
    {
        var rep = Company.Rep(11);
        await rep.Chat.WritesAsync($"拜访了{rep.Customer}", Cancellation);
        await SeesAsync(rep.Chat, 1);

        await rep.Chat.SendsLocationAsync(31.30, 120.67, "苏州市星湖街1号", Cancellation);

        Assert.Contains("星湖街1号", (await SeesAsync(rep.Chat, 2))[1].Text, StringComparison.Ordinal);
    }

    private static string ChatOf(MemberActions member) => "app:" + member.Account;

    private Task<ImmutableList<SeenMessage>> SeesAsync(MemberActions member, int count) =>
        Company.Platform.Screens.WhenAsync(ChatOf(member), messages => messages.Count >= count, Cancellation);
}
