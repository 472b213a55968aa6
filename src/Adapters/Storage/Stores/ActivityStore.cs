using Microsoft.EntityFrameworkCore;
using SalesBot.Adapters.Contracts.Stores;
using SalesBot.Adapters.Storage.Model;
using SalesBot.Adapters.Storage.Queries;
using SalesBot.Domain.Sales;

namespace SalesBot.Adapters.Storage.Stores;

/// <inheritdoc />
internal sealed class ActivityStore(SalesContext context) : IActivityStore
{
    public Task<int> CountConversationsAsync(DealId deal, CancellationToken cancellationToken) =>
        ActivityQueries.Conversations(context, deal.Value).CountAsync(cancellationToken);

    public async Task<IReadOnlyList<Activity>> LatestAsync(CustomerId customer, int take, CancellationToken cancellationToken) =>
        [.. (await ActivityQueries.Latest(context, customer.Value, take).ToListAsync(cancellationToken)).Select(row => row.ToState())];
}
