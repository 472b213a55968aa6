using System.Collections.Immutable;
using SalesBot.Domain.Organisation;
using SalesBot.Domain.WorkCalendars;

namespace SalesBot.Bot.Schedules;

/// <summary>Those of a schedule's recipients who share a clock and a calendar: to them it comes at the same instant.</summary>
/// <param name="Clock">The clock of their zone.</param>
/// <param name="Calendar">The days on which they work.</param>
/// <param name="Members">Who.</param>
internal sealed record Audience(BusinessClock Clock, WorkCalendar Calendar, ImmutableArray<MemberId> Members);
