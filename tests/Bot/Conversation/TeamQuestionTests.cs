using SalesBot.Bot.Conversation;
using SalesBot.Bot.Tests.Samples;
using SalesBot.Bot.Tests.Schedules;
using SalesBot.Bot.Tests.Schedules.BattleReports;
using SalesBot.Domain.Organisation;
using SalesBot.Domain.Sales;

namespace SalesBot.Bot.Tests.Conversation;

/// <summary>What people ask of a team's days in words that name no ranking, over a real database, on Wednesday, 11 March 2026.</summary>
public sealed class TeamQuestionTests
{
    private const string Now = "2026-03-11 15:00";

    [Theory]
    [InlineData("丢单原因", "LossReasons", "", "")]
    [InlineData("本月丢单原因", "LossReasons", "2026-03-01", "")]
    [InlineData("丢单都是什么原因？", "LossReasons", "", "")]
    [InlineData("上个月我们组丢单的原因", "LossReasons", "2026-02-01", "我们组")]
    [InlineData("为什么丢单", "LossReasons", "", "")]
    [InlineData("这个月的单子都是怎么丢的", "LossReasons", "2026-03-01", "")]
    [InlineData("why do we lose deals", "LossReasons", "", "")]
    [InlineData("loss reasons this month", "LossReasons", "2026-03-01", "")]
    [InlineData("本月最大的单", "LargestDeals", "2026-03-01", "")]
    [InlineData("最大的单是哪个", "LargestDeals", "", "")]
    [InlineData("今年最大的一单是谁的", "LargestDeals", "2026-01-01", "")]
    [InlineData("谁的单子最大", "LargestDeals", "", "")]
    [InlineData("what is the biggest deal this month", "LargestDeals", "2026-03-01", "")]
    [InlineData("倒数三名", "LastPlaces", "", "")]
    [InlineData("本月最后三名是谁", "LastPlaces", "2026-03-01", "")]
    [InlineData("谁垫底", "LastPlaces", "", "")]
    [InlineData("业绩倒数", "LastPlaces", "", "")]
    [InlineData("我们组倒数第一", "LastPlaces", "", "我们组")]
    [InlineData("who is last this month", "LastPlaces", "2026-03-01", "")]
    [InlineData("bottom three", "LastPlaces", "", "")]
    [InlineData("这周新增了多少客户", "NewCustomers", "2026-03-09", "")]
    [InlineData("华东一组本月新增了几家客户", "NewCustomers", "2026-03-01", "华东一组")]
    [InlineData("how many new customers did we win this week", "NewCustomers", "2026-03-09", "")]
    [InlineData("今天我们组拜访了几家", "Visits", "2026-03-11", "我们组")]
    [InlineData("今天签了几单", "Wins", "2026-03-11", "")]
    [InlineData("who signed last week", "Wins", "2026-03-02", "")]
    [InlineData("who hasn't reached the target", "Attainment", "", "")]
    [InlineData("李敏这个月签了多少", "Signed", "2026-03-01", "李敏")]
    [InlineData("我们组今天怎么样", "Situation", "2026-03-11", "我们组")]
    [InlineData("华东区本月情况", "Situation", "2026-03-01", "华东区")]
    [InlineData("How are we doing this month?", "Situation", "2026-03-01", "we")]
    public void Question_IsRead(string text, string kind, string from, string whom)
    {
        var asked = TeamQuestionRequest.Read(text, new DateOnly(2026, 3, 11));

        Assert.Equal((kind, from, whom), (asked!.Kind.ToString(), asked.Period is { } period ? period.From.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture) : "", asked.Whom));
    }

    [Theory]
    [InlineData("华星丢单了，原因是价格")]
    [InlineData("华星最大的问题是价格")]
    [InlineData("拜访了华星，新增了一个客户需求")]
    [InlineData("最后三家客户明天跑完")]
    [InlineData("最后一个")]
    [InlineData("最后")]
    [InlineData("last")]
    [InlineData("the last one")]
    [InlineData("今天拜访了华星")]
    [InlineData("本月排行榜")]
    public void AnythingElse_IsNone(string text) => Assert.Null(TeamQuestionRequest.Read(text, new DateOnly(2026, 3, 11)));

    [Fact]
    public async Task WordsThatNameACustomer_AskOfTheCustomer()
    {
        await using var company = await SellingCompany.CreateAsync();

        Assert.Contains("华星", await company.SayAsync("zhou", "华星怎么样了", Now), StringComparison.Ordinal);
    }

    [Fact]
    public async Task LossReasons_AreCounted_ForWhoeverMaySeeTheDeals()
    {
        await using var company = await SellingCompany.CreateAsync();
        await LoseAsync(company, "甲", SellingCompany.Zhou, 300_000, "价格没谈拢");
        await LoseAsync(company, "乙", SellingCompany.Zhou, 200_000, "客户说价格没谈拢。");
        await LoseAsync(company, "丙", SellingCompany.Li, 500_000, null);
        await LoseAsync(company, "丁", SellingCompany.Li, 100_000, "换了负责人");

        Assert.Equal(
            "华东一组 · 本月丢单 4 单，共 110万\n1 价格没谈拢 2 单 · 50万\n2 换了负责人 1 单 · 10万\n3 没说原因 1 单 · 50万\n按丢单日期算；原因是丢单时说的那一句。",
            await company.SayAsync("shen", "本月丢单原因", Now));
        Assert.StartsWith("李敏 · 本月丢单 2 单，共 60万", await company.SayAsync("li", "丢单原因", Now), StringComparison.Ordinal);
        Assert.Contains("上周", await company.SayAsync("li", "上周丢单原因", Now), StringComparison.Ordinal);
        Assert.Contains("沈国栋", await company.SayAsync("lu", "华东一组丢单原因", Now), StringComparison.Ordinal);
    }

    [Fact]
    public async Task LargestDeals_AreThoseOfWhoeverOneLeads_OrOnesOwn()
    {
        await using var company = await SellingCompany.CreateAsync();
        await company.EnterAsync("甲", "P601", SellingCompany.Zhou, 300_000, won: new DateOnly(2026, 3, 5));
        await company.EnterAsync("乙", "P602", SellingCompany.Li, 900_000, won: new DateOnly(2026, 3, 6));
        await company.EnterAsync("丙", "P603", SellingCompany.Li, 990_000, won: new DateOnly(2026, 2, 6));

        var led = await company.SayAsync("shen", "本月最大的单", Now);
        Assert.StartsWith("华东一组 · 本月签下的最大的单\n1 乙", led, StringComparison.Ordinal);
        Assert.Contains("李敏 90万\n2 甲", led, StringComparison.Ordinal);
        Assert.DoesNotContain("乙", await company.SayAsync("zhou", "本月最大的单", Now), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Cards_AreThoseThatAreDrawn()
    {
        await using var company = await ScheduleCompany.CreateAsync();
        foreach (var (customer, owner, amount, state) in new (string, Member, decimal, DealState)[]
        {
            ("远达电气", ScheduleCompany.Zhou, 300_000, DealState.Lost(new DateOnly(2026, 10, 9), "价格没谈拢")),
            ("博凯科技", ScheduleCompany.Lu, 520_000, DealState.Lost(new DateOnly(2026, 10, 12), "价格没谈拢")),
            ("恒信机械", ScheduleCompany.Lu, 180_000, DealState.Lost(new DateOnly(2026, 10, 12), "选了竞品")),
            ("新宇软件", ScheduleCompany.Zhou, 90_000, DealState.Lost(new DateOnly(2026, 10, 13), null)),
            ("华光电子", ScheduleCompany.Zhou, 1_180_000, DealState.Won(new DateOnly(2026, 10, 10))),
            ("联创仪表", ScheduleCompany.Lu, 640_000, DealState.Won(new DateOnly(2026, 10, 12))),
            ("天工材料", ScheduleCompany.Lu, 860_000, DealState.Open),
        })
        {
            await company.EnterAsync(customer, "ERP", owner, amount, deal => deal with { State = state });
        }

        var desk = await ScheduleDesk.CreateAsync(company);
        SampleCard.Check("figures-losses", (await desk.SaysAsync(ScheduleCompany.Shen, "本月丢单原因", "2026-10-14 10:00")).Card);
        SampleCard.Check("figures-largest", (await desk.SaysAsync(ScheduleCompany.Shen, "本月最大的单", "2026-10-14 10:00")).Card);
    }

    [Fact]
    public async Task LastPlaces_AreNotShownToColleagues_WhoHearWhatThereIs()
    {
        await using var company = await SellingCompany.CreateAsync();
        await company.EnterAsync("甲", "P604", SellingCompany.Zhou, 300_000, won: new DateOnly(2026, 3, 5));

        var answer = await company.SayAsync("li", "倒数三名", Now);
        Assert.StartsWith("最后几名不公布，只跟自己比进步\n可以发「本月排行榜」", answer, StringComparison.Ordinal);
        Assert.StartsWith("本月签约额榜｜华东一组", await company.SayAsync("shen", "倒数三名", Now), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("这周新增了多少客户", "本周（3月9日–15日）新客")]
    [InlineData("上周谁签单了", "上周（3月2日–8日）签单数")]
    [InlineData("who signed last week", "上周（3月2日–8日）签单数")]
    [InlineData("今天我们组拜访了几家", "3月11日拜访量榜｜华东一组")]
    public async Task Question_IsAnsweredByTheRanking(string text, string title)
    {
        await using var company = await SellingCompany.CreateAsync();

        Assert.StartsWith(title, await company.SayAsync("li", text, Now), StringComparison.Ordinal);
    }

    [Fact]
    public async Task AColleaguesFigure_IsRefused_WithWhomToAsk()
    {
        await using var company = await SellingCompany.CreateAsync();

        Assert.Contains("沈国栋", await company.SayAsync("zhou", "李敏这个月签了多少", Now), StringComparison.Ordinal);
    }

    private static async Task LoseAsync(SellingCompany company, string customer, Member owner, decimal amount, string? reason)
    {
        var id = $"P7{owner.Id.Value.ToString()[^1]}{customer[0] % 10}{amount / 100_000:0}";
        await company.EnterAsync(customer, id, owner, amount);
        var deal = await company.FindAsync(id);
        await company.EnterAsync(draft => draft.SetState(deal, DealState.Lost(new DateOnly(2026, 3, 10), reason)), "2026-03-10 10:00", owner);
    }
}
