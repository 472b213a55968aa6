using System.Collections.Immutable;
using SalesBot.Adapters.Contracts.Stores;
using SalesBot.Bot.Understanding;
using SalesBot.Domain.Leaderboards;
using SalesBot.Domain.Organisation;
using SalesBot.Domain.Targets;
using SalesBot.Domain.WorkCalendars;

namespace SalesBot.Bot.Conversation;

/// <summary>What a ranking is made from, read in a few questions whatever its size, and the ranking.</summary>
/// <threadsafety>Immutable.</threadsafety>
internal sealed class BoardReading
{
    private readonly BoardQuestion question;
    private readonly OrganisationChart chart;
    private readonly LeaderboardRules rules;
    private readonly WorkCalendar calendar;
    private DateOnly lastDay;
    private IReadOnlyDictionary<TargetHolder, TallySum> now = ImmutableDictionary<TargetHolder, TallySum>.Empty;
    private IReadOnlyDictionary<TargetHolder, TallySum> before = ImmutableDictionary<TargetHolder, TallySum>.Empty;
    private IReadOnlyDictionary<TargetHolder, Target> targets = ImmutableDictionary<TargetHolder, Target>.Empty;
    private IReadOnlyDictionary<TargetHolder, Target> targetsBefore = ImmutableDictionary<TargetHolder, Target>.Empty;
    private IReadOnlyDictionary<TargetHolder, decimal> scores = ImmutableDictionary<TargetHolder, decimal>.Empty;

    private BoardReading(BoardQuestion question, BoardPeriod period, OrganisationChart chart, LeaderboardRules rules, WorkCalendar calendar) =>
        (this.question, Period, this.chart, this.rules, this.calendar, Board) = (question, period, chart, rules, calendar, new Leaderboard<TargetHolder>([]));

    /// <summary>Whether somebody's target is another now than it was at the moment that the question names.</summary>
    public bool HaveTargetsChanged { get; private set; }

    /// <summary>The days, and those with which they are compared.</summary>
    public BoardPeriod Period { get; }

    /// <summary>The ranking.</summary>
    public Leaderboard<TargetHolder> Board { get; private set; }

    /// <summary>Whether anything is known of what is asked for.</summary>
    public bool HasData => question.Metric != Metric.Completeness || rules.Completeness is not null;

    /// <summary>Reads it.</summary>
    /// <param name="question">What is asked for.</param>
    /// <param name="today">The day.</param>
    /// <param name="chart">Who works here.</param>
    /// <param name="rules">What is decided about rankings.</param>
    /// <param name="calendar">Which days are worked.</param>
    /// <param name="session">The session.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    public static async Task<BoardReading> ReadAsync(
        BoardQuestion question, DateOnly today, OrganisationChart chart, LeaderboardRules rules, WorkCalendar calendar, ISalesSession session, CancellationToken cancellationToken)
    {
        var period = BoardPeriod.Of(question.Days, today, calendar, question.Compared);
        var reading = new BoardReading(question, period, chart, rules, calendar) { lastDay = question.Days.To < today ? question.Days.To : today };
        if (!reading.HasData)
        {
            return reading;
        }

        reading.now = reading.Sums(await session.Figures.TalliesAsync(period.Days, cancellationToken));
        reading.before = reading.Sums(await session.Figures.TalliesAsync(period.Before, cancellationToken));
        var contestants = reading.Contestants().ToList();
        if (question.Metric == Metric.Attainment)
        {
            reading.targets = await reading.TargetsAsync(contestants, TargetMeasure.Revenue, session.Targets, cancellationToken);
            reading.targetsBefore = await session.Targets.FindAsync(contestants, TargetMeasure.Revenue, BoardPeriod.PeriodBefore(period.Days, calendar), cancellationToken);
        }

        if (question.Metric == Metric.Completeness)
        {
            reading.scores = reading.ScoresOf(await rules.Completeness!(today, session, cancellationToken));
        }

        reading.Board = new Leaderboard<TargetHolder>(
            contestants.Select(who => new Entry<TargetHolder>(who, reading.ValueOf(who, reading.now, reading.targets))),
            question.Metric is Metric.Improved or Metric.Completeness ? null : contestants.Select(who => new Entry<TargetHolder>(who, reading.EarlierOf(who))));
        return reading;
    }

    /// <summary>The targets of the days as the question means them; who had none at its moment is reckoned by that of now.</summary>
    public async Task<IReadOnlyDictionary<TargetHolder, Target>> TargetsAsync(IReadOnlyCollection<TargetHolder> holders, TargetMeasure measure, ITargetStore store, CancellationToken cancellationToken)
    {
        var present = await store.FindAsync(holders, measure, question.Days, cancellationToken);
        if (question.Moment is not { } moment)
        {
            return present;
        }

        var then = await store.AsOfAsync(holders, measure, question.Days, moment.At, cancellationToken);
        HaveTargetsChanged |= then.Any(target => present.GetValueOrDefault(target.Key)?.Value != target.Value.Value);
        return moment.IsMeant ? present.Concat(then).GroupBy(target => target.Key).ToDictionary(target => target.Key, target => target.Last().Value) : present;
    }

    /// <summary>What somebody has done in the days.</summary>
    public TallySum Of(TargetHolder who) => now.GetValueOrDefault(who);

    /// <summary>What somebody had done in the days before.</summary>
    public TallySum BeforeOf(TargetHolder who) => before.GetValueOrDefault(who);

    /// <summary>What somebody has reached of their target of the period, in percent; null without one.</summary>
    public decimal? Attained(TargetHolder who, Target? target) => AttainedOf(who, Of(who), target);

    /// <summary>Whether the tally counts in the part of the company that is asked for.</summary>
    public bool IsInScope(MemberId member, GroupId? group) => Scopes.Counts(chart, question.Scope, member, group);

    private IReadOnlyDictionary<TargetHolder, TallySum> Sums(IReadOnlyList<Tally> tallies) =>
        TallySum.By(tallies.Where(tally => IsInScope(tally.Member, tally.Group)), HolderOf);

    /// <summary>For whom a tally counts: the person, or the part in which it was done, wherever the person is now.</summary>
    private TargetHolder? HolderOf(Tally tally) => question.Parts switch
    {
        RankedParts.Members => TargetHolder.Of(tally.Member),
        RankedParts.Groups => tally.Group is { } group ? TargetHolder.Of(group) : null,
        _ => Scopes.RegionIn(chart, tally.Member, tally.Group) is { } region ? TargetHolder.Of(region) : null,
    };

    /// <summary>Who takes part, by name: those who sell there, and those who have done something there and are still known.</summary>
    private IEnumerable<TargetHolder> Contestants() => question.Parts switch
    {
        RankedParts.Groups => chart.Groups.Where(group => BoardAccess.IsWithin(chart, new Scope(Group: group.Id), question.Scope)).OrderBy(group => group.Name, StringComparer.Ordinal).Select(group => TargetHolder.Of(group.Id)),
        RankedParts.Regions => chart.Regions.OrderBy(region => region.Name, StringComparer.Ordinal).Select(region => TargetHolder.Of(region.Id)),
        _ => chart.MembersByName.Where(TakesPart).Select(member => TargetHolder.Of(member.Id)),
    };

    private bool TakesPart(Member member) => !(question.IsOfNewHires && !IsNew(member)) && member.Role switch
    {
        // Who has left has no place in the organisation any more.
        Role.Rep => (member.Group is not null || member.Region is not null || chart.Groups.Count == 0) && (now.ContainsKey(TargetHolder.Of(member.Id)) || IsInScope(member.Id, member.Group)),
        Role.Manager or Role.Director => rules.WithManagers && now.ContainsKey(TargetHolder.Of(member.Id)),
        _ => false,
    };

    private bool IsNew(Member member) => member.JoinedOn is { } joined && joined <= lastDay && joined > lastDay.AddDays(-rules.NewHireDays);

    /// <summary>Who had done nothing had no place to rise from.</summary>
    private decimal? EarlierOf(TargetHolder who) => before.ContainsKey(who) && ValueOf(who, before, targetsBefore) is > 0 and var value ? value : null;

    private decimal? ValueOf(TargetHolder who, IReadOnlyDictionary<TargetHolder, TallySum> sums, IReadOnlyDictionary<TargetHolder, Target> set) =>
        FigureOf(who, sums, set) is not { } figure ? null
        : !question.HasAverages ? figure
        : BoardAccess.SellersOf(chart, who) is var sellers and > 0 ? figure / sellers
        : null;

    private decimal? FigureOf(TargetHolder who, IReadOnlyDictionary<TargetHolder, TallySum> sums, IReadOnlyDictionary<TargetHolder, Target> set)
    {
        var sum = sums.GetValueOrDefault(who);
        return question.Metric switch
        {
            Metric.Attainment => AttainedOf(who, sum, set.GetValueOrDefault(who)),
            Metric.Improved => before.ContainsKey(who) ? (sum.Revenue - before[who].Revenue).Fen : null,
            Metric.Completeness => scores.TryGetValue(who, out var score) ? score : null,
            Metric.WinRate => sum.WinRate(rules.LeastClosed),
            Metric.AverageDeal => sum.AverageDeal,
            Metric.Wins => sum.Wins,
            Metric.NewCustomers => sum.NewCustomers,
            Metric.Visits => sum.Visits,
            Metric.Activities => sum.Activities,
            Metric.Points => sum.Points,
            Metric.Collaboration => sum.Thanks,
            Metric.Payments => sum.Payments.Fen,
            Metric.Calls => sum.Calls,
            Metric.Demos => sum.Demos,
            Metric.Quotes => sum.Quotes,
            _ => sum.Revenue.Fen,
        };
    }

    /// <summary>What is reached of a target of money; who came later has to reach the part that falls on their workdays.</summary>
    private decimal? AttainedOf(TargetHolder who, TallySum sum, Target? target) =>
        target is not null && ProRata.Of(target, JoinedOn(who), calendar) is { } share
            ? 100m * (target.Measure == TargetMeasure.Payments ? sum.Payments : sum.Revenue).Yuan / share
            : null;

    private DateOnly? JoinedOn(TargetHolder who) => who.Kind == TargetHolderKind.Member ? chart.Find(new MemberId(who.Id))?.JoinedOn : null;

    /// <summary>The scores of people; of a group or a region the average of those in it.</summary>
    private Dictionary<TargetHolder, decimal> ScoresOf(IReadOnlyDictionary<MemberId, decimal> members) =>
        members
            .Where(score => chart.Find(score.Key) is not null)
            .Select(score => (Who: HolderOf(new Tally { Member = score.Key, Group = chart.Find(score.Key)!.Group }), score.Value))
            .Where(score => score.Who is not null)
            .GroupBy(score => score.Who!.Value, score => score.Value)
            .ToDictionary(scores => scores.Key, scores => scores.Average());
}
