using SalesBot.Domain.Organisation;
using SalesBot.Domain.WorkCalendars;

namespace SalesBot.Bot.Tests.Figures;

/// <summary>Why deals were lost, and which signed ones are the largest: of one's own deals and of those below.</summary>
internal sealed class TeamQuestionProof(HistoryCompany company)
{
    private const int MostReasons = 8, MostDeals = 5;

    private readonly RawDeals deals = new(company);

    public async Task CheckLossesAsync(Member reader, string period, DayRange days)
    {
        var what = $"losses for {reader.Name}, {period}";
        var lost = Own(reader).FindAll(deal => deal.Status == "lost" && days.Contains(deal.On!.Value));
        var bot = await company.AskAsync(reader, $"{period}丢单原因");
        if (bot.Outcome.Replies.All(reply => reply.Card is null))
        {
            Assert.True(lost.Count == 0, $"{what}: nothing is shown of {lost.Count}");
            return;
        }

        var title = bot.Card.Title[(bot.Card.Title.IndexOf("丢单", StringComparison.Ordinal) + "丢单".Length)..].Split('，');
        Printed.IsNumber(lost.Count, title[0], what);
        Printed.IsAmount(SumOf(lost), title[1], what);
        var reasons = lost.GroupBy(deal => deal.LossReason ?? "没说原因", StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.ToList(), StringComparer.Ordinal);
        var rows = bot.Card.Sections[0].Rows;
        Assert.True(rows.Length == Math.Min(MostReasons, reasons.Count), $"{what}: {rows.Length} reasons of {reasons.Count}");
        foreach (var row in rows)
        {
            var value = row.Value.Split('·');
            Printed.IsNumber(reasons[row.Name].Count, value[0], $"{what}: {row.Name}");
            Printed.IsAmount(SumOf(reasons[row.Name]), value[1], $"{what}: {row.Name}");
        }
    }

    public async Task CheckLargestAsync(Member reader, string period, DayRange days)
    {
        var what = $"largest for {reader.Name}, {period}";
        var signed = Own(reader).FindAll(deal => deal.IsWon && deal.Yuan is not null && days.Contains(deal.On!.Value)).OrderByDescending(deal => deal.Yuan).Take(MostDeals).ToList();
        var bot = await company.AskAsync(reader, $"{period}最大的单");
        var rows = bot.Outcome.Replies.All(reply => reply.Card is null) ? [] : bot.Card.Sections[0].Rows;
        Assert.True(rows.Length == signed.Count, $"{what}: {rows.Length} rows of {signed.Count}");
        for (var place = 0; place < signed.Count; place++)
        {
            Printed.IsAmount(signed[place].Yuan!.Value * 100, rows[place].Value, $"{what}: no. {place + 1}");
        }
    }

    private static decimal SumOf(IEnumerable<RawDeal> some) => some.Sum(deal => deal.Yuan ?? 0) * 100;

    private List<RawDeal> Own(Member reader)
    {
        var people = company.Chart.ReachOf(company.Chart.Find(reader.Id)!).Select(member => member.Id).ToHashSet();
        return [.. deals.All.Where(deal => people.Contains(deal.Owner))];
    }
}
