using SalesBot.Bot.Texts;
using SalesBot.Domain.Organisation;

namespace SalesBot.Bot.Tests.Conversation;

/// <summary>What is understood and answered later is said back, with period and scope.</summary>
public sealed class AskingTests
{
    private readonly ChatScript script = new(understands: true);

    [Theory]
    [InlineData("排行榜", "听懂了：本月业绩排行榜。这项还没上线，上线后同一句话就能用。")]
    [InlineData("我们组上周拜访排名", "听懂了：上周拜访量排行榜 · 华东一组。这项还没上线，上线后同一句话就能用。")]
    [InlineData("全公司今年赢单率谁最高", "听懂了：今年赢单率排行榜 · 全公司。这项还没上线，上线后同一句话就能用。")]
    [InlineData("我还差多少达标", "听懂了：本月目标完成情况。这项还没上线，上线后同一句话就能用。")]
    [InlineData("陆一鸣上个月完成多少", "听懂了：上月目标完成情况 · 陆一鸣。这项还没上线，上线后同一句话就能用。")]
    [InlineData("华东区漏斗", "听懂了：销售漏斗 · 华东区。这项还没上线，上线后同一句话就能用。")]
    [InlineData("近7天我攒了多少分", "听懂了：3月5日–3月11日积分、奖金和勋章。这项还没上线，上线后同一句话就能用。")]
    [InlineData("客户嫌贵怎么回", "听懂了：话术「客户嫌贵」。这项还没上线，上线后同一句话就能用。")]
    [InlineData("分享个经验：先见使用部门", "听懂了：分享一条经验。这项还没上线，上线后同一句话就能用。")]
    public async Task WhatIsAnsweredLater_IsSaidBack(string text, string answer)
    {
        var bot = await script.Person("周子涵").Says(text);

        bot.ChangesNothing();
        Assert.Equal(answer, bot.Text);
    }

    [Fact]
    public async Task InEnglish_ItReadsLikeEnglish() => Assert.Equal(
        "Understood: leaderboard by visits, last month · the whole company. This is not live yet; once it is, the same words will do.",
        (await new ChatScript(language: Language.English, understands: true).Person("周子涵").Says("company-wide visits ranking for last month")).Text);

    [Fact]
    public async Task WhatOneEarns_GoesToThePerson_EvenWhereAGroupHears()
    {
        var bot = await script.PersonInGroup("周子涵", new Scope(Group: script.Chart.Groups[0].Id)).Says("我的积分");

        Assert.Equal("已私信给你。", bot.Text);
        Assert.Contains("积分、奖金和勋章", Assert.Single(script.Delivered).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ARankingAskedForInAGroup_IsAnsweredThere() =>
        (await script.PersonInGroup("周子涵", new Scope(Group: script.Chart.Groups[0].Id)).Says("本月排行榜")).Replies("听懂了：本月业绩排行榜");

    [Fact]
    public async Task NewsWithAQuestion_IsRecorded_AndTheQuestionIsSaidBack()
    {
        var bot = await script.Person("周子涵").Says("拜访了华星，金额120万，顺便看下本月排行");

        bot.Changed("activity →visit", "amount 350000→1200000");
        bot.Replies("听懂了：本月业绩排行榜");
    }
}
