namespace SalesBot.Bot.Schedules;

/// <summary>Something that is done whenever the scheduler ticks, and by hand.</summary>
/// <threadsafety>Safe for concurrent use, also on several nodes: what it says, it says once.</threadsafety>
internal interface IScheduledJob
{
    /// <summary>Its name.</summary>
    string Name { get; }

    /// <summary>Says what is due.</summary>
    /// <returns>What it has queued.</returns>
    Task<JobReport> RunAsync(JobTime at, CancellationToken cancellationToken);
}
