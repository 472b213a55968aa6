using System.Globalization;
using SalesBot.Bot.Conversation;
using SalesBot.Bot.Texts;
using SalesBot.Bot.Understanding;
using SalesBot.Domain.Leaderboards;
using SalesBot.Domain.Organisation;
using SalesBot.Domain.Sales;
using SalesBot.Domain.Targets;
using SalesBot.Domain.WorkCalendars;

namespace SalesBot.Bot.Tests.Conversation.Leaderboards;

/// <summary>
/// A company that asks for rankings: eight sell in 华东一组 under 沈国栋, 李敏 and 郑爽 in 华东二组 under 蒋雯, 高远 in 华南一组 under 何平; 韩冰 directs 华东区,
/// 罗宁 the company, 管理员 runs the service. It is Wednesday, 11 March 2026, 10:00, the eighth workday of the month.
/// </summary>
internal sealed class BoardCompany
{
    public static readonly GroupId First = new(Id(101)), Second = new(Id(102)), South = new(Id(103));
    public static readonly RegionId East = new(Id(201)), Southern = new(Id(202));

    private static readonly string[] Sellers = ["周子涵", "陆一鸣", "陈晨", "周敏", "王磊", "赵倩", "孙浩", "吴桐"];

    private int deals;

    public BoardCompany(LeaderboardRules? rules = null, Language language = Language.Chinese, WinRules? wins = null, bool understands = false, IEnumerable<Member>? others = null) =>
        Script = new ChatScript(language: language, understands: understands, chart: ChartWith(others ?? []), leaderboards: rules, wins: wins);

    public ChatScript Script { get; }

    public static Guid Id(int number) => new(number, 0, 0, [0, 0, 0, 0, 0, 0, 0, 9]);

    /// <summary>The month so far, and as many workdays of the one before.</summary>
    public static BoardCompany Selling(LeaderboardRules? rules = null, Language language = Language.Chinese, WinRules? wins = null, bool understands = false)
    {
        var company = new BoardCompany(rules, language, wins, understands);
        company.Signs("陈晨", 900_000, "2026-03-02").Signs("陈晨", 360_000, "2026-03-10").Signs("周敏", 985_000, "2026-03-04").Signs("王磊", 760_000, "2026-03-05")
            .Signs("赵倩", 600_000, "2026-03-05").Signs("孙浩", 422_000, "2026-03-06").Signs("周子涵", 300_000, "2026-03-09").Signs("周子涵", 110_000.5m, "2026-03-03", percent: 60)
            .Signs("吴桐", 100_000, "2026-03-06").Signs("李敏", 880_000, "2026-03-05").Signs("郑爽", 50_000, "2026-03-05").Signs("高远", 2_000_000, "2026-03-05");
        company.Signs("周敏", 500_000, "2026-02-03").Signs("陈晨", 400_000, "2026-02-04").Signs("王磊", 300_000, "2026-02-05").Signs("周子涵", 310_000, "2026-02-06").Signs("吴桐", 990_000, "2026-02-20");
        foreach (var (name, target) in new[] { ("陈晨", 1_500_000m), ("周敏", 1_000_000), ("王磊", 1_000_000), ("赵倩", 1_200_000), ("孙浩", 800_000), ("周子涵", 670_000), ("李敏", 1_100_000) })
        {
            company.Aims(name, target);
        }

        return company;
    }

    public Member Member(string name) => Script.Member(name);

    /// <summary>Somebody signs a deal.</summary>
    public BoardCompany Signs(string name, decimal yuan, string on, int percent = 100, GroupId? group = null) =>
        Counts(name, CreditKind.Signed, Money.FromYuan(yuan).Fen, on, percent, group);

    /// <summary>Something counts for somebody.</summary>
    public BoardCompany Counts(string name, CreditKind kind, long value, string on, int percent = 100, GroupId? group = null)
    {
        var member = Member(name);
        Script.Sales.Figured.Credits.Add(new Credit
        {
            Kind = kind,
            Member = member.Id,
            Group = group ?? member.Group,
            On = DateOnly.Parse(on, CultureInfo.InvariantCulture),
            Value = value,
            Percent = percent,
            Subject = Subject.Of(new DealId($"P{900 + deals}")),
            Customer = ChatScript.Customer(1 + (deals++ % 4)),
        });
        return this;
    }

    /// <summary>Somebody has a target for March.</summary>
    public BoardCompany Aims(string name, decimal yuan)
    {
        var march = DayRange.MonthOf(new DateOnly(2026, 3, 1));
        Script.Sales.Aims.All.Add(new Target { Holder = TargetHolder.Of(Member(name).Id), Measure = TargetMeasure.Revenue, From = march.From, To = march.To, Value = yuan });
        return this;
    }

    /// <summary>Somebody asks in their own chat.</summary>
    public Task<BotTurn> Asks(string name, SalesAction question, string text = "?")
    {
        Script.Reader.Means(text, question);
        return Script.Person(name).Says(text);
    }

    /// <summary>Somebody asks in the chat of a part of the company.</summary>
    public Task<BotTurn> AsksInGroup(string name, Scope scope, SalesAction question)
    {
        Script.Reader.Means("?", question);
        return Script.PersonInGroup(name, scope).Says("?");
    }

    public static LeaderboardAction Board(Metric metric = Metric.Revenue, Scope? scope = null, RankedParts? parts = null, Period? period = null) => new()
    {
        Metric = ScriptedReader.Slot(metric),
        Scope = scope is null ? null : ScriptedReader.Slot(scope),
        Parts = parts is { } said ? ScriptedReader.Slot(said) : null,
        Period = period is { } days ? ScriptedReader.Slot(days) : null,
    };

    private static OrganisationChart ChartWith(IEnumerable<Member> others) => new(
        [new Region(East, "华东区"), new Region(Southern, "华南区")],
        [new Group(First, "华东一组", East, new MemberId(Id(21))), new Group(Second, "华东二组", East, new MemberId(Id(22))), new Group(South, "华南一组", Southern, new MemberId(Id(23)))],
        [
            .. Sellers.Select((name, index) => new Member(new MemberId(Id(1 + index)), name, Role.Rep, First)),
            new Member(new MemberId(Id(11)), "李敏", Role.Rep, Second),
            new Member(new MemberId(Id(12)), "郑爽", Role.Rep, Second),
            new Member(new MemberId(Id(13)), "高远", Role.Rep, South),
            new Member(new MemberId(Id(21)), "沈国栋", Role.Manager, First),
            new Member(new MemberId(Id(22)), "蒋雯", Role.Manager, Second),
            new Member(new MemberId(Id(23)), "何平", Role.Manager, South),
            new Member(new MemberId(Id(31)), "韩冰", Role.Director, Region: East),
            new Member(new MemberId(Id(32)), "罗宁", Role.Director),
            new Member(new MemberId(Id(33)), "管理员", Role.Administrator),
            .. others,
        ]);
}
