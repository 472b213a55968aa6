using System.Collections.Frozen;

namespace SalesBot.Bot.Schedules;

/// <summary>All jobs, by their names.</summary>
internal sealed class ScheduledJobs(IEnumerable<IScheduledJob> jobs)
{
    private readonly FrozenDictionary<string, IScheduledJob> byName = jobs.ToFrozenDictionary(job => job.Name, StringComparer.Ordinal);

    /// <summary>Their names.</summary>
    public IEnumerable<string> Names => byName.Keys.Order(StringComparer.Ordinal);

    /// <summary>The job, or null.</summary>
    public IScheduledJob? Find(string name) => byName.GetValueOrDefault(name);
}
