using SalesBot.Bot.Conversation;
using SalesBot.Domain.Sales;
using static SalesBot.Bot.Tests.Conversation.ScriptedReader;

namespace SalesBot.Bot.Tests.Conversation;

public sealed class EditTests
{
    private readonly ChatScript script = new();
    private readonly Person rep;

    public EditTests()
    {
        rep = script.Person("周子涵");
        script.Reader.Means("华星38万", Log(1, "P101") with { Amount = Yuan(380_000m) });
    }

    [Fact]
    public async Task Form_IsFilledWithWhatIsKnown()
    {
        var form = await OpenAsync();

        Assert.Equal(["38万", "needs", "2026-03-31", "", ""], form.Card.Inputs.Select(input => input.Value), StringComparer.Ordinal);
        form.IsLike("edit.zh");
    }

    [Fact]
    public async Task Saved_ChangesOnlyWhatDiffers()
    {
        var form = await OpenAsync();

        var bot = await rep.Presses(form.Button(Verbs.EditSave), (Keys.Amount, "38万"), (Keys.Stage, "needs"), (Keys.ExpectedClose, "2026-04-15"), (Keys.Next, "寄样"), (Keys.NextOn, "2026-03-16"));

        bot.Changed("expectedClose 2026-03-31→2026-04-15", "nextStep →2026-03-16 寄样");
    }

    [Theory]
    [InlineData(Keys.Amount, "很多", "金额「很多」")]
    [InlineData(Keys.Amount, "999999999999", "金额「999999999999」")]
    [InlineData(Keys.Amount, "-5", "金额「-5」")]
    [InlineData(Keys.Stage, "won", "阶段「won」")]
    [InlineData(Keys.ExpectedClose, "2026-02-30", "预计签约「2026-02-30」")]
    [InlineData(Keys.NextOn, "明天", "下一步日期「明天」")]
    public async Task BadInput_IsNamed_AndNothingIsChanged(string key, string value, string named)
    {
        var form = await OpenAsync();

        var bot = await rep.Presses(form.Button(Verbs.EditSave), (Keys.Next, "回访"), (key, value));

        bot.ChangesNothing();
        bot.Replies(named);
    }

    [Fact]
    public async Task SavedByNumber_SaysHowToSayIt()
    {
        await OpenAsync();

        var bot = await rep.Says("1");

        bot.ChangesNothing();
        bot.Replies("「金额改成80万」");
    }

    [Fact]
    public async Task NextStep_IsAskedFor_AndTakenAsWritten()
    {
        var receipt = await rep.Says("华星38万");

        (await rep.Presses(receipt.Button(Verbs.NextStep))).Replies("华星｜ERP二期 的下一步？");
        (await rep.Says("等王总出差回来再约")).Changed("nextStep →等王总出差回来再约");
    }

    [Theory]
    [InlineData("80万", 800_000)]
    [InlineData("1.2亿", 120_000_000)]
    [InlineData("8600", 8_600)]
    [InlineData("¥450,000", 450_000)]
    [InlineData("300k", 300_000)]
    [InlineData("1.08M", 1_080_000)]
    [InlineData("５０万元", 500_000)]
    [InlineData("3百万", 3_000_000)]
    public void AmountInAForm_IsReadAsPeopleWriteIt(string text, int yuan)
    {
        Assert.True(AmountText.TryRead(text, out var amount));
        Assert.Equal(Money.FromYuan(yuan), amount);
    }

    [Theory]
    [InlineData("")]
    [InlineData("万")]
    [InlineData("几十万")]
    [InlineData("10-20万")]
    [InlineData("-1")]
    [InlineData("1e5")]
    [InlineData("100000000001")]
    [InlineData("79228162514264337593543950335亿")]
    public void WhatIsNoAmount_IsNotRead(string text) => Assert.False(AmountText.TryRead(text, out _));

    private async Task<BotTurn> OpenAsync() => await rep.Presses((await rep.Says("华星38万")).Button(Verbs.Edit));
}
