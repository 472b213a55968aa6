using System.Collections.Immutable;

namespace SalesBot.Bot.Schedules;

/// <summary>Which schedules' messages are one message where they come to a person within minutes of each other: one is read where four would ring.</summary>
internal sealed class Companions(IEnumerable<INoticeWriter> writers, ConfiguredSchedules schedules)
{
    private readonly ImmutableArray<INoticeWriter> together = [.. writers.Where(writer => writer.ComesTogether)];

    /// <summary>How far apart they may fall due.</summary>
    public TimeSpan Within => schedules.Together;

    /// <summary>What comes with what the writer brings; nothing where that comes by itself.</summary>
    public IEnumerable<(ConfiguredSchedule Configured, INoticeWriter Writer)> Of(INoticeWriter writer) => writer.ComesTogether && Within > TimeSpan.Zero
        ? together.Where(other => !string.Equals(other.Schedule, writer.Schedule, StringComparison.Ordinal)).Select(other => (schedules.Of(other.Schedule), other))
        : [];
}
