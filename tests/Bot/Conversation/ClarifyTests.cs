using SalesBot.Bot.Understanding;
using SalesBot.Domain.Sales;
using static SalesBot.Bot.Tests.Conversation.ScriptedReader;

namespace SalesBot.Bot.Tests.Conversation;

public sealed class ClarifyTests
{
    private const string Text = "华星今天报价38万，他们改到报价谈判，博远改成230万";

    private readonly ChatScript script = new();
    private readonly Person rep;
    private Utterance? seen;

    public ClarifyTests()
    {
        rep = script.Person("周子涵");
        script.Reader.Means("博远改成230万", BoyuanAmount);
        script.Reader.Means("改成50万", utterance => utterance.Chosen is [{ Customer: var customer }]
            ? [new LogAction { Customer = The(customer == ChatScript.Customer(1) ? 1 : 2), Deal = Slot(new DealId(customer == ChatScript.Customer(1) ? "P101" : "P105")), Amount = Yuan(500_000m) }]
            : [new ClarifyCustomerAction([ChatScript.Customer(1), ChatScript.Customer(2)])]);
    }

    [Fact]
    public async Task UnclearDeal_IsAskedFor_WithOwnerStageAndLastProgress()
    {
        var bot = await rep.Says("博远改成230万");

        bot.ChangesNothing();
        Assert.Equal("deal", bot.Outcome.Asks?.About);
        bot.IsLike("which-deal.zh");
    }

    [Theory]
    [InlineData("1", "P105")]
    [InlineData("「2」", "P106")]
    [InlineData("第二个", "P106")]
    [InlineData("二", "P106")]
    [InlineData("②", "P106")]
    [InlineData("２", "P106")]
    [InlineData("MES", "P105")]
    [InlineData("联网", "P106")]
    [InlineData("博远｜设备联网", "P106")]
    [InlineData("p105", "P105")]
    public async Task Answer_IsANumberOrANameOrPartOfOne(string answer, string deal)
    {
        await rep.Says("博远改成230万");

        await rep.Says(answer);

        Assert.Equal(Money.FromYuan(2_300_000m), script.Sales.Deal(deal).Amount);
    }

    [Theory]
    [InlineData("都不是")]
    [InlineData("算了")]
    [InlineData("取消")]
    [InlineData("3")]
    public async Task NoneOfThem_ChangesNothing(string answer)
    {
        await rep.Says("博远改成230万");

        var bot = await rep.Says(answer);

        bot.ChangesNothing();
        bot.Replies("没有记");
    }

    [Fact]
    public async Task EveryChoiceThatIsReported_CanBeSentBackAsText()
    {
        var asked = await rep.Says("博远改成230万");

        await rep.Says(asked.Outcome.Asks!.Choices[1]);

        Assert.Equal(Money.FromYuan(2_300_000m), script.Sales.Deal("P106").Amount);
    }

    [Fact]
    public async Task AnsweredQuestion_ReadsTheOriginalTextAgain_WithItsOwnTime()
    {
        await rep.Says("博远改成230万");
        var written = seen!.Now;
        script.Now += TimeSpan.FromHours(20);

        await rep.Says("1");

        Assert.Equal("博远改成230万", seen.Text);
        Assert.Equal(written, seen.Now);
        Assert.Equal(new DealId("P105"), Assert.Single(seen.Chosen).Deal);
    }

    [Fact]
    public async Task WhatWasSure_IsDoneAtOnce_AndNotAgainAfterTheAnswer()
    {
        script.Reader.Means(Text, utterance => [Log(1, "P101") with { Activity = Slot(ActivityKind.Quote), Amount = Yuan(380_000m) }, .. BoyuanAmount(utterance)]);

        (await rep.Says(Text)).Changed("activity →quote", "amount 350000→380000");
        (await rep.Says("1")).Changed("amount 1200000→2300000");

        Assert.Single(script.Sales.AllActivities);
    }

    [Fact]
    public async Task NewMessageInBetween_IsHandled_AndTheQuestionStaysOpen()
    {
        script.Reader.Means("华星报价38万", Log(1, "P101") with { Amount = Yuan(380_000m) });
        var question = await rep.Says("博远改成230万");

        (await rep.Says("华星报价38万")).Changed("amount 350000→380000");
        (await rep.Presses(question.Card.Actions[0])).Changed("amount 1200000→2300000");
    }

    [Fact]
    public async Task AnsweredTwice_ChangesNothingMore()
    {
        var pick = (await rep.Says("博远改成230万")).Card.Actions[0];

        await rep.Presses(pick);
        var bot = await rep.Presses(pick);

        bot.ChangesNothing();
        bot.Replies("已经答过或过期了");
    }

    [Fact]
    public async Task QuestionOfTwoDaysAgo_IsOver()
    {
        var pick = (await rep.Says("博远改成230万")).Card.Actions[0];
        script.Now += TimeSpan.FromDays(2);

        (await rep.Presses(pick)).Replies("已经答过或过期了");
    }

    [Fact]
    public async Task UnclearCustomer_IsAskedFor_ByShortName()
    {
        (await rep.Says("改成50万")).IsLike("which-customer.zh");

        (await rep.Says("华星")).Changed("amount 350000→500000");
    }

    [Fact]
    public async Task WinWithSeveralDeals_AsksWhich_ThenForTheConfirmation()
    {
        script.Reader.Means("博远签了", Win(2, null));

        await rep.Says("博远签了");
        (await rep.Says("1")).ChangesNothing();
        await rep.Says("确认");

        Assert.Equal(DealStatus.Won, script.Sales.Deal("P105").State.Status);
    }

    [Fact]
    public async Task DealsOfAnother_AreNotNamedInAQuestion()
    {
        script.Sales.Add(ChatScript.ADeal("P121", 3, "机房改造", "李敏", "contact", 10_000m, null));
        script.Reader.Means("远景签了", new ClarifyDealAction(ChatScript.Customer(3), [new DealId("P120"), new DealId("P121")]));

        var bot = await rep.Says("远景签了");

        bot.DoesNotSay("监控");
        bot.Replies("远景 由 李敏 跟进");
    }

    [Fact]
    public async Task ReaderThatAsksTheSameAgain_DoesNotLoop()
    {
        script.Reader.Means("嗯？", new ClarifyDealAction(ChatScript.Customer(2), [new DealId("P105"), new DealId("P106")]));
        await rep.Says("嗯？");

        var bot = await rep.Says("1");

        bot.ChangesNothing();
        bot.Replies("还是没读明白");
    }

    [Fact]
    public async Task OrdinalBeforeAMessage_SaysWhichRowIsMeant()
    {
        script.Reader.Means("我的单子", new ListAction { Filter = Slot(DealFilter.Open) });
        script.Reader.Means("金额改成80万", utterance => utterance.Focus?.Deal is { } deal ? [Log(2, deal.Value) with { Amount = Yuan(800_000m) }] : []);
        await rep.Says("我的单子");

        await rep.Says("第二个，金额改成80万");

        Assert.Equal(Money.FromYuan(800_000m), script.Sales.Deal("P105").Amount);
    }

    private SalesAction[] BoyuanAmount(Utterance utterance)
    {
        seen = utterance;
        return utterance.Chosen is [{ Deal: { } deal }]
            ? [Log(2, deal.Value) with { Amount = Yuan(2_300_000m) }]
            : [new ClarifyDealAction(ChatScript.Customer(2), [new DealId("P105"), new DealId("P106")])];
    }

    [Theory]
    [InlineData("是")]
    [InlineData("对")]
    [InlineData("1")]
    [InlineData("华星")]
    public async Task NameThatIsNotSure_IsAsked_AndWrittenWhenConfirmed(string answer)
    {
        script.Reader.Means("花星拜访了", Unsure);

        var bot = await rep.Says("花星拜访了");
        bot.ChangesNothing();
        bot.Replies("是「华星」吗？");
        Assert.Equal("customer", bot.Outcome.Asks?.About);

        (await rep.Says(answer)).Changed("activity →visit");
    }

    [Theory]
    [InlineData("不是")]
    [InlineData("2")]
    [InlineData("算了")]
    public async Task NameThatIsNotSure_IsNotWritten_WhenDenied(string answer)
    {
        script.Reader.Means("花星拜访了", Unsure);
        await rep.Says("花星拜访了");

        (await rep.Says(answer)).ChangesNothing();
        Assert.Empty(script.Sales.AllActivities);
    }

    private static SalesAction[] Unsure(Utterance utterance) =>
        [new LogAction { Customer = The(1) with { Confidence = 0.7 }, Activity = Slot(ActivityKind.Visit) }];
}
