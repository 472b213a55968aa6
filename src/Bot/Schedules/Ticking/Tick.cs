namespace SalesBot.Bot.Schedules;

/// <summary>When the scheduler looks after a job.</summary>
/// <param name="Job">The job's name.</param>
/// <param name="Cron">A cron expression of Quartz.</param>
/// <param name="Zone">The zone of its times.</param>
internal sealed record Tick(string Job, string Cron, TimeZoneInfo Zone)
{
    /// <summary>A name that is another one as soon as anything differs, so that a changed setting is seen.</summary>
    public string Name => $"{Job} {Cron} {Zone.Id}";
}
