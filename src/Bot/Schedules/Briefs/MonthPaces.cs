using System.Collections.Frozen;
using SalesBot.Adapters.Contracts.Stores;
using SalesBot.Domain.Organisation;
using SalesBot.Domain.Sales;
using SalesBot.Domain.Targets;
using SalesBot.Domain.WorkCalendars;

namespace SalesBot.Bot.Schedules;

/// <summary>How far people and their teams are with what they have to sign this month; one who has no target has no pace.</summary>
/// <threadsafety>Immutable.</threadsafety>
internal sealed class MonthPaces
{
    private readonly DateOnly day;
    private readonly WorkCalendar calendar;
    private readonly ILookup<MemberId, GroupId> leads;
    private readonly IReadOnlyDictionary<TargetHolder, Target> targets;
    private readonly IReadOnlyDictionary<MemberId, WonTotal> won;

    private MonthPaces(
        DateOnly day, WorkCalendar calendar, ILookup<MemberId, GroupId> leads, IReadOnlyDictionary<TargetHolder, Target> targets, IReadOnlyDictionary<MemberId, WonTotal> won) =>
        (this.day, this.calendar, this.leads, this.targets, this.won) = (day, calendar, leads, targets, won);

    /// <summary>Reads targets and what was signed, with one question each.</summary>
    /// <param name="people">Who.</param>
    /// <param name="leads">Who leads which groups.</param>
    /// <param name="day">The day.</param>
    /// <param name="calendar">Which days are worked.</param>
    /// <param name="session">The session.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    public static async Task<MonthPaces> ReadAsync(
        IReadOnlyCollection<MemberId> people, ILookup<MemberId, GroupId> leads, DateOnly day, WorkCalendar calendar, ISalesSession session, CancellationToken cancellationToken)
    {
        var month = DayRange.MonthOf(day);
        List<TargetHolder> holders = [.. people.Select(member => TargetHolder.Of(member)), .. leads.SelectMany(groups => groups).Select(group => TargetHolder.Of(group))];
        var found = await session.Targets.FindAsync(holders, TargetMeasure.Revenue, month, cancellationToken);

        // Where nobody has a target, nothing need be summed up.
        var totals = found.Count == 0
            ? FrozenDictionary<MemberId, WonTotal>.Empty
            : await session.Deals.WonWithinAsync([.. people.Concat(leads.Select(groups => groups.Key)).Distinct()], month, cancellationToken);
        return new MonthPaces(day, calendar, leads, found, totals);
    }

    /// <summary>The person's pace; null without a target.</summary>
    public Pace? Of(MemberId member) => targets.TryGetValue(TargetHolder.Of(member), out var target) ? At(target.Amount, WonBy(member)) : null;

    /// <summary>The pace of a manager's team: against the targets of the groups, else against those of its people, where each of these has one; else null.</summary>
    public Pace? OfTeam(MemberId manager, IReadOnlyCollection<MemberId> team)
    {
        var target = Sum([.. leads[manager].Select(group => TargetHolder.Of(group))]) ?? Sum([.. team.Select(member => TargetHolder.Of(member))]);
        return target is { } sum ? At(sum, team.Append(manager).Distinct().Aggregate(Money.Zero, (total, member) => total + WonBy(member))) : null;
    }

    private Money? Sum(IReadOnlyCollection<TargetHolder> holders) =>
        holders.Count > 0 && holders.All(targets.ContainsKey) ? holders.Aggregate(Money.Zero, (total, holder) => total + targets[holder].Amount) : null;

    private Money WonBy(MemberId member) => won.TryGetValue(member, out var total) ? total.Amount : Money.Zero;

    private Pace At(Money target, Money achieved) => Pace.At(target, achieved, DayRange.MonthOf(day), day, calendar);
}
