using SalesBot.Domain.Organisation;
using SalesBot.Domain.Sales;

namespace SalesBot.Adapters.Contracts.Stores;

/// <summary>Activities that are not withdrawn.</summary>
public interface IActivityStore
{
    /// <summary>How many real conversations the deal has had (<see cref="Activity.IsConversation"/>).</summary>
    Task<int> CountConversationsAsync(DealId deal, CancellationToken cancellationToken);

    /// <summary>How many real conversations each of these deals has had; one that has had none is left out.</summary>
    Task<IReadOnlyDictionary<DealId, int>> CountConversationsAsync(IReadOnlyCollection<DealId> deals, CancellationToken cancellationToken);

    /// <summary>What was done for these deals, and when.</summary>
    Task<IReadOnlyList<DealActivity>> OfDealsAsync(IReadOnlyCollection<DealId> deals, CancellationToken cancellationToken);

    /// <summary>What each of these members has done lately; one who has done nothing since <paramref name="from"/> is left out.</summary>
    /// <param name="members">Who.</param>
    /// <param name="from">How far back it is looked.</param>
    /// <param name="since">From which day on activities are counted.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    Task<IReadOnlyDictionary<MemberId, RecentActivity>> RecentAsync(IReadOnlyCollection<MemberId> members, DateOnly from, DateOnly since, CancellationToken cancellationToken);

    /// <summary>The deal's activities, the earliest day first.</summary>
    Task<IReadOnlyList<Activity>> OfDealAsync(DealId deal, CancellationToken cancellationToken);

    /// <summary>The customer's newest activities, the newest day first.</summary>
    Task<IReadOnlyList<Activity>> LatestAsync(CustomerId customer, int take, CancellationToken cancellationToken);
}
