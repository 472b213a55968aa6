using SalesBot.Domain.Sales;
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

    /// <summary>All targets of these for days that touch the period, whatever they count, those that begin first before the others.</summary>
    Task<IReadOnlyList<Target>> TouchingAsync(IReadOnlyCollection<TargetHolder> holders, DayRange period, CancellationToken cancellationToken);

    /// <summary>All targets that several people share for days that touch the period.</summary>
    Task<IReadOnlyList<Target>> SharedAsync(DayRange period, CancellationToken cancellationToken);

    /// <summary>
    /// The targets that these had of one measure for exactly these days at a moment: what a ranking of that time was reckoned by. One who had none is left out.
    /// </summary>
    Task<IReadOnlyDictionary<TargetHolder, Target>> AsOfAsync(
        IReadOnlyCollection<TargetHolder> holders, TargetMeasure measure, DayRange period, DateTimeOffset moment, CancellationToken cancellationToken);

    /// <summary>What was done to the target, the newest first: set, answered, told to be reached, and what of it was undone.</summary>
    Task<IReadOnlyList<SalesEvent>> HistoryAsync(TargetId id, int take, CancellationToken cancellationToken);
}
