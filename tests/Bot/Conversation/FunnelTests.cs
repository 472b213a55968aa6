using SalesBot.Bot.Tests.Samples;
using SalesBot.Bot.Tests.Schedules;
using SalesBot.Bot.Texts;
using SalesBot.Bot.Understanding;
using SalesBot.Domain.Organisation;
using SalesBot.Domain.Sales;
using static SalesBot.Bot.Tests.Conversation.DealStories;
using static SalesBot.Bot.Tests.Conversation.ScriptedReader;

namespace SalesBot.Bot.Tests.Conversation;

/// <summary>The funnel on Wednesday, 14 October 2026, over a real database.</summary>
public sealed class FunnelTests : IAsyncLifetime
{
    private const string Now = "2026-10-14 10:00";

    private ScheduleCompany? company;
    private ScheduleDesk? desk;

    private ScheduleCompany Company => company!;

    private ScheduleDesk Desk => desk!;

    public async ValueTask InitializeAsync()
    {
        company = await ScheduleCompany.CreateAsync();
        desk = await ScheduleDesk.CreateAsync(company);
        desk.Reader.Means("漏斗", new FunnelAction());
        desk.Reader.Means("上季漏斗", new FunnelAction { Period = Slot(new Period(new DateOnly(2026, 7, 1), new DateOnly(2026, 9, 30))) });
        desk.Reader.Means("一组漏斗", new FunnelAction { Scope = Slot(new Scope(ScheduleCompany.Zhou.Group)) });
        desk.Reader.Means("陆一鸣的漏斗", new FunnelAction { Who = Slot(ScheduleCompany.Lu.Id) });
        desk.Reader.Means("全公司漏斗", new FunnelAction { Scope = Slot(Scope.Company) });
    }

    public async ValueTask DisposeAsync() => await company!.DisposeAsync();

    [Fact]
    public async Task Funnel_NamesTheOneStageThatLeaks_WithTheSampleSizes()
    {
        await LeakAsync();

        var bot = await Desk.SaysAsync(ScheduleCompany.Shen, "漏斗", Now);

        bot.IsLike("funnel.zh");
        SampleCard.Check("figures-funnel", bot.Card);
    }

    [Fact]
    public async Task Funnel_ReadsLikeEnglish()
    {
        await LeakAsync();
        Desk.Language = Language.English;

        (await Desk.SaysAsync(ScheduleCompany.Shen, "漏斗", Now)).IsLike("funnel.en");
    }

    [Fact]
    public async Task FewDeals_AreNoLeak_AndSoItSays()
    {
        await Company.TellAsync("甲", ScheduleCompany.Zhou, "2026-09-01", deal => deal, ("2026-09-07", To("demo")), ("2026-09-10", Lost("2026-09-10")));

        var bot = await Desk.SaysAsync(ScheduleCompany.Zhou, "漏斗", Now);

        bot.Replies("初步接触：1/1 单 · 中位 6 天（1 次）");
        bot.Replies("哪一步在漏还看不出");
        bot.DoesNotSay("漏得最多");
    }

    [Fact]
    public async Task Rep_SeesOwnDealsOnly_AManagerTheTeams()
    {
        await Company.TellAsync("甲", ScheduleCompany.Zhou, "2026-10-01", deal => deal with { Amount = Money.FromYuan(100_000) });
        await Company.TellAsync("乙", ScheduleCompany.Lu, "2026-10-01", deal => deal with { Amount = Money.FromYuan(200_000) });

        (await Desk.SaysAsync(ScheduleCompany.Zhou, "漏斗", Now)).Replies("周子涵 · 漏斗：1 单，10万");
        (await Desk.SaysAsync(ScheduleCompany.Shen, "漏斗", Now)).Replies("华东一组 · 漏斗：2 单，30万");
        (await Desk.SaysAsync(ScheduleCompany.Han, "一组漏斗", Now)).Replies("华东一组 · 漏斗：2 单，30万");
        (await Desk.SaysAsync(ScheduleCompany.Shen, "陆一鸣的漏斗", Now)).Replies("陆一鸣 · 漏斗：1 单，20万");
    }

    [Fact]
    public async Task WhoMayNot_IsToldWhomToAsk()
    {
        (await Desk.SaysAsync(ScheduleCompany.Zhou, "一组漏斗", Now)).Replies("华东一组的数据你看不到，可以问沈国栋。");
        (await Desk.SaysAsync(ScheduleDesk.Administrator, "全公司漏斗", Now)).Replies("可以问管理员");
        (await Desk.SaysAsync(ScheduleCompany.Zhou, "陆一鸣的漏斗", Now)).Replies("的数据你看不到，可以问");
    }

    [Fact]
    public async Task NobodysFunnel_IsNotDrawn() => (await Desk.SaysAsync(ScheduleCompany.Zhou, "漏斗", Now)).Replies("周子涵还没有商机，画不出漏斗。");

    [Fact]
    public async Task NamedPeriod_IsLookedAt()
    {
        await Company.TellAsync("甲", ScheduleCompany.Zhou, "2026-06-01", deal => deal, ("2026-07-01", To("needs")), ("2026-10-01", To("demo")));

        var bot = await Desk.SaysAsync(ScheduleCompany.Zhou, "上季漏斗", Now);

        bot.Replies("往下走（上季度）");
        bot.Replies("初步接触：1/1 单");
        bot.Replies("需求确认、方案演示、报价谈判、合同签署：还没有结果。");
    }

    /// <summary>From demos, seven of ten went on in spring, and three of ten since; from needs, as many as before.</summary>
    private async Task LeakAsync()
    {
        for (var number = 0; number < 10; number++)
        {
            await PassAsync($"春{number}", "2026-05-04", "2026-05-11", "2026-05-18", number < 7);
            await PassAsync($"秋{number}", "2026-09-01", "2026-09-07", "2026-09-14", number < 3);
        }
    }

    private Task<DealId> PassAsync(string customer, string entered, string demo, string end, bool goesOn) => Company.TellAsync(
        customer,
        customer.EndsWith('1') ? ScheduleCompany.Lu : ScheduleCompany.Zhou,
        entered,
        deal => deal with { Amount = Money.FromYuan(100_000), Position = new StagePosition(new StageId("needs"), deal.CreatedOn) },
        (demo, To("demo")),
        (end, goesOn ? To("negotiation") : Lost(end)));
}
