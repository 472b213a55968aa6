using SalesBot.Bot.Conversation;
using SalesBot.Domain.Leaderboards;
using SalesBot.Domain.Organisation;
using static SalesBot.Bot.Tests.Conversation.Leaderboards.BoardCompany;

namespace SalesBot.Bot.Tests.Conversation.Leaderboards;

/// <summary>Rankings asked for in words, from what is written to what is read.</summary>
public sealed class SpokenBoardTests
{
    private readonly BoardCompany company = Selling(understands: true);

    [Theory]
    [InlineData("本月排行榜", "本月签约额榜｜华东一组")]
    [InlineData("我们组上周拜访排名", "上周（3月2日–8日）拜访量榜｜华东一组")]
    [InlineData("全公司今年赢单率谁最高", "今年（2026年）赢单率榜｜全公司")]
    [InlineData("华东区新客榜", "本月新客户数榜｜华东区")]
    [InlineData("谁进步最快", "本月进步榜｜华东一组")]
    [InlineData("哪个组第一", "本月各组签约额榜｜华东区")]
    [InlineData("我排第几", "你：第 6")]
    [InlineData("回款排行", "本月回款额榜｜华东一组")]
    [InlineData("为什么我是第5", "现在是第 6，不是第 5。")]
    [InlineData("毛利排行榜", "没看懂“毛利”")]
    [InlineData("展会期间业绩榜", "没看懂时间“展会期间”")]
    [InlineData("西南大区业绩排名", "没有叫“西南大区”的组或大区")]
    [InlineData("张三业绩排第几", "没有叫“张三”的同事")]
    public async Task Question_IsAnswered(string text, string part) => (await company.Script.Person("周子涵").Says(text)).Replies(part);

    [Fact]
    public async Task Fragments_ChangeOneThingOfTheQuestionBefore()
    {
        var rep = company.Script.Person("周子涵");
        await rep.Says("本月排行榜");

        (await rep.Says("上个月呢")).Replies("上月签约额榜｜华东一组");
        (await rep.Says("华东区呢")).Replies("上月签约额榜｜华东区");
        (await rep.Says("换成拜访")).Replies("上月拜访量榜｜华东区");
        (await rep.Says("按区域呢")).Replies("上月各区域拜访量榜｜全公司");
    }

    [Fact]
    public async Task AfterAButton_FragmentsGoOnFromWhatItShowed()
    {
        var rep = company.Script.Person("周子涵");
        var bot = await rep.Says("华东区排行榜");
        await rep.Presses(bot.Card.Actions.Last(action => action.Verb == Verbs.Board));

        (await rep.Says("换成拜访")).Replies("上月拜访量榜｜华东区");
    }

    [Fact]
    public async Task Why_AfterARanking_IsAboutIt()
    {
        company.Counts("周子涵", CreditKind.Visit, 1, "2026-03-05");
        var rep = company.Script.Person("周子涵");
        await rep.Says("本月拜访榜");

        (await rep.Says("为什么我是第一")).Replies("本月拜访量，你第 1");
    }

    [Fact]
    public async Task InAGroup_TheGroupIsAnswered()
    {
        var bot = await company.Script.PersonInGroup("周子涵", new Scope(Group: First)).Says("本月排行榜");

        bot.Replies("本月签约额榜｜华东一组");
    }

    [Fact]
    public async Task News_WithAQuestion_IsRecordedToo() => (await company.Script.Person("周子涵").Says("拜访了华星，顺便看下本月排行")).Replies("本月签约额榜｜华东一组");
}
