using SalesBot.Adapters.Storage.Model;
using SalesBot.Adapters.Storage.Rows;
using SalesBot.Domain.Sales;

namespace SalesBot.Adapters.Storage.Queries;

/// <summary>What is asked of rewards, their rules and payments.</summary>
internal static class RewardQueries
{
    /// <summary>All lines of some rewards, in order.</summary>
    public static IQueryable<RewardRow> Of(SalesContext context, IReadOnlyCollection<Guid> rewards) =>
        context.Rewards.Where(reward => rewards.Contains(reward.Reward)).OrderBy(reward => reward.Sequence);

    public static IQueryable<RewardRow> OfRule(SalesContext context, string rule, Guid member, DateOnly on) =>
        context.Rewards.Where(reward => reward.Member == member && reward.On == on && reward.Rule == rule);

    public static IQueryable<RewardRow> OfDays(SalesContext context, IReadOnlyCollection<Guid> members, DateOnly from, DateOnly to) =>
        context.Rewards.Where(reward => members.Contains(reward.Member) && reward.On >= from && reward.On <= to).OrderBy(reward => reward.Sequence);

    public static IQueryable<RewardRow> Unsettled(SalesContext context, IReadOnlyCollection<Guid> members, DateOnly upTo) =>
        context.Rewards.Where(reward => reward.Settlement == null && members.Contains(reward.Member) && reward.On <= upTo).OrderBy(reward => reward.Sequence);

    public static IQueryable<RewardRow> SettledBy(SalesContext context, IReadOnlyCollection<Guid> settlements) =>
        context.Rewards.Where(reward => reward.Settlement != null && settlements.Contains(reward.Settlement.Value)).OrderBy(reward => reward.Sequence);

    public static IQueryable<RewardRow> WithMedals(SalesContext context, Guid member) =>
        context.Rewards.Where(reward => reward.Member == member && reward.HasMedal).OrderBy(reward => reward.Sequence);

    public static IQueryable<int> PointsOf(SalesContext context, Guid member) =>
        context.Rewards.Where(reward => reward.Member == member).Select(reward => reward.Points);

    public static IQueryable<RewardRuleRow> Rules(SalesContext context) =>
        context.RewardRules.OrderBy(rule => rule.Rule).ThenBy(rule => rule.Version);

    public static IQueryable<RewardRuleRow> Rule(SalesContext context, string rule, int version) =>
        context.RewardRules.Where(row => row.Rule == rule && row.Version == version);

    public static IQueryable<RewardPaymentRow> Payments(SalesContext context, IReadOnlyCollection<Guid> ids) =>
        context.RewardPayments.Where(payment => ids.Contains(payment.Id));

    public static IQueryable<PaidSum> Accounts(SalesContext context, IReadOnlyCollection<Guid> members) =>
        context.RewardPayments.Where(payment => members.Contains(payment.Member))
            .GroupBy(payment => payment.Member)
            .Select(payments => new PaidSum { Member = payments.Key, SettledFen = payments.Sum(payment => payment.SettledFen), PaidFen = payments.Sum(payment => payment.PaidFen) });

    /// <summary>The events of some kinds that no undo has taken back, and that are no undo themselves.</summary>
    public static IQueryable<EventRow> History(SalesContext context, IReadOnlyCollection<SalesEventKind> kinds, DateOnly from, long after, int take) =>
        context.Events
            .Where(change => kinds.Contains(change.Kind) && change.HappenedOn >= from && change.Sequence > after && change.ReversesChangeSet == null
                && !context.Events.Any(reverse => reverse.ReversesChangeSet == change.ChangeSet && reverse.ReversesOrdinal == change.Ordinal))
            .OrderBy(change => change.Sequence).Take(take);
}
