using System.Collections.Immutable;
using SalesBot.Domain.Organisation;
using SalesBot.Domain.Sales;
using SalesBot.Domain.WorkCalendars;

namespace SalesBot.Domain.BattleReports;

/// <summary>What is known of the days that a report is about, for the part of the organisation that its chat is for.</summary>
public sealed record ReportFacts
{
    /// <summary>Day, week or month.</summary>
    public required ReportSpan Span { get; init; }

    /// <summary>For whom.</summary>
    public required Scope Scope { get; init; }

    /// <summary>The days.</summary>
    public required DayRange Days { get; init; }

    /// <summary>The days before, with which they are compared.</summary>
    public required DayRange DaysBefore { get; init; }

    /// <summary>When the report before this one was due, UTC; null for the first.</summary>
    public DateTimeOffset? LastReportAt { get; init; }

    /// <summary>The wins of the days, and those that were signed earlier but told after the last report; what was undone is not there.</summary>
    public ImmutableArray<Win> Wins { get; init; } = [];

    /// <summary>What was signed in the days, as the boards have it: parts in others' wins, and what people who have left signed, with it.</summary>
    public Money Signed { get; init; }

    /// <summary>What was signed in the days before.</summary>
    public Money SignedBefore { get; init; }

    /// <summary>What each member who takes part did in the days.</summary>
    public ImmutableArray<MemberFigures> Figures { get; init; } = [];

    /// <summary>What each of them did in the days before.</summary>
    public ImmutableArray<MemberFigures> FiguresBefore { get; init; } = [];

    /// <summary>What each group has signed, where the scope has several.</summary>
    public ImmutableArray<TeamFigures> Teams { get; init; } = [];

    /// <summary>What is reached of the scope's target: the month's for a day, the period's own else.</summary>
    public Money Achieved { get; init; }

    /// <summary>The scope's target; null for none.</summary>
    public Money? Target { get; init; }

    /// <summary>Members with several weeks of wins in a row.</summary>
    public ImmutableArray<WinStreak> Streaks { get; init; } = [];

    /// <summary>The totals of earlier spans of the same kind.</summary>
    public ImmutableArray<Money> EarlierTotals { get; init; } = [];
}
