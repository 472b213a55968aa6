using SalesBot.Domain.Sales;

namespace SalesBot.Domain.Targets;

/// <summary>What a target was at any time, from the events that set it.</summary>
public static class TargetHistory
{
    /// <summary>The target as it stood at the moment, so that what was shown then can be shown again; null where it was not set, or was taken back.</summary>
    /// <param name="changes">What happened to the one target, in the order in which it was recorded.</param>
    /// <param name="moment">The moment; what was recorded at it does not count yet.</param>
    public static Target? AsOf(IEnumerable<SalesEvent> changes, DateTimeOffset moment) =>
        changes.LastOrDefault(change => change.Kind == SalesEventKind.TargetSet && change.RecordedAt < moment) is { To: { } set } && SalesJson.Read<Target>(set) is { Withdrawn: false } target ? target : null;
}
