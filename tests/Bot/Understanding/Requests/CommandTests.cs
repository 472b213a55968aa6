namespace SalesBot.Bot.Tests.Understanding.Requests;

/// <summary>Undo, help, lists, reminders and questions about a customer, in the ways people put them; and commands inside other talk.</summary>
public sealed class CommandTests
{
    [Theory]
    [InlineData("撤销")]
    [InlineData("撤回刚才那条")]
    [InlineData("刚刚发错了，撤销一下")]
    [InlineData("上一条作废")]
    [InlineData("刚才说的不算，取消吧")]
    [InlineData("上条记录删了吧")]
    [InlineData("回滚一下")]
    [InlineData("记错人了 撤掉")]
    [InlineData("刚才那个不对，帮我退回去")]
    [InlineData("undo")]
    [InlineData("scratch that last one")]
    [InlineData("please cancel my last entry")]
    public void TheLastChange_IsTakenBack(string text) => Assert.Equal("undo", Said.By("王雪", text));

    [Theory]
    [InlineData("你都会啥")]
    [InlineData("怎么玩啊这个")]
    [InlineData("功能介绍一下")]
    [InlineData("菜单")]
    [InlineData("?")]
    [InlineData("不会用，教教我")]
    [InlineData("机器人你能做哪些事")]
    [InlineData("what can I ask you")]
    [InlineData("help please")]
    public void HelpIsAskedFor(string text) => Assert.Equal("help", Said.By("王雪", text));

    [Theory]
    [InlineData("我的商机列表", "list filter=open")]
    [InlineData("现在在跟的项目有哪些", "list filter=open")]
    [InlineData("我手头几个单子", "list filter=open")]
    [InlineData("show my open deals", "list filter=open")]
    [InlineData("处于报价谈判的商机有哪些", "list filter=open stage=negotiation")]
    [InlineData("哪些单卡在合同签署", "list filter=open stage=contract")]
    [InlineData("which deals are in negotiation", "list filter=open stage=negotiation")]
    [InlineData("华南区在跟的单子列一下", "list filter=open scope=华南区")]
    [InlineData("一个星期没动静的单子有哪些", "list filter=stale")]
    [InlineData("哪些客户好久没跟了", "list filter=stale")]
    [InlineData("我们组长期没更新的商机", "list filter=stale scope=华北一组")]
    [InlineData("any stale deals?", "list filter=stale")]
    [InlineData("下周要签的单有哪些", "list filter=closing period=2026-03-16..2026-03-22")]
    [InlineData("本季度预计能关掉的单", "list filter=closing period=2026-01-01..2026-03-31")]
    [InlineData("deals closing this month", "list filter=closing period=2026-03-01..2026-03-31")]
    [InlineData("上周赢了哪几单", "list filter=won period=2026-03-02..2026-03-08")]
    [InlineData("全公司上个月成交了哪些客户", "list filter=won period=2026-02-01..2026-02-28 scope=company")]
    [InlineData("which deals did we lose last quarter", "list filter=lost period=2025-10-01..2025-12-31")]
    [InlineData("今年丢的单子列出来看看", "list filter=lost period=2026-01-01..2026-12-31")]
    public void DealsAreListed(string text, string expected) => Assert.Equal(expected, Said.By("王雪", text));

    [Theory]
    [InlineData("京禾怎么样了", "status customer=京禾教育科技有限公司 deal=P146")]
    [InlineData("京禾啥进度了现在", "status customer=京禾教育科技有限公司 deal=P146")]
    [InlineData("看看京禾", "status customer=京禾教育科技有限公司 deal=P146")]
    [InlineData("京禾那单多少钱来着", "status customer=京禾教育科技有限公司 deal=P146")]
    [InlineData("京禾预计哪天签", "status customer=京禾教育科技有限公司 deal=P146")]
    [InlineData("京禾最近谁在跟", "status customer=京禾教育科技有限公司 deal=P146")]
    [InlineData("京禾现在卡在哪儿", "status customer=京禾教育科技有限公司 deal=P146")]
    [InlineData("where are we with 京禾", "status customer=京禾教育科技有限公司 deal=P146")]
    public void ACustomersState_IsAskedFor(string text, string expected) => Assert.Equal(expected, Said.By("王雪", text));

    [Theory]
    [InlineData("明天10点提醒我开会", "remind at=2026-03-12T10:00:00+08:00 what")]
    [InlineData("别让我忘了明早9点发周报", "remind at=2026-03-12T09:00:00+08:00 what")]
    [InlineData("周五下午叫我一声交报销", "remind at=2026-03-13T14:00:00+08:00 what")]
    [InlineData("帮我设个明天下午三点的闹钟，交标书", "remind at=2026-03-12T15:00:00+08:00 what")]
    [InlineData("后天中午记得喊我订餐", "remind at=2026-03-13T12:00:00+08:00 what")]
    [InlineData("don't let me forget to send the contract tomorrow at 3pm", "remind at=2026-03-12T15:00:00+08:00 what")]
    public void ARemind_IsSet(string text, string expected) => Assert.Equal(expected, Said.By("王雪", text));

    [Theory]
    [InlineData("京禾今天拜访了，顺便看下本月排行", "log customer=京禾教育科技有限公司 deal=P146 activity=visit + leaderboard period=2026-03-01..2026-03-31")]
    [InlineData("看下我的完成率，再看看排行榜", "progress + leaderboard")]
    [InlineData("先看下漏斗。然后我积分多少了？", "funnel + earnings")]
    [InlineData("京禾签了，13万！我现在排第几？", "win customer=京禾教育科技有限公司 deal=P146 amount=130000 + leaderboard")]
    [InlineData("京禾签了13万，这个月我完成多少了", "win customer=京禾教育科技有限公司 deal=P146 amount=130000 + progress period=2026-03-01..2026-03-31")]
    [InlineData("京禾说太贵了要再想想，有什么话术", "playbook topic")]
    [InlineData("早，排行榜发我一下", "leaderboard")]
    [InlineData("累死了，今天跑了三家。我们组离目标还差多少？", "progress who=华北一组")]
    public void CommandsInsideOtherTalk_Count_InTheTextsOrder(string text, string expected) => Assert.Equal(expected, Said.By("王雪", text));

    [Theory]
    [InlineData("那上个月呢")]
    [InlineData("按区域呢")]
    [InlineData("那韩冰呢")]
    [InlineData("客户撤销了订单")]
    [InlineData("合同被撤回了")]
    [InlineData("帮我个忙呗")]
    [InlineData("需要大家的帮助")]
    [InlineData("为什么我是第五")]
    [InlineData("静音两天")]
    [InlineData("谁有空一起吃饭")]
    [InlineData("下午几点开会")]
    public void WhatTheBotIsNotAsked_IsNothing(string text) => Assert.Equal("nothing", Said.By("王雪", text));
}
