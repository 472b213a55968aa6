using System.Collections.Immutable;

namespace SalesBot.Bot.Schedules;

/// <summary>What a run of a job came to.</summary>
/// <param name="Queued">What it has handed to the outbox, in order.</param>
/// <param name="Held">How many wait for a better time.</param>
/// <param name="Dropped">How many were not to be said.</param>
/// <param name="Missed">For how many it was too late.</param>
/// <param name="Failed">How many could not be said.</param>
internal sealed record JobReport(ImmutableArray<QueuedNotice> Queued, int Held = 0, int Dropped = 0, int Missed = 0, int Failed = 0)
{
    /// <summary>Nothing was due.</summary>
    public static JobReport Nothing { get; } = new([]);

    /// <summary>Both together.</summary>
    public JobReport With(JobReport other) =>
        new(Queued.AddRange(other.Queued), Held + other.Held, Dropped + other.Dropped, Missed + other.Missed, Failed + other.Failed);
}
