using SalesBot.Domain.Organisation;

namespace SalesBot.Adapters.Contracts.Stores;

/// <summary>What is paused or stopped, by whom and since when. What has ended is kept, so that it can be told.</summary>
public interface IHaltStore
{
    /// <summary>What holds now, of all schedules.</summary>
    Task<IReadOnlyList<ScheduleHalt>> ActiveAsync(CancellationToken cancellationToken);

    /// <summary>Pauses a schedule, or stops what it brought on a day: what of it waits is neither said nor sent. What is halted already stays as it is.</summary>
    Task HaltAsync(ScheduleHalt halt, CancellationToken cancellationToken);

    /// <summary>Lets it go on: what was stopped waits again.</summary>
    Task GoOnAsync(string schedule, DateOnly? day, MemberId by, DateTimeOffset at, CancellationToken cancellationToken);
}
