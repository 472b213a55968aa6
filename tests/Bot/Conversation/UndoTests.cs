using SalesBot.Bot.Conversation;
using SalesBot.Bot.Understanding;
using SalesBot.Domain.Sales;
using static SalesBot.Bot.Tests.Conversation.ScriptedReader;

namespace SalesBot.Bot.Tests.Conversation;

public sealed class UndoTests
{
    private readonly ChatScript script = new();
    private readonly Person rep;

    public UndoTests()
    {
        rep = script.Person("周子涵");
        script.Reader.Means("38万", Log(1, "P101") with { Activity = new(ActivityKind.Quote, default, 1), Amount = Yuan(380_000m), Stage = Slot(new StageId("contact")) });
        script.Reader.Means("40万", Log(1, "P101") with { Amount = Yuan(400_000m) });
    }

    [Fact]
    public async Task Undo_PutsEverythingBack_AndSaysWhat()
    {
        var before = script.Sales.Deal("P101");
        await rep.Says("38万");

        var bot = await rep.Says("撤销");

        Assert.Equal(before with { Version = 0 }, script.Sales.Deal("P101") with { Version = 0 });
        Assert.Empty(script.Sales.AllActivities);
        bot.IsLike("undone.zh");
    }

    [Fact]
    public async Task UndoAgain_GoesFurtherBack()
    {
        await rep.Says("38万");
        script.Now += TimeSpan.FromMinutes(3);
        await rep.Says("40万");

        await rep.Says("撤销");
        Assert.Equal(Money.FromYuan(380_000m), script.Sales.Deal("P101").Amount);

        await rep.Says("撤销");
        Assert.Equal(Money.FromYuan(350_000m), script.Sales.Deal("P101").Amount);

        (await rep.Says("撤销")).Replies("没有可撤销的改动");
    }

    [Fact]
    public async Task AnEntryIsUndoneByItsCustomerAndKind_ThoughOthersCameLater()
    {
        script.Reader.Means("演示了", Log(1, "P101") with { Activity = new(ActivityKind.Demo, default, 1) });
        script.Reader.Means("撤销华辰的演示", new UndoAction { Customer = The(1), Activity = new(ActivityKind.Demo, default, 1) });
        await rep.Says("演示了");
        await rep.Says("40万");

        (await rep.Says("撤销华辰的演示")).Replies("已撤销");

        Assert.Equal(Money.FromYuan(400_000m), script.Sales.Deal("P101").Amount);
        Assert.DoesNotContain(script.Sales.AllActivities, activity => !activity.Withdrawn);
        (await rep.Says("撤销华辰的演示")).Replies("没有改动");
    }

    [Fact]
    public async Task AnEntryThatIsOld_OrOfAnotherCustomer_IsNotUndone()
    {
        script.Reader.Means("撤销那边的演示", new UndoAction { Customer = The(2) });
        script.Reader.Means("撤销华辰的", new UndoAction { Customer = The(1) });
        await rep.Says("38万");

        (await rep.Says("撤销那边的演示")).Replies("没有改动");
        script.Now += Undo.DefaultWindow + TimeSpan.FromSeconds(1);
        (await rep.Says("撤销华辰的")).Replies("没有改动");

        Assert.Equal(Money.FromYuan(380_000m), script.Sales.Deal("P101").Amount);
    }

    [Fact]
    public async Task Undo_WorksFromAnotherChat()
    {
        await rep.Says("38万");

        await script.PersonInGroup("周子涵", script.GroupOne).Says("撤销");

        Assert.Equal(Money.FromYuan(350_000m), script.Sales.Deal("P101").Amount);
    }

    [Fact]
    public async Task PressedTwice_SaysThatItIsUndone()
    {
        var undo = (await rep.Says("38万")).Button(Verbs.Undo);

        await rep.Presses(undo);
        var bot = await rep.Presses(undo);

        bot.ChangesNothing();
        bot.Replies("已经撤销过了");
    }

    [Fact]
    public async Task AfterTheWindow_OffersACorrectionInstead()
    {
        var undo = (await rep.Says("38万")).Button(Verbs.Undo);
        script.Now += TimeSpan.FromMinutes(11);

        (await rep.Presses(undo)).Replies("已过 10 分钟，不能撤销了。要更正，直接说新的值");
        (await rep.Says("撤销")).Replies("10 分钟内没有可撤销的改动");
        Assert.Equal(Money.FromYuan(380_000m), script.Sales.Deal("P101").Amount);
    }

    [Fact]
    public async Task SomebodyElse_CannotUndo()
    {
        var undo = (await rep.Says("38万")).Button(Verbs.Undo);

        var bot = await script.Person("沈国栋").Presses(undo);

        bot.ChangesNothing();
        bot.Replies("这是 周子涵 的改动");
    }

    [Fact]
    public async Task FieldChangedSinceByAnybody_IsLeftAndNamed()
    {
        var undo = (await rep.Says("38万")).Button(Verbs.Undo);
        await script.Person("沈国栋").Says("40万");

        var bot = await rep.Presses(undo);

        Assert.Equal(Money.FromYuan(400_000m), script.Sales.Deal("P101").Amount);
        Assert.Equal("needs", script.Sales.Deal("P101").Position.Stage.Value);
        bot.IsLike("undone-in-part.zh");
    }
}
