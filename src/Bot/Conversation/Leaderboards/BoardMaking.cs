using System.Collections.Immutable;
using System.Runtime.InteropServices;
using SalesBot.Bot.Understanding;
using SalesBot.Domain.Leaderboards;
using SalesBot.Domain.Organisation;
using SalesBot.Domain.Sales;
using SalesBot.Domain.Targets;

namespace SalesBot.Bot.Conversation;

/// <summary>Makes a ranking from what everybody has done in the days and in those before; pure.</summary>
internal sealed class BoardMaking
{
    private static readonly Done Nothing = new();

    private readonly BoardQuestion question;
    private readonly DateOnly lastDay;
    private readonly OrganisationChart chart;
    private readonly LeaderboardRules rules;
    private readonly Dictionary<TargetHolder, Done> done;

    /// <param name="question">What is asked for.</param>
    /// <param name="lastDay">The last of the days that has begun.</param>
    /// <param name="chart">Who works here.</param>
    /// <param name="rules">What is decided about rankings.</param>
    /// <param name="tallies">Of the days, and of those before.</param>
    public BoardMaking(BoardQuestion question, DateOnly lastDay, OrganisationChart chart, LeaderboardRules rules, IReadOnlyList<IReadOnlyList<Tally>> tallies)
    {
        (this.question, this.lastDay, this.chart, this.rules) = (question, lastDay, chart, rules);
        done = new Dictionary<TargetHolder, Done>(question.Parts == RankedParts.Members ? tallies.Max(some => some.Count) : 0);
        Add(tallies[0], (who, tally) => who.Now = (who.Now ?? default).With(tally));
        Add(tallies[1], (who, tally) => who.Before = (who.Before ?? default).With(tally));
        Contestants = [.. Taking()];
    }

    /// <summary>Who takes part, by name: those who sell there, and those who have done something there and are still known.</summary>
    public ImmutableArray<TargetHolder> Contestants { get; }

    /// <summary>What somebody has done in the days.</summary>
    public TallySum Now(TargetHolder who) => DoneBy(who).Now ?? default;

    /// <summary>What somebody had done in the days before.</summary>
    public TallySum Before(TargetHolder who) => DoneBy(who).Before ?? default;

    /// <summary>The ranking by what was done.</summary>
    public BoardRanking Rank()
    {
        var sellers = question.HasAverages ? Sellers() : [];
        return Rank(
            (who, of) => OfOne(who, FigureOf(of.Now ?? default, of.Before)),
            question.Metric == Metric.Improved ? null : (who, of) => OfOne(who, FigureOf(of.Before ?? default, of.Before)));

        decimal? OfOne(TargetHolder who, decimal? figure) =>
            !question.HasAverages || figure is null ? figure
            : sellers.GetValueOrDefault(who.Id) is var heads and > 0 ? figure / heads
            : null;
    }

    /// <summary>The ranking by other figures.</summary>
    /// <param name="figureOf">Somebody's figure; null for none.</param>
    /// <param name="earlierOf">The one of the days before; null where nothing is compared.</param>
    public BoardRanking Rank(Func<TargetHolder, decimal?> figureOf, Func<TargetHolder, decimal?>? earlierOf) =>
        Rank((who, _) => figureOf(who), earlierOf is null ? null : (who, _) => earlierOf(who));

    private BoardRanking Rank(Func<TargetHolder, Done, decimal?> figureOf, Func<TargetHolder, Done, decimal?>? earlierOf)
    {
        var (ranked, earlier) = (new Entry<TargetHolder>[Contestants.Length], earlierOf is null ? null : new Entry<TargetHolder>[Contestants.Length]);
        foreach (var (number, who) in Contestants.Index())
        {
            var of = DoneBy(who);
            ranked[number] = new Entry<TargetHolder>(who, figureOf(who, of));

            // Who had done nothing had no place to rise from.
            if (earlier is not null)
            {
                earlier[number] = new Entry<TargetHolder>(who, of.Before is not null && earlierOf!(who, of) is > 0 and var figure ? figure : null);
            }
        }

        var board = new Leaderboard<TargetHolder>(ranked, earlier);
        return new BoardRanking(board, ImmutableArray.CreateRange(board.Standings, standing => AmountsOf(DoneBy(standing.Who))));
    }

    private (Money Now, Money Before) AmountsOf(Done of) =>
        (question.Metric == Metric.Payments ? (of.Now ?? default).Payments : (of.Now ?? default).Revenue, (of.Before ?? default).Revenue);

    private void Add(IReadOnlyList<Tally> tallies, Action<Done, Tally> add)
    {
        foreach (var tally in tallies)
        {
            if (Scopes.Counts(chart, question.Scope, tally.Member, tally.Group) && Holders.Of(question.Parts, chart, tally.Member, tally.Group) is { } who)
            {
                ref var of = ref CollectionsMarshal.GetValueRefOrAddDefault(done, who, out _);
                add(of ??= new Done(), tally);
            }
        }
    }

    private Done DoneBy(TargetHolder who) => done.GetValueOrDefault(who, Nothing);

    private IEnumerable<TargetHolder> Taking() => question.Parts switch
    {
        RankedParts.Groups => chart.Groups.Where(group => BoardAccess.IsWithin(chart, new Scope(Group: group.Id), question.Scope)).OrderBy(group => group.Name, StringComparer.Ordinal).Select(group => TargetHolder.Of(group.Id)),
        RankedParts.Regions => chart.Regions.OrderBy(region => region.Name, StringComparer.Ordinal).Select(region => TargetHolder.Of(region.Id)),
        _ => chart.MembersByName.Where(TakesPart).Select(member => TargetHolder.Of(member.Id)),
    };

    private bool TakesPart(Member member) => !(question.IsOfNewHires && !IsNew(member)) && member.Role switch
    {
        // Who has left has no place in the organisation any more.
        Role.Rep => (member.Group is not null || member.Region is not null || chart.Groups.Count == 0) && (HasDone(member) || Scopes.Counts(chart, question.Scope, member.Id, member.Group)),
        Role.Manager or Role.Director => rules.WithManagers && HasDone(member),
        _ => false,
    };

    private bool IsNew(Member member) => member.JoinedOn is { } joined && joined <= lastDay && joined > lastDay.AddDays(-rules.NewHireDays);

    private bool HasDone(Member member) => DoneBy(TargetHolder.Of(member.Id)).Now is not null;

    private decimal? FigureOf(TallySum sum, TallySum? earlier) => question.Metric switch
    {
        Metric.Improved => earlier is { } then ? (sum.Revenue - then.Revenue).Fen : null,
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

    /// <summary>What one who takes part has done in the days, and had done in those before; null for nothing at all.</summary>
    private sealed class Done
    {
        public TallySum? Now { get; set; }

        public TallySum? Before { get; set; }
    }
}
