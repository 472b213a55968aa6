using Microsoft.EntityFrameworkCore;
using SalesBot.Adapters.Contracts.Stores;
using SalesBot.Adapters.Storage.Model;
using SalesBot.Adapters.Storage.Queries;
using SalesBot.Domain.Organisation;
using SalesBot.Domain.Sales;

namespace SalesBot.Adapters.Storage.Stores;

/// <inheritdoc />
internal sealed class ActivityStore(SalesContext context) : IActivityStore
{
    public Task<int> CountConversationsAsync(DealId deal, CancellationToken cancellationToken) =>
        ActivityQueries.Conversations(context, deal.Value).CountAsync(cancellationToken);

    public async Task<IReadOnlyDictionary<DealId, int>> CountConversationsAsync(IReadOnlyCollection<DealId> deals, CancellationToken cancellationToken) =>
        (await Questions.AskAsync(deals.Select(deal => deal.Value), some => ActivityQueries.ConversationCounts(context, some), cancellationToken))
            .ToDictionary(row => new DealId(row.Deal), row => row.Count);

    public async Task<IReadOnlyList<DealActivity>> OfDealsAsync(IReadOnlyCollection<DealId> deals, CancellationToken cancellationToken) =>
        [.. (await Questions.AskAsync(deals.Select(deal => deal.Value), some => ActivityQueries.OfDeals(context, some), cancellationToken)).Select(row => new DealActivity(new DealId(row.Deal), row.Kind, row.On))];

    public async Task<IReadOnlyDictionary<MemberId, RecentActivity>> RecentAsync(
        IReadOnlyCollection<MemberId> members, DateOnly from, DateOnly since, CancellationToken cancellationToken) =>
        (await Questions.AskAsync(members.Select(member => member.Value), some => ActivityQueries.Recent(context, some, from, since), cancellationToken))
            .ToDictionary(row => new MemberId(row.By), row => new RecentActivity(row.LastOn, row.Count));

    public async Task<IReadOnlyList<Activity>> OfDealAsync(DealId deal, CancellationToken cancellationToken) =>
        [.. (await ActivityQueries.OfDeal(context, deal.Value).AsNoTracking().ToListAsync(cancellationToken)).Select(row => row.ToState())];

    public async Task<IReadOnlyList<Activity>> LatestAsync(CustomerId customer, int take, CancellationToken cancellationToken) =>
        [.. (await ActivityQueries.Latest(context, customer.Value, take).ToListAsync(cancellationToken)).Select(row => row.ToState())];
}
