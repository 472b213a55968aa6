using SalesBot.Domain.Targets;
using SalesBot.Domain.WorkCalendars;

namespace SalesBot.Adapters.Contracts.Stores;

/// <summary>What people, groups, regions and the company have to reach. Targets are set by change sets (<see cref="IChangeSetStore"/>); withdrawn ones are never returned, but by id.</summary>
public interface ITargetStore
{
    /// <summary>The target, or null.</summary>
    Task<Target?> FindAsync(TargetId id, CancellationToken cancellationToken);

    /// <summary>The targets that these have of one measure for exactly these days; one who has none is left out.</summary>
    Task<IReadOnlyDictionary<TargetHolder, Target>> FindAsync(
        IReadOnlyCollection<TargetHolder> holders, TargetMeasure measure, DayRange period, CancellationToken cancellationToken);
}
