using System.Collections.Immutable;
using SalesBot.Domain.Library;
using SalesBot.Domain.Organisation;

namespace SalesBot.Bot.Demo;

/// <summary>What colleagues of the demo company have put into the library, so that 「客户嫌贵怎么回」 has an answer.</summary>
internal static class DemoScripts
{
    private static readonly ImmutableArray<(string Author, int DaysAgo, string Topic, string Text)> Scripts =
    [
        ("李娜", 45, "客户嫌贵", "先不谈价，问一句“您是和哪家比”。再按三年总成本算：停机一小时损失多少，我们一年帮您少停几次，差价多久回来。"),
        ("杨帆", 33, "客户嫌贵", "不直接降价，拆成两期：一期先上最痛的那条线，见效了再签二期，首期预算就能压到客户的审批额度以内。"),
        ("陈晨", 26, "客户说再考虑考虑", "帮他把“考虑”说清楚：是价格、时间还是内部还有人没点头？问出是哪一样，当场约好下一次哪天谈。"),
        ("刘思雨", 19, "已有供应商", "不说对方不好，只问“现在用着最不顺手的是哪一处”，拿这一处做两周免费试点，用数据说话。"),
        ("王磊", 12, "见不到决策人", "请技术负责人一起去看同行的产线，邀请函写给总经理；参观那天决策人多半会来。"),
    ];

    /// <summary>The scripts, as they were shared by that day.</summary>
    /// <param name="chart">Who works there.</param>
    /// <param name="today">The day.</param>
    public static IEnumerable<Script> Of(OrganisationChart chart, DateOnly today) => Scripts.Select(script => new Script
    {
        Id = new ScriptId(Guid.NewGuid()),
        Author = chart.FindByName(script.Author)!.Id,
        Topic = script.Topic,
        Text = script.Text,
        On = DemoDays.OnOrBefore(today.AddDays(-script.DaysAgo)),
    });
}
