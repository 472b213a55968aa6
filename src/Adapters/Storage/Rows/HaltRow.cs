using SalesBot.Adapters.Contracts.Stores;
using SalesBot.Domain.Organisation;

namespace SalesBot.Adapters.Storage.Rows;

/// <summary>A schedule is paused, or what it brought on a day is stopped, until somebody lets it go on.</summary>
internal sealed class HaltRow
{
    public long Id { get; set; }

    public string Schedule { get; set; } = "";

    public DateOnly? Day { get; set; }

    public Guid By { get; set; }

    public DateTimeOffset At { get; set; }

    public Guid? EndedBy { get; set; }

    public DateTimeOffset? EndedAt { get; set; }

    public static HaltRow Of(ScheduleHalt halt) => new() { Schedule = halt.Schedule, Day = halt.Day, By = halt.By.Value, At = halt.At };

    public ScheduleHalt ToHalt() => new(Schedule, Day, new MemberId(By), At);
}
