using SalesBot.Adapters.Contracts.Chat;
using SalesBot.Bot.Conversation;
using SalesBot.Domain.Sales;

namespace SalesBot.Bot.Tests.Conversation.Staleness;

/// <summary>What owner and manager do about a deal that does not move. None of it is progress, save what is told of the customer.</summary>
public sealed class StaleActsTests
{
    private static readonly DateOnly Before = new(2026, 3, 9);

    private readonly ChatScript script = new(understands: true);
    private readonly Person rep;
    private readonly Person manager;

    public StaleActsTests() => (rep, manager) = (script.Person("周子涵"), script.Person("沈国栋"));

    private Deal Deal => script.Sales.Deal("P101");

    [Theory]
    [InlineData("华星 再给一周，等招标")]
    [InlineData("再给华星一周，等招标")]
    [InlineData("one more week for 华星, 等招标")]
    public async Task OneMoreWeek_NeedsAReason_AndIsNoProgress(string text)
    {
        (await rep.Says(text)).Changed("moreTime →2026-03-18");
        Assert.Equal(new Postponement(new DateOnly(2026, 3, 11), new DateOnly(2026, 3, 18), "等招标"), Deal.Postponement);
        Assert.Equal(Before, Deal.LastProgress);
        (await rep.Says("华星怎么样了")).Replies("延期提醒：到 3月18日（周三） 不提醒：等招标");

        await rep.Presses(Verbs.Undo, (Keys.ChangeSet, script.Sales.AllChangeSets[^1].Id.ToString()));
        Assert.Null(Deal.Postponement);
    }

    [Fact]
    public async Task OneMoreWeekWithoutAReason_IsAskedFor_AndTheNextTextIsIt()
    {
        var asked = await rep.Says("华星 再给一周");
        asked.ChangesNothing();
        asked.Replies("为什么");
        (await rep.Says("客户内部还在走流程")).Changed("moreTime →2026-03-18");
        Assert.Equal("客户内部还在走流程", Deal.Postponement!.Reason);
    }

    [Fact]
    public async Task QuestionForAReason_GivesWayToAMessageOfItsOwn()
    {
        await rep.Says("华星 再给一周");
        (await rep.Says("拜访了博远，聊了MES")).DoesNotSay("再给一周");
        Assert.Null(Deal.Postponement);
    }

    [Fact]
    public async Task Manager_RemindsTheRep_OnceADay_AndTheRepAnswersFromTheCard()
    {
        (await manager.Says("催一下周子涵 华星")).Replies("已催 周子涵");
        (await manager.Presses(Verbs.Nudge, (Keys.Deal, "P101"))).Replies("今天已经催过");
        var notice = Assert.Single(script.Delivered);
        Assert.Equal("周子涵", notice.Chat.Id);
        Assert.StartsWith("沈国栋 请你更新 华星｜ERP二期", notice.Text, StringComparison.Ordinal);
        Assert.Equal([Verbs.Log, Verbs.MoreTime, Verbs.Pause, Verbs.Lose], notice.Card!.Actions.Select(action => action.Verb));

        (await rep.Presses(notice.Card.Actions[0], (Keys.Text, "拜访了王总，金额38万"))).Changed("activity →visit", "amount 350000→380000");
        Assert.Equal(new DateOnly(2026, 3, 11), Deal.LastProgress);
    }

    [Fact]
    public async Task LineOnACardOfSeveralDeals_IsProgressOfTheChosenOne()
    {
        await rep.Presses(Verbs.Log, (Keys.Deals, "P101,P105"), (Keys.Choice, "P105"), (Keys.Text, "拜访了客户，金额150万"));

        Assert.Equal(Money.FromYuan(1_500_000), script.Sales.Deal("P105").Amount);
        Assert.Equal(Before, Deal.LastProgress);
    }

    [Fact]
    public async Task LineOnACardOfSeveralDeals_ForNoneOfThem_IsAskedForWhich()
    {
        var asked = await rep.Presses(Verbs.Log, (Keys.Deals, "P101,P105"), (Keys.Choice, ""), (Keys.Text, "拜访了客户，金额150万"));
        asked.ChangesNothing();
        asked.Replies("指哪一单");

        await rep.Presses(asked.Card.Actions.Single(action => action.Data[Keys.Deal] == "P105"));

        Assert.Equal(Money.FromYuan(1_500_000), script.Sales.Deal("P105").Amount);
    }

    [Fact]
    public async Task ButtonOfACardOfSeveralDeals_AsksForTheLine_AndSomebodyElsesDealIsNotTheirs()
    {
        (await rep.Presses(Verbs.Log, (Keys.Deals, "P101,P105"), (Keys.Choice, "P101"))).Replies("直接写一句就行");
        (await script.Person("陆一鸣").Presses(Verbs.Log, (Keys.Deals, "P101,P105"), (Keys.Text, "拜访了客户"))).ChangesNothing();
        Assert.Equal(Before, Deal.LastProgress);
    }

    [Fact]
    public void CardOfSeveralDeals_StaysWhereALineWasWritten()
    {
        var data = System.Collections.Immutable.ImmutableSortedDictionary<string, string>.Empty.Add(Keys.Text, "拜访了客户");
        Assert.True(Settling.Settles(new CardPress(Verbs.Log, data.Add(Keys.Deal, "P101"))));
        Assert.False(Settling.Settles(new CardPress(Verbs.Log, data.Add(Keys.Deals, "P101,P105").Add(Keys.Choice, "P101"))));
    }

    [Fact]
    public async Task RepsOwnReminding_IsRefused_AndReassigningIsAskedOfTheManager()
    {
        (await rep.Says("催办 华星")).Replies("只有 周子涵 的上级能这样做");
        (await rep.Says("华星交给陆一鸣")).Replies("要 沈国栋 来做，还没有改动");
        (await rep.Presses(Verbs.Acknowledge, (Keys.Deal, "P101"))).ChangesNothing();
        (await rep.Presses(Verbs.Nudge, (Keys.Deals, "P101,P120"))).ChangesNothing();
        Assert.Empty(script.Delivered);
    }

    [Fact]
    public async Task Manager_ReassignsWithinTheTeam_BothAreTold_AndItIsNoProgress()
    {
        (await manager.Says("华星交给李敏")).Replies("李敏 不在你的团队里");
        (await manager.Says("华星交给陆一鸣")).Replies("已改派给 陆一鸣");

        Assert.Equal(script.Member("陆一鸣").Id, Deal.Owner);
        Assert.Equal(script.Member("陆一鸣").Id, script.Sales.Customer("华星科技有限公司").Owner);
        Assert.Equal(Before, Deal.LastProgress);
        Assert.Equal(["陆一鸣", "周子涵"], script.Delivered.Select(message => message.Chat.Id));
    }

    [Fact]
    public async Task ReassignButton_OffersTheTeam()
    {
        var asked = await manager.Presses(Verbs.Reassign, (Keys.Deal, "P101"));
        Assert.Contains("陆一鸣", asked.Card.Actions.Select(action => action.Label));
        Assert.DoesNotContain("李敏", asked.Card.Actions.Select(action => action.Label));
        await manager.Says("陆一鸣");
        Assert.Equal(script.Member("陆一鸣").Id, Deal.Owner);
    }

    [Fact]
    public async Task Acknowledging_IsKept_AndIsNoProgress()
    {
        (await manager.Says("已知悉 华星")).Changed("acknowledged →沈国栋");
        Assert.Equal(new Acknowledgement(script.Member("沈国栋").Id, new DateOnly(2026, 3, 11)), Deal.Acknowledgement);
        Assert.Equal(Before, Deal.LastProgress);
    }

    [Fact]
    public async Task DaysOfItsOwn_NeedAReason_AndStandOnTheDeal()
    {
        (await rep.Says("华星 14天提醒")).ChangesNothing();
        (await rep.Says("华星 14天提醒，项目周期长")).Changed("cadence →14");
        (await rep.Says("华星怎么样了")).Replies("提醒节奏：超过 14 天标红（10 天起标黄）：项目周期长");
        (await rep.Says("华星 按默认提醒")).Changed("cadence 14→");
    }

    [Fact]
    public async Task ThirdWeekInOneSilence_RestsOnlyOnceTheManagerAgrees_AndProgressBeginsAnew()
    {
        await rep.Says("华星 再给一周，等招标");
        await rep.Says("华星 再给一周，等预算");
        var third = await rep.Says("华星 再给一周，客户休假");
        third.Replies("第 3 次再给一周要 沈国栋 同意");
        Assert.Equal("等预算", Deal.Postponement!.Reason);
        var notice = Assert.Single(script.Delivered);
        Assert.Contains("再给一周：此前 2 次", notice.Text, StringComparison.Ordinal);

        (await manager.Says("1")).Changed("paused open→paused");
        Assert.Equal(new Pause("客户休假", new DateOnly(2026, 3, 18)), Deal.State.Pause);

        await rep.Says("恢复 华星");
        await rep.Says("拜访了华星王总，谈了报价");
        Assert.Equal(1, Postponement.OneMoreWeek(new DateOnly(2026, 3, 19), "等招标").After(Deal with { LastProgress = new DateOnly(2026, 3, 19) }).Which);
    }

    [Fact]
    public async Task ManagerGivesMoreTime_AsOftenAsItTakes()
    {
        for (var i = 0; i < 4; i++)
        {
            (await manager.Says("华星 再给一周，等招标")).DoesNotSay("同意");
        }

        Assert.Equal(4, Deal.Postponement!.Which);
        Assert.DoesNotContain(script.Delivered, message => message.Card!.Actions.Any(action => action.Verb == Verbs.PauseGrant));
    }

    [Fact]
    public async Task DaysOfItsOwnBeyondThirty_HoldOnlyOnceTheManagerAgrees()
    {
        var asked = await rep.Says("华星 60天提醒，项目周期长");
        asked.ChangesNothing();
        asked.Replies("超过 30 天才提醒要 沈国栋 同意");
        Assert.Null(Deal.Cadence);
        var notice = Assert.Single(script.Delivered);
        Assert.StartsWith("周子涵 申请 华星｜ERP二期 超过 60 天才提醒", notice.Text, StringComparison.Ordinal);
        (await manager.Says("1")).Changed("cadence →60");
    }

    [Fact]
    public async Task WhatIsPutOff_IsListedWithWhatIsPaused()
    {
        await rep.Says("华星 再给一周，等招标");
        var list = await manager.Says("暂停中");
        list.Replies("暂停、宽限或另定天数 1 单");
        list.Replies("1 华星｜ERP二期 · 周子涵 · 35万 · 到 3月18日（周三） 不提醒：等招标");
    }

    [Fact]
    public async Task LoseButton_AsksWhy_AsALossThatIsToldDoes()
    {
        (await rep.Presses(Verbs.Lose, (Keys.Deal, "P101"))).ChangesNothing();
        await rep.Says("确认");
        Assert.Equal(DealStatus.Lost, Deal.State.Status);
    }

    [Fact]
    public async Task EditForm_IsNoProgress_AndAMessageIs()
    {
        await rep.Presses(Verbs.EditSave, (Keys.Deal, "P101"), (Keys.Amount, "39万"), (Keys.ExpectedClose, "2026-04-30"));
        Assert.Equal((Money.FromYuan(390_000), Before), (Deal.Amount, Deal.LastProgress));
        await rep.Says("华星金额改成40万");
        Assert.Equal(new DateOnly(2026, 3, 11), Deal.LastProgress);
    }

    [Fact]
    public async Task SeveralDealsOfACustomer_AreAskedFor_AndTheAnswerDoesIt()
    {
        var asked = await rep.Says("博远 再给一周，等招标");
        asked.Replies("指哪一单");
        await rep.Says("MES");
        Assert.NotNull(script.Sales.Deal("P105").Postponement);
        Assert.Null(script.Sales.Deal("P106").Postponement);
    }

    [Fact]
    public async Task NumberOfAList_WithWhatIsWanted_IsAboutThatDeal()
    {
        await rep.Says("我的单子");
        var offered = (await rep.Says("我的单子")).Card.Actions.Select(action => action.Data[Keys.Deal]).ToList();
        await rep.Says($"{offered.IndexOf("P101") + 1} 再给一周，等招标");
        Assert.Equal("等招标", Deal.Postponement!.Reason);
    }
}
