using SalesBot.Domain.Sales;

namespace SalesBot.Adapters.Contracts.Stores;

/// <summary>Activities that are not withdrawn.</summary>
public interface IActivityStore
{
    /// <summary>How many real conversations the deal has had (<see cref="Activity.IsConversation"/>).</summary>
    Task<int> CountConversationsAsync(DealId deal, CancellationToken cancellationToken);

    /// <summary>The customer's newest activities, the newest day first.</summary>
    Task<IReadOnlyList<Activity>> LatestAsync(CustomerId customer, int take, CancellationToken cancellationToken);
}
