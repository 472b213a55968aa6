using SalesBot.Bot.Conversation;
using SalesBot.Domain.Organisation;
using SalesBot.Domain.Sales;

namespace SalesBot.Bot.Tests.Conversation;

public sealed class PipelineTests
{
    [Fact]
    public async Task ADirector_AddsAStage_AfterAPreview()
    {
        var script = new ChatScript(understands: true);
        var director = script.Person("韩冰");

        var preview = await director.Says("加一个阶段 试用 在 方案演示 后面");
        preview.Replies("初步接触 → 需求确认 → 方案演示 → 试用 → 报价谈判 → 合同签署");
        preview.Replies("不移动任何单子");
        Assert.Null(script.Sales.Pipeline);
        (await director.Says("确认")).Replies("流程已改（第 1 版）");

        (await script.Person("周子涵").Says("博远MES推进到试用")).Changed("stage demo→stage-1");
    }

    [Fact]
    public async Task AForm_DoesTheSame()
    {
        var script = new ChatScript();
        var administrator = script.Person("管理员");
        var stages = await administrator.Says("流程");
        stages.Offers(Verbs.StageAdd, Verbs.StageRename, Verbs.StageRemove, Verbs.PipelineTemplates);
        var form = await administrator.Presses(stages.Button(Verbs.StageAdd));

        var preview = await administrator.Presses(form.Button(Verbs.PipelinePreview), (Keys.Title, "试用"), (Keys.After, "demo"), (Keys.Days, "5-8"), (Keys.Criteria, "试用目标；试用人"));

        preview.Replies("方案演示 → 试用 → 报价谈判");
        preview.Replies("5–8 天 · 条件：试用目标、试用人");
        await administrator.Presses(preview.Button(Verbs.PipelineSave));
        Assert.Equal(6, script.Pipeline.Stages.Length);
        Assert.Equal(new DayBand(5, 8), script.Pipeline.Stages[3].UsualDays);
        Assert.Equal(["试用目标", "试用人"], script.Pipeline.Stages[3].EntryCriteria.Select(criterion => criterion.Name));
    }

    [Fact]
    public async Task RemovingAStage_SaysHowManyDealsMove_AndMovesThem_WithoutTouchingTheirProgressOrClock()
    {
        var script = new ChatScript();
        var director = script.Person("韩冰");
        var before = script.Sales.Deal("P105");

        var preview = await director.Says("删除阶段 方案演示，并到 需求确认");
        preview.Replies("会移动 1 单：方案演示 → 需求确认");
        (await director.Presses(preview.Button(Verbs.PipelineSave))).Replies("已移动 1 单到「需求确认」");

        var after = script.Sales.Deal("P105");
        Assert.Equal(("needs", before.Position.Since, before.LastProgress), (after.Position.Stage.Value, after.Position.Since, after.LastProgress));
    }

    [Fact]
    public async Task ARemovedStage_ComesBackByUndo_WithTheDealsThatNobodyMovedSince()
    {
        var script = new ChatScript(understands: true);
        var director = script.Person("韩冰");
        script.Sales.Replace(script.Sales.Deal("P106") with { Position = new StagePosition(new StageId("demo"), new DateOnly(2026, 3, 3)) });
        await director.Presses((await director.Says("删除阶段 方案演示，并到 需求确认")).Button(Verbs.PipelineSave));
        await script.Person("周子涵").Says("博远设备联网推进到报价谈判");

        var back = await director.Says("撤销");
        back.Replies("会移动 1 单：需求确认 → 方案演示");
        await director.Presses(back.Button(Verbs.PipelineSave));

        Assert.Equal(["contact", "needs", "demo", "negotiation", "contract"], script.Pipeline.Stages.Select(stage => stage.Id.Value));
        Assert.Equal(("demo", "negotiation"), (script.Sales.Deal("P105").Position.Stage.Value, script.Sales.Deal("P106").Position.Stage.Value));
    }

    [Fact]
    public async Task ATemplate_TakesTheDealsAlong_AfterAPreview()
    {
        var script = new ChatScript(understands: true);
        var director = script.Person("韩冰");
        var templates = await director.Says("流程模板");

        var preview = await director.Presses(templates.Card.Actions.Single(action => action.Label == "SaaS"));
        preview.Replies("线索确认 → 需求沟通 → 产品演示 → 试用验证 → 报价谈判 → 合同签署");
        preview.Replies("会移动 2 单：初步接触 → 线索确认");
        await director.Presses(preview.Button(Verbs.PipelineSave));

        Assert.Equal("lead", script.Sales.Deal("P106").Position.Stage.Value);
        Assert.Equal("needs", script.Sales.Deal("P101").Position.Stage.Value);
    }

    [Theory]
    [InlineData("加一个阶段 试用 在 方案演示 后面，通常5-8天，进入条件：试用目标")]
    [InlineData("在方案演示后面加一个试用，一般5到8天，进入条件 试用目标")]
    public async Task AStageIsAdded_InOneSentence_WithItsDaysAndCriteria(string text)
    {
        var script = new ChatScript(understands: true);

        var preview = await script.Person("沈国栋").Says(text);

        preview.Replies("方案演示 → 试用 → 报价谈判");
        preview.Replies("5–8 天 · 条件：试用目标");
    }

    [Fact]
    public async Task DaysThatAreNone_AreRefusedWithAnExample()
    {
        var script = new ChatScript();
        var manager = script.Person("沈国栋");

        (await manager.Presses(Verbs.PipelinePreview, (Keys.Choice, "add"), (Keys.Title, "试用"), (Keys.After, "demo"), (Keys.Days, "一周"))).Replies("写成 5-8 或 7");
    }

    [Theory]
    [InlineData("在方案演示后面加一个 试用")]
    [InlineData("在方案演示和报价谈判之间加一个阶段叫试用")]
    public async Task AStageIsAdded_InPlainWords_AndTakenBackByUndo(string text)
    {
        var script = new ChatScript(understands: true);
        var administrator = script.Person("管理员");

        await administrator.Presses((await administrator.Says(text)).Button(Verbs.PipelineSave));
        Assert.Equal(["初步接触", "需求确认", "方案演示", "试用", "报价谈判", "合同签署"], script.Pipeline.Stages.Select(stage => stage.Name));

        var back = await administrator.Says("撤销");
        back.Replies("方案演示 → 报价谈判");
        await administrator.Presses(back.Button(Verbs.PipelineSave));
        Assert.Equal(5, script.Pipeline.Stages.Length);
    }

    [Fact]
    public async Task AChangeThatIsSavedTwice_IsSavedOnce_AndNobodyElseIsBlamed()
    {
        var script = new ChatScript(understands: true);
        var director = script.Person("韩冰");
        var save = (await director.Says("方案演示改名为 产品演示")).Button(Verbs.PipelineSave);
        await director.Presses(save);

        (await director.Presses(save)).Replies("你刚才已经保存了");
    }

    [Fact]
    public async Task ARenamedStage_IsStillUnderstoodByItsOldName()
    {
        var script = new ChatScript(understands: true);
        var director = script.Person("韩冰");
        await director.Presses((await director.Says("方案演示改名为 产品演示")).Button(Verbs.PipelineSave));

        (await script.Person("周子涵").Says("华星推进到方案演示")).Replies("产品演示");
    }

    [Theory]
    [InlineData("加一个阶段 谈判 在 方案演示 后面", "已经有阶段叫这个名字")]
    [InlineData("加一个阶段 一个实在是太长太长太长太长太长了的阶段的名字啊 在 方案演示 后面", "阶段名称要")]
    public async Task WhatCannotBe_IsRefusedWithItsReason(string text, string reason)
    {
        var script = new ChatScript();

        (await script.Person("韩冰").Says(text)).Replies(reason);
        Assert.Null(script.Sales.Pipeline);
    }

    [Theory]
    [InlineData("周子涵", Role.Manager, "管理员、韩冰、沈国栋")]
    [InlineData("沈国栋", Role.Director, "管理员、韩冰")]
    [InlineData("韩冰", Role.Administrator, "管理员")]
    public async Task OthersSeeTheStages_AndAreToldWhoChangesThem(string name, Role least, string editors)
    {
        var script = new ChatScript(editors: least);
        var person = script.Person(name);
        var stages = await person.Says("流程");
        stages.Replies("销售流程：5 个阶段");
        Assert.Empty(stages.Card.Actions);

        var bot = await person.Says("删除阶段 方案演示");

        bot.Replies($"流程由 {editors} 来改");
        Assert.True(bot.Outcome.IsRefused);
    }

    [Fact]
    public async Task AForgedPress_ChangesNothing()
    {
        var script = new ChatScript();
        var preview = await script.Person("韩冰").Says("删除阶段 方案演示");

        var bot = await script.Person("周子涵").Presses(preview.Button(Verbs.PipelineSave));

        Assert.True(bot.Outcome.IsRefused);
        Assert.Null(script.Sales.Pipeline);
    }

    [Fact]
    public async Task APreview_ThatAnotherChangeOvertook_ChangesNothing()
    {
        var script = new ChatScript();
        var director = script.Person("韩冰");
        var (first, second) = (await director.Says("删除阶段 方案演示"), await director.Says("删除阶段 需求确认"));
        await director.Presses(first.Button(Verbs.PipelineSave));

        (await director.Presses(second.Button(Verbs.PipelineSave))).Replies("刚被别人改过");

        Assert.Equal(4, script.Pipeline.Stages.Length);
    }

    [Fact]
    public async Task StageTimes_ProposeBands_FromTwentyClosedDeals_AndAreAdoptedByAPress()
    {
        var script = new ChatScript();
        var director = script.Person("韩冰");
        (await director.Says("阶段用时")).Replies("满 20 个");
        for (var number = 0; number < 20; number++)
        {
            Close(script, number);
        }

        var bot = await director.Says("阶段用时");
        bot.Replies("需求确认：现在 5–8 天，建议 10–14 天（20 次）");
        bot.Replies("按自然日");
        await director.Presses(bot.Button(Verbs.PipelineSave));

        Assert.Equal(new DayBand(10, 14), script.Pipeline.Find(new StageId("needs"))!.UsualDays);
        (await script.Person("周子涵").Says("阶段用时")).Replies("经理、总监和管理员");
    }

    [Fact]
    public async Task TheDealsCard_SaysHowItsStageStandsAgainstWhatIsUsual()
    {
        var script = new ChatScript(understands: true);

        (await script.Person("周子涵").Says("华星怎么样了")).Replies("阶段用时：🔴 比常见的 5–8 天 多了 1 天（自然日）");
    }

    [Fact]
    public async Task StageStory_TellsStays_ReasonsAndWho()
    {
        var script = new ChatScript(understands: true);
        Close(script, 1);
        var rep = script.Person("周子涵");
        await rep.Says("安");

        var bot = await rep.Says("单1号客户的阶段历史");

        bot.Replies("初步接触：");
    }

    /// <summary>A deal that was signed after a week in the first stage and ten to fourteen days in the second.</summary>
    private static void Close(ChatScript script, int number)
    {
        var customer = ChatScript.ACustomer(200 + number, $"单{number}号客户有限公司", $"单{number}号客户", "周子涵");
        script.Sales.Add(customer);
        var (begin, days) = (new DateOnly(2026, 1, 5), 9 + (number % 7));
        var draft = On(begin);
        var deal = draft.Create(ChatScript.ADeal($"P{200 + number}", 200 + number, "设备", "周子涵", "contact", 100_000m, null) with { Position = new StagePosition(new StageId("contact"), begin) });
        script.Sales.Commit(draft.Build());
        draft = On(begin.AddDays(7));
        deal = draft.MoveTo(deal, new StageId("needs"));
        script.Sales.Commit(draft.Build());
        draft = On(begin.AddDays(7 + days));
        draft.SetState(deal, DealState.Won(begin.AddDays(7 + days)));
        script.Sales.Commit(draft.Build());

        ChangeSetDraft On(DateOnly day) => new(new ChangeContext(
            new ChangeSetId(Guid.NewGuid()), script.Member("周子涵").Id, new MessageSource("Playground", $"{number}-{day.DayNumber}"), new DateTimeOffset(day, default, TimeSpan.Zero), day, script.Chart));
    }
}
