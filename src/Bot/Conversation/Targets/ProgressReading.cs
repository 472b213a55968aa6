using SalesBot.Domain.Leaderboards;
using SalesBot.Domain.Organisation;
using SalesBot.Domain.Targets;
using SalesBot.Domain.WorkCalendars;

namespace SalesBot.Bot.Conversation;

/// <summary>Reads what people and parts of the organisation have to reach, and what they have reached.</summary>
internal sealed class ProgressReading(TurnContext turn)
{
    private readonly Dictionary<DayRange, IReadOnlyList<Tally>> read = [];
    private readonly TargetTree tree = new(turn.Chart);

    /// <summary>All targets of these for the days, those of one holder in the order of the measures; one who has none is left out.</summary>
    public async Task<IReadOnlyDictionary<TargetHolder, IReadOnlyList<HeldTarget>>> ReadAsync(IReadOnlyCollection<TargetHolder> holders, DayRange days, CancellationToken cancellationToken)
    {
        var below = holders.ToDictionary(holder => holder, tree.Below);
        var targets = (await turn.Session.Targets.TouchingAsync([.. holders.Concat(below.Values.SelectMany(each => each)).Distinct()], days, cancellationToken))
            .ToLookup(target => (target.Holder, target.Measure));
        var held = new Dictionary<TargetHolder, IReadOnlyList<HeldTarget>>();
        foreach (var holder in holders)
        {
            var own = new List<HeldTarget>();
            foreach (var measure in Enum.GetValues<TargetMeasure>())
            {
                var source = Of(holder, [.. targets[(holder, measure)]], days);
                var isSum = source is null && (source = SumOfPeople(below[holder].Select(each => Of(each, [.. targets[(each, measure)]], days)))) is not null;
                if (source is not null)
                {
                    own.Add(await OfAsync(holder, source, days, cancellationToken) with { IsSumOfPeople = isSum });
                }
            }

            if (own.Count > 0)
            {
                held[holder] = own;
            }
        }

        return held;
    }

    /// <summary>How far a target is that several share.</summary>
    public Task<HeldTarget> OfSharedAsync(Target target, CancellationToken cancellationToken) =>
        OfAsync(target.Holder, new PeriodTarget(target.Value, TargetBasis.Own, target), target.Period, cancellationToken);

    /// <summary>Everybody's figures of the days; read once.</summary>
    public async Task<IReadOnlyList<Tally>> TalliesAsync(DayRange days, CancellationToken cancellationToken)
    {
        if (!read.TryGetValue(days, out var tallies))
        {
            read[days] = tallies = await turn.Session.Figures.TalliesAsync(days, cancellationToken);
        }

        return tallies;
    }

    /// <summary>What somebody has to reach; of a target of their own days, the part that falls on the days since they came.</summary>
    private PeriodTarget? Of(TargetHolder holder, IReadOnlyCollection<Target> targets, DayRange days)
    {
        var source = PeriodTarget.Find(targets, days, turn.Options.Calendar);
        return source is { Basis: TargetBasis.Own } && JoinedOn(holder) is { } joined
            ? ProRata.Of(source.From, joined, turn.Options.Calendar) is { } value ? source with { Value = value } : null
            : source;
    }

    private DateOnly? JoinedOn(TargetHolder holder) => holder.Kind == TargetHolderKind.Member ? turn.Chart.Find(new MemberId(holder.Id))?.JoinedOn : null;

    /// <summary>The days on which it is worked for: of somebody who came in their course, those since then.</summary>
    private DayRange Worked(TargetHolder holder, PeriodTarget source, DayRange counted) =>
        (source.From.Since ?? JoinedOn(holder)) is { } first && source.Basis == TargetBasis.Own && counted.Contains(first) ? new DayRange(first, counted.To) : counted;

    private async Task<HeldTarget> OfAsync(TargetHolder holder, PeriodTarget source, DayRange asked, CancellationToken cancellationToken)
    {
        var counted = source.Counted(asked);
        var worked = Worked(holder, source, counted);
        var (calendar, yesterday) = (HolderCalendar.Of(holder, turn), turn.Today.AddDays(-1));
        return new HeldTarget(
            new TargetProgress
            {
                Measure = source.From.Measure,
                Value = source.Value,
                Achieved = await AchievedAsync(holder, source, counted, cancellationToken),
                Workdays = calendar.CountWorkdays(worked.From, worked.To),
                Passed = calendar.CountWorkdays(worked.From, yesterday < counted.To ? yesterday : counted.To),
                PassMark = source.From.PassesAt,
                Weight = source.From.Weight,
            },
            source,
            counted);
    }

    private async Task<decimal?> AchievedAsync(TargetHolder holder, PeriodTarget source, DayRange counted, CancellationToken cancellationToken)
    {
        var measure = source.From.Measure;
        if (measure.IsTold())
        {
            return source.From.Result?.Value;
        }

        return measure == TargetMeasure.Completeness ? await CompletenessAsync(holder, counted, cancellationToken)
            : holder.Kind == TargetHolderKind.Project ? await new ProjectResults(turn).AchievedAsync(source.From, counted, cancellationToken)
            : measure == TargetMeasure.Repurchase ? await RepurchaseAsync(holder, counted, cancellationToken)
            : measure.Achieved(HolderTallies.Of(await TalliesAsync(counted, cancellationToken), holder, turn.Chart));
    }

    /// <summary>How complete the data is now, of several people on the average; of days that are over, or of a project, nothing tells it.</summary>
    private async Task<decimal?> CompletenessAsync(TargetHolder holder, DayRange counted, CancellationToken cancellationToken)
    {
        if (holder.Kind == TargetHolderKind.Project || !counted.Contains(turn.Today) || turn.Options.Leaderboards.Completeness is not { } measured)
        {
            return null;
        }

        var scores = await measured(HolderTallies.People(holder, turn.Chart), turn.Today, turn.Session, cancellationToken);
        return scores.Count == 0 ? null : decimal.Round(scores.Values.Average(), 2, MidpointRounding.AwayFromZero);
    }

    /// <summary>How many of the deals won are with customers who had signed on an earlier day; a win is of whoever won it, in the group of that time.</summary>
    private async Task<decimal?> RepurchaseAsync(TargetHolder holder, DayRange counted, CancellationToken cancellationToken)
    {
        var winners = HolderTallies.Of(await TalliesAsync(counted, cancellationToken), holder, turn.Chart).Where(tally => tally.Wins > 0).Select(tally => (tally.Member, tally.Group)).ToHashSet();
        List<Credit> won =
        [
            .. (await turn.Session.Figures.SigningsAsync([.. winners.Select(winner => winner.Member).Distinct()], counted, cancellationToken))
                .Where(credit => credit.IsWhole && winners.Contains((credit.Member, credit.Group))),
        ];
        var first = await turn.Session.Deals.FirstWonAsync([.. won.Select(credit => credit.Customer!.Value).Distinct()], cancellationToken);
        return TargetMeasures.Rate(won.Count(credit => first.TryGetValue(credit.Customer!.Value, out var day) && day < credit.On), won.Count);
    }

    /// <summary>The sum of what those below have to reach, where each of them has a target for the same days.</summary>
    private static PeriodTarget? SumOfPeople(IEnumerable<PeriodTarget?> below)
    {
        List<PeriodTarget?> all = [.. below];
        return all is [{ } first, ..] && first.From.Measure.AddsUp() && all.TrueForAll(target => target is not null && target.Until == first.Until)
            ? first with { Value = all.Sum(target => target!.Value) }
            : null;
    }
}
