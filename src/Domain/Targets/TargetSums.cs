namespace SalesBot.Domain.Targets;

/// <summary>A target beside those below it.</summary>
/// <param name="Whole">What stands above.</param>
/// <param name="Parts">What those below have together.</param>
/// <param name="Reserve">By how much the whole is meant to be more.</param>
/// <param name="Missing">How many of those below have no target.</param>
public sealed record TargetSums(decimal Whole, decimal Parts, decimal Reserve, int Missing)
{
    /// <summary>By how much the parts fall short of what they should be, or (negative) exceed it; zero where they match.</summary>
    public decimal Shortfall => Whole - Reserve - Parts;

    /// <summary>Whether the parts and the stated reserve make up the whole.</summary>
    public bool Match => Shortfall == 0;

    /// <summary>The target beside those below it; null where none of these has any, or the measure does not add up.</summary>
    /// <param name="above">The target above.</param>
    /// <param name="below">For each of those below the target of the same measure and days, null for none.</param>
    public static TargetSums? Of(Target above, IReadOnlyCollection<Target?> below) =>
        !above.Measure.AddsUp() || below.All(target => target is null) ? null
        : new TargetSums(above.Value, below.Sum(target => target?.Value ?? 0), above.Reserve, below.Count(target => target is null));
}
