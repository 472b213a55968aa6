using SalesBot.Bot.Tests.Conversation;

namespace SalesBot.Bot.Tests.Schedules.Story;

/// <summary>Two weeks of a team's life around 1 October 2026: who got what, and when.</summary>
public sealed class TwoWeeksOfATeamTests
{
    private const string World = """
        {
          "company": "示例公司", "timeZone": "Asia/Shanghai",
          "regions": [ { "name": "华东区", "groups": [ { "name": "华东一组", "manager": "周敏", "members": ["王磊", "李静"] } ] } ],
          "stages": [
            { "id": "contact", "name": "初步接触" }, { "id": "needs", "name": "需求确认" }, { "id": "demo", "name": "方案演示" },
            { "id": "negotiation", "name": "报价谈判" }, { "id": "contract", "name": "合同签署" }
          ],
          "customers": [
            { "name": "华星电子有限公司", "aliases": ["华星"], "owner": "王磊", "tier": "A", "contacts": [ { "name": "王总" } ] },
            { "name": "瑞丰食品有限公司", "aliases": ["瑞丰"], "owner": "王磊", "tier": "B" },
            { "name": "远景能源有限公司", "aliases": ["远景"], "owner": "李静", "tier": "A", "contacts": [ { "name": "张总" } ] },
            { "name": "博凯机械有限公司", "aliases": ["博凯"], "owner": "李静", "tier": "C" }
          ],
          "deals": [
            { "id": "P1", "customer": "华星电子有限公司", "title": "ERP二期", "owner": "王磊", "stage": "demo", "amount": 500000, "expectedClose": "2026-10-15", "stageSince": "2026-09-15", "lastProgress": "2026-09-24" },
            { "id": "P2", "customer": "瑞丰食品有限公司", "title": "WMS", "owner": "王磊", "stage": "needs", "amount": 200000, "stageSince": "2026-09-01", "lastProgress": "2026-09-22" },
            { "id": "P3", "customer": "远景能源有限公司", "title": "监控", "owner": "李静", "stage": "needs", "amount": 450000, "stageSince": "2026-09-10", "lastProgress": "2026-09-24" },
            { "id": "P4", "customer": "博凯机械有限公司", "title": "MES", "owner": "李静", "stage": "contact", "amount": 300000, "stageSince": "2026-09-20", "lastProgress": "2026-09-24" }
          ],
          "people": [ { "name": "韩冰", "role": "director", "scope": "华东区" }, { "name": "高远", "role": "administrator" } ],
          "targets": [
            { "who": "王磊", "measure": "revenue", "period": "2026-09-01..2026-09-30", "value": 500000 }, { "who": "李静", "measure": "revenue", "period": "2026-09-01..2026-09-30", "value": 400000 },
            { "who": "王磊", "measure": "revenue", "period": "2026-10-01..2026-10-31", "value": 500000 }, { "who": "李静", "measure": "revenue", "period": "2026-10-01..2026-10-31", "value": 400000 }
          ]
        }
        """;

    /// <summary>When the jobs run on each day.</summary>
    private static readonly string[] Moments = ["08:30", "08:50", "09:00", "09:15", "09:30", "10:00", "10:05", "15:00", "18:00", "21:30"];

    /// <summary>Who writes what on the way.</summary>
    private static readonly (string Moment, string Who, string Text)[] Said =
    [
        ("2026-09-28 10:05", "王磊", "拜访了华星，王总对方案满意，金额改成60万"),
        ("2026-09-28 10:10", "李静", "周三下午三点提醒我给远景张总打电话"),
        ("2026-09-28 22:30", "周敏", "催一下 李静 博凯"),
        ("2026-09-29 16:00", "王磊", "华星推进到报价谈判"),
        ("2026-09-29 18:30", "李静", "静音 1天"),
        ("2026-09-30 15:20", "李静", "给远景打了电话，张总要报价"),
        ("2026-09-30 21:10", "王磊", "华星签了，60万"),
        ("2026-09-30 21:11", "王磊", "确认"),
        ("2026-10-02 11:00", "李静", "10月8日上午十点提醒我回访远景"),
        ("2026-10-08 11:00", "李静", "暂停 博凯 到10月20日，客户休假"),
        ("2026-10-08 17:00", "周敏", "王磊 10月9日请假"),
        ("2026-10-10 11:00", "李静", "远景推进到方案演示"),
        ("2026-10-10 14:00", "王磊", "拜访了瑞丰，对方要看方案"),
        ("2026-10-11 20:00", "周敏", "早上9点半前别发"),
        ("2026-10-12 09:55", "李静", "远景签了，45万"),
        ("2026-10-12 09:56", "李静", "确认"),
        ("2026-10-12 10:03", "李静", "撤销"),
    ];

    [Fact]
    public async Task WhoGetsWhat_AndWhen()
    {
        await using var story = await TeamStory.BeginAsync(World, "2026-09-27 12:00");
        for (var day = new DateOnly(2026, 9, 28); day <= new DateOnly(2026, 10, 13); day = day.AddDays(1))
        {
            await PlayAsync(story, $"{day:yyyy-MM-dd}");
        }

        Golden.Check("TwoWeeksOfATeam", story.Text.Trim());
    }

    private static async Task PlayAsync(TeamStory story, string day)
    {
        var spoken = Said.Where(said => said.Moment.StartsWith(day, StringComparison.Ordinal)).Select(said => (said.Moment, Happens: (Func<Task>)(() => story.SaysAsync(said.Moment, said.Who, said.Text))));
        var ticks = Moments.Select(time => (Moment: $"{day} {time}", Happens: (Func<Task>)(() => story.PassesAsync($"{day} {time}"))));
        foreach (var (_, happens) in spoken.Concat(ticks).OrderBy(moment => moment.Moment, StringComparer.Ordinal))
        {
            await happens();
        }
    }
}
