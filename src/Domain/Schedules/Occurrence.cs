using System.Globalization;

namespace SalesBot.Domain.Schedules;

/// <summary>One time that a schedule comes.</summary>
/// <param name="Schedule">The schedule's name.</param>
/// <param name="Day">The day in the schedule's zone.</param>
/// <param name="Number">Its number among those of the day, from 1.</param>
/// <param name="DueAt">When it is due, UTC.</param>
/// <param name="LatestAt">When it is too late, UTC; null for never.</param>
public sealed record Occurrence(string Schedule, DateOnly Day, int Number, DateTimeOffset DueAt, DateTimeOffset? LatestAt)
{
    /// <summary>
    /// The unique key of the occurrence, such as <c>brief/2026-03-11</c>. It has no time in it, so that moving a brief from 08:50 to 09:30
    /// at nine does not bring a second one.
    /// </summary>
    public string Key => Number == 1
        ? string.Create(CultureInfo.InvariantCulture, $"{Schedule}/{Day:yyyy-MM-dd}")
        : string.Create(CultureInfo.InvariantCulture, $"{Schedule}/{Day:yyyy-MM-dd}.{Number}");

    /// <summary>The unique key of what one recipient gets, such as <c>brief/2026-03-11/zhangwei</c>.</summary>
    public string KeyFor(string recipient) => $"{Key}/{recipient}";

    /// <summary>Whether it may still be said.</summary>
    public bool IsWantedAt(DateTimeOffset now) => LatestAt is not { } latest || now <= latest;
}
