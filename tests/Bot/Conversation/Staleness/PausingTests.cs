using SalesBot.Bot.Conversation;
using SalesBot.Domain.Sales;

namespace SalesBot.Bot.Tests.Conversation.Staleness;

/// <summary>A deal rests for a reason and until a day: by words, by buttons, and with consent where the rule asks for it.</summary>
public sealed class PausingTests
{
    private readonly ChatScript script = new(understands: true);
    private readonly Person rep;
    private readonly Person manager;

    public PausingTests() => (rep, manager) = (script.Person("周子涵"), script.Person("沈国栋"));

    [Theory]
    [InlineData("暂停 华星 到3月26日，客户休假")]
    [InlineData("华星先暂停到3月26日，客户休假")]
    [InlineData("暂停华星到3月26日，因为客户休假")]
    [InlineData("pause 华星 until 3月26日, 客户休假")]
    public async Task OneSentence_PausesTheDeal_AndUndoWakesItUp(string text)
    {
        var bot = await rep.Says(text);

        bot.Changed("paused open→paused");
        bot.Replies("3月26日（周四）恢复提醒");
        bot.Replies("沈国栋可见");
        Assert.Equal(new Pause("客户休假", new DateOnly(2026, 3, 25)), script.Sales.Deal("P101").State.Pause);
        Assert.Equal(1, script.Sales.Deal("P101").Pauses.Made);
        Assert.Equal(new DateOnly(2026, 3, 9), script.Sales.Deal("P101").LastProgress);

        await rep.Says("撤销");
        Assert.Equal((DealStatus.Open, 0), (script.Sales.Deal("P101").State.Status, script.Sales.Deal("P101").Pauses.Made));
    }

    [Fact]
    public async Task Button_AsksWhy_ThenUntilWhen_ByNumbersAlone()
    {
        var why = await rep.Presses(Verbs.Pause, (Keys.Deal, "P101"));
        Assert.Equal(["客户休假", "等预算", "等招标"], why.Card.Actions.Select(action => action.Label));

        var until = await rep.Says("2");
        until.Replies("哪天恢复");
        (await rep.Says("1")).Changed("paused open→paused");
        Assert.Equal(new Pause("等预算", new DateOnly(2026, 3, 17)), script.Sales.Deal("P101").State.Pause);
    }

    [Fact]
    public async Task Button_TakesTheReasonAndTheDay_InWords()
    {
        await rep.Presses(Verbs.Pause, (Keys.Deal, "P101"));
        await rep.Says("客户在换系统负责人");
        (await rep.Says("到3月30号")).Changed("paused open→paused");

        Assert.Equal(new Pause("客户在换系统负责人", new DateOnly(2026, 3, 29)), script.Sales.Deal("P101").State.Pause);
    }

    [Fact]
    public async Task PauseOfMoreThanThirtyDays_RestsOnlyOnceTheManagerAgrees()
    {
        var asked = await rep.Says("暂停 华星 到6月30日，等招标");
        asked.Replies("等同意再暂停");
        Assert.Equal(DealStatus.Open, script.Sales.Deal("P101").State.Status);
        var notice = Assert.Single(script.Delivered);
        Assert.Equal("沈国栋", notice.Chat.Id);
        Assert.Contains("周子涵 申请暂停 华星｜ERP二期", notice.Text, StringComparison.Ordinal);
        Assert.Contains("到 6月30日（周二）：等招标", notice.Text, StringComparison.Ordinal);

        (await rep.Presses(Verbs.PauseGrant, (Keys.Deal, "P101"))).ChangesNothing();
        (await manager.Says("1")).Changed("paused open→paused");
        Assert.Contains(script.Delivered, message => message.Chat.Id == "周子涵" && message.Text.Contains("沈国栋 同意暂停", StringComparison.Ordinal));
        Assert.Null(script.Sales.Deal("P101").Pauses.Asked);
    }

    [Fact]
    public async Task ThirdPause_NeedsConsent_AndARefusalIsTold()
    {
        for (var i = 0; i < 2; i++)
        {
            await rep.Says("暂停 华星 到3月20日，客户休假");
            await rep.Says("恢复 华星");
        }

        await rep.Says("暂停 华星 到3月20日，客户休假");
        Assert.Equal(DealStatus.Open, script.Sales.Deal("P101").State.Status);

        (await manager.Presses(Verbs.PauseRefuse, (Keys.Deal, "P101"))).Replies("没有同意暂停");
        Assert.Equal(DealStatus.Open, script.Sales.Deal("P101").State.Status);
        Assert.Contains(script.Delivered, message => message.Chat.Id == "周子涵" && message.Text.Contains("没有同意暂停", StringComparison.Ordinal));
        (await manager.Presses(Verbs.PauseGrant, (Keys.Deal, "P101"))).Replies("没有等待同意的暂停");
    }

    [Fact]
    public async Task ManagerAlone_PausesAsLongAsItTakes()
    {
        (await manager.Says("暂停 华星 到6月30日，等招标")).Changed("paused open→paused");
        Assert.Empty(script.Delivered);
    }

    [Fact]
    public async Task DayThatIsPast_IsNotTaken_AndNobodyElsesDealIsPaused()
    {
        (await rep.Presses(Verbs.Pause, (Keys.Deal, "P101"), (Keys.Reason, "等预算"), (Keys.Until, "2026-03-11"))).ChangesNothing();
        var foreign = await rep.Says("暂停 远景 到3月26日，客户休假");
        foreign.ChangesNothing();
        foreign.Replies("远景 由 李敏 跟进");
    }

    [Fact]
    public async Task PausedDeals_AreListed_WithReasonAndDay_AlsoForTheManager()
    {
        await rep.Says("暂停 华星 到3月26日，客户休假");
        var list = await manager.Says("暂停中");

        list.Replies("暂停中 1 单");
        list.Replies("1 华星｜ERP二期 · 周子涵 · 35万 · 暂停，3月26日（周四）恢复：客户休假");
        (await manager.Says("1")).Offers(Verbs.Resume);
        (await manager.Says("1")).Changed("paused paused→open");
        (await manager.Says("暂停中")).Replies("没有暂停中的单子");
    }

    [Theory]
    [InlineData("暂停早报")]
    [InlineData("恢复联系华星了，客户很热情")]
    [InlineData("华星项目暂停到下个月再谈，等预算")]
    public async Task SentenceOfOtherThings_IsNoPause(string text)
    {
        await rep.Says(text);
        Assert.Equal(DealStatus.Open, script.Sales.Deal("P101").State.Status);
        Assert.Null(script.Sales.Deal("P101").Pauses.Asked);
    }
}
