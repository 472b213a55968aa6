using System.Collections.Immutable;
using System.Globalization;
using SalesBot.Bot.Worlds;
using SalesBot.Domain.Sales;

namespace SalesBot.Bot.Hosting.Rehearsals;

/// <summary>Who is on the stage, and what they say: what people write most, first.</summary>
internal static class RehearsalScript
{
    private const string Rep = "rep";
    private const string Manager = "manager";

    /// <summary>The company on the stage on that day.</summary>
    public static WorldFile WorldOn(DateOnly today) => new()
    {
        Company = "彩排公司",
        TimeZone = "Asia/Shanghai",
        Stages = [.. DefaultPipeline.Create().Stages.Select(stage => new WorldStage(stage.Id.Value, stage.Name, stage.Aliases))],
        Regions = [new("彩排区", [new("彩排组", "钱彩排", ["赵彩排", "孙彩排"])])],
        People =
        [
            new("赵彩排", Teams: Rep),
            new("钱彩排", Teams: Manager),
        ],
        Customers =
        [
            new("彩云排练股份有限公司", "赵彩排", ["彩云"], Contacts: [new("王一", "总经理")]),
            new("星河排练股份有限公司", "赵彩排", ["星河"]),
            new("远山排练股份有限公司", "孙彩排", ["远山"]),
        ],
        Deals =
        [
            new("P1", "彩云排练股份有限公司", "设备联网", "赵彩排", DefaultPipeline.Create().First.Id.Value, 350_000),
            new("P2", "星河排练股份有限公司", "产线改造", "赵彩排", DefaultPipeline.Create().First.Id.Value, 200_000),
            new("P3", "星河排练股份有限公司", "年度维保", "赵彩排", DefaultPipeline.Create().First.Id.Value, 80_000),
            new("P4", "远山排练股份有限公司", "能耗监控", "孙彩排", DefaultPipeline.Create().First.Id.Value, 500_000),
        ],
        Targets = [new("赵彩排", "revenue", today.ToString("yyyy-MM", CultureInfo.InvariantCulture), 450_000)],
        Activities = [new("P1", "赵彩排", "visit", 3), new("P4", "孙彩排", "call", 9)],
    };

    /// <summary>What is said, by whose account.</summary>
    public static ImmutableArray<(string Account, string Text)> Lines { get; } =
    [
        (Rep, "拜访了彩云，谈了报价，金额120万，预计下周五签"),
        (Rep, "金额改成80万"),
        (Rep, "撤销"),
        (Rep, "星河推进到需求确认"),
        (Rep, "1"),
        (Rep, "彩云推进到报价谈判"),
        (Rep, "我的单子"),
        (Rep, "彩云"),
        (Rep, "周三下午三点提醒我给王总打电话"),
        (Rep, "今天拜访了远山"),
        (Rep, "我有哪些单好久没动了"),
        (Rep, "新客户杭州清溪智造，想上设备联网，预算30万"),
        (Rep, "确认"),
        (Rep, "彩云签了，合同额118万"),
        (Rep, "确认"),
        (Rep, "今年排行榜"),
        (Rep, "为什么"),
        (Rep, "我还差多少"),
        (Rep, "我今天干了啥"),
        (Manager, "这周拜访排行"),
        (Manager, "孙彩排的单子"),
        (Rep, "帮助"),
    ];
}
