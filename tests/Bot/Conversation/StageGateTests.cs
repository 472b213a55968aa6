using System.Collections.Immutable;
using SalesBot.Bot.Conversation;
using SalesBot.Bot.Understanding;
using SalesBot.Domain.Sales;
using static SalesBot.Bot.Tests.Conversation.ScriptedReader;

namespace SalesBot.Bot.Tests.Conversation;

public sealed class StageGateTests
{
    [Fact]
    public async Task Remind_Moves_NamesWhatIsMissing_AndAsksForIt()
    {
        var script = Script(GateStrictness.Remind);

        var bot = await script.Person("周子涵").Says("华星到方案演示了");

        bot.Changed("activity →call", "stage needs→demo");
        Assert.Equal("slot", bot.Outcome.Asks?.About);
        Assert.Equal("trial", Assert.Single(bot.Card.Inputs).Key);
        bot.IsLike("stage-moved.zh");
    }

    [Fact]
    public async Task Require_RefusesTheMove_SavesTheRest_AndAsks()
    {
        var script = Script(GateStrictness.Require);

        var bot = await script.Person("周子涵").Says("华星到方案演示了");

        bot.Changed("activity →call");
        Assert.Equal("needs", script.Sales.Deal("P101").Position.Stage.Value);
        bot.IsLike("stage-refused.zh");
    }

    [Fact]
    public async Task NextFreeText_IsTakenAsTheAnswer_ShownBack_AndUndoable()
    {
        var script = Script(GateStrictness.Remind);
        var rep = script.Person("周子涵");
        await rep.Says("华星到方案演示了");

        var bot = await rep.Says("3月10日邮件要的");

        bot.Changed("evidence →trial: 3月10日邮件要的");
        bot.Replies("测试环境或试用许可：3月10日邮件要的");
        await rep.Presses(bot.Button(Verbs.Undo));
        Assert.Empty(script.Sales.Deal("P101").Evidence);
    }

    [Theory]
    [InlineData("好的")]
    [InlineData("谢谢！")]
    [InlineData("不知道")]
    public async Task NodsAndSkips_AreNoEvidence(string text)
    {
        var script = Script(GateStrictness.Remind);
        var rep = script.Person("周子涵");
        await rep.Says("华星到方案演示了");

        (await rep.Says(text)).ChangesNothing();
    }

    [Fact]
    public async Task AnotherCommand_IsNoEvidence()
    {
        var script = Script(GateStrictness.Remind);
        var rep = script.Person("周子涵");
        await rep.Says("华星到方案演示了");

        (await rep.Says("博远130万")).Changed("amount 1200000→1300000");

        Assert.Empty(script.Sales.Deal("P101").Evidence);
    }

    [Fact]
    public async Task Evidence_IsFilledInByPressing()
    {
        var script = Script(GateStrictness.Require);
        var rep = script.Person("周子涵");
        var card = await rep.Says("华星到方案演示了");

        var moved = await rep.Presses(card.Button(Verbs.Evidence), ("trial", "3月10日邮件"));

        moved.Changed("evidence →trial: 3月10日邮件", "stage needs→demo");
        moved.Replies("条件齐了，已到「方案演示」");
        Assert.Null(script.Sales.Deal("P101").Wanted);
    }

    [Fact]
    public async Task Require_AMoveThatWaits_IsShownOnTheDeal_AndTakenBackByUndo()
    {
        var script = Script(GateStrictness.Require);
        script.Reader.Means("华星怎么样了", new StatusAction { Customer = The(1), Deal = Slot(new DealId("P101")) });
        script.Reader.Means("推进华星", Log(1, "P101") with { Stage = Slot(new StageId("demo")) });
        var rep = script.Person("周子涵");

        var bot = await rep.Says("推进华星");
        bot.Replies("还没推进，补齐下面的就推进：华星｜ERP二期");
        bot.Replies("测试环境或试用许可：○ 证据不足");
        (await rep.Says("华星怎么样了")).Replies("待推进到：方案演示");
        await rep.Presses(bot.Button(Verbs.Undo));

        Assert.Null(script.Sales.Deal("P101").Wanted);
    }

    [Fact]
    public async Task Require_TheSecondConversation_BringsTheMoveThatWaitedForIt()
    {
        var script = Script(GateStrictness.Require);
        script.Reader.Means("安固到需求了", Log(4, "P110") with { Activity = Slot(ActivityKind.Visit), Stage = Slot(new StageId("needs")) });
        script.Reader.Means("给安固打了电话", Log(4, "P110") with { Activity = Slot(ActivityKind.Call) });
        script.Sales.Replace(script.Sales.Deal("P110") with { Evidence = ImmutableSortedDictionary<string, string>.Empty.Add("budget", "50万").Add("deciders", "王总") });
        var rep = script.Person("陆一鸣");

        (await rep.Says("安固到需求了")).Replies("至少两次有效沟通：○ 1 次，还差 1 次");
        var bot = await rep.Says("给安固打了电话");

        bot.Changed("activity →call", "stage contact→needs");
    }

    [Fact]
    public async Task Checklist_ShowsWhatIsMet_WithItsEvidence()
    {
        var script = Script(GateStrictness.Remind);
        script.Reader.Means("安固到需求了", Log(4, "P110") with { Stage = Slot(new StageId("needs")) });
        script.Sales.Replace(script.Sales.Deal("P110") with { Evidence = ImmutableSortedDictionary<string, string>.Empty.Add("budget", "50–80万") });

        var bot = await script.Person("陆一鸣").Says("安固到需求了");

        bot.Replies("预算范围：✓ 50–80万");
        bot.Replies("决策人：○ 证据不足");
        Assert.Equal(["记沟通", "补决策人"], bot.Card.Actions.Where(action => action.Verb == Verbs.Evidence).Select(action => action.Label));
    }

    [Fact]
    public async Task AButtonOfACriterion_AsksForThatOne()
    {
        var script = Script(GateStrictness.Remind);
        script.Reader.Means("安固到需求了", Log(4, "P110") with { Stage = Slot(new StageId("needs")) });
        var rep = script.Person("陆一鸣");
        var bot = await rep.Says("安固到需求了");

        (await rep.Presses(bot.Card.Actions.Single(action => action.Label == "补决策人"))).Replies("谁参与决策、谁拍板？");
        (await rep.Says("王总拍板")).Changed("evidence →deciders: 王总");
    }

    [Fact]
    public async Task SeveralCriteria_AreFilledByOneMessage_ALineEach()
    {
        var script = Script(GateStrictness.Remind);
        script.Reader.Means("安固到需求了", Log(4, "P110") with { Stage = Slot(new StageId("needs")) });
        var rep = script.Person("陆一鸣");
        await rep.Says("安固到需求了");

        var bot = await rep.Says("预算范围：50–80万\n决策人：王总");

        bot.Replies("还差：至少两次有效沟通。");
        Assert.Equal(["50–80万", "王总"], script.Sales.Deal("P110").Evidence.Values);
    }

    [Fact]
    public async Task List_MarksDealsThatLackEvidence()
    {
        var script = Script(GateStrictness.Remind);
        script.Reader.Means("我的单子", new ListAction { Filter = Slot(DealFilter.Open) });

        (await script.Person("周子涵").Says("我的单子")).Replies("需求确认 · 证据不足");
    }

    [Fact]
    public async Task Evidence_IsSaidByItsName()
    {
        var script = Script(GateStrictness.Remind);
        script.Reader.Means("博远怎么样了", new StatusAction { Customer = The(2), Deal = Slot(new DealId("P105")) });
        var rep = script.Person("周子涵");
        await rep.Says("博远怎么样了");

        (await rep.Says("测试环境或试用许可：3月开了测试账号")).Changed("evidence →trial: 3月开了测试账号");
    }

    [Fact]
    public async Task EvidenceButtonByNumber_AsksTheQuestion()
    {
        var script = Script(GateStrictness.Remind);
        var rep = script.Person("周子涵");
        var card = await rep.Says("华星到方案演示了");
        var number = card.Card.Actions.IndexOf(card.Button(Verbs.Evidence)) + 1;

        (await rep.Says($"{number}")).Replies("客户给了测试环境还是试用许可？");
        (await rep.Says("上周五的邮件")).Changed("evidence →trial: 上周五的邮件");
    }

    [Fact]
    public async Task UnknownStage_IsNeverStored()
    {
        var script = Script(GateStrictness.Remind);
        script.Reader.Means("乱", Log(1, "P101") with { Stage = Slot(new StageId("won")) });

        var bot = await script.Person("周子涵").Says("乱");

        bot.ChangesNothing();
        bot.Replies("没有这个阶段");
    }

    [Fact]
    public async Task MoveInTheSameMessageAsTheSecondConversation_CountsIt()
    {
        var script = Script(GateStrictness.Remind);
        script.Reader.Means("安固到需求了", Log(4, "P110") with { Activity = Slot(ActivityKind.Visit), Stage = Slot(new StageId("needs")) });
        script.Sales.Add(new Activity { Id = new ActivityId(Guid.NewGuid()), Customer = ChatScript.Customer(4), Deal = new DealId("P110"), Kind = ActivityKind.Call, By = script.Member("陆一鸣").Id, On = new DateOnly(2026, 3, 2), RecordedAt = ChatScript.Start });

        var bot = await script.Person("陆一鸣").Says("安固到需求了");

        bot.Replies("至少两次有效沟通：✓ 2 次");
        bot.Replies("还差：预算范围、决策人");
    }

    private static ChatScript Script(GateStrictness strictness)
    {
        var script = new ChatScript(strictness);
        script.Reader.Means("华星到方案演示了", Log(1, "P101") with { Activity = Slot(ActivityKind.Call), Stage = Slot(new StageId("demo")) });
        script.Reader.Means("博远130万", Log(2, "P105") with { Amount = Yuan(1_300_000m) });
        return script;
    }
}
