using SalesBot.Adapters.Contracts.Stores;

namespace SalesBot.Bot.Schedules;

/// <summary>Tells whoever is about to say something whether an administrator wants it said.</summary>
internal sealed class Halts(ISalesDatabase database)
{
    /// <summary>What holds the schedule up now, on whichever node it was ordered.</summary>
    public Task<ScheduleHalts> OfAsync(string schedule, CancellationToken cancellationToken) =>
        database.ReadAsync((session, token) => ScheduleHalts.ReadAsync(schedule, session, token), cancellationToken);
}
