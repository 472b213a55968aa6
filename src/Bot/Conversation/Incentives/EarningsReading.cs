using SalesBot.Domain.Incentives;
using SalesBot.Domain.Organisation;
using SalesBot.Domain.Sales;
using SalesBot.Domain.WorkCalendars;

namespace SalesBot.Bot.Conversation;

/// <summary>Reads the lines of the ledger that people's earnings of some days are made of.</summary>
internal sealed class EarningsReading(TurnContext turn)
{
    /// <summary>The lines of the days; of this month, also what was corrected since earlier months were settled.</summary>
    public async Task<IReadOnlyList<RewardEntry>> LinesAsync(IReadOnlyCollection<MemberId> members, DayRange days, CancellationToken cancellationToken)
    {
        var lines = await turn.Session.Rewards.OfDaysAsync(members, days, cancellationToken);
        if (!days.Contains(turn.Today))
        {
            return lines;
        }

        var earlier = await turn.Session.Rewards.UnsettledAsync(members, days.From.AddDays(-1), cancellationToken);
        var months = earlier.Select(line => (line.Reward.Member, Month: DayRange.MonthOf(line.On))).Distinct().ToDictionary(of => RewardPayment.IdOf(of.Member, RewardPaymentKind.Settlement, of.Month));
        var settled = (await turn.Session.Rewards.PaymentsAsync(months.Keys, cancellationToken)).Select(payment => months[payment.Id]).ToHashSet();
        return [.. earlier.Where(line => settled.Contains((line.Reward.Member, DayRange.MonthOf(line.On)))), .. lines];
    }

    /// <summary>What incomplete data is going to cost one person whose lines these are.</summary>
    public async Task<Money> ExpectedCostAsync(MemberId member, IReadOnlyList<RewardEntry> lines, IncentiveTerms terms, CancellationToken cancellationToken)
    {
        var bonus = Income.Sum(lines.Where(line => line.Settlement is null && Income.IsBonus(line.Reward)));
        return terms.Completeness.CostOf(bonus, await terms.Score(member, turn.Today, turn.Session, cancellationToken));
    }
}
