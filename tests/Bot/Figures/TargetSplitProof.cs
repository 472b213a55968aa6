using System.Globalization;
using SalesBot.Domain.Targets;
using SalesBot.Domain.WorkCalendars;

namespace SalesBot.Bot.Tests.Figures;

/// <summary>「分解 华东一组今年2400万 按去年占比」: what falls to each by what each signed a year ago, or in the period before; together the whole, to the yuan.</summary>
internal sealed class TargetSplitProof(HistoryCompany company, RawFigures raw)
{
    private const int Whole = 24_000_000;

    public async Task CheckAsync(TargetHolder holder, string name, string period, DayRange days, bool isByLastYear)
    {
        var text = string.Create(CultureInfo.InvariantCulture, $"分解 {name}{period}{Whole / 10_000}万 按{(isByLastYear ? "去年" : "上期")}占比");
        var bot = await company.AskAsync(HistoryCompany.Director, text);
        var past = isByLastYear ? MonthsBefore(days, 12) : MonthsBefore(days, Months(days));
        var signed = new RawTargets(company, raw).Below(holder).ConvertAll(each => Math.Max(0, (decimal)raw.Of(each, past).Sum(tally => tally.Revenue.Fen)));
        if (signed.Sum() == 0)
        {
            Assert.DoesNotContain(bot.Outcome.Replies, reply => reply.Card is not null);
            return;
        }

        // The first one is the whole itself, which nobody had set so before.
        var facts = bot.Card.Sections[0].Facts;
        Printed.IsExactly(Whole * 100m, facts[0].Value, $"{text}: {facts[0]}");
        var parts = Parts(signed).FindAll(part => part > 0);
        Assert.True(facts.Length - 1 == parts.Count, $"{text}: {facts.Length - 1} parts, not {parts.Count}");
        foreach (var (fact, part) in facts.Skip(1).Zip(parts))
        {
            Printed.IsExactly(part * 100, fact.Value, $"{text}: {fact}");
        }
    }

    /// <summary>To each the whole yuan that fall to it, and the yuan that are left to those who are nearest to one more.</summary>
    private static List<decimal> Parts(List<decimal> weights)
    {
        var sum = weights.Sum();
        var rest = weights.ConvertAll(weight => Whole * weight % sum);
        var parts = weights.Select((weight, place) => ((Whole * weight) - rest[place]) / sum).ToList();
        for (var left = Whole - parts.Sum(); left > 0; left--)
        {
            var next = rest.IndexOf(rest.Max());
            (parts[next], rest[next]) = (parts[next] + 1, -1);
        }

        return parts;
    }

    private static int Months(DayRange days) => ((days.To.Year - days.From.Year) * 12) + days.To.Month - days.From.Month + 1;

    private static DayRange MonthsBefore(DayRange days, int months) => new(days.From.AddMonths(-months), days.To.AddDays(1).AddMonths(-months).AddDays(-1));
}
