using SalesBot.Bot.Conversation;
using SalesBot.Bot.Texts;
using SalesBot.Domain.Incentives;
using SalesBot.Domain.Leaderboards;
using SalesBot.Domain.Sales;
using SalesBot.Domain.Targets;
using SalesBot.Domain.WorkCalendars;

namespace SalesBot.Bot.Tests.Figures;

/// <summary>A challenge as who leads those that have joined reads it: how many have reached it, and how far each is.</summary>
internal sealed class ChallengeProof(HistoryCompany company, RawFigures raw)
{
    public async Task CheckAsync(TargetMeasure measure, decimal goal, DayRange days)
    {
        var rule = new RewardRule
        {
            Id = new RewardRuleId($"challenge-{measure}"),
            Name = "挑战",
            From = days.From,
            Occasion = RewardOccasion.Challenge,
            Points = 50,
            Challenge = new Challenge(measure, goal, days.To, HistoryCompany.Director.Id),
        };
        var card = await company.Database.WriteAsync(
            async (session, token) =>
            {
                var draft = new ChangeSetDraft(new ChangeContext(new ChangeSetId(Guid.NewGuid()), HistoryCompany.Director.Id, new MessageSource("Test", Guid.NewGuid().ToString()), company.Now, company.Today, company.Chart));
                foreach (var member in HistoryCompany.Sellers)
                {
                    var joined = Challenges.Join(rule, member.Id, company.Today, new SalesEventKey(draft.Context.ChangeSet, 0));
                    draft.Change(new RewardChange(null, joined, company.Today, joined.Cause));
                }

                await session.Changes.AppendAsync(draft.Build(), token);
                var words = Wording.In(Language.Chinese);
                return new ChallengeCard(company.Chart, words).Progress(await ChallengeReading.ReadAsync(rule, company.Chart, session, token), HistoryCompany.Director);
            },
            TestContext.Current.CancellationToken);

        var what = $"{measure} {goal} from {days.From:yyyy-MM-dd} to {days.To:yyyy-MM-dd}";
        var values = HistoryCompany.Sellers.Select(member => Value(measure, raw.Of(TargetHolder.Of(member.Id), days))).OrderDescending().ToList();
        var led = HistoryCompany.Sellers.Where(member => company.Chart.IsAbove(HistoryCompany.Director, company.Chart.Find(member.Id)!)).Select(member => Value(measure, raw.Of(TargetHolder.Of(member.Id), days))).OrderDescending().ToList();
        Assert.Equal($"{values.Count} 人参加，{values.Count(value => value >= goal)} 人达成", card.Facts[1].Value);
        Assert.Equal(5, card.Facts.Length - 2);
        foreach (var (value, fact) in led.Zip(card.Facts.Skip(2)))
        {
            var shown = fact.Value.Split(" / ");
            Is(measure, value, shown[0], $"{what}: {fact}");
            Is(measure, goal, shown[1], $"{what}: {fact}");
            Assert.Equal(value >= goal, fact.Value.EndsWith("已达成", StringComparison.Ordinal));
        }
    }

    private static decimal Value(TargetMeasure measure, List<Tally> done) => measure switch
    {
        TargetMeasure.Revenue => done.Sum(tally => tally.Revenue.Fen) / 100m,
        TargetMeasure.Payments => done.Sum(tally => tally.Payments.Fen) / 100m,
        TargetMeasure.Wins => done.Sum(tally => tally.Wins),
        TargetMeasure.Visits => done.Sum(tally => tally.Visits),
        TargetMeasure.NewCustomers => done.Sum(tally => tally.NewCustomers),
        _ => done.Sum(tally => tally.Activities),
    };

    private static void Is(TargetMeasure measure, decimal value, string text, string what)
    {
        if (measure.IsMoney())
        {
            Printed.IsAmount(value * 100, text, what);
        }
        else
        {
            Printed.IsNumber(value, text, what);
        }
    }
}
