using System.Collections.Immutable;
using SalesBot.Simulators.WeCom;

namespace SalesBot.EndToEnd.Tests.WeCom;

/// <summary>Reps update deals by chatting in WeCom: the real service and a loopback platform, over HTTP.</summary>
public sealed class WeComChatTests : IAsyncLifetime
{
    private WeComCompany? company;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private WeComCompany Company => company!;

    public async ValueTask InitializeAsync() => company = await WeComCompany.StartAsync(Cancellation);

    public async ValueTask DisposeAsync()
    {
        if (company is not null)
        {
            await company.DisposeAsync();
        }
    }

    [Fact]
    public async Task RepsMessage_UpdatesTheDeal_AndTheReplyIsInTheChat()
    {
        var report = await Company.Rep.WritesAsync("拜访了华星王总，谈了报价，金额120万，预计下周五签", Cancellation);

        Assert.True(report.IsDelivered);
        var seen = await SeesAsync(Company.Rep, 1);
        Assert.Contains("120万", seen[0].Text, StringComparison.Ordinal);
        Assert.NotNull(seen[0].Card);
        Assert.Contains("120万", await Company.StatusAsync("王磊", "华星", Cancellation), StringComparison.Ordinal);
    }

    [Fact]
    public async Task SameCallbackThreeTimes_HasOneEffect_AndOneReply()
    {
        var report = await Company.Rep.WritesAsync("拜访了华星王总", Cancellation);
        await Company.Platform.DeliverAsync(report.Plaintext, Cancellation);
        await Company.Platform.DeliverAsync(report.Plaintext, Cancellation);
        await Company.Rep.WritesAsync("帮助", Cancellation);

        var seen = await SeesAsync(Company.Rep, 2);
        Assert.Contains("华星", seen[0].Text, StringComparison.Ordinal);
        Assert.DoesNotContain("华星电子", seen[1].Text.Split('\n')[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task ButtonPressedTwice_HasOneEffect_AndTheCardShowsItsOutcome()
    {
        await Company.Rep.WritesAsync("华星金额改成80万", Cancellation);
        var card = (await SeesAsync(Company.Rep, 1))[0].Card!;
        var undo = card.Buttons.First(button => button.Key.StartsWith("undo", StringComparison.Ordinal));

        await Company.Rep.SendsPressAsync(card.TaskId, undo.Key, card.CardType, cancellationToken: Cancellation);
        await Company.Rep.SendsPressAsync(card.TaskId, undo.Key, card.CardType, cancellationToken: Cancellation);

        var seen = await Company.Platform.Screens.WhenAsync(
            ChatOf(Company.Rep), messages => messages[0].Version > 1, Cancellation);
        Assert.DoesNotContain(seen[0].Card!.Buttons, button => button.Key == undo.Key);
        Assert.Contains("50万", await Company.StatusAsync("王磊", "华星", Cancellation), StringComparison.Ordinal);
    }

    [Fact]
    public async Task ButtonPressedBySomebodyElse_HasNoEffect()
    {
        await Company.Rep.WritesAsync("华星金额改成80万", Cancellation);
        var card = (await SeesAsync(Company.Rep, 1))[0].Card!;
        var undo = card.Buttons.First(button => button.Key.StartsWith("undo", StringComparison.Ordinal));

        await Company.Colleague.SendsPressAsync(card.TaskId, undo.Key, card.CardType, cancellationToken: Cancellation);

        await SeesAsync(Company.Colleague, 1);
        Assert.Contains("80万", await Company.StatusAsync("王磊", "华星", Cancellation), StringComparison.Ordinal);
    }

    [Fact]
    public async Task SenderWhoGetsNoAnswerForSixSeconds_IsRetried_AndStillHasOneEffect()
    {
        await Company.Service.PauseAsync();
        var sending = Company.Rep.WritesAsync("拜访了华星王总，金额66万", Cancellation);
        await Task.Delay(TimeSpan.FromSeconds(6), Cancellation);
        await Company.Service.GoOnAsync();

        var report = await sending;

        Assert.True(report.IsDelivered);
        Assert.True(report.Attempts.Length > 1);
        await Company.Rep.WritesAsync("帮助", Cancellation);
        var seen = await SeesAsync(Company.Rep, 2);
        Assert.Contains("66万", seen[0].Text, StringComparison.Ordinal);
        Assert.DoesNotContain("66万", seen[1].Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task HelpAskedTwice_GetsTwoAnswers()
    {
        await Company.Rep.WritesAsync("帮助", Cancellation);
        await Company.Rep.WritesAsync("帮助", Cancellation);

        Assert.Equal(2, (await SeesAsync(Company.Rep, 2)).Count);
        Assert.Empty(Company.Platform.Log.Drops);
    }

    [Fact]
    public async Task Stranger_IsToldHowToBeAdded_AndSeesNothing()
    {
        var stranger = Company.Platform.Member("stranger");

        await stranger.WritesAsync("华星现在什么情况", Cancellation);

        var seen = await SeesAsync(stranger, 1);
        Assert.Contains("stranger", seen[0].Text, StringComparison.Ordinal);
        Assert.DoesNotContain("50万", seen[0].Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task OpeningTheChat_GreetsOnce()
    {
        await Company.Rep.OpensChatAsync(Cancellation);
        await Company.Rep.OpensChatAsync(Cancellation);
        await Company.Rep.WritesAsync("帮助", Cancellation);

        var seen = await SeesAsync(Company.Rep, 2);
        Assert.Contains("王磊，你好", seen[0].Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task VoiceMessage_IsAnsweredWithARequestForText()
    {
        await Company.Rep.SendsVoiceAsync([1, 2, 3, 4, 5, 6, 7, 8], Cancellation);

        Assert.Contains("打字", (await SeesAsync(Company.Rep, 1))[0].Text, StringComparison.Ordinal);
    }

    private static string ChatOf(MemberActions member) => "app:" + member.Account;

    private Task<ImmutableList<SeenMessage>> SeesAsync(MemberActions member, int count) =>
        Company.Platform.Screens.WhenAsync(ChatOf(member), messages => messages.Count >= count, Cancellation);
}
