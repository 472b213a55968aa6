using System.Collections.Immutable;
using SalesBot.Adapters.Contracts.Stores;
using SalesBot.Bot.Understanding;
using SalesBot.Domain.Organisation;
using SalesBot.Domain.Targets;
using SalesBot.Domain.WorkCalendars;

namespace SalesBot.Bot.Conversation;

/// <summary>What belongs to the rows that are shown, and is read for no others: targets, and who wants to be unnamed.</summary>
internal sealed class BoardDetails
{
    private readonly BoardReading reading;
    private readonly LeaderboardRules rules;
    private readonly OrganisationChart chart;
    private readonly IReadOnlyDictionary<TargetHolder, Target> targets;
    private readonly ImmutableHashSet<MemberId> anonymous;

    private BoardDetails(BoardReading reading, LeaderboardRules rules, OrganisationChart chart, WorkCalendar calendar, IReadOnlyDictionary<TargetHolder, Target> targets, ImmutableHashSet<MemberId> anonymous) =>
        (this.reading, this.rules, this.chart, Calendar, this.targets, this.anonymous) = (reading, rules, chart, calendar, targets, anonymous);

    /// <summary>Which days are worked.</summary>
    public WorkCalendar Calendar { get; }

    /// <summary>Reads them.</summary>
    /// <param name="question">What was asked for.</param>
    /// <param name="reading">The ranking.</param>
    /// <param name="shown">The rows that are shown, and the reader's own.</param>
    /// <param name="rules">What is decided about rankings.</param>
    /// <param name="chart">Who works here.</param>
    /// <param name="calendar">Which days are worked.</param>
    /// <param name="session">The session.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    public static async Task<BoardDetails> ReadAsync(
        BoardQuestion question,
        BoardReading reading,
        IReadOnlyCollection<TargetHolder> shown,
        LeaderboardRules rules,
        OrganisationChart chart,
        WorkCalendar calendar,
        ISalesSession session,
        CancellationToken cancellationToken)
    {
        var measure = question.Metric == Metric.Payments ? TargetMeasure.Payments : TargetMeasure.Revenue;
        var theirs = question.Metric is Metric.Revenue or Metric.Payments or Metric.Attainment && shown.Count > 0
            ? await reading.TargetsAsync(shown, measure, session.Targets, cancellationToken)
            : ImmutableDictionary<TargetHolder, Target>.Empty;
        MemberId[] members = [.. shown.Where(who => who.Kind == TargetHolderKind.Member).Select(who => new MemberId(who.Id))];
        var set = members.Length == 0 ? null : await session.Attention.FindAllAsync(members, cancellationToken);
        return new BoardDetails(reading, rules, chart, calendar, theirs, set is null ? [] : [.. set.Where(pair => pair.Value.IsAnonymous).Select(pair => pair.Key)]);
    }

    /// <summary>What somebody has reached of their target, in percent; null without one.</summary>
    public decimal? Attained(TargetHolder who) => reading.Attained(who, targets.GetValueOrDefault(who));

    /// <summary>The target of the period; null for none.</summary>
    public Target? TargetOf(TargetHolder who) => targets.GetValueOrDefault(who);

    /// <summary>Whether somebody is not to be named by people from beyond their group.</summary>
    public bool IsAnonymous(TargetHolder who) =>
        who.Kind == TargetHolderKind.Member && new MemberId(who.Id) is var id && (anonymous.Contains(id) || (chart.Find(id) is { } member && rules.Anonymous.Contains(member.Name)));
}
