using System.Collections.Immutable;

namespace SalesBot.Domain.Sales;

/// <summary>What counts as real progress. Acknowledging, reassigning, pausing and planning never do.</summary>
public sealed record ProgressRule
{
    /// <summary>The rule of a company that has set none: activities, stage moves, and amounts and dates that somebody told of.</summary>
    public static ProgressRule Default { get; } = new();

    /// <summary>The kinds of change that count.</summary>
    public ProgressKinds Kinds { get; init; } = ProgressKinds.All;

    /// <summary>Activities that do not count, such as notes.</summary>
    public ImmutableArray<ActivityKind> IdleActivities { get; init; } = [];

    /// <summary>Whether a change by the edit form counts.</summary>
    public bool FormsCount { get; init; }

    /// <summary>Whether such a change of a field counts.</summary>
    public bool Counts(ProgressKinds kind, ChangeOrigin origin) => (Kinds & kind) != ProgressKinds.None && (FormsCount || origin == ChangeOrigin.Message);

    /// <summary>Whether such an activity counts. What was done was done, by whichever way it was entered.</summary>
    public bool Counts(ActivityKind activity) => (Kinds & ProgressKinds.Activity) != ProgressKinds.None && !IdleActivities.Contains(activity);
}
