using System.Collections.Immutable;
using SalesBot.Adapters.Contracts.Stores;
using SalesBot.Domain.Incentives;
using SalesBot.Domain.Organisation;
using SalesBot.Domain.Sales;
using SalesBot.Domain.WorkCalendars;

namespace SalesBot.Bot.Conversation;

/// <summary>What may be paid in advance in a week.</summary>
/// <param name="Week">The week.</param>
/// <param name="Advances">The advances of those who have none of this week yet.</param>
internal sealed record AdvancePlan(DayRange Week, ImmutableArray<RewardPayment> Advances)
{
    /// <summary>All of them together.</summary>
    public Money Paid => Advances.Aggregate(Money.Zero, (sum, advance) => sum + advance.Paid);

    /// <summary>Works it out for these people, in the week of the day.</summary>
    public static async Task<AdvancePlan> ReadAsync(IReadOnlyCollection<MemberId> people, DateOnly today, IncentiveTerms terms, ISalesSession session, CancellationToken cancellationToken)
    {
        var week = DayRange.WeekOf(today);
        var done = (await session.Rewards.PaymentsAsync([.. people.Select(member => RewardPayment.IdOf(member, RewardPaymentKind.Advance, week))], cancellationToken)).Select(payment => payment.Member).ToHashSet();
        var lines = (await session.Rewards.UnsettledAsync([.. people.Where(member => !done.Contains(member))], today, cancellationToken)).ToLookup(line => line.Reward.Member);
        var accounts = await session.Rewards.AccountsAsync([.. lines.Select(ofMember => ofMember.Key)], cancellationToken);
        var advances = ImmutableArray.CreateBuilder<RewardPayment>();
        foreach (var ofMember in lines)
        {
            var cost = terms.Completeness.CostOf(Income.Sum(ofMember.Where(line => Income.IsBonus(line.Reward))), await terms.Score(ofMember.Key, today, session, cancellationToken));
            var paid = accounts.GetValueOrDefault(ofMember.Key).AdvanceOf(Income.Sum(ofMember) + cost, terms.Advance);
            if (paid > Money.Zero)
            {
                advances.Add(new RewardPayment { Member = ofMember.Key, Kind = RewardPaymentKind.Advance, From = week.From, To = week.To, Paid = paid });
            }
        }

        return new AdvancePlan(week, advances.ToImmutable());
    }
}
