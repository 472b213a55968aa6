using SalesBot.Bot.Tests.Understanding.Requests;
using SalesBot.Bot.Understanding;
using SalesBot.Domain.Sales;

namespace SalesBot.Bot.Tests.Understanding;

/// <summary>What people typed in a day with the bot, each kind with what looks like it and is none; Wednesday, 2026-03-11, ten o'clock.</summary>
public sealed class WorkdayTalkTests
{
    private const string Log = "log customer=华辰机电设备有限公司 deal=P101";
    private const string Win = "win customer=华辰机电设备有限公司 deal=P101";
    private const string Remind = "remind";

    [Theory]
    [InlineData("撤销华辰的拜访")]
    [InlineData("撤销华辰今天的演示")]
    [InlineData("删掉华辰的报价")]
    [InlineData("把华辰那条拜访删了")]
    [InlineData("请把华辰的电话记录撤掉")]
    [InlineData("华辰今天的演示是错的，要删掉，有三条")]
    [InlineData("华辰的预算撤回")]
    [InlineData("undo the visit to 华辰")]
    public void AnEntryThatIsNamed_IsTakenBack_AndNotEnteredAgain(string text) => Assert.Equal("undo", Said.By("周子涵", text));

    [Theory]
    [InlineData("华辰把订单撤回了")]
    [InlineData("华辰的招标撤销了")]
    [InlineData("客户把华辰的需求删了")]
    [InlineData("华辰的演示不用撤销")]
    [InlineData("华辰书面询价收到了，刚才误撤了")]
    public void WhatIsTakenBackInTheWorld_OrShallStay_UndoesNothing(string text) => Assert.DoesNotContain("undo", Said.By("周子涵", text), StringComparison.Ordinal);

    [Theory]
    [InlineData("华辰 昨天2点 拜访", Log + " activity=visit on=2026-03-10")]
    [InlineData("华辰，法务改合同中，3/20 签", Log + " expectedClose=2026-03-20")]
    [InlineData("华辰 3月底 签", Log + " expectedClose=2026-03-31")]
    public void ADayBeforeABlank_IsOfWhatFollows(string text, string read) => Assert.Equal(read, Said.By("周子涵", text));

    [Theory]
    [InlineData("华辰 80→72，客户砍的", Log + " amount=720000")]
    [InlineData("华辰报价80改75", Log + " activity=quote amount=750000")]
    [InlineData("华辰从80谈到75", Log + " amount=750000")]
    [InlineData("华辰金额80调到75", Log + " amount=750000")]
    [InlineData("华辰客户想从80砍到75", Log + " activity=note")]
    [InlineData("华辰要求从80降到75", "nothing")]
    [InlineData("华辰 80→8，客户砍的", Log + " activity=note")]
    public void AFigureBehindTheOldOne_IsTheNewAmount_WhereNobodyOnlyWantsIt(string text, string read) => Assert.Equal(read, Said.By("周子涵", text));

    [Theory]
    [InlineData("华辰盖章啦！！！57万🎊", Win + " amount=570000")]
    [InlineData("华辰盖章完成✅ 72W", Win + " amount=720000")]
    [InlineData("华辰合同盖章走完流程啦🎉 72w", Win + " amount=720000")]
    [InlineData("华辰盖章要等周五", Log + " expectedClose=2026-03-13")]
    public void ASealThatIsDone_IsAWin(string text, string read) => Assert.Equal(read, Said.By("周子涵", text));

    [Theory]
    [InlineData("华辰签约那天要带公章 提醒我周四早上8点", Remind + " at=2026-03-12T08:00:00+08:00 what customer=华辰机电设备有限公司")]
    [InlineData("提醒没设上吗？周四早上8点提醒我带公章去华辰", Remind + " at=2026-03-12T08:00:00+08:00 what customer=华辰机电设备有限公司")]
    [InlineData("明天8点50提醒我给华辰开发票，下午3点提醒我联系霍工", Remind + " at=2026-03-12T08:50:00+08:00 what customer=华辰机电设备有限公司 + " + Remind + " at=2026-03-12T15:00:00+08:00 what")]
    public void AReminder_MayStandBehindItsThing_BehindAQuestion_AndBesideAnother(string text, string read) => Assert.Equal(read, Said.By("周子涵", text));

    [Theory]
    [InlineData("华辰客户要求把交期提前到4月，价格不变")]
    [InlineData("华辰：客户要求3月20日前到货")]
    [InlineData("华辰他们预付款30万，3月20日到账")]
    public void WhenGoodsOrMoneyArrive_IsNeitherASigning_NorAStepOfOurs(string text) => Assert.Equal(Log + " activity=note", Said.By("周子涵", text));

    [Theory]
    [InlineData("华辰测试环境已经搭好，客户现场确认过", Log + " activity=note")]
    [InlineData("去客户现场看了，华辰没问题", Log + " activity=visit")]
    public void WhatTheyDoWhereTheyAre_IsNoVisit(string text, string read) => Assert.Equal(read, Said.By("周子涵", text));

    [Theory]
    [InlineData("华辰明天下午2点 demo", "demo", 12)]
    [InlineData("华辰 下一步 明天14:00 演示", "演示", 12)]
    [InlineData("华辰 明天2点 拜访", "拜访", 12)]
    public void ADeedBehindADayAhead_IsTheNextStep_AndNotDone(string text, string what, int day) => Plans(text, what, day);

    [Theory]
    [InlineData("华辰演示改明天", "演示", 12)]
    [InlineData("华辰下一步改到下周二上午现场交流", "现场交流", 17)]
    public void AStepThatIsMoved_KeepsItsText(string text, string what, int day) => Plans(text, what, day);

    private static void Plans(string text, string what, int day)
    {
        var log = Assert.IsType<LogAction>(Assert.Single(MessageReader.Read(TestWorld.Says("周子涵", text), TestWorld.Catalogue).Actions));
        Assert.Null(log.Activity);
        Assert.Equal(new NextStep(what, new DateOnly(2026, 3, day)), log.Next?.Value);
    }
}
