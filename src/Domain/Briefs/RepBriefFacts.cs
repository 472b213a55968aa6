using System.Collections.Immutable;
using SalesBot.Domain.Organisation;
using SalesBot.Domain.Sales;
using SalesBot.Domain.Targets;

namespace SalesBot.Domain.Briefs;

/// <summary>What is known of a rep's day.</summary>
public sealed record RepBriefFacts
{
    /// <summary>Whose.</summary>
    public required MemberId Member { get; init; }

    /// <summary>The day in the company's zone.</summary>
    public required DateOnly Day { get; init; }

    /// <summary>The member's open deals.</summary>
    public ImmutableArray<BriefDeal> Deals { get; init; } = [];

    /// <summary>The reminders that will ring today, and those that rang on days off and are not done.</summary>
    public ImmutableArray<Reminder> Reminders { get; init; } = [];

    /// <summary>The month's pace; null without a target.</summary>
    public Pace? Pace { get; init; }

    /// <summary>The result of the last workday and since.</summary>
    public DayResult? Yesterday { get; init; }
}
