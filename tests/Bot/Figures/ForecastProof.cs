using SalesBot.Bot.Conversation;
using SalesBot.Bot.Tests.Conversation;
using SalesBot.Bot.Understanding;
using SalesBot.Domain.Organisation;
using SalesBot.Domain.Sales;
using SalesBot.Domain.WorkCalendars;

namespace SalesBot.Bot.Tests.Figures;

/// <summary>Forecasts: what people say beside what the evidence says, deal by deal, how far both were off in earlier weeks, and what became of a period that is over.</summary>
internal sealed class ForecastProof(HistoryCompany company)
{
    /// <summary>As the company of the histories has decided.</summary>
    public const int LeastCases = 3;

    private const int MostDeals = 5, Weeks = 8, LeastWeeks = 3, MostWeeks = 4, RedAfter = 7;

    private readonly RawDeals now = new(company);

    private sealed record Sums(decimal Won, decimal Stated, decimal Weighted, decimal Best, List<(RawDeal Deal, decimal Weighted)> Lines);

    public async Task CheckAsync(Member reader, DayRange days)
    {
        var what = $"forecast for {reader.Name} of {days.From:yyyy-MM-dd} to {days.To:yyyy-MM-dd}";
        var people = company.Chart.ReachOf(company.Chart.Find(reader.Id)!).Select(member => member.Id).ToHashSet();
        HashSet<string> own = [.. now.All.Where(deal => people.Contains(deal.Owner)).Select(deal => deal.Id)];
        var bot = await company.AskAsync(reader, new ForecastAction { Period = ScriptedReader.Slot(new Period(days.From, days.To)) });
        var facts = bot.Card.Sections[0].Facts;
        if (days.To < company.Today)
        {
            var (stated, weighted, came) = Then(own, days);
            Printed.IsAmount(stated * 100, facts[0].Value, $"{what}: stated");
            Printed.IsAmount(weighted * 100, facts[1].Value, $"{what}: weighted");
            Printed.IsAmount(came * 100, facts[2].Value, $"{what}: came");
            return;
        }

        var sums = Of(now, own, days, company.Today, now.All);
        Printed.IsAmount(sums.Weighted * 100, facts[0].Value, $"{what}: weighted");
        Printed.IsAmount(sums.Stated * 100, facts[1].Value, $"{what}: stated");
        Printed.IsAmount((sums.Stated - sums.Weighted) * 100, facts[2].Value, $"{what}: gap");
        Printed.IsAmount(sums.Won * 100, facts[3].Value, $"{what}: worst");
        Printed.IsAmount(sums.Best * 100, facts[4].Value, $"{what}: best");
        CheckLines(bot, sums, what);
        CheckWeeks(await company.PressAsync(reader, bot.Button(Verbs.ForecastBasis)), own, what);
    }

    /// <summary>What the open deals of these people add to what counts by now: by the evidence, and at best; how many are to close in the days, and how many have no day.</summary>
    public (decimal Weighted, decimal Best, int Deals, int Undated) Outlook(IReadOnlySet<MemberId> people, DayRange days)
    {
        var theirs = now.All.Where(deal => people.Contains(deal.Owner)).ToList();
        var sums = Of(now, [.. theirs.Select(deal => deal.Id)], days, company.Today, now.All);
        return (sums.Weighted - sums.Won, sums.Best - sums.Won, sums.Lines.Count, theirs.Count(deal => deal.IsOpen && deal.Close is null));
    }

    private static void CheckLines(BotTurn bot, Sums sums, string what)
    {
        var apart = sums.Lines.FindAll(line => line.Deal.Yuan > line.Weighted).OrderByDescending(line => line.Deal.Yuan - line.Weighted).ThenByDescending(line => line.Deal.Yuan).ThenBy(line => line.Deal.Id, StringComparer.Ordinal).ToList();
        var section = bot.Card.Sections.FirstOrDefault(each => each.Title == "差在这些单");
        Assert.Equal(Math.Min(MostDeals, apart.Count), section?.Facts.Length ?? 0);
        foreach (var (fact, (deal, weighted)) in (section?.Facts ?? []).Zip(apart))
        {
            var shown = fact.Value.Split('×', '=');
            Printed.IsAmount(deal.Yuan!.Value * 100, shown[0], $"{what}: {deal.Id}");
            Printed.IsAmount(weighted * 100, shown[2], $"{what}: {deal.Id}");
        }
    }

    private void CheckWeeks(BotTurn bot, HashSet<string> own, string what)
    {
        var checks = Enumerable.Range(1, Weeks).Select(back => DayRange.WeekOf(company.Today.AddDays(-7 * back))).Select(week => Then(own, week)).Where(check => check is not (0, 0, 0)).ToList();
        var came = checks.Sum(check => check.Came);
        var section = bot.Card.Sections[^1];
        if (checks.Count < LeastWeeks || came == 0)
        {
            Assert.Contains("还算不出", Assert.Single(section.Notes), StringComparison.Ordinal);
            return;
        }

        Printed.IsNumber(checks.Sum(check => Math.Abs(check.Stated - check.Came)) * 100 / came, section.Facts[0].Value, $"{what}: error");
        Printed.IsNumber(checks.Sum(check => Math.Abs(check.Weighted - check.Came)) * 100 / came, section.Facts[1].Value, $"{what}: error of the weighted");
        foreach (var (note, check) in section.Notes.Zip(checks.Take(MostWeeks)))
        {
            var shown = note[note.IndexOf('：', StringComparison.Ordinal)..].Split('，');
            Printed.IsAmount(check.Stated * 100, shown[0], $"{what}: {note}");
            Printed.IsAmount(check.Weighted * 100, shown[1], $"{what}: {note}");
            Printed.IsAmount(check.Came * 100, shown[2], $"{what}: {note}");
        }
    }

    /// <summary>What was known on the first morning of days that are over, and what came. What was taken back since has not been.</summary>
    private (decimal Stated, decimal Weighted, decimal Came) Then(HashSet<string> own, DayRange days)
    {
        var morning = new DateTimeOffset(days.From.ToDateTime(TimeOnly.MinValue), TimeSpan.FromHours(8));
        var sums = Of(new RawDeals(company, morning), own, days, days.From, [.. now.All.Where(deal => deal.On < days.From)]);
        return (sums.Stated, sums.Weighted, Won(now, own, days));
    }

    private static decimal Won(RawDeals deals, HashSet<string> own, DayRange days) =>
        deals.All.Where(deal => own.Contains(deal.Id) && deal.IsWon && days.Contains(deal.On!.Value)).Sum(deal => deal.Yuan ?? 0);

    private Sums Of(RawDeals deals, HashSet<string> own, DayRange days, DateOnly day, IReadOnlyList<RawDeal> past)
    {
        List<RawDeal> open = [.. deals.All.Where(deal => own.Contains(deal.Id) && deal.IsOpen && !deal.Rests(day) && deal.Close is not null)];
        List<(RawDeal Deal, decimal Weighted)> lines = [.. open.Where(deal => days.Contains(deal.Close!.Value)).Select(deal => (deal, Weighted(deal, day, past)))];
        var won = Won(deals, own, days);
        var stated = won + lines.Sum(line => line.Deal.Yuan ?? 0);
        return new Sums(won, stated, won + lines.Sum(line => line.Weighted), stated + open.Where(deal => deal.Close < days.From).Sum(deal => deal.Yuan ?? 0), lines);
    }

    /// <summary>The amount times how often deals that were in the stage have been won; half of it for each of: something lacks, it stands still, its day is over. To the fen.</summary>
    private decimal Weighted(RawDeal deal, DateOnly day, IReadOnlyList<RawDeal> past)
    {
        var stage = company.Pipeline.Stages.First(each => each.Id.Value == deal.Stage);
        var ended = past.Where(other => other.Status is "won" or "lost" && other.Stays().Exists(stay => stay.Stage == deal.Stage)).ToList();
        var chance = ended.Count >= LeastCases ? (decimal)ended.Count(other => other.IsWon) / ended.Count : stage.Probability;
        var talks = now.Talks(deal, day == company.Today ? null : day.AddDays(-1));
        var lacks = stage.EntryCriteria.Any(criterion => criterion is EvidenceCriterion ? !deal.Evidence.ContainsKey(criterion.Id.Value) : talks < 2);

        // It stands still from the eighth day on, and after a rest from the day on which the rest ends.
        var red = deal.LastProgress.AddDays(RedAfter + 1);
        red = deal.Status == "paused" && deal.On!.Value.AddDays(1) > red ? deal.On.Value.AddDays(1) : red;
        foreach (var doubts in new[] { lacks, day >= red, deal.Close < day })
        {
            chance *= doubts ? 0.5m : 1;
        }

        return decimal.Round((deal.Yuan ?? 0) * chance, 2, MidpointRounding.AwayFromZero);
    }
}
