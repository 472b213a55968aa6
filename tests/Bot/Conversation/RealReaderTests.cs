using SalesBot.Domain.Sales;

namespace SalesBot.Bot.Tests.Conversation;

/// <summary>The conversation with the real reader: what a rep types, and what the deal is afterwards.</summary>
public sealed class RealReaderTests
{
    private readonly ChatScript script = new(understands: true);
    private readonly Person rep;

    public RealReaderTests() => rep = script.Person("周子涵");

    [Fact]
    public async Task OneSentence_ChangesTheDeal_AndUndoPutsItBack()
    {
        var before = script.Sales.Deal("P101");

        (await rep.Says("拜访了华星,谈了报价,金额120万,预计下周五签")).Changed("activity →visit", "amount 350000→1200000", "expectedClose 2026-03-31→2026-03-20");
        await rep.Says("撤销");

        Assert.Equal(before with { Version = 0 }, script.Sales.Deal("P101") with { Version = 0 });
    }

    [Fact]
    public async Task ThatDeal_IsWhatWasJustTalkedOf()
    {
        await rep.Says("拜访了华星，报价38万");

        (await rep.Says("金额改成80万")).Changed("amount 380000→800000");
        (await rep.Says("还是那单,客户要延到月底")).Replies("3月31日（周二）");
        (await rep.Says("下一步周五回访")).Changed("nextStep →2026-03-13 回访");
    }

    [Fact]
    public async Task UnclearDeal_IsAsked_AndTheAnswerGoesOnWithTheText()
    {
        Assert.Equal("deal", (await rep.Says("博远改成230万")).Outcome.Asks?.About);

        (await rep.Says("第二个")).Changed("amount →2300000");
    }

    [Fact]
    public async Task UnclearWin_IsAsked_ThenConfirmed()
    {
        await rep.Says("博远签了！");
        await rep.Says("MES");
        await rep.Says("1");

        Assert.Equal(DealStatus.Won, script.Sales.Deal("P105").State.Status);
    }

    [Fact]
    public async Task NobodyNamed_IsAsked_ByNameAnswered_ThenConfirmed()
    {
        Assert.Equal("customer", (await rep.Says("签了！")).Outcome.Asks?.About);
        await rep.Says("华星");
        await rep.Says("确认");

        Assert.Equal(DealStatus.Won, script.Sales.Deal("P101").State.Status);
    }

    [Fact]
    public async Task NewCustomer_IsConfirmed_AndThenSpokenOf()
    {
        await rep.Says("新商机：宁川泵业，MES需求，120万");
        (await rep.Says("1")).Changed("customer →宁川泵业", "created →MES");

        (await rep.Says("宁川泵业金额改成150万")).Changed("amount 1200000→1500000");
    }

    [Fact]
    public async Task CustomerOfAnother_IsACollision() => (await rep.Says("今天拜访了远景，报价90万")).Replies("远景 由 李敏 跟进");

    [Fact]
    public async Task OwnDeals_AreListed() => (await rep.Says("我的单子")).Replies("在跟的商机：3 单");

    [Fact]
    public async Task HowADealStands_IsAnswered() => (await rep.Says("华星怎么样了")).Replies("阶段：需求确认");

    [Theory]
    [InlineData("到报价谈判了", "stage needs→negotiation")]
    [InlineData("预计3月20日签", "expectedClose 2026-03-31→2026-03-20")]
    [InlineData("金额改成80万", "amount 350000→800000")]
    [InlineData("下一步周五回访", "nextStep →2026-03-13 回访")]
    public async Task WhatTheFormOffersAsText_IsUnderstood(string text, string change)
    {
        await rep.Says("华星怎么样了");

        (await rep.Says(text)).Changed(change);
    }

    [Theory]
    [InlineData("华星还没签呢")]
    [InlineData("华星月底争取签")]
    [InlineData("早")]
    [InlineData("别人都签了，就我们组没签")]
    public async Task WhatIsNotSo_WritesNothing(string text) => (await rep.Says(text)).ChangesNothing();

    [Fact]
    public async Task HelpExamples_AreAllUnderstood()
    {
        foreach (var example in (string[])["拜访了华星王总，报价38万，周五回访", "华星金额改成80万", "新商机 华星 ERP二期 38万", "华星签了", "华星丢了，价格太高", "华星怎么样了", "我的单子", "本月要签的有哪些", "哪些单好久没动了", "明天上午提醒我给王总打电话"])
        {
            var bot = await new ChatScript(understands: true).Person("周子涵").Says(example);
            Assert.False(bot.Text.Contains("没看懂", StringComparison.Ordinal) || bot.Text.Contains("没找到", StringComparison.Ordinal), $"{example}: {bot.Text}");
        }
    }
}
