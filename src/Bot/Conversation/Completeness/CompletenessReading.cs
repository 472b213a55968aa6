using SalesBot.Adapters.Contracts.Stores;
using SalesBot.Domain.Completeness;
using SalesBot.Domain.Organisation;
using SalesBot.Domain.Sales;

namespace SalesBot.Bot.Conversation;

/// <summary>Reads how complete people's deals are, with as many questions for one as for all.</summary>
internal static class CompletenessReading
{
    /// <summary>The deals of each of these people that count on the day: open ones that do not rest.</summary>
    public static async Task<ILookup<MemberId, DealCompleteness>> DealsAsync(
        IReadOnlyCollection<MemberId> owners, DateOnly today, Pipeline pipeline, CompletenessRules rules, ISalesSession session, CancellationToken cancellationToken)
    {
        List<Deal> deals = [.. (await session.Deals.OpenOfAsync(owners, cancellationToken)).Where(deal => CompletenessRules.Counts(deal, today))];
        var customers = await session.Customers.FindAllAsync([.. deals.Select(deal => deal.Customer).Distinct()], cancellationToken);
        return deals.Where(deal => customers.ContainsKey(deal.Customer)).ToLookup(deal => deal.Owner, deal => rules.Check(deal, customers[deal.Customer], pipeline));
    }

    /// <summary>The score of each of these people; one who has no deal that counts is left out.</summary>
    public static async Task<IReadOnlyDictionary<MemberId, CompletenessScore>> ScoresAsync(
        IReadOnlyCollection<MemberId> owners, DateOnly today, Pipeline pipeline, CompletenessRules rules, ISalesSession session, CancellationToken cancellationToken) =>
        (await DealsAsync(owners, today, pipeline, rules, session, cancellationToken))
            .ToDictionary(deals => deals.Key, deals => CompletenessScore.Of([.. deals])!.Value);
}
