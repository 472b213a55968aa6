using System.Collections.Immutable;
using SalesBot.Adapters.Contracts.Stores;
using SalesBot.Bot.Conversation;
using SalesBot.Bot.Hosting;
using SalesBot.Domain.Organisation;
using SalesBot.Domain.Schedules;
using SalesBot.Domain.WorkCalendars;

namespace SalesBot.Bot.Schedules;

/// <summary>Makes rows of what has fallen due. Pure.</summary>
internal static class OccurrencePlan
{
    /// <summary>Whom the schedule is for, in the order of the chart.</summary>
    /// <param name="chart">Who works here.</param>
    /// <param name="scope">The name of a group or region; empty for the whole company.</param>
    /// <param name="isFor">Whether a member is one of those whom it is for.</param>
    public static ImmutableArray<MemberId> Recipients(OrganisationChart chart, string scope, Func<Member, bool> isFor)
    {
        IEnumerable<Member> members = scope.Length == 0 ? chart.Members
            : chart.FindGroupByName(scope) is { } group ? Scopes.MembersOf(chart, new Scope(Group: group.Id))
            : chart.Regions.FirstOrDefault(region => string.Equals(region.Name, scope, StringComparison.Ordinal)) is { } region ? Scopes.MembersOf(chart, new Scope(Region: region.Id))
            : [];
        return [.. members.Where(isFor).Select(member => member.Id).Distinct()];
    }

    /// <summary>Whom the schedule is for, by the clocks and calendars that they live by; for nobody, by the company's.</summary>
    /// <param name="chart">Who works here.</param>
    /// <param name="configured">The schedule.</param>
    /// <param name="isFor">Whether a member is one of those whom it is for.</param>
    /// <param name="company">The company's calendars.</param>
    /// <param name="zones">The zones of those who have one of their own.</param>
    public static IEnumerable<Audience> Audiences(
        OrganisationChart chart, ConfiguredSchedule configured, Func<Member, bool> isFor, CompanyProfile company, IReadOnlyDictionary<MemberId, string> zones)
    {
        var members = Recipients(chart, configured.Scope, isFor);
        var byLife = members.GroupBy(member => (Calendar: CalendarOf(member), Zone: configured.IsInEachOnesZone ? zones.GetValueOrDefault(member) : null))
            .Select(same => new Audience(Attentions.ClockOf(same.Key.Zone, configured.Schedule.Clock), same.Key.Calendar, [.. same]));
        return members.IsEmpty ? [new Audience(configured.Schedule.Clock, company.Calendar, [])] : byLife;

        WorkCalendar CalendarOf(MemberId member) => company.CalendarOf(chart, member);
    }

    /// <summary>
    /// Up to when nothing is to be looked at. The first tick of all looks back at nothing; a run for a given time looks at that day, and at no other
    /// one's state.
    /// </summary>
    public static DateTimeOffset SettledFor(BusinessClock clock, DateTimeOffset? settled, JobTime at) =>
        at.IsStaged ? clock.InstantOf(clock.DateOf(at.Now), TimeOnly.MinValue).AddTicks(-1) : settled ?? at.Now;

    /// <summary>The occurrence for one recipient.</summary>
    public static DueNotice For(Occurrence occurrence, MemberId recipient, bool isStaged) => new()
    {
        Key = occurrence.KeyFor(recipient.ToString()),
        Schedule = occurrence.Schedule,
        Day = occurrence.Day,
        Recipient = recipient,
        DueAt = occurrence.DueAt,
        LatestAt = occurrence.LatestAt,
        IsStaged = isStaged,
    };

    /// <summary>The occurrence where it is for nobody.</summary>
    public static DueNotice ForNobody(Occurrence occurrence, bool isStaged) => For(occurrence, default, isStaged) with { Key = occurrence.Key };
}
