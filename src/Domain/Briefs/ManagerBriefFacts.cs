using System.Collections.Immutable;
using SalesBot.Domain.Organisation;
using SalesBot.Domain.Targets;

namespace SalesBot.Domain.Briefs;

/// <summary>What is known of a team in the morning.</summary>
public sealed record ManagerBriefFacts
{
    /// <summary>Whose brief it is.</summary>
    public required MemberId Manager { get; init; }

    /// <summary>The day in the company's zone.</summary>
    public required DateOnly Day { get; init; }

    /// <summary>The day of the brief before; what has happened since is news. Null where nobody has said.</summary>
    public DateOnly? Since { get; init; }

    /// <summary>The manager's people.</summary>
    public ImmutableArray<MemberFacts> Members { get; init; } = [];

    /// <summary>The team's pace of the month; null without a target.</summary>
    public Pace? Pace { get; init; }

    /// <summary>The team's result of the last workday and since.</summary>
    public DayResult? Yesterday { get; init; }
}
