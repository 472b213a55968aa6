using SalesBot.Adapters.Contracts.Chat;
using SalesBot.Bot.Conversation;
using SalesBot.Bot.Tests.Schedules.BattleReports;
using SalesBot.Bot.Understanding;

namespace SalesBot.Bot.Tests.Schedules.Leaderboards;

/// <summary>「关注拜访榜」, over a real database: 李敏 visits once on Tuesday, 10 March 2026; 周子涵 two customers on Wednesday.</summary>
public sealed class FollowedBoardTests
{
    [Theory]
    [InlineData("关注新客榜", true, "NewCustomers")]
    [InlineData("关注一下本月拜访排行榜", true, "Visits")]
    [InlineData("关注新客榜和回款榜", true, "NewCustomers Payments")]
    [InlineData("关注拜访、电话榜", true, "Visits Calls")]
    [InlineData("我想关注业绩榜", true, "Revenue")]
    [InlineData("取消关注新客榜", false, "NewCustomers")]
    [InlineData("不再关注拜访榜了", false, "Visits")]
    [InlineData("取消关注所有榜", false, "")]
    [InlineData("我关注了哪些榜", true, "")]
    [InlineData("follow the visits board", true, "Visits")]
    [InlineData("follow visits and payments leaderboards", true, "Visits Payments")]
    [InlineData("unfollow the visits board", false, "Visits")]
    [InlineData("Stop following the visits board", false, "Visits")]
    [InlineData("which boards do I follow?", true, "")]
    public void Request_IsRead(string text, bool follows, string metrics)
    {
        var request = FollowRequest.Read(text);

        Assert.Equal((follows, metrics, ""), (request!.Follows, string.Join(' ', request.Metrics), request.Unknown));
    }

    [Theory]
    [InlineData("关注赢率榜", "赢率")]
    [InlineData("关注毛利榜", "毛利")]
    [InlineData("follow the margin board", "margin")]
    public void WhatCannotBeFollowed_IsNamed(string text, string unknown) => Assert.Equal(unknown, FollowRequest.Read(text)!.Unknown);

    [Theory]
    [InlineData("新客榜")]
    [InlineData("客户很关注价格")]
    [InlineData("华星关注交期，下周三再谈")]
    [InlineData("follow up with Huaxing tomorrow")]
    [InlineData("拜访榜")]
    public void AnythingElse_IsNoRequest(string text) => Assert.Null(FollowRequest.Read(text));

    [Fact]
    public void EachBoardThatMayBeFollowed_IsKept()
    {
        var all = FollowedBoards.All.Aggregate(Domain.Schedules.PersonalAttention.None, (set, metric) => FollowedBoards.With(set, metric, follows: true));

        Assert.Equal(FollowedBoards.All, FollowedBoards.Of(all));
        Assert.Equal([Metric.Visits], FollowedBoards.Of(FollowedBoards.All.Where(metric => metric != Metric.Visits).Aggregate(all, (set, metric) => FollowedBoards.With(set, metric, follows: false))));
    }

    [Fact]
    public async Task NobodyIsTold_WhoFollowsNothing()
    {
        await using var company = await StartAsync();
        await company.FollowAsync("2026-03-11 17:30");

        Assert.Empty(await NoticesAsync(company));
    }

    [Fact]
    public async Task WhoFollowsABoard_IsToldInTheEvening_WhoOvertookThem_Once()
    {
        await using var company = await StartAsync();
        Assert.StartsWith("好的，关注 拜访量：", await company.SayAsync("li", "关注拜访榜", "2026-03-10 09:05"), StringComparison.Ordinal);
        await company.FollowAsync("2026-03-10 17:30");
        await company.FollowAsync("2026-03-11 17:29");
        Assert.Empty(await NoticesAsync(company));

        await company.FollowAsync("2026-03-11 17:30");
        await company.FollowAsync("2026-03-11 17:31");

        Assert.Equal(
            "周子涵 超过了你\n本月拜访量：你现在第 2，差 1 次。\n一天最多一次。不要了就说「取消关注拜访量榜」。\n回复 1 看榜单",
            Assert.Single(await NoticesAsync(company)).Text);
    }

    [Fact]
    public async Task SeveralBoards_AreOneMessage()
    {
        await using var company = await StartAsync();
        await company.SayAsync("li", "关注拜访榜和跟进榜", "2026-03-10 09:05");
        await company.FollowAsync("2026-03-11 17:30");

        Assert.StartsWith("今天在 2 个榜上有人超过了你\n周子涵 超过了你。本月拜访量：你现在第 2，差 1 次。", Assert.Single(await NoticesAsync(company)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task WhoFollowsItNoMore_IsNotTold_AndReadsWhatIsLeft()
    {
        await using var company = await StartAsync();
        await company.SayAsync("li", "关注拜访榜和回款榜", "2026-03-10 09:05");
        Assert.Equal("好的，不再关注 拜访量。", await company.SayAsync("li", "取消关注拜访榜", "2026-03-10 09:06"));
        Assert.StartsWith("你关注着：回款额。", await company.SayAsync("li", "我关注了哪些榜", "2026-03-10 09:07"), StringComparison.Ordinal);
        await company.FollowAsync("2026-03-11 17:30");

        Assert.Empty(await NoticesAsync(company));
    }

    [Fact]
    public async Task WhatIsNoBoard_IsSaidSo_WithThoseThereAre() =>
        Assert.StartsWith("没有能关注的「毛利」榜。能关注：", await (await StartAsync()).SayAsync("li", "关注毛利榜", "2026-03-10 09:05"), StringComparison.Ordinal);

    private static async Task<SellingCompany> StartAsync()
    {
        var company = await SellingCompany.CreateAsync();
        await company.EnterAsync("墨川", "P501", SellingCompany.Li, 200_000);
        await company.EnterAsync("织羽", "P502", SellingCompany.Zhou, 200_000);
        await company.Feed.RefreshAsync(TestContext.Current.CancellationToken);
        await company.SayAsync("li", "今天拜访了墨川", "2026-03-10 09:00");
        await company.SayAsync("zhou", "今天拜访了织羽", "2026-03-11 10:00");
        await company.SayAsync("zhou", "今天拜访了华星", "2026-03-11 10:10");
        return company;
    }

    private static async Task<IReadOnlyList<OutgoingMessage>> NoticesAsync(SellingCompany company) =>
        [.. (await company.ToldAsync(OutgoingKind.Notice)).Where(message => message.Key.StartsWith("overtaken/", StringComparison.Ordinal))];
}
