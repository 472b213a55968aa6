using SalesBot.Bot.Conversation;
using SalesBot.Bot.Tests.Samples;
using SalesBot.Domain.Organisation;
using SalesBot.Domain.Targets;
using SalesBot.Domain.WorkCalendars;
using static SalesBot.Bot.Tests.Schedules.ScheduleCompany;

namespace SalesBot.Bot.Tests.Targets;

public sealed class TargetTalkTests : IAsyncLifetime
{
    private static readonly TargetHolder ZhouHolder = TargetHolder.Of(Zhou.Id), LuHolder = TargetHolder.Of(Lu.Id), One = TargetHolder.Of(Zhou.Group!.Value);
    private static readonly DayRange Year = new(new DateOnly(2026, 1, 1), new DateOnly(2026, 12, 31));

    private TargetDesk? desk;

    private TargetDesk Desk => desk!;

    public async ValueTask InitializeAsync() => desk = await TargetDesk.CreateAsync();

    public async ValueTask DisposeAsync() => await desk!.DisposeAsync();

    [Fact]
    public async Task AManager_SetsSeveralMeasuresInASentence_AndTheRepIsAsked()
    {
        var receipt = await Desk.SaysAsync(Shen, "设周子涵10月目标 50万 拜访20次");

        receipt.Replies("已设 周子涵 10月目标");
        receipt.Replies("签约额：50万");
        receipt.Replies("拜访：20 次");
        receipt.Offers(Verbs.Undo);
        Assert.Equal(500_000m, (await Desk.FindAsync(ZhouHolder))!.Value);
        Assert.Equal(20m, (await Desk.FindAsync(ZhouHolder, TargetMeasure.Visits))!.Value);
        var asked = Assert.Single(Desk.Said, said => said.To == Zhou.Id);
        Assert.Equal([Verbs.TargetAccept, Verbs.TargetDispute], asked.Card!.Actions.Select(action => action.Verb));
    }

    [Theory]
    [InlineData("set 周子涵's target for October to 500k and 20 visits")]
    [InlineData("周子涵10月目标：签约额50万，拜访20次")]
    [InlineData("给周子涵定10月的目标，业绩 500000 元、拜访 20 次")]
    public async Task TheSame_CanBeSaidInOtherWords(string text)
    {
        await Desk.SaysAsync(Shen, text);

        Assert.Equal(500_000m, (await Desk.FindAsync(ZhouHolder))?.Value);
        Assert.Equal(20m, (await Desk.FindAsync(ZhouHolder, TargetMeasure.Visits))?.Value);
    }

    [Theory]
    [InlineData("周子涵10月目标50万 陆一鸣60万", 50, 60)]
    [InlineData("10月目标：周子涵50万，陆一鸣60万", 50, 60)]
    [InlineData("设10月目标 周子涵50万、陆一鸣60万", 50, 60)]
    [InlineData("设周子涵和陆一鸣10月目标各50万", 50, 50)]
    public async Task TheTargetsOfSeveral_AreAllSetByOneMessage(string text, int zhou, int lu)
    {
        var receipt = await Desk.SaysAsync(Shen, text);

        Assert.Equal(zhou * 10_000m, (await Desk.FindAsync(ZhouHolder))?.Value);
        Assert.Equal(lu * 10_000m, (await Desk.FindAsync(LuHolder))?.Value);
        receipt.Replies("周子涵");
        receipt.Replies("陆一鸣");
    }

    [Fact]
    public async Task WeightsAndPassMarks_AreSaidWithTheMeasure()
    {
        await Desk.SaysAsync(Shen, "设周子涵10月目标 签约额50万 权重70% 合格线85% 新客户 3家 权重30%");

        var (revenue, customers) = (await Desk.FindAsync(ZhouHolder), await Desk.FindAsync(ZhouHolder, TargetMeasure.NewCustomers));
        Assert.Equal((70m, 85m), (revenue!.Weight, revenue.PassesAt));
        Assert.Equal((3m, 30m, 80m), (customers!.Value, customers.Weight, customers.PassesAt));
    }

    [Fact]
    public async Task ATarget_IsTakenBackByUndo()
    {
        await Desk.SaysAsync(Shen, "设周子涵10月目标 50.50万");
        await Desk.SaysAsync(Shen, "把周子涵10月目标改成60万");

        (await Desk.SaysAsync(Shen, "撤销")).Replies("60万 → 50.5万");
        Assert.Equal(505_000m, (await Desk.FindAsync(ZhouHolder))!.Value);
        Assert.Contains(Desk.Said, message => message.To == Zhou.Id && message.Text.StartsWith("沈国栋 撤回了给你的目标", StringComparison.Ordinal) && message.Text.Contains("60万 → 50.5万", StringComparison.Ordinal));
        await Desk.SaysAsync(Shen, "撤销");
        Assert.True((await Desk.FindAsync(ZhouHolder))!.Withdrawn);
        Assert.Contains(Desk.Said, message => message.To == Zhou.Id && message.Text.Contains("50.5万 → 无", StringComparison.Ordinal));
    }

    [Fact]
    public async Task WhoIsNotAbove_IsToldWhomToAsk()
    {
        var colleague = await Desk.SaysAsync(Lu, "设周子涵10月目标 50万");
        colleague.Replies("沈国栋");
        colleague.ChangesNothing();

        var manager = await Desk.SaysAsync(Shen, "把一组10月目标改成300万");
        manager.Replies("韩冰");
        manager.ChangesNothing();
    }

    [Fact]
    public async Task AnUnknownName_IsNamed_AndNothingIsSet()
    {
        var answer = await Desk.SaysAsync(Shen, "设周子寒10月目标 50万");

        answer.Replies("没看懂「周子寒」");
        answer.ChangesNothing();
    }

    [Theory]
    [InlineData("把华星的目标金额改成36万")]
    [InlineData("今天拜访目标客户3家")]
    [InlineData("公司今年目标2000万")]
    [InlineData("本月目标完成了多少")]
    [InlineData("任务安排在10月20号，预算50万")]
    public void WhatIsNoOrder_IsLeftToOthers(string text) =>
        Assert.Null(new TargetReader(new OrganisationChart([], [], [Zhou]), Zhou, new DateOnly(2026, 10, 13)).Read(text));

    [Fact]
    public async Task AChange_HasItsHistory_WithWhoWhenFromToAndWhy()
    {
        await Desk.SaysAsync(Han, "设一组10月目标 250万", "2026-09-28 09:00");
        (await Desk.SaysAsync(Han, "把一组10月目标改成300万，因为新品提前上市")).Replies("250万 → 300万");

        var history = await Desk.SaysAsync(Shen, "一组10月目标历史");

        history.Replies("韩冰");
        history.Replies("250万 → 300万（新品提前上市）");
        history.Replies("9月28日");
        (await Desk.SaysAsync(Lu, "一组10月目标历史")).Replies("请找韩冰");
    }

    [Fact]
    public async Task APastRanking_IsReckonedByTheTargetOfItsTime()
    {
        await Desk.SaysAsync(Han, "设一组10月目标 250万", "2026-10-01 09:00");
        await Desk.SaysAsync(Han, "把一组10月目标改成300万", "2026-10-20 09:00");

        var old = await Desk.ReadAsync((session, token) => session.Targets.AsOfAsync([One, ZhouHolder], TargetMeasure.Revenue, TargetDesk.October, At("2026-10-10 00:00"), token));
        var present = await Desk.ReadAsync((session, token) => session.Targets.AsOfAsync([One], TargetMeasure.Revenue, TargetDesk.October, At("2026-10-21 00:00"), token));

        Assert.Equal((2_500_000m, 3_000_000m), (Assert.Single(old).Value.Value, present[One].Value));
    }

    [Fact]
    public async Task TargetsThatDoNotAddUp_AreSaid()
    {
        await Desk.SaysAsync(Han, "设一组10月目标 100万");
        await Desk.SaysAsync(Shen, "设周子涵10月目标 50万");

        (await Desk.SaysAsync(Shen, "设陆一鸣10月目标 40万")).Replies("华东一组 10月 签约额目标 100万，下级合计 90万，少 10万");
        (await Desk.SaysAsync(Shen, "陆一鸣10月目标改成50万")).DoesNotSay("下级合计");
    }

    [Fact]
    public async Task SomebodyWhoCameInTheMonth_HasTheTargetByWorkdays()
    {
        var receipt = await Desk.SaysAsync(Shen, "设周子涵10月目标 90万，10月19日入职");

        // Of 18 workdays, ten are left from the nineteenth on.
        receipt.Replies("10/18 个工作日");
        var target = (await Desk.FindAsync(ZhouHolder))!;
        Assert.Equal((500_000m, new DateOnly(2026, 10, 19)), (target.Value, target.Since));
        Assert.Equal(new DateOnly(2026, 10, 19), receipt.Outcome.JoinedDays[Zhou.Id]);
    }

    [Fact]
    public async Task AnEqualSplit_IsPreviewedWithAWarning_AndSetOnceConfirmed()
    {
        var preview = await Desk.SaysAsync(Shen, "分解 10月100万零1元 平均");
        Assert.Null(await Desk.FindAsync(ZhouHolder));

        preview = await Desk.SaysAsync(Han, "分解 一组10月1000001 平均");
        preview.Replies("平均分没有考虑");
        preview.Replies("合计正好 1,000,001元");
        await Desk.PressesAsync(Han, preview.Button(Verbs.TargetSave));

        Assert.Equal((1_000_001m, 500_001m, 500_000m), ((await Desk.FindAsync(One))!.Value, (await Desk.FindAsync(ZhouHolder))!.Value, (await Desk.FindAsync(LuHolder))!.Value));
    }

    [Fact]
    public async Task ASplit_GoesByWeights_AndKeepsTheStatedReserve()
    {
        await Desk.SaysAsync(Han, "设一组10月目标 100万");
        var preview = await Desk.SaysAsync(Han, "分解 一组10月目标 按权重 2:1 预留10万");

        preview.Replies("下发 90万 + 预留 10万 = 100万");
        SampleCard.Check("figures-target-split", preview.Card);
        (await Desk.SaysAsync(Han, "确认")).DoesNotSay("下级合计");
        Assert.Equal((600_000m, 300_000m), ((await Desk.FindAsync(ZhouHolder))!.Value, (await Desk.FindAsync(LuHolder))!.Value));
        Assert.Equal(100_000m, (await Desk.FindAsync(One))!.Reserve);
    }

    [Fact]
    public async Task ASplit_SaysWhichOlderTargetsStay()
    {
        await WonAsync("甲", Zhou, 300_000m, new DateOnly(2025, 3, 5));
        await Desk.SaysAsync(Shen, "设陆一鸣今年目标 40万");

        var preview = await Desk.SaysAsync(Han, "分解 一组今年2400万 按去年占比");

        preview.Replies("没有分到：陆一鸣");
        preview.Replies("不在这次分解里、原来就有的目标不变：陆一鸣 40万，下级合计会多 40万");
    }

    [Fact]
    public async Task ASplit_GoesByLastYearsShare()
    {
        await WonAsync("甲", Zhou, 300_000m, new DateOnly(2025, 3, 5));
        await WonAsync("乙", Lu, 100_000m, new DateOnly(2025, 11, 5));

        var preview = await Desk.SaysAsync(Han, "分解 一组今年2400万 按去年占比");
        await Desk.PressesAsync(Han, preview.Button(Verbs.TargetSave));

        Assert.Equal((18_000_000m, 6_000_000m), ((await Desk.FindAsync(ZhouHolder, days: Year))!.Value, (await Desk.FindAsync(LuHolder, days: Year))!.Value));
    }

    [Fact]
    public async Task AYear_IsSplitIntoMonthsByWorkdays_AndAddsUp()
    {
        var preview = await Desk.SaysAsync(Han, "分解 一组今年2480万 按月 按工作日");
        await Desk.PressesAsync(Han, preview.Button(Verbs.TargetSave));

        // 248 workdays: 100,000 a day, 18 of them in October.
        Assert.Equal(1_800_000m, (await Desk.FindAsync(One))!.Value);
        var all = await Desk.ReadAsync((session, token) => session.Targets.TouchingAsync([One], Year, token));
        Assert.Equal((13, 24_800_000m), (all.Count, all.Where(target => target.Period != Year).Sum(target => target.Value)));
    }

    [Fact]
    public async Task AMonth_IsSplitIntoWeeksByWorkdays_AndAddsUp()
    {
        var preview = await Desk.SaysAsync(Han, "分解 一组10月180万 按周");
        await Desk.PressesAsync(Han, preview.Button(Verbs.TargetSave));

        // 18 workdays, 100,000 each: none before the 8th, three with the Saturday that is worked, then five a week.
        Assert.Equal([300_000m, 500_000m, 500_000m, 500_000m], await PartsOfOctoberAsync());
    }

    [Fact]
    public async Task AMonth_IsSplitIntoWorkingDays_AndAddsUp()
    {
        var preview = await Desk.SaysAsync(Han, "分解 一组10月180万 按天");
        await Desk.PressesAsync(Han, preview.Button(Verbs.TargetSave));

        Assert.Equal(Enumerable.Repeat(100_000m, 18), await PartsOfOctoberAsync());
        (await Desk.SaysAsync(Han, "分解 一组今年2480万 按周")).Replies("最多 31 份");
    }

    [Fact]
    public async Task TargetSharedByOne_IsRefused_AndOneOfTwoAddsUpToAHundred()
    {
        (await Desk.SaysAsync(Shen, "项目目标 医疗云 10月 300万 周子涵100%")).Replies("至少要 2 个人");
        (await Desk.SaysAsync(Shen, "项目目标 医疗云 10月 300万 周子涵60% 陆一鸣50%")).Replies("现在是 110%");
        await WonAsync("仁和医疗云", Zhou, 1_000_000m, new DateOnly(2026, 10, 9));

        (await Desk.SaysAsync(Shen, "项目目标 医疗云 10月 300万 周子涵60% 陆一鸣40%")).Replies("周子涵 60%");

        var shared = await Desk.SaysAsync(Lu, "我还差多少");
        shared.Replies("医疗云");
        shared.Replies("陆一鸣：40%，计 40万");
        shared.Replies("只计这几个人名称或客户含「医疗云」的商机");
    }

    [Fact]
    public async Task TargetOfAProject_CountsTheDealsThatBearItsName_OfThoseWhoShareIt()
    {
        (await Desk.SaysAsync(Shen, "项目目标 医疗云 10月 300万 周子涵60% 陆一鸣40%")).Replies("只计这几个人名称或客户含「医疗云」的商机");
        await WonAsync("蓝海物流", Zhou, 2_000_000m, new DateOnly(2026, 10, 9));
        await WonAsync("仁和医疗云中心", Lu, 300_000m, new DateOnly(2026, 10, 9));
        await Desk.Company.EnterAsync("市一院", "医疗云一期", Zhou, 900_000m, deal => deal with { State = Domain.Sales.DealState.Won(new DateOnly(2026, 10, 10)) });
        await Desk.Company.EnterAsync("市二院", "医疗云二期", Zhou, 900_000m, deal => deal);

        var shared = await Desk.SaysAsync(Lu, "医疗云还差多少");

        shared.Replies("医疗云 10月完成 40%");
        shared.Replies("周子涵：60%，计 72万");
        shared.Replies("陆一鸣：40%，计 48万");
        SampleCard.Check("figures-project", shared.Card);
    }

    [Fact]
    public async Task OfADay_NothingIsSaidOfAProject()
    {
        await Desk.SaysAsync(Shen, "项目目标 医疗云 10月 300万 周子涵60% 陆一鸣40%");

        (await Desk.SaysAsync(Lu, "我昨天完成多少")).DoesNotSay("医疗云");
    }

    [Theory]
    [InlineData("医疗云还差多少")]
    [InlineData("医疗云项目10月还差多少？")]
    [InlineData("医疗云10月完成率")]
    [InlineData("医疗云的目标")]
    public async Task AProject_IsAskedForByItsName_ByWhoSetIt(string text)
    {
        await Desk.SaysAsync(Shen, "项目目标 医疗云 10月 300万 周子涵60% 陆一鸣40%");

        (await Desk.SaysAsync(Shen, text)).Replies("医疗云 10月完成 0%");
    }

    [Theory]
    [InlineData("医疗云10月目标改成200万")]
    [InlineData("项目目标 医疗云 10月 改成 200万")]
    [InlineData("把医疗云10月的目标调到200万，因为二期推迟")]
    public async Task ATargetOfAProject_IsChangedByItsName_AndKeepsThoseWhoShareIt(string text)
    {
        await Desk.SaysAsync(Shen, "项目目标 医疗云 10月 300万 周子涵60% 陆一鸣40%");
        (await Desk.SaysAsync(Lu, text)).Replies("共同目标由带这些人的经理或总监设");

        (await Desk.SaysAsync(Shen, text)).Replies("已设 医疗云 10月目标");

        var target = await Desk.FindAsync(TargetHolder.OfProject("医疗云"));
        Assert.Equal((2_000_000m, "医疗云", 2), (target!.Value, target.Title, target.Shares.Length));
        (await Desk.SaysAsync(Shen, "医疗云10月目标历史")).Replies("300万");
        (await Desk.SaysAsync(Shen, "医疗云11月目标 100万")).Replies("周子涵 60%");
    }

    [Fact]
    public async Task TargetOfAProject_IsSeenByThoseWhoLeadOneOfItsPeople_AndByNobodyElse()
    {
        await Desk.SaysAsync(Shen, "项目目标 医疗云 10月 300万 周子涵60% 陆一鸣40%");

        foreach (var leader in new[] { Shen, Han })
        {
            (await Desk.SaysAsync(leader, "我还差多少")).Replies("医疗云");
        }

        (await Desk.SaysAsync(Han, "二组还差多少")).DoesNotSay("医疗云");
    }

    [Fact]
    public async Task Progress_TellsPace_Gap_Outlook_AndPath()
    {
        await Desk.SaysAsync(Shen, "设周子涵10月目标 签约额300万 权重70% 新客户 8家 权重30% 满意度4.5");
        for (var number = 1; number <= 10; number++)
        {
            await WonAsync($"老客户{number}", Zhou, 150_000m, new DateOnly(2026, 9, number));
        }

        await WonAsync("蓝海物流", Zhou, 900_000m, new DateOnly(2026, 10, 9));
        await Desk.Company.EnterAsync("远景科技", "ERP二期", Zhou, 1_200_000m, deal => deal with { ExpectedClose = new DateOnly(2026, 10, 28), Position = deal.Position with { Stage = new Domain.Sales.StageId("demo") } });
        await Desk.Company.EnterAsync("金桥地产", "OA", Zhou, 300_000m, deal => deal);

        var bot = await Desk.SaysAsync(Zhou, "我还差多少");

        bot.Replies("你 10月完成 30%（应 22%）");
        bot.Replies("节奏：应完成 22%，实际 30%，日均需 15万（剩 14 个工作日）");
        bot.Replies("还差：210万");
        bot.Replies("预测：按阶段加权 103.5万（34%），含 1 单在谈");
        bot.Replies("区间：最好 210万（70%），最差 90万（30%）");
        bot.Replies("路径：还差 210万 ≈ 10 单");
        bot.Replies("满意度：无数据");
        SampleCard.Check("figures-progress", bot.Card);
    }

    [Fact]
    public async Task APastedTable_IsPreviewed_AndItsBadLinesAreNamed()
    {
        const string table = "姓名,期间,指标,目标,权重\n周子涵,2026-10,签约额,50万,60%\n张三,2026-10,签约额,50万,\n陆一鸣,10月,拜访,二十五,\n陆一鸣,10月,新客户,abc,\n华东区,2026,签约额,1亿,";

        var preview = await Desk.SaysAsync(Shen, table);

        preview.Replies("预览：2 个目标，3 行有问题");
        preview.Replies("第 3 行：没有叫「张三」的人或团队");
        preview.Replies("第 5 行：「abc」不是目标值");
        preview.Replies("第 6 行：华东区的目标不归你设");
        await Desk.PressesAsync(Shen, preview.Button(Verbs.TargetSave));
        Assert.Equal((500_000m, 60m), ((await Desk.FindAsync(ZhouHolder))!.Value, (await Desk.FindAsync(ZhouHolder))!.Weight));
        Assert.Equal(25m, (await Desk.FindAsync(LuHolder, TargetMeasure.Visits))!.Value);
    }

    [Fact]
    public async Task AFile_IsTakenAsWell_WithAColumnForEachMeasure()
    {
        var preview = await Desk.SendsTableAsync(Shen, "姓名,签约额,拜访\n周子涵,\"500,000\",20\n陆一鸣,40万,18\n");
        await Desk.PressesAsync(Shen, preview.Button(Verbs.TargetDrop));
        Assert.Null(await Desk.FindAsync(ZhouHolder));

        preview = await Desk.SendsTableAsync(Shen, "姓名,签约额,拜访\n周子涵,\"500,000\",20\n陆一鸣,40万,18\n");
        await Desk.PressesAsync(Shen, preview.Button(Verbs.TargetSave));
        Assert.Equal((500_000m, 18m), ((await Desk.FindAsync(ZhouHolder))!.Value, (await Desk.FindAsync(LuHolder, TargetMeasure.Visits))!.Value));
    }

    /// <summary>The worked table that the papers ask for, as it stands there.</summary>
    [Fact]
    public async Task TheWorkedTableOfSeveralMeasures_CanBeEnteredAsItIs()
    {
        const string table = "指标,团队目标,个人目标,考核周期,合格标准\n收入,1000万,100万,月度,≥90%\n新客户数,100,10,月度,≥80%\n复购率,60%,60%,季度,≥95%\n满意度,4.5分,4.5分,季度,满意率≥90%";

        (await Desk.SaysAsync(Shen, table)).Replies("华东一组的目标不归你设");
        var preview = await Desk.SaysAsync(Han, table);
        preview.Replies("预览：15 个目标，0 行有问题");
        await Desk.PressesAsync(Han, preview.Button(Verbs.TargetSave));

        var quarter = new DayRange(new DateOnly(2026, 10, 1), new DateOnly(2026, 12, 31));
        foreach (var holder in (TargetHolder[])[ZhouHolder, LuHolder])
        {
            Assert.Equal((1_000_000m, 90m), Of(await Desk.FindAsync(holder)));
            Assert.Equal((10m, 80m), Of(await Desk.FindAsync(holder, TargetMeasure.NewCustomers)));
            Assert.Equal((60m, 95m), Of(await Desk.FindAsync(holder, TargetMeasure.Repurchase, quarter)));
            Assert.Equal((4.5m, 100m), Of(await Desk.FindAsync(holder, TargetMeasure.Satisfaction, quarter)));
            Assert.Equal((90m, 100m), Of(await Desk.FindAsync(holder, TargetMeasure.ContentRate, quarter)));
        }

        Assert.Equal((10_000_000m, 90m), Of(await Desk.FindAsync(One)));
        Assert.Equal((100m, 80m), Of(await Desk.FindAsync(One, TargetMeasure.NewCustomers)));
        Assert.Equal((4.5m, 100m), Of(await Desk.FindAsync(One, TargetMeasure.Satisfaction, quarter)));

        static (decimal, decimal) Of(Target? target) => (target!.Value, target.PassesAt);
    }

    [Fact]
    public async Task TheForm_SetsATarget()
    {
        var form = await Desk.SaysAsync(Shen, "设目标");
        form.Offers(Verbs.TargetForm);

        await Desk.PressesAsync(Shen, form.Button(Verbs.TargetForm), (Keys.Member, "陆一鸣"), (Keys.Until, "2026-10-01..2026-10-31"), (Keys.Choice, "Revenue"), (Keys.Value, "80万"), (Keys.Weight, "70%"), (Keys.PassMark, "85"), (Keys.Reason, "新客户多"));

        var target = (await Desk.FindAsync(LuHolder))!;
        Assert.Equal((800_000m, 70m, 85m, "新客户多"), (target.Value, target.Weight, target.PassMark, target.Reason));
    }

    [Fact]
    public async Task ATable_KeepsWeightAndPassMark_WhereItDoesNotSayThem()
    {
        await Desk.SaysAsync(Shen, "设周子涵10月目标 签约额300万 权重70%");
        await Desk.SaysAsync(Shen, "姓名,期间,指标,目标\n周子涵,2026-10,签约额,200万");
        await Desk.SaysAsync(Shen, "确认");

        var target = (await Desk.FindAsync(ZhouHolder))!;
        Assert.Equal((2_000_000m, 70m), (target.Value, target.Weight));
    }

    private async Task<List<decimal>> PartsOfOctoberAsync() =>
        [.. (await Desk.ReadAsync((session, token) => session.Targets.TouchingAsync([One], TargetDesk.October, token))).Where(target => target.Period != TargetDesk.October).OrderBy(target => target.From).Select(target => target.Value)];

    private Task WonAsync(string customer, Member owner, decimal amount, DateOnly on) =>
        Desk.Company.EnterAsync(customer, "单", owner, amount, deal => deal with { State = Domain.Sales.DealState.Won(on) });
}
