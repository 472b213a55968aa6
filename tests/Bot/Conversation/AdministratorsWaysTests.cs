namespace SalesBot.Bot.Tests.Conversation;

/// <summary>Whoever runs the service is told where a thing is done that is not done in a chat, and is never offered what only sellers may do.</summary>
public sealed class AdministratorsWaysTests
{
    private readonly ChatScript script = new(understands: true);

    private Person Administrator => script.Person("管理员");

    [Theory]
    [InlineData("新来了个销售叫钱多多，分到华东一组，怎么加", "通讯录")]
    [InlineData("新增员工 钱多多 华东一组", "通讯录")]
    [InlineData("谁在华东一组", "华东一组：周子涵")]
    [InlineData("我们公司刚搬进来，该从哪里开始", "三步开始")]
    [InlineData("元旦放假三天，1月1日到3日", "appsettings.json")]
    [InlineData("报价谈判超过10天没动静就提醒", "RedAfterDays")]
    [InlineData("100万以上的单子要总监批才算赢", "BattleReports:NeedsApproval")]
    [InlineData("喜报关掉", "BattleReports:Chats")]
    [InlineData("播报哪些群会收到", "绑定到公司、大区或小组")]
    [InlineData("孙浩离职了", "通讯录")]
    [InlineData("早报改成8点半发", "Schedules:MorningBrief:Times")]
    [InlineData("每周战报改到周五下午六点", "Schedules:MorningBrief:Times")]
    [InlineData("设置早报时间 8:30", "Schedules:MorningBrief:Times")]
    [InlineData("拜访改成3分", "修改规则 拜访 3分")]
    [InlineData("把拜访积分从2分改到3分", "修改规则 拜访 3分")]
    [InlineData("停用协作奖励", "停用规则 协作")]
    [InlineData("目标怎么设", "12月目标")]
    [InlineData("谁管理兑换", "上架 咖啡券 30分")]
    [InlineData("结算怎么开", "结算 11月")]
    [InlineData("解绑 周子涵", "绑定")]
    [InlineData("周子涵今天是请假吗", "由本人或其上级登记")]
    [InlineData("我想从Excel导入客户", "seed")]
    public async Task WhatIsDoneElsewhere_IsAnsweredWithTheWay(string text, string way)
    {
        var bot = await Administrator.Says(text);

        bot.ChangesNothing();
        bot.Replies(way);
        bot.DoesNotSay("没看懂");
    }

    [Fact]
    public async Task WhatIsNotUnderstood_OffersWhatAnAdministratorMayDo()
    {
        var bot = await Administrator.Says("这个东西挺有意思的");

        bot.Replies("日程");
        bot.DoesNotSay("记进展");
    }

    [Fact]
    public async Task Seller_IsToldTheWayOnlyWhereTheyAskForIt()
    {
        (await script.Person("周子涵").Says("兑换的东西谁来上架，在哪里设置")).Replies("上架 咖啡券 30分");
        (await script.Person("周子涵").Says("客户想停用老账号")).DoesNotSay("通讯录");
    }
}
