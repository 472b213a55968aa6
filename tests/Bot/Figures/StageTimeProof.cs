using SalesBot.Domain.Organisation;

namespace SalesBot.Bot.Tests.Figures;

/// <summary>「阶段用时」: how often closed deals were in each stage, and how long the middle half of these stays lasted.</summary>
internal sealed class StageTimeProof(HistoryCompany company)
{
    private const int Fewest = 20;

    public async Task CheckAsync(Member reader)
    {
        List<RawDeal> closed = [.. new RawDeals(company).All.Where(deal => deal.Status is "won" or "lost")];
        var bot = await company.AskAsync(reader, "阶段用时");
        if (closed.Count < Fewest)
        {
            Assert.DoesNotContain(bot.Outcome.Replies, reply => reply.Card is not null);
            return;
        }

        Printed.IsNumber(closed.Count, bot.Card.Title, bot.Card.Title);
        var stays = closed.SelectMany(deal => deal.Stays()).Where(stay => stay.Until is not null).ToLookup(stay => stay.Stage, stay => stay.Until!.Value.DayNumber - stay.Since.DayNumber);
        Assert.Equal(company.Pipeline.Stages.Select(stage => stage.Name), bot.Card.Sections[0].Facts.Select(fact => fact.Label));
        foreach (var (stage, fact) in company.Pipeline.Stages.Zip(bot.Card.Sections[0].Facts))
        {
            List<int> days = [.. stays[stage.Id.Value].Order()];
            var what = $"{stage.Name}: {fact.Value} of {string.Join(' ', days)}";
            var (said, often) = days.Count < Fewest ? ("", fact.Value[fact.Value.LastIndexOf('；')..]) : (fact.Value[fact.Value.LastIndexOf('，')..], fact.Value[fact.Value.LastIndexOf('（')..]);
            Printed.IsNumber(days.Count, often, what);
            if (said.StartsWith("，建议", StringComparison.Ordinal))
            {
                // A quarter of the stays were shorter, a quarter longer; between two of them, towards the ends.
                var shown = said[..said.IndexOf('（', StringComparison.Ordinal)].Split('–');
                Printed.IsNumber(days[(days.Count - 1) / 4], shown[0], what);
                Printed.IsNumber(days[^(1 + ((days.Count - 1) / 4))], shown[^1], what);
            }
        }
    }
}
