using System.Collections.Immutable;
using SalesBot.Adapters.Contracts.Stores;
using SalesBot.Domain.Incentives;
using SalesBot.Domain.Organisation;
using SalesBot.Domain.Sales;
using SalesBot.Domain.WorkCalendars;

namespace SalesBot.Bot.Conversation;

/// <summary>What a month's settlement would pay.</summary>
/// <param name="Month">The month.</param>
/// <param name="Parts">Each person's part, of those who are not settled yet.</param>
/// <param name="IsBegun">Whether somebody is settled already.</param>
internal sealed record SettlementPlan(DayRange Month, ImmutableArray<SettlementPart> Parts, bool IsBegun)
{
    /// <summary>What is paid.</summary>
    public Money Paid => Parts.Aggregate(Money.Zero, (sum, part) => sum + part.Payment.Paid);

    /// <summary>What is settled.</summary>
    public Money Settled => Parts.Aggregate(Money.Zero, (sum, part) => sum + part.Payment.Settled);

    /// <summary>What was paid in advance.</summary>
    public Money Owed => Parts.Aggregate(Money.Zero, (sum, part) => sum + part.Account.Owed);

    /// <summary>Works it out for these people.</summary>
    public static async Task<SettlementPlan> ReadAsync(
        IReadOnlyCollection<MemberId> people, DayRange month, DateOnly today, IncentiveTerms terms, ISalesSession session, CancellationToken cancellationToken)
    {
        var done = (await PaymentsAsync(people, month, session, cancellationToken)).Select(payment => payment.Member).ToHashSet();
        var lines = (await session.Rewards.UnsettledAsync([.. people.Where(member => !done.Contains(member))], month.To, cancellationToken)).ToLookup(line => line.Reward.Member);
        var accounts = await session.Rewards.AccountsAsync([.. lines.Select(ofMember => ofMember.Key)], cancellationToken);
        var parts = ImmutableArray.CreateBuilder<SettlementPart>();
        foreach (var ofMember in lines)
        {
            var bonus = Income.Sum(ofMember.Where(line => Income.IsBonus(line.Reward)));
            var cost = terms.Completeness.CostOf(bonus, await terms.Score(ofMember.Key, today, session, cancellationToken));
            parts.Add(SettlementPart.Of(ofMember.Key, month, [.. ofMember], cost, accounts.GetValueOrDefault(ofMember.Key)));
        }

        return new SettlementPlan(month, parts.ToImmutable(), done.Count > 0);
    }

    /// <summary>The settlements of the month that were made for these people.</summary>
    public static Task<IReadOnlyList<RewardPayment>> PaymentsAsync(IEnumerable<MemberId> people, DayRange month, ISalesSession session, CancellationToken cancellationToken) =>
        session.Rewards.PaymentsAsync([.. people.Select(member => RewardPayment.IdOf(member, RewardPaymentKind.Settlement, month))], cancellationToken);
}
