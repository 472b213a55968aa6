using SalesBot.Bot.Understanding;
using SalesBot.Domain.Sales;
using static SalesBot.Bot.Tests.Conversation.ScriptedReader;

namespace SalesBot.Bot.Tests.Conversation;

public sealed class RoughAmountTests
{
    private const string Text = "华星报价三十几万";

    private readonly ChatScript script = new();
    private readonly Person rep;

    public RoughAmountTests()
    {
        rep = script.Person("周子涵");
        script.Reader.Means(Text, Log(1, "P101") with { Activity = Slot(ActivityKind.Quote), AmountRange = Rough });
        script.Reader.Means("博远三十几万", Log(2) with { AmountRange = Rough });
    }

    private static Slot<MoneyRange> Rough => new(new MoneyRange(Money.FromYuan(300_000m), Money.FromYuan(400_000m)), new TextSpan(Text.Length - 4, 4), 0.9);

    [Fact]
    public async Task RoughAmount_IsNotWritten_ButAskedFor_AsTheOnlyQuestion()
    {
        var bot = await rep.Says(Text);

        bot.Changed("activity →quote");
        Assert.Equal("slot", bot.Outcome.Asks?.About);
        bot.Replies("「三十几万」是个大概（30万–40万），金额先没记。");
        bot.Replies("确切是多少？");
        bot.DoesNotSay("下一步什么时候");
    }

    [Theory]
    [InlineData("36万")]
    [InlineData("36")]
    [InlineData("大概36万吧")]
    [InlineData("就是三十六万")]
    [InlineData("360k")]
    public async Task Figure_FillsIt_InTheSameReceipt(string answer)
    {
        await rep.Says(Text);

        var bot = await rep.Says(answer);

        bot.Changed("amount 350000→360000");
        bot.Replies("已补充 华星｜ERP二期");
        await rep.Says("撤销");
        Assert.Equal(Money.FromYuan(350_000m), script.Sales.Deal("P101").Amount);
        Assert.Empty(script.Sales.AllActivities);
    }

    [Fact]
    public async Task Figure_CanBeGivenLater()
    {
        await rep.Says(Text);
        await rep.Says("谢谢");
        script.Now += TimeSpan.FromHours(3);

        (await rep.Says("36万")).Changed("amount 350000→360000");
    }

    [Fact]
    public async Task Figure_ThatIsNotKnown_IsLeftOpen()
    {
        await rep.Says(Text);

        (await rep.Says("还不知道")).ChangesNothing();
        (await rep.Says("36万")).ChangesNothing();
    }

    [Fact]
    public async Task DealThatIsNotClear_IsAskedFirst_ThenTheFigure()
    {
        Assert.Equal("deal", (await rep.Says("博远三十几万")).Outcome.Asks?.About);

        var bot = await rep.Says("2");
        bot.ChangesNothing();
        bot.Replies("确切是多少？");
        (await rep.Says("36万")).Changed("amount →360000");
    }
}
