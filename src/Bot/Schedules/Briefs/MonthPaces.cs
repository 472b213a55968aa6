using SalesBot.Adapters.Contracts.Stores;
using SalesBot.Domain.Leaderboards;
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
    private readonly ILookup<MemberId, Credit> signed;
    private readonly ILookup<GroupId?, Tally> inGroups;

    private MonthPaces(
        DateOnly day,
        WorkCalendar calendar,
        ILookup<MemberId, GroupId> leads,
        IReadOnlyDictionary<TargetHolder, Target> targets,
        ILookup<MemberId, Credit> signed,
        ILookup<GroupId?, Tally> inGroups) =>
        (this.day, this.calendar, this.leads, this.targets, this.signed, this.inGroups) = (day, calendar, leads, targets, signed, inGroups);

    /// <summary>Reads targets, and what was signed in the groups.</summary>
    /// <param name="people">Who.</param>
    /// <param name="leads">Who leads which groups.</param>
    /// <param name="signed">What the people have signed, this month and perhaps before.</param>
    /// <param name="day">The day.</param>
    /// <param name="calendar">Which days are worked.</param>
    /// <param name="session">The session.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    public static async Task<MonthPaces> ReadAsync(
        IReadOnlyCollection<MemberId> people, ILookup<MemberId, GroupId> leads, ILookup<MemberId, Credit> signed, DateOnly day, WorkCalendar calendar, ISalesSession session, CancellationToken cancellationToken)
    {
        var month = DayRange.MonthOf(day);
        List<TargetHolder> holders = [.. people.Select(member => TargetHolder.Of(member)), .. leads.SelectMany(groups => groups).Select(group => TargetHolder.Of(group))];
        var found = await session.Targets.FindAsync(holders, TargetMeasure.Revenue, month, cancellationToken);

        // The sums are everybody's: for a few reps they would cost more than the rest of their briefs.
        var tallies = found.Count == 0 || leads.Count == 0 ? [] : await session.Figures.TalliesAsync(month, cancellationToken);
        return new MonthPaces(day, calendar, leads, found, signed, tallies.ToLookup(tally => tally.Group));
    }

    /// <summary>The person's pace; null without a target.</summary>
    public Pace? Of(MemberId member) => targets.TryGetValue(TargetHolder.Of(member), out var target) ? At(target.Amount, SignedBy([member])) : null;

    /// <summary>The pace of a manager's team: against the targets of the groups, else against those of its people, where each of these has one; else null. What was done in the groups counts, as on the boards.</summary>
    public Pace? OfTeam(MemberId manager, IReadOnlyCollection<MemberId> team)
    {
        var target = Sum([.. leads[manager].Select(group => TargetHolder.Of(group))]) ?? Sum([.. team.Select(member => TargetHolder.Of(member))]);
        return target is not { } sum ? null : At(sum, leads.Contains(manager) ? SignedIn(leads[manager]) : SignedBy([manager, .. team]));
    }

    private Money? Sum(IReadOnlyCollection<TargetHolder> holders) =>
        holders.Count > 0 && holders.All(targets.ContainsKey) ? holders.Aggregate(Money.Zero, (total, holder) => total + targets[holder].Amount) : null;

    private Money SignedBy(IEnumerable<MemberId> members) =>
        Money.FromFen(members.Distinct().SelectMany(member => signed[member]).Where(credit => DayRange.MonthOf(day).Contains(credit.On)).Sum(credit => credit.Value));

    private Money SignedIn(IEnumerable<GroupId> groups) => Money.FromFen(groups.SelectMany(group => inGroups[group]).Sum(tally => tally.Revenue.Fen));

    private Pace At(Money target, Money achieved) => Pace.At(target, achieved, DayRange.MonthOf(day), day, calendar);
}
