using SalesBot.Adapters.Contracts.Stores;
using SalesBot.Bot.Understanding;
using SalesBot.Domain.Leaderboards;
using SalesBot.Domain.Organisation;
using SalesBot.Domain.Sales;
using SalesBot.Domain.Targets;
using SalesBot.Domain.WorkCalendars;

namespace SalesBot.Bot.Conversation;

/// <summary>A ranking that was asked for, ready-made where it can be, else made from what is read in a few questions whatever its size.</summary>
/// <threadsafety>Immutable.</threadsafety>
internal sealed class BoardReading
{
    private readonly BoardQuestion question;
    private readonly OrganisationChart chart;
    private readonly LeaderboardRules rules;
    private readonly WorkCalendar calendar;
    private BoardRanking ranking = BoardRanking.Empty;

    private BoardReading(BoardQuestion question, BoardPeriod period, OrganisationChart chart, LeaderboardRules rules, WorkCalendar calendar) =>
        (this.question, Period, this.chart, this.rules, this.calendar) = (question, period, chart, rules, calendar);

    /// <summary>Whether somebody's target is another now than it was at the moment that the question names.</summary>
    public bool HaveTargetsChanged { get; private set; }

    /// <summary>The days, and those with which they are compared.</summary>
    public BoardPeriod Period { get; }

    /// <summary>The ranking.</summary>
    public Leaderboard<TargetHolder> Board => ranking.Board;

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
        var reading = new BoardReading(question, period, chart, rules, calendar);
        if (!reading.HasData)
        {
            return reading;
        }

        var recipe = new BoardRecipe(question, period, question.Days.To < today ? question.Days.To : today, chart, rules);
        reading.ranking = question.Metric switch
        {
            Metric.Attainment => await session.Figures.MakeAsync(recipe.OfTargets(calendar, (making, token) => reading.ByAttainmentAsync(making, session, token)), cancellationToken),
            Metric.Completeness => await reading.ByScoreAsync(await BeginAsync(recipe, session, cancellationToken), today, session, cancellationToken),
            _ => await session.Figures.MakeAsync(recipe, cancellationToken),
        };
        reading.HaveTargetsChanged |= reading.ranking.HaveTargetsChanged;
        return reading;
    }

    /// <summary>
    /// The targets of the days as the question means them. Who had none at the end of days that are over has none, so that a place of that time stays; who had
    /// none at their beginning is reckoned by that of now.
    /// </summary>
    public async Task<IReadOnlyDictionary<TargetHolder, Target>> TargetsAsync(IReadOnlyCollection<TargetHolder> holders, TargetMeasure measure, ITargetStore store, CancellationToken cancellationToken)
    {
        var present = await store.FindAsync(holders, measure, question.Days, cancellationToken);
        if (question.Moment is not { } moment)
        {
            return present;
        }

        var then = await store.AsOfAsync(holders, measure, question.Days, moment.At, cancellationToken);
        var isAtEnd = moment.On == question.Days.To;
        HaveTargetsChanged |= then.Any(target => present.GetValueOrDefault(target.Key)?.Value != target.Value.Value) || (isAtEnd && present.Keys.Any(who => !then.ContainsKey(who)));
        return !moment.IsMeant ? present : isAtEnd ? then : present.Concat(then).GroupBy(target => target.Key).ToDictionary(target => target.Key, target => target.Last().Value);
    }

    /// <summary>What somebody had signed in the days before.</summary>
    public Money RevenueBefore(TargetHolder who) => ranking.AmountBefore(who);

    /// <summary>What somebody with a place has reached of their target of the period, in percent; null without one.</summary>
    public decimal? Attained(TargetHolder who, Target? target) => AttainedOf(who, ranking.AmountOf(who), target);

    /// <summary>Whether the tally counts in the part of the company that is asked for.</summary>
    public bool IsInScope(MemberId member, GroupId? group) => Scopes.Counts(chart, question.Scope, member, group);

    /// <summary>What follows from tallies, of a ranking by scores: nearly each message changes a deal or customer, so that what is made of all of them would seldom hold.</summary>
    private static async Task<BoardMaking> BeginAsync(BoardRecipe recipe, ISalesSession session, CancellationToken cancellationToken)
    {
        var tallies = new List<IReadOnlyList<Tally>>();
        foreach (var range in recipe.Reads)
        {
            tallies.Add(await session.Figures.TalliesAsync(range.Days, cancellationToken));
        }

        return recipe.Begin(tallies);
    }

    private async Task<BoardRanking> ByAttainmentAsync(BoardMaking making, ISalesSession session, CancellationToken cancellationToken)
    {
        var targets = await TargetsAsync(making.Contestants, TargetMeasure.Revenue, session.Targets, cancellationToken);
        var before = BoardPeriod.PeriodBefore(Period.Days, calendar);
        var targetsBefore = question.Moment is { } moment
            ? await session.Targets.AsOfAsync(making.Contestants, TargetMeasure.Revenue, before, moment.Before, cancellationToken)
            : await session.Targets.FindAsync(making.Contestants, TargetMeasure.Revenue, before, cancellationToken);
        var ranked = making.Rank(who => AttainedOf(who, making.Now(who).Revenue, targets.GetValueOrDefault(who)), who => AttainedOf(who, making.Before(who).Revenue, targetsBefore.GetValueOrDefault(who)));
        return ranked with { HaveTargetsChanged = HaveTargetsChanged };
    }

    /// <summary>By how complete data is now, of those alone whose figure it is.</summary>
    private async Task<BoardRanking> ByScoreAsync(BoardMaking making, DateOnly today, ISalesSession session, CancellationToken cancellationToken)
    {
        var contestants = making.Contestants.ToHashSet();
        List<MemberId> members = [.. chart.Members.Where(member => Holders.Of(question.Parts, chart, member.Id, member.Group) is { } who && contestants.Contains(who)).Select(member => member.Id)];
        var scores = ScoresOf(await rules.Completeness!(members, today, session, cancellationToken));
        return making.Rank(who => scores.TryGetValue(who, out var score) ? score : null, earlierOf: null);
    }

    /// <summary>What is reached of a target of money; who came later has to reach the part that falls on their workdays.</summary>
    private decimal? AttainedOf(TargetHolder who, Money amount, Target? target) =>
        target is not null && ProRata.Of(target, JoinedOn(who), calendar) is { } share ? 100m * amount.Yuan / share : null;

    private DateOnly? JoinedOn(TargetHolder who) => who.Kind == TargetHolderKind.Member ? chart.Find(new MemberId(who.Id))?.JoinedOn : null;

    /// <summary>The scores of people; of a group or a region the average of those in it.</summary>
    private Dictionary<TargetHolder, decimal> ScoresOf(IReadOnlyDictionary<MemberId, decimal> members) =>
        members
            .Where(score => chart.Find(score.Key) is not null)
            .Select(score => (Who: Holders.Of(question.Parts, chart, score.Key, chart.Find(score.Key)!.Group), score.Value))
            .Where(score => score.Who is not null)
            .GroupBy(score => score.Who!.Value, score => score.Value)
            .ToDictionary(scores => scores.Key, scores => scores.Average());
}
