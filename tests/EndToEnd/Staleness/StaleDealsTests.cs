using DingTalkChat = SalesBot.Simulators.DingTalk.ChatKey;
using TeamsChat = SalesBot.Simulators.Teams.ChatKey;
using WeComChat = SalesBot.Simulators.WeCom.ChatKey;

namespace SalesBot.EndToEnd.Tests.Staleness;

/// <summary>Two deals that do not move, as the rep hears of them in WeCom, the manager in DingTalk and the director in Teams.</summary>
public sealed class StaleDealsTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Warnings_GoToTheRepTheManagerAndTheDirector_AreActedOnFromTheirCards_AndChangeInPlace()
    {
        await using var company = await StaleCompany.StartAsync(Cancellation);
        var (rep, manager, director) = (company.WeCom.Member(StaleCompany.Rep), company.DingTalk.Member(StaleCompany.Manager), company.Teams.Person(StaleCompany.Director));

        // Red before the weekend's end, said at the first workday's send time, each once.
        Assert.Equal(["周敏@DingTalk", "王磊@WeCom"], (await company.RunAsync("2026-03-10T09:00:00+08:00", Cancellation)).Order(StringComparer.Ordinal));
        Assert.Empty(await company.RunAsync("2026-03-10T09:10:00+08:00", Cancellation));
        var told = await company.WeCom.Screens.WhenAsync(WeComChat.App(StaleCompany.Rep), messages => messages.Count == 1, Cancellation);
        Assert.Contains("超期 2 单", told[0].Text, StringComparison.Ordinal);
        var digest = await company.DingTalk.Screens.WhenAsync(DingTalkChat.Person(StaleCompany.Manager), messages => messages.Any(message => message.Card is not null), Cancellation);
        Assert.Contains("共 83万", digest[0].Card!.Text, StringComparison.Ordinal);

        // The manager reminds: one message for both deals.
        await manager.PressesAsync("全部催办", cancellationToken: Cancellation);
        told = await company.WeCom.Screens.WhenAsync(WeComChat.App(StaleCompany.Rep), messages => messages.Count == 2, Cancellation);
        Assert.Contains("周敏 请你更新 2 单", told[1].Text, StringComparison.Ordinal);

        // Progress of one takes it out of both cards, without another warning.
        await rep.WritesAsync("拜访了华光王总，聊了合同", Cancellation);
        await company.DingTalk.Screens.WhenAsync(
            DingTalkChat.Person(StaleCompany.Manager), messages => messages[0].Card!.Text.Contains("华光｜ERP二期：已有进展", StringComparison.Ordinal), Cancellation);
        await company.WeCom.Screens.WhenAsync(WeComChat.App(StaleCompany.Rep), messages => messages[0].Version > 1 && messages[0].Text.Contains("超期 1 单", StringComparison.Ordinal), Cancellation);

        // Five workdays later the director hears of the other, and gives it a week from the card.
        await director.WritesAsync("帮助", cancellationToken: Cancellation);
        await company.Teams.Screens.WhenAsync(TeamsChat.Personal(StaleCompany.Director), messages => messages.Count == 1, Cancellation);
        Assert.Empty(await company.RunAsync("2026-03-16T09:00:00+08:00", Cancellation));
        Assert.Equal(["韩冰@Teams"], await company.RunAsync("2026-03-17T09:00:00+08:00", Cancellation));
        var escalated = await company.Teams.Screens.WhenAsync(TeamsChat.Personal(StaleCompany.Director), messages => messages.Count == 2, Cancellation);
        Assert.Contains("远东｜ERP二期", escalated[1].Card!.Text, StringComparison.Ordinal);
        await director.PressesAsync("再给一周", cancellationToken: Cancellation);
        await director.PressesAsync("等招标", cancellationToken: Cancellation);
        Assert.Contains("不提醒：等招标", await company.StatusAsync("远东", Cancellation), StringComparison.Ordinal);

        // The manager's card of the past is done with.
        await company.DingTalk.Screens.WhenAsync(
            DingTalkChat.Person(StaleCompany.Manager), messages => messages[0].Card!.Text.Contains("都已处理", StringComparison.Ordinal), Cancellation);
    }
}
