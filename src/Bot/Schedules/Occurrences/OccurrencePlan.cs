using System.Collections.Immutable;
using SalesBot.Adapters.Contracts.Stores;
using SalesBot.Bot.Conversation;
using SalesBot.Domain.Organisation;
using SalesBot.Domain.Schedules;

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
