using SalesBot.Bot.Conversation;
using SalesBot.Bot.Understanding;
using SalesBot.Domain.Sales;
using static SalesBot.Bot.Tests.Conversation.ScriptedReader;

namespace SalesBot.Bot.Tests.Conversation;

public sealed class ProposalTests
{
    private readonly ChatScript script = new();
    private readonly Person rep;

    public ProposalTests()
    {
        rep = script.Person("周子涵");
        script.Reader.Means("华星签了，40万", Win(1, "P101", 400_000m));
        script.Reader.Means("华星丢了", Lose(1, "P101"));
        script.Reader.Means("新商机：宁川泵业 MES 120万", new CreateAction { Customer = New("宁川泵业"), Title = Slot("MES"), Amount = Yuan(1_200_000m) });
    }

    [Fact]
    public async Task Win_IsConfirmedFirst_ThenDoneOnce()
    {
        var question = await rep.Says("华星签了，40万");
        question.ChangesNothing();
        Assert.Equal("confirm", question.Outcome.Asks?.About);
        question.IsLike("win-question.zh");

        var confirm = question.Button(Verbs.Confirm);
        var done = await rep.Presses(confirm);
        done.Changed("amount 350000→400000", "won open→won");
        Assert.Equal(DealStatus.Won, script.Sales.Deal("P101").State.Status);
        done.IsLike("won.zh");

        var again = await rep.Presses(confirm);
        again.ChangesNothing();
        again.Replies("已经确认过了");
        again.Replies("赢单，3月11日（周三）");
    }

    [Theory]
    [InlineData("1")]
    [InlineData("确认")]
    [InlineData("「1」")]
    [InlineData("ok")]
    public async Task Win_IsConfirmedByTextToo(string answer)
    {
        await rep.Says("华星签了，40万");
        await rep.Says(answer);

        Assert.Equal(DealStatus.Won, script.Sales.Deal("P101").State.Status);
    }

    [Theory]
    [InlineData("3")]
    [InlineData("不保存")]
    [InlineData("算了")]
    public async Task Win_IsDroppedByText(string answer)
    {
        await rep.Says("华星签了，40万");
        var bot = await rep.Says(answer);

        bot.ChangesNothing();
        bot.Replies("没有保存");
        Assert.True(script.Sales.Deal("P101").IsOpen);
    }

    [Theory]
    [InlineData("改成36万", 360_000)]
    [InlineData("不对，是1.2亿", 120_000_000)]
    [InlineData("金额改成 45.5万", 455_000)]
    public async Task Win_IsAmendedByTalking_WithoutWritingToTheDeal(string text, int yuan)
    {
        await rep.Says("华星签了，40万");
        var amended = await rep.Says(text);
        amended.ChangesNothing();

        await rep.Says("确认");
        Assert.Equal(Money.FromYuan(yuan), script.Sales.Deal("P101").Amount);
    }

    [Fact]
    public async Task Win_IsAmendedInItsForm_AndABadInputIsNamed()
    {
        var question = await rep.Says("华星签了，40万");
        var form = await rep.Presses(question.Button(Verbs.Amend));

        var bad = await rep.Presses(form.Button(Verbs.AmendSave), (Keys.Amount, "很多"));
        bad.Replies("金额「很多」");

        await rep.Presses(form.Button(Verbs.AmendSave), (Keys.Amount, "42万"), (Keys.On, "2026-03-10"));
        await rep.Says("1");
        Assert.Equal(Money.FromYuan(420_000m), script.Sales.Deal("P101").Amount);
        Assert.Equal(new DateOnly(2026, 3, 10), script.Sales.Deal("P101").State.ClosedOn);
    }

    [Fact]
    public async Task Loss_AsksForTheReason_WhichMayBeSaidOrSkipped()
    {
        var question = await rep.Says("华星丢了");
        question.IsLike("loss-question.zh");

        (await rep.Says("对方选了德国人的系统")).ChangesNothing();
        var done = await rep.Says("确认");

        Assert.Equal("对方选了德国人的系统", script.Sales.Deal("P101").State.LossReason);
        done.Changed("lost open→lost");
    }

    [Fact]
    public async Task Loss_CanBeConfirmedWithoutAReason()
    {
        await rep.Says("华星丢了");
        await rep.Says("1");

        Assert.Equal(DealStatus.Lost, script.Sales.Deal("P101").State.Status);
        Assert.Null(script.Sales.Deal("P101").State.LossReason);
    }

    [Fact]
    public async Task NewCustomer_IsConfirmedFirst_ThenCreatedWithItsDeal()
    {
        var question = await rep.Says("新商机：宁川泵业 MES 120万");
        question.ChangesNothing();
        question.IsLike("new-customer-question.zh");

        var done = await rep.Says("确认");

        done.Changed("customer →宁川泵业", "created →MES");
        var deal = script.Sales.Deal("P121");
        Assert.Equal(script.Member("周子涵").Id, deal.Owner);
        Assert.Equal(script.Member("周子涵").Id, script.Sales.Customer("宁川泵业").Owner);
    }

    [Fact]
    public async Task FirstVisitToAnUnknownCustomer_IsConfirmed_ThenKeptWithIt()
    {
        script.Reader.Means("拜访了宁川泵业", new LogAction { Customer = New("宁川泵业"), Activity = Slot(ActivityKind.Visit) });

        (await rep.Says("拜访了宁川泵业")).ChangesNothing();
        var done = await rep.Says("1");

        done.Changed("customer →宁川泵业", "activity →visit");
    }

    [Fact]
    public async Task NewDealForAnOwnCustomer_IsCreatedAtOnce_WithUndo()
    {
        script.Reader.Means("华星加一单能耗15万", new CreateAction { Customer = The(1), Title = Slot("能耗"), Amount = Yuan(150_000m) });

        var bot = await rep.Says("华星加一单能耗15万");
        bot.Changed("created →能耗");

        await rep.Presses(bot.Button(Verbs.Undo));
        Assert.True(script.Sales.Deal("P121").Withdrawn);
    }

    [Fact]
    public async Task CreatedDeal_TakesTheLogOfTheSameMessage()
    {
        script.Reader.Means(
            "安固新单，拜访了",
            new CreateAction { Customer = New("宁川泵业"), Title = Slot("MES") },
            new LogAction { Customer = New("宁川泵业"), Activity = Slot(ActivityKind.Visit), Next = Slot(new NextStep("带方案过去", new DateOnly(2026, 3, 17))) });

        await rep.Says("安固新单，拜访了");
        var done = await rep.Says("确认");

        done.Changed("customer →宁川泵业", "created →MES", "activity →visit", "nextStep →2026-03-17 带方案过去");
    }

    [Fact]
    public async Task TwoNewDealsInOneMessage_HaveTwoIds()
    {
        script.Reader.Means("两单", new CreateAction { Customer = The(1), Title = Slot("甲") }, new CreateAction { Customer = The(1), Title = Slot("乙") });

        await rep.Says("两单");

        Assert.Equal("甲", script.Sales.Deal("P121").Title);
        Assert.Equal("乙", script.Sales.Deal("P122").Title);
    }

    [Fact]
    public async Task SeveralWins_AreConfirmedTogether_AndOneCanBeTakenOut()
    {
        script.Reader.Means("都签了", Win(1, "P101"), Win(2, "P105"));

        var question = await rep.Says("都签了");
        var rest = await rep.Presses(question.Card.Actions.Last());
        await rep.Presses(rest.Button(Verbs.Confirm));

        Assert.Equal(DealStatus.Won, script.Sales.Deal("P101").State.Status);
        Assert.True(script.Sales.Deal("P105").IsOpen);
    }

    [Theory]
    [InlineData("好的")]
    [InlineData("确认")]
    public async Task YesAfterSomethingElse_ConfirmsNothing(string text)
    {
        script.Reader.Means("博远130万", Log(2, "P105") with { Amount = Yuan(1_300_000m) });
        await rep.Says("华星签了，40万");
        await rep.Says("博远130万");

        await rep.Says(text);

        Assert.True(script.Sales.Deal("P101").IsOpen);
    }

    [Fact]
    public async Task QuestionOfTwoDaysAgo_CannotBeConfirmed()
    {
        var question = await rep.Says("华星签了，40万");
        script.Now += TimeSpan.FromDays(2);

        var bot = await rep.Presses(question.Button(Verbs.Confirm));

        bot.ChangesNothing();
        bot.Replies("这条确认已失效");
    }

    [Fact]
    public async Task CustomerEnteredMeanwhileByAnother_IsACollision()
    {
        await rep.Says("新商机：宁川泵业 MES 120万");
        script.Sales.Add(ChatScript.ACustomer(9, "宁川泵业", "宁川", "李敏"));

        var bot = await rep.Says("确认");

        bot.ChangesNothing();
        bot.Replies("宁川 由 李敏 跟进");
    }
}
