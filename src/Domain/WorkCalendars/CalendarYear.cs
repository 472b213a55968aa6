using System.Collections.Immutable;

namespace SalesBot.Domain.WorkCalendars;

/// <summary>One year of a country's working days, as data: shipped, added by an administrator, or fetched. <see cref="CalendarCheck"/> says whether it can be right.</summary>
public sealed record CalendarYear
{
    /// <summary>The year. Its notice may also name days of the last week before it.</summary>
    public required int Year { get; init; }

    /// <summary>Where it is from, to be shown to whoever doubts it: the notice and its date, or an address.</summary>
    public required string Source { get; init; }

    /// <summary>The days off of festivals.</summary>
    public ImmutableArray<Holiday> Holidays { get; init; } = [];

    /// <summary>Other days off by law, in countries with other festivals.</summary>
    public ImmutableArray<DateOnly> DaysOff { get; init; } = [];

    /// <summary>Days of rest that are worked to make up for days off (调休).</summary>
    public ImmutableArray<DateOnly> MakeUpDays { get; init; } = [];
}
