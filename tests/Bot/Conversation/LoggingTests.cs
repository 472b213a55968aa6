using SalesBot.Bot.Conversation;
using SalesBot.Bot.Texts;
using SalesBot.Bot.Understanding;
using SalesBot.Domain.Sales;
using static SalesBot.Bot.Tests.Conversation.ScriptedReader;

namespace SalesBot.Bot.Tests.Conversation;

public sealed class LoggingTests
{
    private const string Visit = "拜访了华星王总，谈了报价，金额38万，预计下周五签，周五回访";

    private readonly ChatScript script = new();
    private readonly Person rep;

    public LoggingTests()
    {
        rep = script.Person("周子涵");
        script.Reader.Means(Visit, Log(1, "P101") with
        {
            Activity = Slot(ActivityKind.Visit),
            Contacts = People("王总"),
            Amount = Yuan(380_000m),
            ExpectedClose = Day(3, 20),
            Next = Slot(new NextStep("回访王总", new DateOnly(2026, 3, 13))),
        });
        script.Reader.Means("华星报价38万", Log(1, "P101") with { Activity = Slot(ActivityKind.Quote), Amount = Yuan(380_000m) });
    }

    [Fact]
    public async Task SureProgress_IsWrittenAtOnce_AndShownAsOldToNew()
    {
        var bot = await rep.Says(Visit);

        bot.Changed("activity →visit", "amount 350000→380000", "expectedClose 2026-03-31→2026-03-20", "nextStep →2026-03-13 回访王总");
        Assert.Equal(Money.FromYuan(380_000m), script.Sales.Deal("P101").Amount);
        Assert.Equal(Visit, Assert.Single(script.Sales.AllActivities).Text);
        bot.IsLike("receipt.zh");
    }

    [Fact]
    public async Task OneMessageAboutOneDeal_HasOneReceipt_WithUndoAndEdit()
    {
        var bot = await rep.Says(Visit);

        Assert.Single(bot.Outcome.Replies);
        bot.Offers(Verbs.Undo, Verbs.Edit, Verbs.Evidence);
    }

    [Fact]
    public async Task Receipt_NamesWhatTheDealsStageStillLacks()
    {
        var bot = await rep.Says(Visit);

        bot.Replies("「需求确认」证据不足，还差：至少两次有效沟通、预算范围、决策人。");
    }

    [Fact]
    public async Task MissingNextStep_IsAskedOnce_AndHasAButton()
    {
        var bot = await rep.Says("华星报价38万");

        bot.Replies("还差一项：下一步什么时候？");
        bot.Offers(Verbs.Undo, Verbs.Edit, Verbs.NextStep, Verbs.Evidence);
        Assert.Null(bot.Outcome.Asks);
    }

    [Fact]
    public async Task NoNextStep_IsALegalAnswer_KeptAsANote()
    {
        await rep.Says("华星报价38万");
        var bot = await rep.Says("暂无下一步，等招标");

        bot.Changed("activity →note");
        bot.DoesNotSay("还差一项");
    }

    [Fact]
    public async Task ValueThatIsTheSame_ChangesNothing_AndSaysSo()
    {
        script.Reader.Means("金额改成35万", utterance => [Log(1, "P101") with { Amount = Yuan(350_000m) }]);

        var bot = await rep.Says("金额改成35万");

        bot.ChangesNothing();
        bot.Replies("金额已是 35万，没有变化");
    }

    [Fact]
    public async Task SeveralDeals_HaveOneReceipt_WithAnUndoEach()
    {
        script.Reader.Means(
            "华星38万，博远MES130万",
            Log(1, "P101") with { Amount = Yuan(380_000m) },
            Log(2, "P105") with { Amount = Yuan(1_300_000m) });

        var bot = await rep.Says("华星38万，博远MES130万");
        bot.IsLike("receipt-of-two.zh");

        var undone = await rep.Presses(bot.Card.Actions.Last());
        Assert.Equal(Money.FromYuan(1_200_000m), script.Sales.Deal("P105").Amount);
        Assert.Equal(Money.FromYuan(380_000m), script.Sales.Deal("P101").Amount);
        undone.Changed("amount 1300000→1200000");
    }

    [Fact]
    public async Task AmountFarApart_IsWritten_AndNamedFirst()
    {
        script.Reader.Means("华星380万", Log(1, "P101") with { Amount = Yuan(3_800_000m) });

        var bot = await rep.Says("华星380万");

        Assert.Equal(Money.FromYuan(3_800_000m), script.Sales.Deal("P101").Amount);
        bot.Replies("⚠ 金额 35万 → 380万，是原来的 10.9 倍");
    }

    [Theory]
    [InlineData("100000000001")]
    [InlineData("-1")]
    public async Task ImpossibleAmount_IsRefused_TheRestIsSaved(string yuan)
    {
        var amount = decimal.Parse(yuan, System.Globalization.CultureInfo.InvariantCulture);
        script.Reader.Means("华星", Log(1, "P101") with { Amount = Yuan(amount), Activity = Slot(ActivityKind.Call) });

        var bot = await rep.Says("华星");

        bot.Changed("activity →call");
        bot.Replies("金额没改");
    }

    [Fact]
    public async Task ActivityWithoutATellingDeal_IsKeptWithTheCustomer_NextStepIsAskedFor()
    {
        script.Reader.Means("拜访了博远，周五回访", Log(2) with { Activity = Slot(ActivityKind.Visit), Next = Slot(new NextStep("回访", new DateOnly(2026, 3, 13))) });

        var bot = await rep.Says("拜访了博远，周五回访");
        bot.Changed("activity →visit");
        Assert.Equal("deal", bot.Outcome.Asks?.About);

        var answered = await rep.Says("第二个");
        answered.Changed("nextStep →2026-03-13 回访");
        Assert.Equal("回访", script.Sales.Deal("P106").NextStep?.What);
    }

    [Fact]
    public async Task ManagersWrite_CountsForTheOwner_AndNamesTheActor()
    {
        script.Reader.Means("华星报价38万", Log(1) with { Amount = Yuan(380_000m) });

        await script.Person("沈国栋").Says("华星报价38万");

        var change = script.Sales.AllChangeSets.Single().Events.First(change => change.Kind == SalesEventKind.DealAmount);
        Assert.Equal(script.Member("沈国栋").Id, change.Actor);
        Assert.Equal(script.Member("周子涵").Id, change.CountsFor);
    }

    [Fact]
    public async Task Focus_IsPassedForHalfAnHour_AndThenForgotten()
    {
        Focus? seen = null;
        script.Reader.Means("金额改成80万", utterance =>
        {
            seen = utterance.Focus;
            return [];
        });
        await rep.Says(Visit);

        await rep.Says("金额改成80万");
        Assert.Equal(new Focus(ChatScript.Customer(1), new DealId("P101")), seen);

        script.Now += TimeSpan.FromMinutes(31);
        await rep.Says("金额改成80万");
        Assert.Null(seen);
    }

    [Fact]
    public async Task ReceiptInEnglish_ReadsLikeEnglish()
    {
        var english = new ChatScript(language: Language.English);
        english.Reader.Means("visited", Log(1, "P101") with
        {
            Activity = Slot(ActivityKind.Visit),
            Contacts = People("Wang"),
            Amount = Yuan(380_000m),
            ExpectedClose = Day(3, 20),
        });

        var bot = await english.Person("周子涵").Says("visited");

        bot.IsLike("receipt.en");
    }
}
