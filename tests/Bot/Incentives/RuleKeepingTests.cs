using SalesBot.Bot.Conversation;
using SalesBot.Bot.Tests.Samples;
using SalesBot.Bot.Tests.Schedules;
using SalesBot.Domain.Incentives;
using SalesBot.Domain.Sales;

namespace SalesBot.Bot.Tests.Incentives;

/// <summary>A new rule shows what it gives for the past before it gives anything; given twice, it gives nothing more.</summary>
public sealed class RuleKeepingTests : IAsyncLifetime
{
    private IncentiveDesk? desk;

    private IncentiveDesk Desk => desk!;

    public async ValueTask InitializeAsync() => desk = await IncentiveDesk.CreateAsync();

    public async ValueTask DisposeAsync() => await Desk.DisposeAsync();

    [Fact]
    public async Task NewRule_PreviewsThePast_AndGivesIt_Once()
    {
        await Desk.SaysAsync(ScheduleCompany.Zhou, "今天给华光打了电话");
        await Desk.SaysAsync(ScheduleCompany.Lu, "今天给远东打了电话");
        var preview = await Desk.SaysAsync(ScheduleCompany.Han, "新增规则 电话 3分 从10月1日起");
        preview.Replies("新增规则「电话」？");
        preview.Replies("对以前：2 笔，涉及 2 人，积分 +6。");
        preview.Offers(Verbs.RuleWithPast, Verbs.RuleFromNow, Verbs.RuleDrop);
        SampleCard.Check("figures-rule", preview.Card);
        Assert.Empty(await Desk.LedgerAsync(ScheduleCompany.Zhou));

        (await Desk.PressesAsync(ScheduleCompany.Han, preview, Verbs.RuleWithPast)).Replies("规则「电话」已生效（第 1 版）");

        Assert.Equal(3, (await Desk.LinesAsync(ScheduleCompany.Zhou)).Sum(line => line.Points));
        (await Desk.SaysAsync(ScheduleCompany.Han, "补发 电话 从10月1日起")).Replies("对以前没有影响");
        await Desk.SaysAsync(ScheduleCompany.Zhou, "今天又给华光打了电话");
        Assert.Equal(6, (await Desk.LinesAsync(ScheduleCompany.Zhou)).Sum(line => line.Points));
    }

    [Fact]
    public async Task Rules_TellWhatIncompleteDataCosts_AndWhatIsPaidInAdvance()
    {
        var rules = await Desk.SaysAsync(ScheduleCompany.Zhou, "奖励规则");

        rules.Replies("资料完整度：奖金的 15% 按资料完整度计，提成不受影响");
        rules.Replies("每周预支：已挣未结的 50%，最多 2,000元");
    }

    [Fact]
    public async Task RuleFromNowOn_GivesNothingForThePast()
    {
        await Desk.SaysAsync(ScheduleCompany.Zhou, "今天给华光打了电话");
        await Desk.PressesAsync(ScheduleCompany.Han, await Desk.SaysAsync(ScheduleCompany.Han, "新增规则 电话 3分 从10月1日起"), Verbs.RuleFromNow);

        Assert.Empty(await Desk.LedgerAsync(ScheduleCompany.Zhou));
    }

    [Fact]
    public async Task WhereThePastIsTooMuch_ItIsGivenPartByPart_EachThingOnce_AndItsProgressIsSaid()
    {
        await using var large = await IncentiveDesk.CreateAsync(mostPast: 2);
        for (var call = 0; call < 5; call++)
        {
            large.Now = ScheduleCompany.At($"2026-10-0{8 + (call / 4)} 10:0{call}");
            await large.SaysAsync(call % 2 == 0 ? ScheduleCompany.Zhou : ScheduleCompany.Lu, call % 2 == 0 ? "今天给华光打了电话" : "今天给远东打了电话");
        }

        large.Now = ScheduleCompany.At("2026-10-12 10:00");
        var preview = await large.SaysAsync(ScheduleCompany.Han, "新增规则 电话 3分 从10月1日起");
        preview.Replies("以前的事很多（超过 2 件），总数先算不出来");
        SampleCard.Check("figures-rule-in-parts", preview.Card);
        preview.Offers(Verbs.RuleWithPast, Verbs.RuleFromNow, Verbs.RuleDrop);
        (await large.PressesAsync(ScheduleCompany.Han, preview, Verbs.RuleWithPast)).Replies("「电话」10月1日（周四） 起的以前，10 分钟后开始分批补");

        await large.GivePastAsync("2026-10-12 10:05");
        Assert.Empty(await large.LinesAsync(ScheduleCompany.Zhou));
        (await large.SaysAsync(ScheduleCompany.Zhou, "奖励规则")).Replies("「电话」10月1日（周四） 起的以前正在分批补，补到 10月1日（周四）");

        var report = await large.GivePastAsync("2026-10-12 10:11");
        await large.GivePastAsync("2026-10-12 10:12");
        Assert.Equal((9, 6), ((await large.LinesAsync(ScheduleCompany.Zhou)).Sum(line => line.Points), (await large.LinesAsync(ScheduleCompany.Lu)).Sum(line => line.Points)));
        Assert.Equal("韩冰", Assert.Single(report.Queued).To);
        (await large.SaysAsync(ScheduleCompany.Zhou, "奖励规则")).DoesNotSay("正在分批补");
        await large.SaysAsync(ScheduleCompany.Zhou, "今天又给华光打了电话");
        Assert.Equal(12, (await large.LinesAsync(ScheduleCompany.Zhou)).Sum(line => line.Points));
    }

    [Fact]
    public async Task ARuleThatIsUndoneInTime_GivesNothingForThePast()
    {
        await using var large = await IncentiveDesk.CreateAsync(mostPast: 0);
        await large.SaysAsync(ScheduleCompany.Zhou, "今天给华光打了电话");
        var saved = await large.PressesAsync(ScheduleCompany.Han, await large.SaysAsync(ScheduleCompany.Han, "新增规则 电话 3分 从10月1日起"), Verbs.RuleWithPast);
        await large.PressesAsync(ScheduleCompany.Han, saved, Verbs.Undo);

        await large.GivePastAsync("2026-10-12 10:20");

        Assert.Empty(await large.LinesAsync(ScheduleCompany.Zhou));
    }

    [Fact]
    public async Task WhereThePastIsTooMuch_TheRuleCanHoldFromNowOn()
    {
        await using var large = await IncentiveDesk.CreateAsync(mostPast: 0);
        await large.SaysAsync(ScheduleCompany.Zhou, "今天给华光打了电话");

        var preview = await large.SaysAsync(ScheduleCompany.Han, "新增规则 电话 3分");

        (await large.PressesAsync(ScheduleCompany.Han, preview, Verbs.RuleFromNow)).Replies("规则「电话」已生效");
        await large.SaysAsync(ScheduleCompany.Zhou, "今天又给华光打了电话");
        Assert.Equal(3, (await large.LinesAsync(ScheduleCompany.Zhou)).Sum(line => line.Points));
    }

    [Fact]
    public async Task UndoneRule_TakesBackWhatItGaveForThePast()
    {
        await Desk.SaysAsync(ScheduleCompany.Zhou, "今天给华光打了电话");
        var saved = await Desk.PressesAsync(ScheduleCompany.Han, await Desk.SaysAsync(ScheduleCompany.Han, "新增规则 电话 3分 从10月1日起"), Verbs.RuleWithPast);

        await Desk.PressesAsync(ScheduleCompany.Han, saved, Verbs.Undo);

        Assert.Equal(0, (await Desk.LinesAsync(ScheduleCompany.Zhou)).Sum(line => line.Points));
        await Desk.SaysAsync(ScheduleCompany.Zhou, "今天又给华光打了电话");
        Assert.Equal(0, (await Desk.LinesAsync(ScheduleCompany.Zhou)).Sum(line => line.Points));
    }

    [Fact]
    public async Task ChangedRule_CorrectsThePast_WhereThatIsWanted()
    {
        await Desk.SaysAsync(ScheduleCompany.Zhou, "今天拜访了华光，聊得不错");
        var preview = await Desk.SaysAsync(ScheduleCompany.Han, "修改规则 拜访 5分 从10月1日起");
        preview.Replies("对以前：1 笔，涉及 1 人，积分 +3。");

        await Desk.PressesAsync(ScheduleCompany.Han, preview, Verbs.RuleWithPast);

        Assert.Equal(["visit-points 0 2", "visit-points 0 -2", "visit-points 0 5"], await Desk.LedgerAsync(ScheduleCompany.Zhou));
    }

    [Fact]
    public async Task EndedRule_GivesNothingMore()
    {
        await Desk.PressesAsync(ScheduleCompany.Han, await Desk.SaysAsync(ScheduleCompany.Han, "停用规则 拜访"), Verbs.RuleFromNow);

        (await Desk.SaysAsync(ScheduleCompany.Zhou, "今天拜访了华光，聊得不错")).DoesNotSay("拜访（预计");
        Assert.Empty(await Desk.LedgerAsync(ScheduleCompany.Zhou));
        (await Desk.SaysAsync(ScheduleCompany.Zhou, "奖励规则")).DoesNotSay("拜访：");
    }

    [Fact]
    public async Task RulesAreForAllToRead_AndForDirectorsToChange()
    {
        var rules = await Desk.SaysAsync(ScheduleCompany.Zhou, "奖励规则");
        rules.Replies("奖励规则（10 条）\n方案演示：500元 · 每单一次 · 需证据");
        rules.Replies("首个百万单：50 分 + 🏅首个百万单 · 单笔满 100万 · 每人一次");
        (await Desk.SaysAsync(ScheduleCompany.Zhou, "新增规则 电话 300分")).Replies("奖励规则由总监或管理员改，可以找：韩冰。");
        (await Desk.SaysAsync(ScheduleCompany.Han, "新增规则 唱歌 3分")).Replies("没看懂这条规则");
    }

    [Theory]
    [InlineData("新增规则 方案演示 500元 从3月1日起", "StageReached demo 500 0 0 OncePerDeal 2026-03-01")]
    [InlineData("新增规则：报价谈判阶段，300元，每单一次", "StageReached negotiation 300 0 0 OncePerDeal 2026-10-12")]
    [InlineData("新增规则 电话 1分 每天最多5次", "Activity  0 0 1 Each 2026-10-12")]
    [InlineData("新增规则 签约 提成1.5% 从本月起", "Win  0 1.5 0 OncePerDeal 2026-10-01")]
    [InlineData("新增规则 成交 勋章「百万」 满100万 首次", "Win  0 0 0 OncePerMember 2026-10-12")]
    [InlineData("新增规则 赢单 20分 每月满3单", "Win  0 0 20 OncePerMonth 2026-10-12")]
    [InlineData("新增规则 预算范围 2分", "Evidence  0 0 2 OncePerDeal 2026-10-12")]
    [InlineData("add rule visit 4 points at most 3 a day from 2026-03-01", "Activity  0 0 4 Each 2026-03-01")]
    [InlineData("修改规则 拜访 1分", "Activity  0 0 1 Each 2026-10-12")]
    public void Sentence_IsARule(string text, string expected)
    {
        var rule = new RuleRequest(DefaultPipeline.Create(), new RewardRules(StandardRewards.From(new DateOnly(2026, 1, 1))), new DateOnly(2026, 10, 12)).Read(text)!.Rule;

        Assert.Equal(expected, FormattableString.Invariant($"{rule.Occasion} {rule.Stage?.Value} {rule.Money} {rule.Percent} {rule.Points} {rule.Limit} {rule.From:yyyy-MM-dd}"));
    }
}
