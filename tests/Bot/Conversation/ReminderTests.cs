using SalesBot.Bot.Conversation;
using SalesBot.Domain.Reminders;

namespace SalesBot.Bot.Tests.Conversation;

/// <summary>A reminder is set, listed, finished, put off and cancelled, by buttons, numbers and words.</summary>
public sealed class ReminderTests
{
    private readonly ChatScript script = new(understands: true);

    private Person Rep => script.Person("周子涵");

    [Fact]
    public async Task Setting_SaysBackTheAbsoluteTime()
    {
        var bot = await Rep.Says("周四下午三点提醒我给王总打电话");
        bot.Replies("3月12日（周四）15:00 提醒你");
        Assert.Equal("给王总打电话", Assert.Single(script.Sales.AllReminders).What);
    }

    [Fact]
    public async Task ReminderOfACustomer_IsOfTheirOnlyDeal_AndItsProgressIsEnteredFromIt()
    {
        await Rep.Says("周四上午提醒我给华星寄样");
        Assert.Equal("P101", Assert.Single(script.Sales.AllReminders).Deal?.Value);

        var shown = await ShowAsync();
        (await Rep.Presses(shown.Button(Verbs.Log))).Replies("直接写一句就行");
        await Rep.Presses(Verbs.Log, (Keys.Deal, "P101"), (Keys.Text, "拜访了客户，金额40万"));
        Assert.Equal(Domain.Sales.Money.FromYuan(400_000), script.Sales.Deal("P101").Amount);
    }

    [Fact]
    public async Task List_HasTheOpenOnes_AndANumberShowsOne()
    {
        await Rep.Says("周四下午三点提醒我给王总打电话");
        await Rep.Says("明天上午九点提醒我寄样品");

        var list = await Rep.Says("我的提醒");
        list.Replies("你的提醒（2）");
        list.Offers(Verbs.Reminder, Verbs.Reminder);

        var shown = await Rep.Says("1");
        shown.Replies("提醒：寄样品");
        shown.Offers(Verbs.ReminderDone, Verbs.ReminderSnooze, Verbs.ReminderSnooze, Verbs.ReminderSnooze, Verbs.ReminderSnooze, Verbs.ReminderCancel);
    }

    [Fact]
    public async Task NoReminders_TeachesHowToSetOne() => (await Rep.Says("我的提醒")).Replies("提醒我给王总回电话");

    [Fact]
    public async Task Done_IsDoneOnce_AndAnotherPressSaysSo()
    {
        await Rep.Says("周四下午三点提醒我给王总打电话");
        var card = await ShowAsync();

        (await Rep.Presses(card.Button(Verbs.ReminderDone))).Replies("已完成：给王总打电话");
        Assert.Equal(ReminderState.Done, Course().State);
        (await Rep.Presses(card.Button(Verbs.ReminderDone))).Replies("之前已完成");
        (await Rep.Presses(card.Button(Verbs.ReminderCancel))).Replies("之前已完成");
        Assert.Equal(ReminderState.Done, Course().State);
    }

    [Theory]
    [InlineData("2", "3月11日（周三）10:10")]
    [InlineData("1小时后", "3月11日（周三）11:00")]
    [InlineData("明天", "3月12日（周四）09:00")]
    public async Task PutOff_SaysWhenItRingsAgain(string answer, string moment)
    {
        await Rep.Says("周四下午三点提醒我给王总打电话");
        await ShowAsync();

        (await Rep.Says(answer)).Replies(moment);
        Assert.Equal((ReminderState.Waiting, 1), (Course().State, Course().Snoozes));
    }

    [Fact]
    public async Task CancelBySaying_TakesTheOneThatRangOrTheOnlyOne_AndAsksAmongSeveral()
    {
        await Rep.Says("周四下午三点提醒我给王总打电话");
        (await Rep.Says("取消提醒")).Replies("已取消提醒：给王总打电话");

        await Rep.Says("周五上午九点提醒我寄样品");
        await Rep.Says("周五上午十点提醒我发报价");
        (await Rep.Says("取消提醒")).Replies("要取消哪个提醒？");
        (await Rep.Says("2")).Replies("已取消提醒：发报价");
    }

    [Fact]
    public async Task SomebodyElsesReminder_IsNotFound()
    {
        await Rep.Says("周四下午三点提醒我给王总打电话");
        var card = await ShowAsync();

        (await script.Person("陆一鸣").Presses(card.Button(Verbs.ReminderDone))).DoesNotSay("给王总打电话");
        Assert.Equal(ReminderState.Waiting, Course().State);
        (await script.Person("陆一鸣").Says("我的提醒")).DoesNotSay("给王总打电话");
    }

    [Fact]
    public async Task UndoneSetting_IsListedNoMore()
    {
        await Rep.Says("周四下午三点提醒我给王总打电话");
        await Rep.Says("撤销");
        (await Rep.Says("我的提醒")).Replies("没有待办的提醒");
    }

    private async Task<BotTurn> ShowAsync()
    {
        await Rep.Says("我的提醒");
        return await Rep.Says("1");
    }

    private ReminderCourse Course() => script.Sales.Entry(Assert.Single(script.Sales.AllReminders)).Course;
}
