using System.Collections.Immutable;
using SalesBot.Bot.Understanding;
using SalesBot.Domain.Leaderboards;
using SalesBot.Domain.Organisation;
using SalesBot.Domain.Targets;

namespace SalesBot.Bot.Conversation;

/// <summary>Makes a ranking from what everybody has done in the days and in those before; pure.</summary>
internal sealed class BoardMaking
{
    private readonly BoardQuestion question;
    private readonly DateOnly lastDay;
    private readonly OrganisationChart chart;
    private readonly LeaderboardRules rules;
    private readonly IReadOnlyDictionary<TargetHolder, TallySum> now;
    private readonly IReadOnlyDictionary<TargetHolder, TallySum> before;

    /// <param name="question">What is asked for.</param>
    /// <param name="lastDay">The last of the days that has begun.</param>
    /// <param name="chart">Who works here.</param>
    /// <param name="rules">What is decided about rankings.</param>
    /// <param name="tallies">Of the days, and of those before.</param>
    public BoardMaking(BoardQuestion question, DateOnly lastDay, OrganisationChart chart, LeaderboardRules rules, IReadOnlyList<IReadOnlyList<Tally>> tallies)
    {
        (this.question, this.lastDay, this.chart, this.rules) = (question, lastDay, chart, rules);
        (now, before) = (Sums(tallies[0]), Sums(tallies[1]));
        Contestants = [.. Taking()];
    }

    /// <summary>Who takes part, by name: those who sell there, and those who have done something there and are still known.</summary>
    public ImmutableArray<TargetHolder> Contestants { get; }

    /// <summary>What somebody has done in the days.</summary>
    public TallySum Now(TargetHolder who) => now.GetValueOrDefault(who);

    /// <summary>What somebody had done in the days before.</summary>
    public TallySum Before(TargetHolder who) => before.GetValueOrDefault(who);

    /// <summary>The ranking by what was done.</summary>
    public BoardRanking Rank()
    {
        var sellers = question.HasAverages ? Sellers() : [];
        return Rank(who => Figure(who, now), question.Metric == Metric.Improved ? null : who => Figure(who, before));

        decimal? Figure(TargetHolder who, IReadOnlyDictionary<TargetHolder, TallySum> sums) =>
            FigureOf(who, sums.GetValueOrDefault(who)) is not { } figure ? null
            : !question.HasAverages ? figure
            : sellers.GetValueOrDefault(who.Id) is var heads and > 0 ? figure / heads
            : null;
    }

    /// <summary>The ranking by other figures.</summary>
    /// <param name="figureOf">Somebody's figure; null for none.</param>
    /// <param name="earlierOf">The one of the days before; null where nothing is compared.</param>
    public BoardRanking Rank(Func<TargetHolder, decimal?> figureOf, Func<TargetHolder, decimal?>? earlierOf)
    {
        var board = new Leaderboard<TargetHolder>(
            Contestants.Select(who => new Entry<TargetHolder>(who, figureOf(who))),
            earlierOf is null ? null : Contestants.Select(who => new Entry<TargetHolder>(who, EarlierOf(who, earlierOf))));
        return new BoardRanking(board, [.. board.Standings.Select(standing => (question.Metric == Metric.Payments ? Now(standing.Who).Payments : Now(standing.Who).Revenue, Before(standing.Who).Revenue))]);
    }

    private IReadOnlyDictionary<TargetHolder, TallySum> Sums(IReadOnlyList<Tally> tallies) =>
        TallySum.By(tallies.Where(tally => Scopes.Counts(chart, question.Scope, tally.Member, tally.Group)), tally => Holders.Of(question.Parts, chart, tally.Member, tally.Group));

    private IEnumerable<TargetHolder> Taking() => question.Parts switch
    {
        RankedParts.Groups => chart.Groups.Where(group => BoardAccess.IsWithin(chart, new Scope(Group: group.Id), question.Scope)).OrderBy(group => group.Name, StringComparer.Ordinal).Select(group => TargetHolder.Of(group.Id)),
        RankedParts.Regions => chart.Regions.OrderBy(region => region.Name, StringComparer.Ordinal).Select(region => TargetHolder.Of(region.Id)),
        _ => chart.MembersByName.Where(TakesPart).Select(member => TargetHolder.Of(member.Id)),
    };

    private bool TakesPart(Member member) => !(question.IsOfNewHires && !IsNew(member)) && member.Role switch
    {
        // Who has left has no place in the organisation any more.
        Role.Rep => (member.Group is not null || member.Region is not null || chart.Groups.Count == 0) && (now.ContainsKey(TargetHolder.Of(member.Id)) || Scopes.Counts(chart, question.Scope, member.Id, member.Group)),
        Role.Manager or Role.Director => rules.WithManagers && now.ContainsKey(TargetHolder.Of(member.Id)),
        _ => false,
    };

    private bool IsNew(Member member) => member.JoinedOn is { } joined && joined <= lastDay && joined > lastDay.AddDays(-rules.NewHireDays);

    /// <summary>Who had done nothing had no place to rise from.</summary>
    private decimal? EarlierOf(TargetHolder who, Func<TargetHolder, decimal?> earlierOf) => before.ContainsKey(who) && earlierOf(who) is > 0 and var figure ? figure : null;

    private decimal? FigureOf(TargetHolder who, TallySum sum) => question.Metric switch
    {
        Metric.Improved => before.TryGetValue(who, out var earlier) ? (sum.Revenue - earlier.Revenue).Fen : null,
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

    /// <summary>How many sell in each group or region that is ranked.</summary>
    private Dictionary<Guid, int> Sellers() => chart.Members
        .Where(member => member.Role == Role.Rep)
        .Select(member => question.Parts == RankedParts.Groups ? member.Group?.Value : chart.RegionOf(member)?.Value)
        .OfType<Guid>().CountBy(part => part).ToDictionary();
}
