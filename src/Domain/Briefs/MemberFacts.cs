using System.Collections.Immutable;
using SalesBot.Domain.Organisation;
using SalesBot.Domain.Targets;

namespace SalesBot.Domain.Briefs;

/// <summary>What is known of one of a manager's people.</summary>
/// <param name="Member">Who.</param>
/// <param name="Deals">Their open deals.</param>
/// <param name="Pace">The month's pace; null without a target.</param>
/// <param name="SilentWorkdays">How many workdays are over since they last told of an activity; those on leave not counted.</param>
public sealed record MemberFacts(MemberId Member, ImmutableArray<BriefDeal> Deals, Pace? Pace, int SilentWorkdays);
