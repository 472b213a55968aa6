using SalesBot.Bot.Conversation;
using SalesBot.Bot.Texts;

namespace SalesBot.Bot.Tests.Conversation;

/// <summary>What somebody recorded is shown to them and to those above them, and can be passed on; who recorded nothing is told to whoever leads them.</summary>
public sealed class DiaryTests
{
    private readonly ChatScript script = new(understands: true);
    private readonly Person rep;
    private readonly Person manager;

    public DiaryTests() => (rep, manager) = (script.Person("周子涵"), script.Person("沈国栋"));

    [Fact]
    public async Task OwnDay_IsCounted_AndToldByCustomer()
    {
        await WorkAsync();

        (await rep.Says("我今天干了啥")).IsLike("diary.zh");
    }

    [Fact]
    public async Task Day_ReadsLikeEnglish()
    {
        var english = new ChatScript(language: Language.English, understands: true);
        var speaker = english.Person("周子涵");
        await speaker.Says("拜访了华星王总，报价38万，下一步周五回访");

        (await speaker.Says("what did i do today")).IsLike("diary.en");
    }

    [Fact]
    public async Task Day_IsATextToPassOn()
    {
        await WorkAsync();
        var card = await rep.Says("我今天的日报");

        (await rep.Presses(card.Button(Verbs.DiaryText))).IsLike("diary-text.zh");
    }

    [Fact]
    public async Task WhatWasUndone_WasNotDone()
    {
        await rep.Says("拜访了华星王总");
        await rep.Says("撤销");

        (await rep.Says("我今天干了啥")).Replies("3月11日（周三）还没有记录");
    }

    [Fact]
    public async Task LossThatWasOpenedAgain_IsAChange()
    {
        await rep.Says("华星丢了，价格太高");
        await rep.Says("确认");
        await rep.Says("重新打开 华星");

        var day = await rep.Says("我今天干了啥");
        day.Replies("周子涵 3月11日（周三）：1 条记录");
        day.Replies("更新 1");
    }

    [Fact]
    public async Task WhatIsEnteredLater_CountsForTheWeekInWhichItWasDone()
    {
        script.Now = script.Now.AddDays(7);
        await rep.Says("补录：上周三拜访了华星王总");

        (await manager.Says("周子涵上周做了什么")).Replies("1 条记录");
        (await manager.Says("周子涵上周做了什么")).Replies("华星");
        (await manager.Says("周子涵本周做了什么")).DoesNotSay("拜访");
    }

    [Fact]
    public async Task DayBefore_IsApart_AndIsAskedForBehind()
    {
        await rep.Says("拜访了华星王总");
        script.Now = script.Now.AddDays(1);
        await rep.Says("博远MES金额改成130万");

        (await rep.Says("我今天记了几条")).DoesNotSay("华星");
        (await rep.Says("昨天呢")).Replies("周子涵 3月11日（周三）：1 条记录");
    }

    [Fact]
    public async Task Manager_SeesTheDayOfTheTeam_AndColleaguesAreToldWhomToAsk()
    {
        await WorkAsync();

        (await manager.Says("周子涵今天做了什么")).Replies("周子涵 3月11日（周三）：5 条记录");
        (await script.Person("陆一鸣").Says("周子涵今天做了什么")).Replies("周子涵的数据你看不到，可以问周子涵、沈国栋");
    }

    [Fact]
    public async Task ButtonOfAnother_TellsNothing()
    {
        await WorkAsync();
        var card = await rep.Says("我今天干了啥");

        (await script.Person("陆一鸣").Presses(card.Button(Verbs.DiaryText))).DoesNotSay("华星");
    }

    [Fact]
    public async Task WhoRecordedNothing_IsToldToTheManager_AndNotToTheGroup()
    {
        await rep.Says("拜访了华星王总");

        (await manager.Says("谁今天没写")).IsLike("silence.zh");
        Assert.DoesNotContain((await script.PersonInGroup("沈国栋", script.GroupOne).Says("谁今天没写")).Outcome.Replies, reply => reply.Text.Contains("陆一鸣", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Rep_IsToldWhoReadsThat() => (await rep.Says("谁没写日报")).Replies("谁没写只给带队的人看，可以问沈国栋");

    private async Task WorkAsync()
    {
        await rep.Says("拜访了华星王总，报价38万，下一步周五回访");
        await rep.Says("给博远MES打了电话，推进到报价谈判");
        await rep.Says("华星金额改成40万");
        await rep.Says("新商机：宁川泵业，MES需求，120万");
        await rep.Says("确认");
    }
}
