using System.Text;
using SalesBot.Bot.Conversation;
using SalesBot.Bot.Tests.Samples;
using SalesBot.Bot.Tests.Schedules;
using SalesBot.Domain.Incentives;
using SalesBot.Domain.Sales;

namespace SalesBot.Bot.Tests.Incentives;

/// <summary>「我的奖金」 equals the ledger, line by line, and is for nobody else's eyes.</summary>
public sealed class EarningsTests : IAsyncLifetime
{
    private IncentiveDesk? desk;

    private IncentiveDesk Desk => desk!;

    public async ValueTask InitializeAsync() => desk = await IncentiveDesk.CreateAsync(score: 0.8m);

    public async ValueTask DisposeAsync() => await Desk.DisposeAsync();

    [Fact]
    public async Task CustomersRating_BringsItsBonus_AndAWorseOneTakesItBack()
    {
        await Desk.PressesAsync(ScheduleCompany.Han, await Desk.SaysAsync(ScheduleCompany.Han, "新增规则 客户评价 500元"), Verbs.RuleFromNow);
        await Desk.SaysAsync(ScheduleCompany.Shen, "设周子涵10月目标 满意度4.5");
        await Desk.SaysAsync(ScheduleCompany.Shen, "周子涵10月满意度 4.4");
        Assert.Empty(await Desk.LedgerAsync(ScheduleCompany.Zhou));

        await Desk.SaysAsync(ScheduleCompany.Shen, "周子涵10月满意度 4.6");
        var told = Desk.Delivered[^1];
        Assert.Equal(("zhou", "客户评价：+500元 客户评价"), (told.Chat.Id, told.Card!.Title));
        var income = await Desk.SaysAsync(ScheduleCompany.Zhou, "我的预计收入");
        income.Replies("其中客户评价：500元");
        income.Replies("客户评价");

        await Desk.SaysAsync(ScheduleCompany.Shen, "周子涵10月满意度 4.7");
        Assert.Equal(50_000, (await Desk.LinesAsync(ScheduleCompany.Zhou)).Sum(line => line.Money.Fen));
        await Desk.SaysAsync(ScheduleCompany.Shen, "周子涵10月满意度 4.0");
        Assert.Equal("客户评价：−500元 客户评价", Desk.Delivered[^1].Card!.Title);
        Assert.Equal(0, (await Desk.LinesAsync(ScheduleCompany.Zhou)).Sum(line => line.Money.Fen));
    }

    [Theory]
    [InlineData("奖金榜")]
    [InlineData("本月提成排行榜")]
    [InlineData("谁的奖金最高")]
    [InlineData("我的奖金排第几")]
    [InlineData("bonus leaderboard")]
    public async Task WhatPeopleEarn_IsNoBoard(string text)
    {
        (await Desk.SaysAsync(ScheduleCompany.Zhou, text)).Replies("别人的奖金和提成只有总监能看，可以问：");
        (await Desk.SaysAsync(ScheduleCompany.Han, text)).Replies("奖金提成合计");
    }

    [Fact]
    public async Task WhatATeamHasEarned_IsForItsDirector_InRows()
    {
        await Desk.WinAsync(ScheduleCompany.Zhou);

        SampleCard.Check("figures-team-earnings", (await Desk.SaysAsync(ScheduleCompany.Han, "本月每个人的奖金列出来")).Card);
    }

    [Fact]
    public async Task CustomersRating_ThatIsUndone_BringsNothing()
    {
        await Desk.PressesAsync(ScheduleCompany.Han, await Desk.SaysAsync(ScheduleCompany.Han, "新增规则 客户评价 500元"), Verbs.RuleFromNow);
        await Desk.SaysAsync(ScheduleCompany.Shen, "设周子涵10月目标 满意度4.5");
        await Desk.PressesAsync(ScheduleCompany.Shen, await Desk.SaysAsync(ScheduleCompany.Shen, "周子涵10月满意度 4.6"), Verbs.Undo);

        Assert.Equal(0, (await Desk.LinesAsync(ScheduleCompany.Zhou)).Sum(line => line.Money.Fen));
    }

    [Fact]
    public async Task OwnIncome_HasItsParts_AndEachLineItsReason()
    {
        await EarnAsync();

        var bot = await Desk.SaysAsync(ScheduleCompany.Zhou, "我的奖金");

        bot.Replies("本月预计收入 8,085元");
        bot.Replies("提成：7,600元");
        bot.Replies("奖金：500元");
        bot.Replies("积分：20 分（累计 20 分）");
        bot.Replies("数据完整度折算：−15元（预计）");
        bot.Replies("签约提成：10月12日 · 华光｜ERP二期 · +7,600元");
        Assert.Equal(810_000, (await Desk.LinesAsync(ScheduleCompany.Zhou)).Sum(line => line.Money.Fen));
        SampleCard.Check("figures-income", bot.Card);
    }

    [Theory]
    [InlineData("每个人的奖金列出来")]
    [InlineData("本月所有人奖金合计")]
    public async Task EarningsOfAll_AreForWhoMaySeePay_AndNobodyHearsTheirOwnInstead(string text)
    {
        await EarnAsync();

        var director = await Desk.SaysAsync(ScheduleCompany.Han, text);
        var rep = await Desk.SaysAsync(ScheduleCompany.Zhou, text);

        director.Replies("奖金提成合计");
        director.Replies("提成 7,600元");
        rep.Replies("只有总监能看");
        Assert.DoesNotContain("7,600", rep.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Line_TellsItsRuleAndWhatItCameFrom()
    {
        await EarnAsync();
        var bot = await Desk.SaysAsync(ScheduleCompany.Zhou, "我的奖金");

        var why = await Desk.PressesAsync(ScheduleCompany.Zhou, bot.Card.Actions.First(action => action.Label == "签约提成"));

        why.Replies("为什么有「签约提成」");
        why.Replies("算法：38万 × 2%");
        why.Replies("规则：签约提成（第 0 版，1月1日（周四）起）");
        SampleCard.Check("figures-reward", why.Card);
    }

    [Fact]
    public async Task PointsOfARanking_AreTheRulesAndVersionsThatBroughtThem()
    {
        await EarnAsync();

        var bot = await Desk.SaysAsync(ScheduleCompany.Zhou, "我的积分怎么来的");

        bot.Replies("签约（第 0 版）：20 分 · 华光｜ERP二期 · 10月12日");
        bot.Replies("合计：20 分");
    }

    [Fact]
    public async Task UndoneWin_IsOneLineThatSaysWhy_AndItsTraceStays()
    {
        var won = await Desk.WinAsync(ScheduleCompany.Zhou);
        await Desk.PressesAsync(ScheduleCompany.Zhou, won, Verbs.Undo);

        var bot = await Desk.SaysAsync(ScheduleCompany.Zhou, "我的奖金");

        bot.Replies("签约提成（已撤回）：10月12日 · 华光｜ERP二期 · 原 +7,600元，10月12日 撤回：消息已撤销");
        Assert.Equal(2, bot.Card.Actions.Count(action => action.Verb == Verbs.Reward));
        var why = await Desk.PressesAsync(ScheduleCompany.Zhou, bot.Card.Actions.First(action => action.Label == "签约提成"));
        why.Replies("已撤回：10月12日（周一）：消息已撤销");
        Assert.DoesNotContain(why.Card.Actions, action => action.Verb == Verbs.RewardAsk);
    }

    [Fact]
    public async Task CommissionThatIsDividedLater_IsOneLineWithWhatItWas()
    {
        await Desk.WinAsync(ScheduleCompany.Zhou);
        await Desk.SaysAsync(ScheduleCompany.Shen, "华光分成 陆一鸣30%");

        (await Desk.SaysAsync(ScheduleCompany.Zhou, "我的奖金")).Replies("签约提成：10月12日 · 华光｜ERP二期 · +5,320元 · 原 +7,600元，改为 +5,320元：分成变动");
    }

    [Theory]
    [InlineData("我的奖金")]
    [InlineData("我的预计收入")]
    public async Task AskedInAGroup_ItGoesToThePersonAlone(string question)
    {
        await EarnAsync();

        var bot = await Desk.SaysInGroupAsync(ScheduleCompany.Zhou, question);

        Assert.Equal("已私信给你。", bot.Text);
        Assert.Contains("预计收入", Desk.Delivered[^1].Text, StringComparison.Ordinal);
        Assert.Equal(ScheduleCompany.Zhou.Id, Desk.Delivered[^1].To);
    }

    [Fact]
    public async Task AnothersIncome_IsForThoseAbove_PayForTheDirectorAlone()
    {
        await EarnAsync();

        (await Desk.SaysAsync(ScheduleCompany.Lu, "周子涵的奖金")).Replies("周子涵 的收入和积分只有本人和上级能看。可以问：周子涵、韩冰。");
        var manager = await Desk.SaysAsync(ScheduleCompany.Shen, "周子涵的积分");
        manager.Replies("20 分");
        manager.DoesNotSay("7,600");
        (await Desk.SaysAsync(ScheduleCompany.Han, "周子涵的奖金")).Replies("周子涵｜本月预计收入");
    }

    [Fact]
    public async Task NobodyHasEarnedAnything_TheRulesAreNamed()
    {
        (await Desk.SaysAsync(ScheduleCompany.Zhou, "我的奖金")).Replies("本月还没有奖励入账。现在可以拿：方案演示：500元");
        (await Desk.SaysAsync(ScheduleCompany.Han, "周子涵的奖金")).Replies("周子涵｜本月还没有奖励入账");
    }

    [Fact]
    public async Task Settlement_PaysWhatWasEarned_LessTheAdvance_AndSendsALineForEachHit()
    {
        await EarnAsync();
        var offered = await Desk.SaysAsync(ScheduleCompany.Han, "本周预支");
        offered.Replies("本周预支：1 人，共 2,000元");
        SampleCard.Check("figures-advance", offered.Card);
        await Desk.PressesAsync(ScheduleCompany.Han, offered, Verbs.Advance);
        (await Desk.SaysAsync(ScheduleCompany.Han, "本周预支")).Replies("本周没有可预支的");
        (await Desk.SaysAsync(ScheduleCompany.Han, "结算 10月")).Replies("2026年10月还没结束");

        Desk.Now = ScheduleCompany.At("2026-11-02 09:00");
        var preview = await Desk.SaysAsync(ScheduleCompany.Han, "结算 10月");
        preview.Replies("结算 2026年10月：1 人，应付 6,085元");
        preview.Replies("已预支：2,000元");
        SampleCard.Check("figures-settlement", preview.Card);
        var settled = await Desk.PressesAsync(ScheduleCompany.Han, preview, Verbs.Settle);

        var file = settled.Outcome.Replies.Single(reply => reply.File is not null).File!;
        var rows = Encoding.UTF8.GetString(Desk.Files[file.Sha256]).Trim('\ufeff').Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(5, rows.Length);
        Assert.Contains(rows, row => row.Contains("数据完整度折算,completeness v0,,,-15.00,0", StringComparison.Ordinal));
        Assert.All(rows.Skip(1), row => Assert.EndsWith(",已结算", row, StringComparison.Ordinal));
        (await Desk.SaysAsync(ScheduleCompany.Han, "结算 10月")).Replies("2026年10月已经结算过了");
        (await Desk.SaysAsync(ScheduleCompany.Zhou, "我上个月的奖金")).Replies("上月收入 8,085元（已结算）");
        Assert.All(await Desk.LinesAsync(ScheduleCompany.Zhou), line => Assert.NotNull(line.Settlement));
    }

    [Fact]
    public async Task WhatIsCorrectedAfterTheSettlement_IsALineOfTheNextMonth()
    {
        await EarnAsync();
        Desk.Now = ScheduleCompany.At("2026-11-02 09:00");
        await Desk.PressesAsync(ScheduleCompany.Han, await Desk.SaysAsync(ScheduleCompany.Han, "结算 10月"), Verbs.Settle);
        var asked = await AskAsync();
        await Desk.PressesAsync(ScheduleCompany.Han, asked.Card!.Actions[0], (Keys.Amount, "7000"), (Keys.Points, "0"));

        (await Desk.SaysAsync(ScheduleCompany.Zhou, "我的奖金")).Replies("本月预计收入 -600元");

        async Task<Adapters.Contracts.Chat.OutgoingMessage> AskAsync()
        {
            var shown = await Desk.SaysAsync(ScheduleCompany.Zhou, "我上个月的奖金");
            var detail = await Desk.PressesAsync(ScheduleCompany.Zhou, shown.Card.Actions.First(action => action.Label == "签约提成"));
            await Desk.PressesAsync(ScheduleCompany.Zhou, detail.Button(Verbs.RewardAsk), (Keys.Reason, "应该是7000元"));
            return Desk.Delivered[^1];
        }
    }

    [Fact]
    public async Task OnlyADirectorPays()
    {
        (await Desk.SaysAsync(ScheduleCompany.Shen, "结算 9月")).Replies("结算和预支由总监做，可以找：韩冰。");
        (await Desk.SaysAsync(ScheduleCompany.Zhou, "本周预支")).Replies("本周可预支 0元");
    }

    /// <summary>A signed deal, and a stage bonus that was given before.</summary>
    private async Task EarnAsync()
    {
        await Desk.WinAsync(ScheduleCompany.Zhou);
        await Desk.Company.AppendAsync(
            draft => draft.Change(new RewardChange(null, Bonus(), Bonus().On, Bonus().Cause)), ScheduleCompany.At("2026-10-12 11:00"));
    }

    private static Reward Bonus() => new()
    {
        Id = RewardId.Of(new RewardRuleId("demo-bonus"), "deal/P1"),
        Rule = new RewardRuleId("demo-bonus"),
        Version = 0,
        Name = "方案演示",
        Occasion = RewardOccasion.StageReached,
        Member = ScheduleCompany.Zhou.Id,
        On = new DateOnly(2026, 10, 8),
        Money = Money.FromYuan(500m),
        Source = Subject.Of(new DealId("P1")),
        Cause = new SalesEventKey(new ChangeSetId(Guid.Empty), 0),
    };
}
