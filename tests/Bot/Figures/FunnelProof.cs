using SalesBot.Adapters.Contracts.Cards;
using SalesBot.Bot.Tests.Conversation;
using SalesBot.Bot.Understanding;
using SalesBot.Domain.Organisation;
using SalesBot.Domain.WorkCalendars;

namespace SalesBot.Bot.Tests.Figures;

/// <summary>The funnel: what stands in each stage, what went on from it, how long it stayed, and where it leaks.</summary>
internal sealed class FunnelProof(HistoryCompany company)
{
    /// <summary>As the company of the histories has decided.</summary>
    public const int LeastCases = 2, LeastDrop = 5;

    private const int Days = 90;

    private readonly RawDeals deals = new(company);
    private readonly List<string> stages = [.. company.Pipeline.Stages.Select(stage => stage.Id.Value)];

    private sealed record Flow(int On, int Lost, List<int> Stays)
    {
        public int Cases => On + Lost;

        public decimal Share => 100m * On / Cases;
    }

    public async Task CheckAsync(Member reader, DayRange? asked)
    {
        var what = $"funnel for {reader.Name} of {asked?.From:yyyy-MM-dd}";
        var people = company.Chart.ReachOf(company.Chart.Find(reader.Id)!).Select(member => member.Id).ToHashSet();
        var days = asked ?? new DayRange(company.Today.AddDays(1 - Days), company.Today);
        List<RawDeal> own = [.. deals.All.Where(deal => people.Contains(deal.Owner))];
        var bot = await company.AskAsync(reader, new FunnelAction { Period = asked is { } said ? ScriptedReader.Slot(new Period(said.From, said.To)) : null });
        if (bot.Outcome.Replies.All(reply => reply.Card is null))
        {
            Assert.DoesNotContain(own, deal => deal.IsOpen || deal.On >= days.From);
            return;
        }

        var (stock, onwards, leak) = (bot.Card.Sections[0], bot.Card.Sections[1], bot.Card.Sections[2]);
        List<RawDeal> open = own.FindAll(deal => deal.IsOpen);
        var title = bot.Card.Title[(bot.Card.Title.IndexOf('：', StringComparison.Ordinal) + 1)..].Split('，');
        Printed.IsNumber(open.Count, title[0], what);
        Printed.IsAmount(open.Sum(deal => deal.Yuan ?? 0) * 100, title[1], what);
        for (var place = 0; place < stages.Count; place++)
        {
            var there = open.FindAll(deal => deal.Stage == stages[place]);
            var shown = stock.Rows[place].Value.Split('·');
            Printed.IsNumber(there.Count, shown[0], $"{what}: {stages[place]}");
            Printed.IsAmount(there.Sum(deal => deal.Yuan ?? 0) * 100, shown[1], $"{what}: {stages[place]}");
            CheckFlow(onwards, company.Pipeline.Stages[place].Name, FlowOf(own, place, days), $"{what}: {stages[place]}");
        }

        var unpriced = open.Count(deal => deal.Yuan is null);
        Assert.True((stock.Notes.IsEmpty ? 0 : Printed.NumberIn(stock.Notes[0], what)) == unpriced, what);
        CheckLeak(leak.Notes[0], own, days, what);
    }

    private static void CheckFlow(CardSection onwards, string stage, Flow flow, string what)
    {
        if (flow is { Cases: 0, Stays.Count: 0 })
        {
            Assert.DoesNotContain(onwards.Facts, fact => fact.Label == stage);
            Assert.Contains(stage, Assert.Single(onwards.Notes), StringComparison.Ordinal);
            return;
        }

        var text = Assert.Single(onwards.Facts, fact => fact.Label == stage).Value;
        what = $"{what}: {text}";
        if (flow.Cases == 0)
        {
            Assert.StartsWith("还没有结果", text, StringComparison.Ordinal);
        }
        else
        {
            Assert.Contains($"{flow.On}/{flow.Cases} 单", text, StringComparison.Ordinal);
            Assert.True(flow.Cases < LeastCases || text.StartsWith($"{decimal.Round(flow.Share, MidpointRounding.AwayFromZero)}%", StringComparison.Ordinal), what);
        }

        if (flow.Stays.Count > 0)
        {
            flow.Stays.Sort();
            Assert.True(text.EndsWith($"中位 {flow.Stays[(flow.Stays.Count - 1) / 2]} 天（{flow.Stays.Count} 次）", StringComparison.Ordinal), $"{what}, not {string.Join(' ', flow.Stays)}");
        }
        else
        {
            Assert.DoesNotContain("中位", text, StringComparison.Ordinal);
        }
    }

    /// <summary>Against the days before; where these tell nothing of any stage, against the year before.</summary>
    private void CheckLeak(string text, List<RawDeal> own, DayRange days, string what)
    {
        var length = days.To.DayNumber - days.From.DayNumber + 1;
        var isMonths = days.From.Day == 1 && days.To.AddDays(1).Day == 1;
        var before = new DayRange(isMonths ? days.From.AddMonths(-(((days.To.Year - days.From.Year) * 12) + days.To.Month - days.From.Month + 1)) : days.From.AddDays(-length), days.From.AddDays(-1));
        var pairs = Pairs(before);
        pairs = pairs.Count > 0 ? pairs : Pairs(new DayRange(days.From.AddYears(-1), days.From.AddDays(-1)));
        if (pairs.Count == 0)
        {
            Assert.StartsWith("哪一步在漏还看不出", text, StringComparison.Ordinal);
            return;
        }

        var worst = pairs.MaxBy(pair => pair.Before.Share - pair.Now.Share);
        var drop = worst.Before.Share - worst.Now.Share;
        if (drop < LeastDrop)
        {
            Assert.StartsWith("和", text, StringComparison.Ordinal);
            return;
        }

        Assert.True(text.EndsWith($"低了 {decimal.Round(drop, MidpointRounding.AwayFromZero)} 个百分点。", StringComparison.Ordinal), $"{what}: {text}, not {drop}");
        Assert.Contains($"现在 {decimal.Round(worst.Now.Share, MidpointRounding.AwayFromZero)}%（{worst.Now.On}/{worst.Now.Cases} 单）", text, StringComparison.Ordinal);

        List<(Flow Now, Flow Before)> Pairs(DayRange then) =>
            [.. Enumerable.Range(0, stages.Count).Select(place => (FlowOf(own, place, days), FlowOf(own, place, then))).Where(pair => pair.Item1.Cases >= LeastCases && pair.Item2.Cases >= LeastCases)];
    }

    /// <summary>Of each deal the last time that it left the stage for a later one, by a signature or for good; of all times how long it had been there.</summary>
    private Flow FlowOf(List<RawDeal> own, int place, DayRange days)
    {
        var (on, lost, lengths) = (0, 0, new List<int>());
        foreach (var deal in own)
        {
            var stays = deal.Stays();
            bool? outcome = null;
            foreach (var (stay, next) in stays.Zip(stays.Select(each => (string?)each.Stage).Skip(1).Append(null)))
            {
                if (stay.Stage == stages[place] && stay.Until is { } until && days.Contains(until))
                {
                    lengths.Add(Math.Max(0, until.DayNumber - stay.Since.DayNumber));
                    outcome = next is not null ? (stages.IndexOf(next) > place ? true : outcome) : deal.Status switch { "won" => true, "lost" => false, _ => outcome };
                }
            }

            on += outcome is true ? 1 : 0;
            lost += outcome is false ? 1 : 0;
        }

        return new Flow(on, lost, lengths);
    }
}
