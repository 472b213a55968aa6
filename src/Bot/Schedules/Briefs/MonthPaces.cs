using SalesBot.Adapters.Contracts.Stores;
using SalesBot.Bot.Conversation;
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
    private readonly Func<TargetHolder, WorkCalendar> calendarOf;
    private readonly ILookup<MemberId, GroupId> leads;
    private readonly IReadOnlyDictionary<TargetHolder, (Money Amount, DayRange Worked)> targets;
    private readonly ILookup<MemberId, Credit> signed;
    private readonly ILookup<GroupId?, Tally> inGroups;

    private MonthPaces(
        DateOnly day,
        Func<TargetHolder, WorkCalendar> calendarOf,
        ILookup<MemberId, GroupId> leads,
        IReadOnlyDictionary<TargetHolder, (Money Amount, DayRange Worked)> targets,
        ILookup<MemberId, Credit> signed,
        ILookup<GroupId?, Tally> inGroups) =>
        (this.day, this.calendarOf, this.leads, this.targets, this.signed, this.inGroups) = (day, calendarOf, leads, targets, signed, inGroups);

    /// <summary>Reads targets, and what was signed in the groups.</summary>
    /// <param name="people">Who.</param>
    /// <param name="leads">Who leads which groups.</param>
    /// <param name="signed">What the people have signed, this month and perhaps before.</param>
    /// <param name="day">The day.</param>
    /// <param name="chart">Who works here: of a month's target, whoever came in its course has to reach the part since then.</param>
    /// <param name="daysOf">Which days each works.</param>
    /// <param name="session">The session.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    public static async Task<MonthPaces> ReadAsync(
        IReadOnlyCollection<MemberId> people,
        ILookup<MemberId, GroupId> leads,
        ILookup<MemberId, Credit> signed,
        DateOnly day,
        OrganisationChart chart,
        Func<MemberId, WorkCalendar> daysOf,
        ISalesSession session,
        CancellationToken cancellationToken)
    {
        var month = DayRange.MonthOf(day);
        List<TargetHolder> holders = [.. people.Select(member => TargetHolder.Of(member)), .. leads.SelectMany(groups => groups).Select(group => TargetHolder.Of(group))];
        var found = await session.Targets.FindAsync(holders, TargetMeasure.Revenue, month, cancellationToken);

        var own = new Dictionary<TargetHolder, (Money Amount, DayRange Worked)>();
        foreach (var (holder, target) in found)
        {
            var joined = holder.Kind == TargetHolderKind.Member ? chart.Find(new MemberId(holder.Id))?.JoinedOn : null;
            if (ProRata.Of(target, joined, CalendarOf(holder)) is { } part)
            {
                own[holder] = (Money.FromYuan(part), (target.Since ?? joined) is { } since && month.Contains(since) ? new DayRange(since, month.To) : month);
            }
        }

        // The sums are everybody's: for a few reps they would cost more than the rest of their briefs.
        var tallies = own.Count == 0 || leads.Count == 0 ? [] : await session.Figures.TalliesAsync(month, cancellationToken);
        return new MonthPaces(day, CalendarOf, leads, own, signed, tallies.ToLookup(tally => tally.Group));

        WorkCalendar CalendarOf(TargetHolder holder) => daysOf(HolderCalendar.Worker(holder, chart)?.Id ?? default);
    }

    /// <summary>The person's pace; null without a target.</summary>
    public Pace? Of(MemberId member) => targets.TryGetValue(TargetHolder.Of(member), out var target) ? At(target.Amount, SignedBy([member]), target.Worked, TargetHolder.Of(member)) : null;

    /// <summary>The pace of a manager's team: against the targets of the groups, else against those of its people, where each of these has one; else null. What was done in the groups counts, as on the boards.</summary>
    public Pace? OfTeam(MemberId manager, IReadOnlyCollection<MemberId> team)
    {
        var target = Sum([.. leads[manager].Select(group => TargetHolder.Of(group))]) ?? Sum([.. team.Select(member => TargetHolder.Of(member))]);
        return target is not { } sum ? null
            : leads.Contains(manager) ? At(sum, SignedIn(leads[manager]), DayRange.MonthOf(day), TargetHolder.Of(leads[manager].First()))
            : At(sum, SignedBy([manager, .. team]), DayRange.MonthOf(day), TargetHolder.Of(manager));
    }

    private Money? Sum(IReadOnlyCollection<TargetHolder> holders) =>
        holders.Count > 0 && holders.All(targets.ContainsKey) ? holders.Aggregate(Money.Zero, (total, holder) => total + targets[holder].Amount) : null;

    private Money SignedBy(IEnumerable<MemberId> members) =>
        Money.FromFen(members.Distinct().SelectMany(member => signed[member]).Where(credit => DayRange.MonthOf(day).Contains(credit.On)).Sum(credit => credit.Value));

    private Money SignedIn(IEnumerable<GroupId> groups) => Money.FromFen(groups.SelectMany(group => inGroups[group]).Sum(tally => tally.Revenue.Fen));

    private Pace At(Money target, Money achieved, DayRange worked, TargetHolder holder) => Pace.At(target, achieved, worked, day, calendarOf(holder));
}
