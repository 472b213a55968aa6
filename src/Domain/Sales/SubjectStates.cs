using System.Collections.Frozen;
using System.Collections.Immutable;
using SalesBot.Domain.Incentives;
using SalesBot.Domain.Library;
using SalesBot.Domain.Targets;

namespace SalesBot.Domain.Sales;

/// <summary>The present state of the subjects that an undo touches.</summary>
/// <param name="Customers">The customers by id.</param>
/// <param name="Deals">The deals by id.</param>
/// <param name="Activities">The activities by id.</param>
/// <param name="Reminders">The reminders by id.</param>
/// <param name="UsedSince">The subjects that later change sets, not undone, have touched or built upon.</param>
public sealed record SubjectStates(
    IReadOnlyDictionary<CustomerId, Customer> Customers,
    IReadOnlyDictionary<DealId, Deal> Deals,
    IReadOnlyDictionary<ActivityId, Activity> Activities,
    IReadOnlyDictionary<ReminderId, Reminder> Reminders,
    IReadOnlySet<Subject> UsedSince)
{
    /// <summary>The scripts by id.</summary>
    public IReadOnlyDictionary<ScriptId, Script> Scripts { get; init; } = FrozenDictionary<ScriptId, Script>.Empty;

    /// <summary>The targets by id.</summary>
    public IReadOnlyDictionary<TargetId, Target> Targets { get; init; } = FrozenDictionary<TargetId, Target>.Empty;

    /// <summary>The rewards that stand, by id.</summary>
    public IReadOnlyDictionary<RewardId, Reward> Rewards { get; init; } = ImmutableDictionary<RewardId, Reward>.Empty;
}
