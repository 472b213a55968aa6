using SalesBot.Adapters.Contracts.Chat;
using SalesBot.Bot.Schedules;
using SalesBot.Bot.Understanding;
using SalesBot.Domain.BattleReports;
using SalesBot.Domain.Schedules;

namespace SalesBot.Bot.Tests.Schedules.BattleReports;

/// <summary>A group chat in which somebody from outside was seen reads no customer's name and no figure, until somebody who may says otherwise.</summary>
public sealed class OutsiderTests : IAsyncLifetime
{
    private SellingCompany? selling;

    private SellingCompany Company => selling!;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => selling = await SellingCompany.CreateAsync();

    public async ValueTask DisposeAsync() => await Company.DisposeAsync();

    [Fact]
    public async Task WinInAChatWithOutsiders_NamesNeitherCustomerNorAmount_AndElsewhereBoth()
    {
        await Company.SeeOutsiderAsync("一组", "2026-03-11 09:30");
        await Company.TellAsync();

        var told = await Company.ToldAsync(OutgoingKind.Win);
        var open = Assert.Single(told, message => SellingCompany.ChatOf(message) == "WeCom 一组");
        Assert.StartsWith("🎉 喜报｜周子涵 签下 某客户", open.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("万", open.Text, StringComparison.Ordinal);
        Assert.Contains("华星 38万", Assert.Single(told, message => SellingCompany.ChatOf(message) == "WeCom 华东").Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ReportInAChatWithOutsiders_NamesNeitherCustomerNorAmount()
    {
        await Company.SeeOutsiderAsync("一组", "2026-03-11 09:30");
        await Company.TellAsync();
        await Company.ReportAsync(StandardSchedules.DailyReport, ReportSpan.Day, "2026-03-11 18:00");

        var report = Assert.Single(await Company.ToldAsync(OutgoingKind.Report), message => SellingCompany.ChatOf(message) == "WeCom 一组");
        Assert.DoesNotContain("华星", report.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("万", report.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task QuestionInAChatWithOutsiders_GetsHelpAndNothingElse()
    {
        await Company.SeeOutsiderAsync("一组", "2026-03-11 09:30");

        Assert.Equal("这个群里有外部人员，这里只有帮助：请私聊我记进展、查商机。", await Company.SayAsync("zhou", "排行榜", "2026-03-11 09:31", "一组"));
    }

    [Fact]
    public async Task RankingsDoNotCome_WhereOutsidersRead()
    {
        await Company.SeeOutsiderAsync("一组", "2026-03-11 09:30");
        var wanted = new LeaderboardOptions { Chats = { Board("一组"), Board("华东") } };
        await Company.WinAsync("zhou", "华星", "2026-03-11 10:00");

        await Company.BoardAsync(wanted, StandardSchedules.WeeklyBoard, "2026-03-13 17:30");

        Assert.Equal(["WeCom 华东"], (await Company.ToldAsync(OutgoingKind.Report)).Select(SellingCompany.ChatOf));
    }

    [Fact]
    public async Task WhoeverLeadsTheGroup_IsToldOnce_AndNotAtNight()
    {
        await Company.SeeOutsiderAsync("二组", "2026-03-11 22:30");
        Assert.Empty(await Company.ToldAsync(OutgoingKind.Notice));

        await Company.SeeOutsiderAsync("一组", "2026-03-12 09:30");
        await Company.SeeOutsiderAsync("一组", "2026-03-12 09:31");

        var notice = Assert.Single(await Company.ToldAsync(OutgoingKind.Notice));
        Assert.Equal("shen", notice.Chat.Id);
        Assert.StartsWith("华东一组 的 WeCom 群里有外部人员。", notice.Text, StringComparison.Ordinal);
        Assert.Contains("“华东一组群没有外部人员”", notice.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("华东一组群没有外部人员", null)]
    [InlineData("群里没有外部人员", null)]
    [InlineData("本群没有外部人员", "一组")]
    public async Task WhoeverLeadsTheGroup_TakesItBack_AndLaterSightingsChangeNothing(string said, string? group)
    {
        await Company.SeeOutsiderAsync("一组", "2026-03-11 09:30");

        Assert.StartsWith("好的，华东一组 的群按内部群处理", await Company.SayAsync("shen", said, "2026-03-11 09:40", group), StringComparison.Ordinal);

        await Company.SeeOutsiderAsync("一组", "2026-03-11 09:50");
        await Company.TellAsync();
        Assert.All(await Company.ToldAsync(OutgoingKind.Win), message => Assert.Contains("华星 38万", message.Text, StringComparison.Ordinal));
        Assert.Single(await Company.ToldAsync(OutgoingKind.Notice));
    }

    [Fact]
    public async Task ARepCannotTakeItBack()
    {
        await Company.SeeOutsiderAsync("一组", "2026-03-11 09:30");

        Assert.StartsWith("华东一组 的群由管理员或其负责人来设", await Company.SayAsync("zhou", "华东一组群没有外部人员", "2026-03-11 09:40"), StringComparison.Ordinal);
        Assert.StartsWith("这个群里有外部人员", await Company.SayAsync("zhou", "排行榜", "2026-03-11 09:41", "一组"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task WhoeverLeadsTheGroup_SaysThatOutsidersReadAlong()
    {
        Assert.StartsWith("已记下：华东一组 的群里有外部人员", await Company.SayAsync("shen", "本群有外部人员", "2026-03-11 09:40", "一组"), StringComparison.Ordinal);

        Assert.StartsWith("这个群里有外部人员", await Company.SayAsync("zhou", "排行榜", "2026-03-11 09:41", "一组"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task ChatThatIsBoundToNothing_IsLeftAlone()
    {
        await Company.SeeOutsiderAsync("别的群", "2026-03-11 09:30");

        Assert.Empty(await Company.ToldAsync(OutgoingKind.Notice));
        Assert.DoesNotContain(await Company.Database.ReadAsync((session, token) => session.Organisation.BoundChatsAsync(token), Cancellation), chat => chat.HasOutsiders);
    }

    private static BoardChatOptions Board(string chat) => new() { Platform = "WeCom", Id = chat, Weekly = true, Metrics = { Metric.Revenue } };

    [Fact]
    public async Task AWin_IsCheered_AlsoWhereOutsidersRead()
    {
        await Company.SeeOutsiderAsync("一组", "2026-03-11 09:30");
        var data = SellingCompany.DataOf(await Company.TellAsync());

        Assert.Contains("1 人点赞：李敏", await Company.PressAsync("li", Bot.Conversation.Verbs.WinCheer, data, "2026-03-11 10:03", "一组", "handle"), StringComparison.Ordinal);
    }
}
