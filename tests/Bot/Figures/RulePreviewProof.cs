using System.Globalization;
using SalesBot.Domain.Sales;

namespace SalesBot.Bot.Tests.Figures;

/// <summary>「新增规则 拜访 2分 从…起」: how often it would have given something since then, to how many people, and what that comes to.</summary>
internal sealed class RulePreviewProof(HistoryCompany company)
{
    private const int Points = 2, Yuan = 300;

    /// <summary>Of a rule that gives points for an activity.</summary>
    public Task CheckPointsAsync(string name, string kind, DateOnly from) => CheckAsync($"{name} {Points}分", name, kind, from, Points, "分");

    /// <summary>Of a rule that gives money for an activity.</summary>
    public Task CheckMoneyAsync(string name, string kind, DateOnly from) => CheckAsync($"{name} {Yuan}元", name, kind, from, Yuan, "元");

    private async Task CheckAsync(string rule, string name, string kind, DateOnly from, int each, string unit)
    {
        var text = string.Create(CultureInfo.InvariantCulture, $"新增规则 {rule} 从{from.Year}年{from.Month}月{from.Day}日起");
        var bot = await company.AskAloneAsync(HistoryCompany.Director, text);
        var done = Done(kind, from);
        var line = bot.Card.Sections[0].Notes[0];
        if (done.Count == 0)
        {
            Assert.DoesNotContain('笔', line);
            return;
        }

        var parts = line.Split('，');
        Printed.IsNumber(done.Count, parts[0], $"{text}: {line}");
        Printed.IsNumber(done.Distinct().Count(), parts[1], $"{text}: {line}");
        Printed.IsNumber(done.Count * each, parts[2], $"{text}: {line}");
        Assert.True(parts[2].Contains(unit, StringComparison.Ordinal), $"{text}: {line} of {name}");
    }

    /// <summary>By whom each such activity was done since the day, unless it was taken back.</summary>
    private List<Guid> Done(string kind, DateOnly from) =>
    [
        .. company.Events
            .Where(change => change.Kind == SalesEventKind.ActivityRecorded)
            .GroupBy(change => change.Subject.Id, StringComparer.Ordinal)
            .Select(story => story.Last().To)
            .OfType<string>()
            .Select(RawDeal.Parse)
            .Where(activity => activity.GetProperty("kind").GetString() == kind && RawDeal.Day(activity.GetProperty("on")) >= from)
            .Select(activity => activity.GetProperty("by").GetGuid()),
    ];
}
