using System.Collections.Immutable;
using SalesBot.Adapters.Contracts.Chat;
using SalesBot.Adapters.Contracts.Stores;
using SalesBot.Bot.Conversation;
using SalesBot.Bot.Tests.Samples;
using SalesBot.Bot.Tests.Schedules;
using SalesBot.Domain.Organisation;

namespace SalesBot.Bot.Tests.Incentives;

/// <summary>Nobody hears of an award before somebody who leads these people has approved it.</summary>
public sealed class AwardGivingTests : IAsyncLifetime
{
    private static readonly ChatAddress Outsiders = new("WeCom", ChatKind.Group, "客户群");

    private IncentiveDesk? desk;

    private IncentiveDesk Desk => desk!;

    public async ValueTask InitializeAsync()
    {
        desk = await IncentiveDesk.CreateAsync(wins: new WinRules { Chats = ImmutableDictionary<ChatAddress, ChatPolicy>.Empty.Add(Outsiders, new ChatPolicy { HasOutsiders = true }) });
        await Desk.Company.WriteAsync(session => session.Organisation.BindChatAsync(
            new BoundChat(new ChatAddress("WeCom", ChatKind.Group, "东一"), new Scope(ScheduleCompany.Zhou.Group), "", null), TestContext.Current.CancellationToken));
        await Desk.WinAsync(ScheduleCompany.Zhou);
        await Desk.WinAsync(ScheduleCompany.Lu, "远东", "120万");
    }

    public async ValueTask DisposeAsync() => await Desk.DisposeAsync();

    [Fact]
    public async Task Awards_ShowFormulaAndDistance_AndAreToldOnceApproved()
    {
        Desk.Now = ScheduleCompany.At("2026-11-02 09:00");
        var preview = await Desk.SaysAsync(ScheduleCompany.Han, "生成10月奖项");
        preview.Replies("2026年10月奖项名单（待批准）");
        SampleCard.Check("figures-awards", preview.Card);
        preview.Replies("【增长之星】\n得主：陆一鸣\n数值：120万\n算法：本月签约额 − 上月签约额\n领先第 2 名 82万");
        Assert.DoesNotContain(Desk.Delivered, message => message.Kind == OutgoingKind.Report);

        (await Desk.PressesAsync(ScheduleCompany.Han, preview, Verbs.AwardsGive)).Replies("2026年10月奖项已批准，告诉了 1 个群。");

        Assert.Contains("增长之星：陆一鸣", Desk.Delivered.Single(message => message.Kind == OutgoingKind.Report).Text, StringComparison.Ordinal);
        (await Desk.SaysAsync(ScheduleCompany.Lu, "我的勋章")).Replies("2026年10月增长之星");
        (await Desk.SaysAsync(ScheduleCompany.Zhou, "我的勋章")).Replies("2026年10月最佳团队");
        (await Desk.PressesAsync(ScheduleCompany.Han, preview, Verbs.AwardsGive)).Replies("已经公布过了");
        (await Desk.PressesAsync(ScheduleCompany.Shen, await Desk.SaysAsync(ScheduleCompany.Shen, "生成10月奖项"), Verbs.AwardsGive)).Replies("已经公布过了");
        Assert.Single(Desk.Delivered, message => message.Kind == OutgoingKind.Report);
    }

    [Fact]
    public async Task Awards_AreToldInEachChatOfWhatTheApproverLeads_AndNotWhereOutsidersRead()
    {
        var region = new ChatAddress("WeCom", ChatKind.Group, "华东");
        foreach (var (chat, scope) in new[]
        {
            (region, new Scope(Region: ScheduleCompany.Han.Region)),
            (new ChatAddress("WeCom", ChatKind.Group, "全员"), Scope.Company),
            (Outsiders, new Scope(ScheduleCompany.Zhou.Group)),
        })
        {
            await Desk.Company.WriteAsync(session => session.Organisation.BindChatAsync(new BoundChat(chat, scope, "", null), TestContext.Current.CancellationToken));
        }

        Desk.Now = ScheduleCompany.At("2026-11-02 09:00");
        var preview = await Desk.SaysAsync(ScheduleCompany.Han, "生成10月奖项");
        (await Desk.PressesAsync(ScheduleCompany.Han, preview, Verbs.AwardsGive)).Replies("告诉了 2 个群");

        Assert.Equal(["东一", "华东"], Desk.Delivered.Where(message => message.Kind == OutgoingKind.Report).Select(message => message.Chat!.Id).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task AnAwardWithARule_BringsMoneyAndPoints_ToldToTheWinnerAlone()
    {
        await Desk.PressesAsync(ScheduleCompany.Han, await Desk.SaysAsync(ScheduleCompany.Han, "新增规则 增长之星 500元 20分"), Verbs.RuleFromNow);
        Desk.Now = ScheduleCompany.At("2026-11-02 09:00");
        var preview = await Desk.SaysAsync(ScheduleCompany.Han, "生成10月奖项");
        preview.Replies("给：500元 + 20 分");

        await Desk.PressesAsync(ScheduleCompany.Han, preview, Verbs.AwardsGive);

        var told = Desk.Delivered.Single(message => message.Kind == OutgoingKind.Report).Text;
        Assert.Contains("增长之星（算法：本月签约额 − 上月签约额）", told, StringComparison.Ordinal);
        Assert.DoesNotContain("500元", told, StringComparison.Ordinal);
        Assert.Contains("award-Growth 500 20", await Desk.LedgerAsync(ScheduleCompany.Lu));
        (await Desk.SaysAsync(ScheduleCompany.Lu, "我的奖金")).Replies("奖金：500元");
    }

    [Fact]
    public async Task TheMedalsOfThoseBelow_AndOfAMonth_AreShown()
    {
        Desk.Now = ScheduleCompany.At("2026-11-02 09:00");
        await Desk.PressesAsync(ScheduleCompany.Han, await Desk.SaysAsync(ScheduleCompany.Han, "生成10月奖项"), Verbs.AwardsGive);

        (await Desk.SaysAsync(ScheduleCompany.Shen, "陆一鸣的勋章")).Replies("2026年10月增长之星");
        (await Desk.SaysAsync(ScheduleCompany.Zhou, "陆一鸣的勋章")).DoesNotSay("增长之星");
        (await Desk.SaysAsync(ScheduleCompany.Lu, "我上个月的勋章")).DoesNotSay("2026年10月增长之星");
        (await Desk.SaysAsync(ScheduleCompany.Lu, "我这个月的勋章")).Replies("2026年10月增长之星");
    }

    [Fact]
    public async Task Awards_AreForLeaders_AndNotBeforeTheMonthIsOver()
    {
        (await Desk.SaysAsync(ScheduleCompany.Zhou, "生成10月奖项")).Replies("奖项由经理或总监审批，可以找：沈国栋、韩冰。");
        var early = await Desk.SaysAsync(ScheduleCompany.Han, "生成10月奖项");
        early.Replies("这个月还没结束");
        (await Desk.PressesAsync(ScheduleCompany.Han, early, Verbs.AwardsGive)).Replies("2026年10月还没结束");
    }
}
