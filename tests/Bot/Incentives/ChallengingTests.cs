using SalesBot.Adapters.Contracts.Chat;
using SalesBot.Adapters.Contracts.Stores;
using SalesBot.Bot.Conversation;
using SalesBot.Bot.Tests.Samples;
using SalesBot.Bot.Tests.Schedules;
using SalesBot.Domain.Organisation;
using SalesBot.Domain.Targets;

namespace SalesBot.Bot.Tests.Incentives;

/// <summary>A manager sets a challenge in a sentence, anybody joins, and it ends by itself.</summary>
public sealed class ChallengingTests : IAsyncLifetime
{
    private IncentiveDesk? desk;

    private IncentiveDesk Desk => desk!;

    public async ValueTask InitializeAsync() => desk = await IncentiveDesk.CreateAsync();

    public async ValueTask DisposeAsync() => await Desk.DisposeAsync();

    [Theory]
    [InlineData("本周挑战：新客5个，奖50分", TargetMeasure.NewCustomers, 5, 50, "2026-10-18")]
    [InlineData("发起挑战 到10月31日前 拜访20次，每人奖30积分", TargetMeasure.Visits, 20, 30, "2026-10-31")]
    [InlineData("本月挑战：签约 50万，奖100分", TargetMeasure.Revenue, 500_000, 100, "2026-10-31")]
    [InlineData("本月挑战：签约3单，奖80分", TargetMeasure.Wins, 3, 80, "2026-10-31")]
    [InlineData("challenge this week: 5 new customers, 50 points", TargetMeasure.NewCustomers, 5, 50, "2026-10-18")]
    public void Sentence_IsRead(string text, TargetMeasure measure, int goal, int points, string until)
    {
        var (rule, challenge) = ChallengeRequest.Read(text, new DateOnly(2026, 10, 12))!.Value;

        Assert.Equal((measure, (decimal)goal, points, until), (challenge.Measure, challenge.Goal, rule.Points, challenge.Until.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture)));
    }

    [Theory]
    [InlineData("挑战 很大，客户要求降价")]
    [InlineData("最大的挑战：客户换了采购")]
    [InlineData("challenge: they want another demo")]
    public void WhatIsOnlyChallenging_IsNone(string text) => Assert.False(ChallengeRequest.IsSetting(text));

    [Theory]
    [InlineData("exchange business cards with Mr Wang")]
    [InlineData("withdraw the offer to Acme")]
    [InlineData("offer Acme 30 points less")]
    public void WhatIsSoldOtherwise_IsNoExchange(string text) =>
        Assert.True(ExchangeRequest.Wish(text) is null && ExchangeRequest.Offer(text) is null && ExchangeRequest.Withdrawal(text) is null);

    [Theory]
    [InlineData("本周挑战：新客5个")]
    [InlineData("本周挑战：奖50分")]
    [InlineData("挑战：新客5个，奖50分")]
    [InlineData("我们组跟二组搞个PK吧，3月比签约额")]
    [InlineData("给组里搞个挑战：3月第一周拜访满10次的奖励100元")]
    [InlineData("发起挑战")]
    public async Task WhatIsMissing_IsAskedFor(string text) =>
        (await Desk.SaysAsync(ScheduleCompany.Shen, text)).Replies("要说清到什么时候、做到多少、奖几分，如「本周挑战：拜访10次，奖20分」");

    [Fact]
    public async Task Manager_SetsIt_TheGroupHears_AndAnybodyJoins()
    {
        await Desk.Company.WriteAsync(session => session.Organisation.BindChatAsync(
            new BoundChat(new ChatAddress("WeCom", ChatKind.Group, "东一"), new Scope(ScheduleCompany.Zhou.Group), "", null), TestContext.Current.CancellationToken));
        (await Desk.SaysAsync(ScheduleCompany.Zhou, "本周挑战：拜访2次，奖50分")).Replies("挑战由经理或总监发起，可以找：沈国栋、韩冰");

        (await Desk.SaysAsync(ScheduleCompany.Shen, "本周挑战：拜访2次，奖50分")).Replies("已发起挑战：拜访2次（告诉了 1 个群）");
        var told = Desk.Delivered.Single(message => message.Kind == OutgoingKind.Report);
        Assert.Equal("🏁 新挑战：拜访2次", told.Card!.Title);

        (await Desk.PressesAsync(ScheduleCompany.Zhou, told.Card.Actions[0])).Replies("已参加 拜访2次，到 10月18日（周日），达成可得 50 分");
        (await Desk.SaysAsync(ScheduleCompany.Lu, "参加挑战")).Replies("已参加 拜访2次");
        (await Desk.SaysAsync(ScheduleCompany.Lu, "参加挑战")).Replies("你已经参加了");
        await Desk.SaysAsync(ScheduleCompany.Zhou, "今天拜访了华光，聊得不错");

        var progress = await Desk.SaysAsync(ScheduleCompany.Zhou, "挑战进度");
        progress.Replies("2 人参加，0 人达成");
        progress.Replies("我的进度：1 次 / 2 次");
        var led = await Desk.SaysAsync(ScheduleCompany.Shen, "挑战");
        led.Replies("周子涵：1 次 / 2 次");
        SampleCard.Check("figures-challenge", told.Card);
        SampleCard.Check("figures-challenge-progress", led.Card);
    }

    [Fact]
    public async Task WhenItIsOver_WhoReachedItIsPaidOnce_AndEverybodyIsTold()
    {
        await Desk.SaysAsync(ScheduleCompany.Shen, "本周挑战：拜访1次，奖50分");
        await Desk.SaysAsync(ScheduleCompany.Zhou, "参加挑战");
        await Desk.SaysAsync(ScheduleCompany.Zhou, "今天拜访了华光，聊得不错");
        Assert.Empty((await Desk.EndChallengesAsync("2026-10-16 09:00")).Queued);

        var report = await Desk.EndChallengesAsync("2026-10-19 09:00");

        Assert.Equal(["周子涵", "沈国栋"], report.Queued.Select(queued => queued.To));
        Assert.StartsWith("🎉 挑战达成：拜访1次，50 分已入账", report.Queued[0].Text, StringComparison.Ordinal);
        Assert.Contains("1 人参加，1 人达成", report.Queued[1].Text, StringComparison.Ordinal);
        Assert.Equal(52, (await Desk.LinesAsync(ScheduleCompany.Zhou)).Sum(line => line.Points));
        Assert.Equal(52, await Desk.PointsOnBoardsAsync(ScheduleCompany.Zhou));

        Assert.Empty((await Desk.EndChallengesAsync("2026-10-19 09:10")).Queued);
        Assert.Equal(52, (await Desk.LinesAsync(ScheduleCompany.Zhou)).Sum(line => line.Points));
    }

    [Fact]
    public async Task WinThatFallsThroughAfterTheEnd_TakesTheChallengesPointsBack_Visibly_Once()
    {
        await Desk.SaysAsync(ScheduleCompany.Shen, "本周挑战：签约1单，奖50分");
        await Desk.SaysAsync(ScheduleCompany.Zhou, "参加挑战");
        await Desk.WinAsync(ScheduleCompany.Zhou);
        await Desk.EndChallengesAsync("2026-10-19 09:00");
        Assert.Empty((await Desk.EndChallengesAsync("2026-10-20 09:00")).Queued);
        Assert.Equal(70, (await Desk.LinesAsync(ScheduleCompany.Zhou)).Sum(line => line.Points));

        Desk.Now = ScheduleCompany.At("2026-10-20 10:00");
        await Desk.PressesAsync(ScheduleCompany.Zhou, await Desk.SaysAsync(ScheduleCompany.Zhou, "华光丢了，客户毁约"), Verbs.Confirm);
        var told = (await Desk.EndChallengesAsync("2026-10-21 09:00")).Queued;

        Assert.Equal(["周子涵", "沈国栋"], told.Select(queued => queued.To));
        Assert.StartsWith("挑战结果有变：签约1单 没有达成，50 分已收回", told[0].Text, StringComparison.Ordinal);
        Assert.StartsWith("挑战结果有变：签约1单（周子涵）", told[1].Text, StringComparison.Ordinal);
        Assert.Equal(0, (await Desk.LinesAsync(ScheduleCompany.Zhou)).Sum(line => line.Points));
        Assert.Equal(0, await Desk.PointsOnBoardsAsync(ScheduleCompany.Zhou));
        Assert.Empty((await Desk.EndChallengesAsync("2026-10-22 09:00")).Queued);
    }

    [Fact]
    public async Task ItEnds_AlsoWhenNobodyDidAnything()
    {
        await Desk.SaysAsync(ScheduleCompany.Shen, "本周挑战：拜访1次，奖50分");

        var told = Assert.Single((await Desk.EndChallengesAsync("2026-10-19 09:00")).Queued);

        Assert.StartsWith("挑战结束：拜访1次", told.Text, StringComparison.Ordinal);
        Desk.Now = ScheduleCompany.At("2026-10-19 10:00");
        (await Desk.SaysAsync(ScheduleCompany.Zhou, "挑战")).Replies("现在没有进行中的挑战");
    }

    [Fact]
    public async Task WhoLeaves_IsNotPaid_AndAnUndoneChallengeIsGone()
    {
        await Desk.SaysAsync(ScheduleCompany.Shen, "本周挑战：拜访1次，奖50分");
        await Desk.SaysAsync(ScheduleCompany.Zhou, "参加挑战");
        (await Desk.SaysAsync(ScheduleCompany.Zhou, "退出挑战")).Replies("已退出挑战：拜访1次");
        (await Desk.SaysAsync(ScheduleCompany.Shen, "挑战")).Replies("0 人参加");

        await Desk.SaysAsync(ScheduleCompany.Shen, "撤销");
        (await Desk.SaysAsync(ScheduleCompany.Zhou, "参加挑战")).Replies("现在没有进行中的挑战");
    }
}
