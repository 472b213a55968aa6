using System.Collections.Immutable;
using System.Globalization;
using SalesBot.Domain.Incentives;
using SalesBot.Domain.Organisation;
using SalesBot.Domain.Sales;
using SalesBot.Domain.WorkCalendars;

namespace SalesBot.Bot.Conversation;

/// <summary>One person's part of a settlement.</summary>
/// <param name="Payment">What is settled and paid, what incomplete data costs included.</param>
/// <param name="Lines">The lines that are settled, without that.</param>
/// <param name="CompletenessCost">What incomplete data costs, zero or less.</param>
/// <param name="Account">What was settled and paid before.</param>
internal sealed record SettlementPart(RewardPayment Payment, ImmutableArray<RewardEntry> Lines, Money CompletenessCost, PayAccount Account)
{
    /// <summary>The part of these lines.</summary>
    public static SettlementPart Of(MemberId member, DayRange month, ImmutableArray<RewardEntry> lines, Money cost, PayAccount account)
    {
        var sum = Income.Sum(lines) + cost;
        var payment = new RewardPayment
        {
            Member = member,
            Kind = RewardPaymentKind.Settlement,
            From = month.From,
            To = month.To,
            Settled = sum,
            Lines = lines.Length + (cost == Money.Zero ? 0 : 1),
            Paid = account.PayoutOf(sum),
        };
        return new SettlementPart(payment, lines, cost, account);
    }

    /// <summary>What incomplete data costs, as an entry of its own; null where it costs nothing.</summary>
    /// <param name="name">What it is called.</param>
    /// <param name="cause">The change set of the settlement.</param>
    public Reward? Cost(string name, ChangeSetId cause) => CompletenessCost == Money.Zero ? null : new Reward
    {
        Id = RewardId.Of(CompletenessRule.Id, string.Create(CultureInfo.InvariantCulture, $"member/{Payment.Member}/{Payment.From:yyyy-MM}")),
        Rule = CompletenessRule.Id,
        Version = 0,
        Name = name,
        Occasion = RewardOccasion.Completeness,
        Member = Payment.Member,
        On = Payment.To,
        Money = CompletenessCost,
        Source = Subject.Of(Payment.Id),
        Cause = new SalesEventKey(cause, 0),
    };

    /// <summary>All lines as they are once they are settled, that one included.</summary>
    public IEnumerable<RewardEntry> Settled(string name, ChangeSetId cause)
    {
        IEnumerable<RewardEntry> all = Cost(name, cause) is { } cost ? [.. Lines, new RewardEntry { Sequence = 0, Reward = cost, On = cost.On }] : Lines;
        return all.Select(line => line with { Settlement = Payment.Id });
    }
}
