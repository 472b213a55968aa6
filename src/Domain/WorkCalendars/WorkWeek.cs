using System.Collections.Immutable;

namespace SalesBot.Domain.WorkCalendars;

/// <summary>On which days of the week people work where no notice says otherwise.</summary>
/// <param name="RestDays">The days of rest.</param>
public sealed record WorkWeek(ImmutableArray<DayOfWeek> RestDays)
{
    /// <summary>Rest on Saturday and Sunday.</summary>
    public static WorkWeek MondayToFriday { get; } = new([DayOfWeek.Saturday, DayOfWeek.Sunday]);

    /// <summary>Whether the day is worked by the week alone.</summary>
    public bool IsWorkday(DateOnly day) => !RestDays.Contains(day.DayOfWeek);
}
