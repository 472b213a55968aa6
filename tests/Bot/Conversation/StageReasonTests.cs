using SalesBot.Bot.Conversation;
using SalesBot.Domain.Sales;
using static SalesBot.Bot.Tests.Conversation.ScriptedReader;

namespace SalesBot.Bot.Tests.Conversation;

public sealed class StageReasonTests
{
    [Fact]
    public async Task ASkip_IsMade_MarkedUnexplained_AndItsReasonIsAskedOnce()
    {
        var script = Script(GateStrictness.Remind);
        var rep = script.Person("周子涵");

        var bot = await rep.Says("华星到报价谈判了");

        bot.Changed("stage needs→negotiation");
        bot.Offers(Verbs.Undo, Verbs.StageReason, Verbs.StageReason, Verbs.StageReason);
        bot.IsLike("stage-skipped.zh");
        Assert.Equal(new Detour(StageMoveKind.Skipping, [new StageId("demo")]).ToString(), script.Sales.Deal("P101").Detour?.ToString());
    }

    [Fact]
    public async Task AReadyReason_IsKept_AndWhatTheStageLacksIsAskedNext()
    {
        var script = Script(GateStrictness.Remind);
        var rep = script.Person("周子涵");
        var card = await rep.Says("华星到报价谈判了");

        var bot = await rep.Presses(card.Button(Verbs.StageReason));

        bot.Changed("stageReason →客户直接要报价");
        bot.Replies("阶段变动：跳过 方案演示，未说明原因 → 跳过 方案演示，原因：客户直接要报价");
        bot.Replies("客户什么时候、以什么方式书面要了正式报价？");
    }

    [Fact]
    public async Task AReasonInOnesOwnWords_IsKept_AndTakenBackAlone()
    {
        var script = Script(GateStrictness.Remind);
        var rep = script.Person("周子涵");
        await rep.Says("华星退回去了");

        var bot = await rep.Says("老板换人了");
        bot.Changed("stageReason →老板换人了");
        await rep.Presses(bot.Button(Verbs.Undo));

        Assert.Null(script.Sales.Deal("P101").Detour!.Reason);
        Assert.Equal("contact", script.Sales.Deal("P101").Position.Stage.Value);
    }

    [Fact]
    public async Task UndoingTheMove_TakesItsReasonBackToo()
    {
        var script = Script(GateStrictness.Remind);
        var rep = script.Person("周子涵");
        await rep.Presses((await rep.Says("华星到报价谈判了")).Button(Verbs.Undo));

        Assert.Null(script.Sales.Deal("P101").Detour);
    }

    [Fact]
    public async Task TheNextStepAhead_NeedsNoReason_AndForgetsTheOneBefore()
    {
        var script = Script(GateStrictness.Remind);
        script.Reader.Means("华星到合同了", Log(1, "P101") with { Stage = Slot(new StageId("contract")) });
        var rep = script.Person("周子涵");
        await rep.Says("华星到报价谈判了");

        var bot = await rep.Says("华星到合同了");

        bot.DoesNotSay("为什么");
        Assert.Null(script.Sales.Deal("P101").Detour);
    }

    [Fact]
    public async Task AnotherCommand_IsNoReason_AndTheReasonCanBeSaidLaterByItsName()
    {
        var script = Script(GateStrictness.Remind);
        script.Reader.Means("博远130万", Log(2, "P105") with { Amount = Yuan(1_300_000m) });
        script.Reader.Means("华星怎么样了", new SalesBot.Bot.Understanding.StatusAction { Customer = The(1), Deal = Slot(new DealId("P101")) });
        var rep = script.Person("周子涵");
        await rep.Says("华星到报价谈判了");
        await rep.Says("博远130万");
        (await rep.Says("华星怎么样了")).Replies("阶段变动：跳过 方案演示，未说明原因");

        (await rep.Says("原因：客户赶时间")).Changed("stageReason →客户赶时间");
    }

    [Fact]
    public async Task WhereItIsRequired_TheMoveWaitsForItsReason()
    {
        var script = Script(GateStrictness.Require);
        script.Reader.Means("华星退回去了", Log(1, "P101") with { Stage = Slot(new StageId("contact")) });
        var rep = script.Person("周子涵");
        var card = await rep.Says("华星退回去了");
        Assert.Equal("needs", script.Sales.Deal("P101").Position.Stage.Value);

        var bot = await rep.Presses(card.Button(Verbs.StageReason));

        bot.Changed("stage needs→contact", "stageReason →预算有变");
    }

    [Fact]
    public async Task SomebodyElse_MayNotGiveTheReason()
    {
        var script = Script(GateStrictness.Remind);
        var card = await script.Person("周子涵").Says("华星到报价谈判了");

        (await script.Person("李敏").Presses(card.Button(Verbs.StageReason))).ChangesNothing();
    }

    [Fact]
    public async Task ACorrection_IsNoStepBack()
    {
        var script = new ChatScript(understands: true);
        var rep = script.Person("周子涵");
        await rep.Says("华星推进到报价谈判");

        var bot = await rep.Says("不对，是方案演示");

        bot.Replies("需求确认 → 方案演示");
        Assert.Equal("demo", script.Sales.Deal("P101").Position.Stage.Value);
        Assert.Null(script.Sales.Deal("P101").Detour);
        bot.DoesNotSay("退回");
    }

    private static ChatScript Script(GateStrictness strictness)
    {
        var script = new ChatScript(strictness);
        script.Reader.Means("华星到报价谈判了", Log(1, "P101") with { Stage = Slot(new StageId("negotiation")) });
        script.Reader.Means("华星退回去了", Log(1, "P101") with { Stage = Slot(new StageId("contact")) });
        return script;
    }
}
