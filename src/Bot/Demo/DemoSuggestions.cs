using System.Collections.Immutable;
using System.Globalization;

namespace SalesBot.Bot.Demo;

/// <summary>Sentences for each person of the demo company to try, the most telling first.</summary>
internal static class DemoSuggestions
{
    private static readonly ImmutableArray<string> NewCustomers = ["杭州云杪智造", "嘉善骐木家具", "深圳芯淼传感", "东莞拓棱五金", "厦门岫白陶瓷"];

    /// <summary>The sentences by the person's name. Those for whom there are none may try the sentences of <see cref="Anybody"/>.</summary>
    public static ImmutableDictionary<string, ImmutableArray<string>> ByName { get; } = All().ToImmutableDictionary(StringComparer.Ordinal);

    /// <summary>What anybody may ask.</summary>
    public static ImmutableArray<string> Anybody { get; } = ["帮助", "我有哪些单"];

    private static IEnumerable<KeyValuePair<string, ImmutableArray<string>>> All()
    {
        var reps = DemoOrganisation.Regions.SelectMany(region => region.Groups).SelectMany(group => group.Members).ToList();
        for (var ordinal = 0; ordinal < reps.Count; ordinal++)
        {
            var stranger = reps[(ordinal + reps.Count / 2) % reps.Count];
            yield return new(reps[ordinal], OfRep(SingleDealsOf(reps[ordinal]), SingleDealsOf(stranger)[0].Customer, NewCustomers[ordinal % NewCustomers.Length], ordinal));
        }

        foreach (var region in DemoOrganisation.Regions)
        {
            foreach (var group in region.Groups)
            {
                yield return new(group.Manager, OfManager(group.Name, SingleDealsOf(group.Members[0])[0].Customer));
            }
        }

        foreach (var person in DemoOrganisation.People)
        {
            yield return new(person.Name, person.Role is "director" ? OfDirector(person.Scope is "company" ? "公司" : person.Scope!) : OfAdministrator());
        }
    }

    private static ImmutableArray<string> OfRep(ImmutableArray<DemoDeal> deals, string customerOfAnother, string newCustomer, int ordinal)
    {
        var (first, last) = (deals[0], deals[^1]);
        var raised = first.AmountInWan * 6 / 5;
        return
        [
            string.Create(CultureInfo.InvariantCulture, $"拜访了{first.Customer}，谈了报价，金额{raised}万，预计下周五签"),
            $"{first.Customer}现在什么情况？",
            string.Create(CultureInfo.InvariantCulture, $"{last.Customer}签了，合同额{last.AmountInWan}万"),
            ordinal % 2 == 0 ? $"新客户{newCustomer}，想上设备联网，预算30万" : $"明天上午10点提醒我给{first.Customer}发报价单",
            ordinal % 2 == 0 ? $"今天拜访了{customerOfAnother}" : "我有哪些单好久没动了",
            "撤销",
            "本月排行榜",
            ordinal % 2 == 0 ? "我的奖金" : "客户嫌贵怎么回",
        ];
    }

    private static ImmutableArray<string> OfManager(string group, string customer) =>
    [
        "我们组有哪些单好久没动了",
        "我们组这个月要签的有哪些",
        $"{customer}现在什么情况？",
        $"{group}这个月赢了哪些单",
        "我们组报价谈判阶段的单子",
        "我们组还差多少",
        "上月排行榜",
        "帮助",
    ];

    private static ImmutableArray<string> OfDirector(string scope) =>
    [
        $"{scope}有哪些单好久没动了",
        $"{scope}这个月赢了哪些单",
        $"{scope}本月要签的单子",
        "本季度各组排行榜",
        "本月预测",
        "帮助",
    ];

    private static ImmutableArray<string> OfAdministrator() => ["帮助", "华星是谁的客户？", $"{DemoCustomers.SharedAlias}现在什么情况？", "提醒我明天上午9点检查通讯录"];

    /// <summary>The person's open deals at customers with no other open deal, in the demo's order.</summary>
    private static ImmutableArray<DemoDeal> SingleDealsOf(string rep) =>
    [
        .. DemoDeals.All
            .Where(deal => deal.Status is "open" && string.Equals(DemoCompany.CustomerOf(deal).Owner, rep, StringComparison.Ordinal))
            .Where(deal => DemoDeals.All.Count(other => other.IsOpen && DemoCompany.CustomerOf(other) == DemoCompany.CustomerOf(deal)) == 1),
    ];
}
