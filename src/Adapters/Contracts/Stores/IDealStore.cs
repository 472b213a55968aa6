using SalesBot.Domain.Organisation;
using SalesBot.Domain.Sales;
using SalesBot.Domain.WorkCalendars;

namespace SalesBot.Adapters.Contracts.Stores;

/// <summary>Deals. Withdrawn ones are never returned, but by id.</summary>
public interface IDealStore
{
    /// <summary>The deal, or null.</summary>
    Task<Deal?> FindAsync(DealId id, CancellationToken cancellationToken);

    /// <summary>All deals of the customer, in the order in which they were entered.</summary>
    Task<IReadOnlyList<Deal>> OfCustomerAsync(CustomerId customer, CancellationToken cancellationToken);

    /// <summary>The deals of these owners that are open or paused, in the order in which they were entered.</summary>
    Task<IReadOnlyList<Deal>> OpenOfAsync(IReadOnlyCollection<MemberId> owners, CancellationToken cancellationToken);

    /// <summary>These deals, in the order in which they were entered.</summary>
    Task<IReadOnlyList<Deal>> FindAllAsync(IReadOnlyCollection<DealId> ids, CancellationToken cancellationToken);

    /// <summary>Everybody's deals that rest, or may have been silent for too long: found without reading a deal, however many there are.</summary>
    /// <param name="latestProgress">The latest day of the last progress, or of the beginning, with which a deal may be silent for too long; those with days of their own are all returned.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    Task<IReadOnlyList<SilentDeal>> SilentAsync(DateOnly latestProgress, CancellationToken cancellationToken);

    /// <summary>The deals that these owners have won on that day or later.</summary>
    Task<IReadOnlyList<Deal>> WonSinceAsync(IReadOnlyCollection<MemberId> owners, DateOnly since, CancellationToken cancellationToken);

    /// <summary>The deals that these owners have won or lost on that day or later.</summary>
    Task<IReadOnlyList<Deal>> ClosedSinceAsync(IReadOnlyCollection<MemberId> owners, DateOnly since, CancellationToken cancellationToken);

    /// <summary>How many open or paused deals stand in each stage; a stage without any is left out.</summary>
    Task<IReadOnlyDictionary<StageId, int>> CountOpenByStageAsync(CancellationToken cancellationToken);

    /// <summary>The open or paused deals of a stage, in the order in which they were entered.</summary>
    Task<IReadOnlyList<Deal>> OpenInStageAsync(StageId stage, int take, CancellationToken cancellationToken);

    /// <summary>The deals that were won or lost last, the newest first.</summary>
    Task<IReadOnlyList<Deal>> ClosedLatelyAsync(int take, CancellationToken cancellationToken);

    /// <summary>What each of these owners has won within these days, summed up where the deals are; one who has won nothing is left out.</summary>
    Task<IReadOnlyDictionary<MemberId, WonTotal>> WonWithinAsync(IReadOnlyCollection<MemberId> owners, DayRange days, CancellationToken cancellationToken);

    /// <summary>On which day each of these customers signed for the first time; one who never did is left out.</summary>
    Task<IReadOnlyDictionary<CustomerId, DateOnly>> FirstWonAsync(IReadOnlyCollection<CustomerId> customers, CancellationToken cancellationToken);

    /// <summary>A page of the deals that the query finds.</summary>
    Task<DealPage> ListAsync(DealQuery query, int skip, int take, CancellationToken cancellationToken);

    /// <summary>An id that no deal has had: <c>P</c> and a number, one after the greatest so far.</summary>
    Task<DealId> NextIdAsync(CancellationToken cancellationToken);

    /// <summary>All deals, in the order in which they were entered.</summary>
    IAsyncEnumerable<Deal> AllAsync(CancellationToken cancellationToken);
}
