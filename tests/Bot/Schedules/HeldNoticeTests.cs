using SalesBot.Adapters.Contracts.Chat;
using SalesBot.Bot.Conversation;
using SalesBot.Bot.Tests.Conversation;

namespace SalesBot.Bot.Tests.Schedules;

/// <summary>What colleagues bring about waits until one may be spoken to. 周子涵 sells, 沈国栋 leads; Wednesday is 14 October 2026.</summary>
public sealed class HeldNoticeTests : IAsyncLifetime
{
    private ScheduleCompany? company;
    private ScheduleDesk? desk;

    private ScheduleDesk Desk => desk!;

    public async ValueTask InitializeAsync()
    {
        company = await ScheduleCompany.CreateAsync();
        await company.EnterAsync("博凯", "ERP", ScheduleCompany.Zhou, 380_000, deal => deal with { LastProgress = new DateOnly(2026, 10, 1) });
        desk = await ScheduleDesk.CreateAsync(company);
    }

    public async ValueTask DisposeAsync() => await company!.DisposeAsync();

    [Theory]
    [InlineData("2026-10-14 23:10", "2026-10-15 08:30", "10月15日（周四）08:30")]
    [InlineData("2026-10-15 06:00", "2026-10-15 08:30", "10月15日（周四）08:30")]
    public async Task NudgeAtNight_IsHeldUntilTheMorning_AndTheReceiptSaysSo(string night, string opening, string said)
    {
        var answer = await NudgeAsync(night);
        Assert.StartsWith("已催 周子涵", answer.Text, StringComparison.Ordinal);
        Assert.EndsWith($"周子涵 现在免打扰，{said} 再通知。", answer.Text, StringComparison.Ordinal);
        Assert.Empty(await WaitingAsync());
        Assert.Empty(await LetGoAsync("2026-10-15 08:20"));
        Assert.Equal(["周子涵"], await LetGoAsync(opening));
        Assert.StartsWith("沈国栋 请你更新 博凯", Assert.Single(await WaitingAsync()).Text, StringComparison.Ordinal);
        Assert.Empty(await LetGoAsync(opening));
    }

    [Fact]
    public async Task NudgeByDay_ComesAtOnce()
    {
        (await NudgeAsync("2026-10-14 10:00")).Replies("已催 周子涵");
        Assert.Single(await WaitingAsync());
    }

    [Fact]
    public async Task WhoeverIsMuted_IsToldAfterwards_OrOnceTheyEndIt()
    {
        await Desk.SaysAsync(ScheduleCompany.Zhou, "静音 2天", "2026-10-14 09:00");
        (await NudgeAsync("2026-10-14 10:00")).Replies("周子涵 现在免打扰");
        Assert.Empty(await LetGoAsync("2026-10-15 10:00"));

        await Desk.SaysAsync(ScheduleCompany.Zhou, "取消静音", "2026-10-15 10:05");
        Assert.Equal(["周子涵"], await LetGoAsync("2026-10-15 10:05"));
    }

    [Fact]
    public async Task WhatIsHeld_IsHeldOn_WhereSomebodyMutesMeanwhile()
    {
        await NudgeAsync("2026-10-14 23:10");
        await Desk.SaysAsync(ScheduleCompany.Zhou, "静音到10月16日", "2026-10-15 07:00");
        Assert.Empty(await LetGoAsync("2026-10-15 08:30"));
        Assert.Equal(["周子涵"], await LetGoAsync("2026-10-16 08:30"));
    }

    [Fact]
    public async Task WhoeverIsAway_IsToldWhenTheyAreBack()
    {
        await Desk.SaysAsync(ScheduleCompany.Zhou, "10月14日到10月16日请假", "2026-10-13 09:00");
        await NudgeAsync("2026-10-14 10:00");
        Assert.Empty(await LetGoAsync("2026-10-16 10:00"));
        Assert.Equal(["周子涵"], await LetGoAsync("2026-10-17 08:30"));
    }

    [Fact]
    public async Task WhatIsHeld_KeepsNothingElseWaiting_AndItsNumbersMeanNothingYet()
    {
        await company!.RemindAsync(ScheduleCompany.Zhou, "给王总打电话", ScheduleCompany.At("2026-10-14 23:30"));
        await NudgeAsync("2026-10-14 23:10");
        await ScheduleNode.TickAsync(Desk.Node.Reminders, ScheduleCompany.At("2026-10-14 23:30"));
        Assert.Equal(OutgoingKind.Reminder, Assert.Single(await WaitingAsync()).Kind);
        Assert.Equal([Verbs.ReminderDone], (await OfferedAsync()).Take(1));

        await LetGoAsync("2026-10-15 08:30");
        Assert.Equal([Verbs.Log], (await OfferedAsync()).Take(1));
    }

    [Fact]
    public async Task WhatAsksForNothing_IsOneMessage_AndWhatHasButtonsIsOneOfItsOwn()
    {
        await Desk.SaysAsync(ScheduleCompany.Shen, "周子涵 10月20日请假", "2026-10-14 22:00");
        await Desk.SaysAsync(ScheduleCompany.Shen, "周子涵 10月20日到10月21日请假", "2026-10-14 22:05");
        await NudgeAsync("2026-10-14 23:10");

        Assert.Equal(["周子涵", "周子涵"], await LetGoAsync("2026-10-15 08:30"));

        var told = await WaitingAsync();
        Assert.Contains(told, message => message.Text.StartsWith("免打扰期间的 2 条消息\n【", StringComparison.Ordinal));
        Assert.Contains(told, message => message.Text.StartsWith("沈国栋 请你更新 博凯", StringComparison.Ordinal));
        Assert.Empty(await LetGoAsync("2026-10-15 08:40"));
    }

    private Task<BotTurn> NudgeAsync(string moment) => Desk.SaysAsync(ScheduleCompany.Shen, "催一下周子涵 博凯", moment);

    private async Task<IReadOnlyList<string>> LetGoAsync(string moment) =>
        [.. (await ScheduleNode.TickAsync(Desk.Node.HeldNotices, ScheduleCompany.At(moment))).Queued.Select(notice => notice.To)];

    private async Task<IReadOnlyList<OutgoingMessage>> WaitingAsync() => [.. (await company!.WaitingAsync()).Where(message => message.To == ScheduleCompany.Zhou.Id)];

    private async Task<IReadOnlyList<string>> OfferedAsync()
    {
        var chat = new ChatAddress("WeCom", ChatKind.Direct, "zhou");
        var saved = await company!.Database.ReadAsync((session, token) => session.Conversations.FindAsync(ScheduleCompany.Zhou.Id, chat, token), TestContext.Current.CancellationToken);
        return [.. ConversationState.Parse(saved).Offered!.Actions.Select(action => action.Verb)];
    }
}
