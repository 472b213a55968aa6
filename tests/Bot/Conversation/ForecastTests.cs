using SalesBot.Bot.Conversation;
using SalesBot.Bot.Tests.Samples;
using SalesBot.Bot.Tests.Schedules;
using SalesBot.Bot.Texts;
using SalesBot.Bot.Understanding;
using SalesBot.Domain.Organisation;
using SalesBot.Domain.Sales;
using static SalesBot.Bot.Tests.Conversation.DealStories;
using static SalesBot.Bot.Tests.Conversation.ScriptedReader;

namespace SalesBot.Bot.Tests.Conversation;

/// <summary>The forecast on Wednesday, 14 October 2026, over a real database.</summary>
public sealed class ForecastTests : IAsyncLifetime
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
        desk.Reader.Means("本月预测", new ForecastAction());
        desk.Reader.Means("上月预测", new ForecastAction { Period = Slot(new Period(new DateOnly(2026, 9, 1), new DateOnly(2026, 9, 30))) });
        desk.Reader.Means("一组预测", new ForecastAction { Scope = Slot(new Scope(ScheduleCompany.Zhou.Group)) });
    }

    public async ValueTask DisposeAsync() => await company!.DisposeAsync();

    [Fact]
    public async Task Forecast_SetsTheTwoNumbersSideBySide_AndListsTheGapByDeal()
    {
        await StoryAsync();

        var bot = await Desk.SaysAsync(ScheduleCompany.Zhou, "本月预测", Now);

        bot.IsLike("forecast.zh");
        SampleCard.Check("figures-forecast", bot.Card);
    }

    [Fact]
    public async Task Forecast_ReadsLikeEnglish()
    {
        await StoryAsync();
        Desk.Language = Language.English;

        (await Desk.SaysAsync(ScheduleCompany.Zhou, "本月预测", Now)).IsLike("forecast.en");
    }

    [Fact]
    public async Task WeeklyError_IsMeasuredByWhatWasKnownOnEachMonday()
    {
        await StoryAsync();

        var bot = await Desk.SaysAsync(ScheduleCompany.Zhou, "本月预测", Now);

        // Stated: 100 for 80, 50 for none, 50 for 30 make 90 of 110; by evidence 45, 2.5 and 5 make 62.5.
        bot.Replies("报出：误差 82%");
        bot.Replies("按依据：误差 57%");
        bot.DoesNotSay("9月21日–9月27日");

        bot = await Desk.PressesAsync(ScheduleCompany.Zhou, Verbs.ForecastBasis, Now, [.. bot.Button(Verbs.ForecastBasis).Data.Select(pair => (pair.Key, pair.Value))]);
        bot.Replies("报出：误差 82%");
        bot.Replies("报出 = 已签 + 期内预计签约的全额");
        bot.Replies("9月21日–9月27日：报出 100万，按依据 45万，签下 80万");
        bot.Replies("9月28日–10月4日：报出 50万，按依据 2.5万，签下 0元");
        bot.Replies("10月5日–10月11日：报出 50万，按依据 5万，签下 30万");
    }

    [Fact]
    public async Task FewWeeks_AreNoError()
    {
        await Company.TellAsync("甲", ScheduleCompany.Zhou, "2026-10-01", deal => deal with { Amount = Money.FromYuan(100_000), ExpectedClose = new DateOnly(2026, 10, 20) });

        (await Desk.SaysAsync(ScheduleCompany.Zhou, "本月预测", Now)).Replies("以往的误差还算不出：有签约的周不满 3 周。");
    }

    [Fact]
    public async Task PastMonth_IsHeldAgainstWhatCame()
    {
        await StoryAsync();

        var bot = await Desk.SaysAsync(ScheduleCompany.Zhou, "上月预测", Now);

        // 甲 was entered in the course of 1 September, so its first morning knows nothing of it; 乙 was.
        bot.Replies("周子涵 · 上月预测对照");
        bot.Replies("报出：50万");
        bot.Replies("实际签下：80万");
    }

    [Fact]
    public async Task Odds_AreMeasured_WhereTwentyDealsAreClosed()
    {
        for (var number = 0; number < 20; number++)
        {
            await Company.TellAsync($"旧{number}", ScheduleCompany.Lu, "2026-03-02", deal => deal with { Position = new StagePosition(new StageId("negotiation"), deal.CreatedOn) }, ("2026-03-10", number < 5 ? Won("2026-03-10") : Lost("2026-03-10")));
        }

        await Company.TellAsync("丁", ScheduleCompany.Zhou, "2026-10-12", deal => deal with
        {
            Amount = Money.FromYuan(600_000),
            ExpectedClose = new DateOnly(2026, 10, 20),
            Position = new StagePosition(new StageId("negotiation"), deal.CreatedOn),
            Evidence = deal.Evidence.Add("quoteRequest", "9月邮件询价"),
        });

        var bot = await Desk.SaysAsync(ScheduleCompany.Zhou, "本月预测", Now);

        bot.Replies("丁｜ERP：60万 × 25% = 15万：报价谈判 25%（20 单）");
        bot.Replies("按依据：15万");
    }

    [Fact]
    public async Task ManyDeals_GoOnWithMore_ForTheSamePartAndDays()
    {
        for (var number = 1; number <= 12; number++)
        {
            await Company.TellAsync($"客户{number:00}", number % 2 == 0 ? ScheduleCompany.Lu : ScheduleCompany.Zhou, "2026-10-12", deal => Open(deal, "contact", number * 10_000, new DateOnly(2026, 10, 20)));
        }

        var first = await Desk.SaysAsync(ScheduleCompany.Han, "一组预测", Now);
        first.Replies("客户12｜ERP：12万 × 10% = 1.2万");
        first.Replies("另有 7 单，共差 25.2万。");

        var second = await PressAsync(first);
        second.Replies("客户07｜ERP：7万");
        second.Replies("另有 2 单，共差 2.7万。");

        var last = await PressAsync(second);
        last.Replies("客户01｜ERP：1万");
        Assert.Empty(last.Card.Actions);

        Task<BotTurn> PressAsync(BotTurn shown) =>
            Desk.PressesAsync(ScheduleCompany.Han, Verbs.ForecastMore, Now, [.. shown.Button(Verbs.ForecastMore).Data.Select(pair => (pair.Key, pair.Value))]);
    }

    [Fact]
    public async Task OfOnePerson_ItIsOfTheirDealsAlone_AlsoWithMore()
    {
        for (var number = 1; number <= 12; number++)
        {
            await Company.TellAsync($"客户{number:00}", number <= 6 ? ScheduleCompany.Lu : ScheduleCompany.Zhou, "2026-10-12", deal => Open(deal, "contact", number * 10_000, new DateOnly(2026, 10, 20)));
        }

        Desk.Reader.Means("陆一鸣预测", new ForecastAction { Who = Slot(ScheduleCompany.Lu.Id) });

        var first = await Desk.SaysAsync(ScheduleCompany.Shen, "陆一鸣预测", Now);
        first.Replies("陆一鸣 · 本月预测");
        first.Replies("报出：21万");
        first.Replies("客户06｜ERP：6万");
        first.DoesNotSay("客户12");

        var more = await Desk.PressesAsync(ScheduleCompany.Shen, Verbs.ForecastMore, Now, [.. first.Button(Verbs.ForecastMore).Data.Select(pair => (pair.Key, pair.Value))]);
        more.Replies("客户01｜ERP：1万");
        more.DoesNotSay("客户12");
    }

    [Fact]
    public async Task OfAColleague_ItIsRefused_WithWhomToAsk()
    {
        Desk.Reader.Means("陆一鸣预测", new ForecastAction { Who = Slot(ScheduleCompany.Lu.Id) });

        (await Desk.SaysAsync(ScheduleCompany.Zhou, "陆一鸣预测", Now)).Replies("陆一鸣的数据你看不到，可以问陆一鸣、沈国栋。");
    }

    [Fact]
    public async Task Button_OfAnotherTeam_ShowsNothing()
    {
        var bot = await Desk.PressesAsync(ScheduleCompany.Zhou, Verbs.ForecastMore, Now, (Keys.From, "2026-10-01"), (Keys.Until, "2026-10-31"), (Keys.After, "0"), (Keys.Part, "company"));

        Assert.Null(bot.Outcome.Replies[0].Card);
        bot.Replies("你看不到");
    }

    [Fact]
    public async Task WhoMayNot_IsToldWhomToAsk() =>
        (await Desk.SaysAsync(ScheduleCompany.Zhou, "一组预测", Now)).Replies("华东一组的数据你看不到，可以问沈国栋。");

    /// <summary>Three weeks that brought something, and what is open now.</summary>
    private async Task StoryAsync()
    {
        await Company.TellAsync(
            "甲",
            ScheduleCompany.Zhou,
            "2026-09-01",
            deal => Open(deal, "contract", 1_000_000, new DateOnly(2026, 9, 25)),
            ("2026-09-24", (draft, deal) => draft.SetState(draft.SetAmount(deal, Money.FromYuan(800_000)), DealState.Won(new DateOnly(2026, 9, 24)))));
        await Company.TellAsync(
            "乙",
            ScheduleCompany.Zhou,
            "2026-08-20",
            deal => Open(deal, "contact", 500_000, new DateOnly(2026, 9, 30)),
            ("2026-09-29", (draft, deal) => draft.SetExpectedClose(deal, new DateOnly(2026, 10, 9))),
            ("2026-10-09", Lost("2026-10-09")));
        await Company.TellAsync("丙", ScheduleCompany.Zhou, "2026-10-06", deal => Open(deal, "contract", 300_000, new DateOnly(2026, 10, 8)), ("2026-10-08", Won("2026-10-08")));
        await Company.TellAsync("丁", ScheduleCompany.Zhou, "2026-10-12", deal => Open(deal, "negotiation", 600_000, new DateOnly(2026, 10, 20)));
        await Company.TellAsync("戊", ScheduleCompany.Zhou, "2026-10-01", deal => Open(deal, "contract", 200_000, new DateOnly(2026, 10, 12)));
        await Company.TellAsync("己", ScheduleCompany.Zhou, "2026-10-12", deal => Open(deal, "contract", 100_000, new DateOnly(2026, 9, 30)));
        await Company.TellAsync("庚", ScheduleCompany.Zhou, "2026-10-12", deal => deal);
    }

    private static Deal Open(Deal deal, string stage, decimal amount, DateOnly close) => deal with
    {
        Position = new StagePosition(new StageId(stage), deal.CreatedOn),
        Amount = Money.FromYuan(amount),
        ExpectedClose = close,
    };
}
