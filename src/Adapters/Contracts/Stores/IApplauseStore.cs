using SalesBot.Domain.Organisation;
using SalesBot.Domain.Sales;

namespace SalesBot.Adapters.Contracts.Stores;

/// <summary>Congratulations and thanks that stand. They are said and taken back by change sets (<see cref="IChangeSetStore"/>).</summary>
public interface IApplauseStore
{
    /// <summary>All that was said for a win, in order.</summary>
    Task<IReadOnlyList<Applause>> OfWinAsync(ChangeSetId win, CancellationToken cancellationToken);

    /// <summary>All that two people, or one and anybody, have said on a day: what this one said, and what was said to this one.</summary>
    Task<IReadOnlyList<Applause>> OfDayAsync(MemberId member, DateOnly on, CancellationToken cancellationToken);
}
