using System.Collections.Immutable;
using SalesBot.Adapters.Contracts.Stores;
using SalesBot.Bot.Texts;
using SalesBot.Domain.Incentives;
using SalesBot.Domain.Leaderboards;
using SalesBot.Domain.Sales;

namespace SalesBot.Bot.Conversation;

/// <summary>What the things that count come from: the customers, the deals, and of points the rewards with their rules.</summary>
internal sealed class CreditSources
{
    private readonly IReadOnlyDictionary<CustomerId, Customer> customers;
    private readonly IReadOnlyDictionary<DealId, Deal> deals;
    private readonly IReadOnlyDictionary<Subject, Reward> rewards;

    private CreditSources(IReadOnlyDictionary<CustomerId, Customer> customers, IReadOnlyDictionary<DealId, Deal> deals, IReadOnlyDictionary<Subject, Reward> rewards) =>
        (this.customers, this.deals, this.rewards) = (customers, deals, rewards);

    /// <summary>Reads them.</summary>
    /// <param name="page">The things that count that are shown.</param>
    /// <param name="session">The session.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    public static async Task<CreditSources> ReadAsync(ImmutableArray<Credit> page, ISalesSession session, CancellationToken cancellationToken)
    {
        var granted = new Dictionary<Subject, Reward>();
        foreach (var subject in page.Where(credit => credit.Kind == CreditKind.Points).Select(credit => credit.Subject).Distinct())
        {
            // One that was taken back is in its last event only.
            if (await session.Changes.FindLatestAsync(subject, SalesEventKind.RewardGranted, cancellationToken) is { } change && SalesJson.Read<Reward>(change.To ?? change.From) is { } reward)
            {
                granted[subject] = reward;
            }
        }

        DealId[] ids = [.. page.Select(credit => credit.Deal).Concat(granted.Values.Select(reward => reward.Deal)).OfType<DealId>().Distinct()];
        var found = ids.Length == 0 ? [] : (await session.Deals.FindAllAsync(ids, cancellationToken)).ToDictionary(deal => deal.Id);
        CustomerId[] named = [.. page.Select(credit => credit.Customer).Concat(granted.Values.Select(reward => reward.Customer)).OfType<CustomerId>().Concat(found.Values.Select(deal => deal.Customer)).Distinct()];
        return new CreditSources(await session.Customers.FindAllAsync(named, cancellationToken), found, granted);
    }

    /// <summary>The deal of a thing that counts; null for none.</summary>
    public Deal? DealOf(Credit credit) => (credit.Deal ?? RewardOf(credit)?.Deal) is { } id ? deals.GetValueOrDefault(id) : null;

    /// <summary>The reward that brought points; null of anything else.</summary>
    public Reward? RewardOf(Credit credit) => rewards.GetValueOrDefault(credit.Subject);

    /// <summary>What it is about: the deal with its customer, or the customer alone; null for neither.</summary>
    public string? AboutOf(Credit credit)
    {
        var deal = DealOf(credit);
        return (deal?.Customer ?? credit.Customer ?? RewardOf(credit)?.Customer) is { } id && customers.TryGetValue(id, out var customer)
            ? deal is null ? Labels.Short(customer) : Labels.Of(customer, deal)
            : null;
    }

    /// <summary>What stands before a line: of points the rule and its version, of anything else what it is about.</summary>
    public string LabelOf(Credit credit, Wording words) =>
        RewardOf(credit) is { } reward ? words.RuleVersion(reward.Name, reward.Version) : AboutOf(credit) ?? words.CreditName(credit.Kind);
}
