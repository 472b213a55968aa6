using SalesBot.Domain.Targets;
using SalesBot.Domain.WorkCalendars;

namespace SalesBot.Bot.Conversation;

/// <summary>Splits a target among those below, or over quarters, months, weeks or working days, and previews it: nothing is set before that is confirmed.</summary>
internal sealed class TargetSplitting(TurnContext turn)
{
    private const int MonthsOfQuarter = 3;

    /// <summary>More parts nobody reads before saving them: a quarter by weeks, a month by days.</summary>
    private const int MostParts = 31;

    private readonly TargetTree tree = new(turn.Chart);

    /// <summary>Previews the split.</summary>
    public async Task ShowAsync(TargetRequest.Split request, CancellationToken cancellationToken)
    {
        var holder = request.Holder ?? tree.Own(turn.Speaker);
        var days = request.Days ?? DayRange.MonthOf(turn.Today);
        var present = await turn.Session.Targets.FindAsync(TargetId.Of(holder, request.Measure, days), cancellationToken) is { Withdrawn: false } found ? found : null;
        var (name, period) = (TargetNames.Of(holder, turn), turn.Words.TargetDays(days));
        if ((request.Item ?? present?.Value) is not { } whole)
        {
            turn.SayPrivately(turn.Words.NoTargetToSplit(name, period));
            return;
        }

        List<(TargetHolder Holder, DayRange Days)> parts = request.Parts is { } by
            ? [.. Cut(days, by).Select(part => (holder, part))]
            : [.. tree.Below(holder).Select(below => (below, days))];
        if (parts.Count < (request.Parts is null ? 1 : 2))
        {
            turn.SayPrivately(request.Parts is null ? turn.Words.NobodyBelow(name) : turn.Words.TooShortToSplit(period));
            return;
        }

        if (parts.Count > MostParts && request.Parts is not null)
        {
            turn.SayPrivately(turn.Words.TooLongToSplit(period, MostParts));
            return;
        }

        if (!request.Measure.AddsUp() || whole - request.Reserve <= 0 || !Target.IsValue(whole))
        {
            turn.SayPrivately(turn.Words.TargetNoValue);
            return;
        }

        if (await WeightsAsync(request, parts, cancellationToken) is not var (rule, weights) || weights.Sum() == 0)
        {
            turn.SayPrivately(request.Rule == TargetWord.Weights ? turn.Words.WeightsDoNotFit(parts.Count) : turn.Words.NoHistoryToSplit);
            return;
        }

        var shares = Apportionment.Split(whole - request.Reserve, weights, 1m);
        var children = parts.Select((part, place) => (part, Value: shares[place])).ToList();
        List<Target> wanted = [.. children.Where(child => child.Value > 0).Select(child => Of(child.part.Holder, child.part.Days, request.Measure, child.Value))];
        var parent = (present ?? Of(holder, days, request.Measure, whole)) with { Value = whole, Reserve = request.Reserve };
        var notes = new List<string> { turn.Words.SplitBy(turn.Words.SplitRule(rule)) };
        if (parent != present)
        {
            if (tree.MaySet(turn.Speaker, holder))
            {
                wanted.Insert(0, parent);
            }
            else
            {
                notes.Add(turn.Words.WholeStays(name, period, new TargetRights(turn).Ask(holder)));
            }
        }

        if (wanted.Select(new TargetRights(turn).Refusal).OfType<string>().FirstOrDefault() is { } refusal)
        {
            turn.Refuse(refusal);
            return;
        }

        notes.Add(request.Reserve == 0
            ? turn.Words.SplitAddsUp(turn.Words.Measured(request.Measure, whole))
            : turn.Words.SplitWithReserve(turn.Words.Measured(request.Measure, whole - request.Reserve), turn.Words.Measured(request.Measure, request.Reserve), turn.Words.Measured(request.Measure, whole)));
        if (rule == TargetWord.Equal)
        {
            notes.Add(turn.Words.EqualSplitWarning);
        }

        if (request.Parts is null && children.Where(child => child.Value == 0).Select(child => TargetNames.Of(child.part.Holder, turn)).Distinct(StringComparer.Ordinal).ToList() is { Count: > 0 } empty)
        {
            notes.Add(turn.Words.SplitLeavesOut(turn.Words.List(empty)));
        }

        var kept = await KeptAsync([.. children.Where(child => child.Value == 0).Select(child => TargetId.Of(child.part.Holder, request.Measure, child.part.Days))], cancellationToken);
        if (kept.Count > 0)
        {
            notes.Add(turn.Words.SplitKeeps(
                turn.Words.List(kept.Select(target => turn.Words.TargetKept(TargetNames.Of(target.Holder, turn), turn.Words.Measured(request.Measure, target.Value)))), turn.Words.Measured(request.Measure, kept.Sum(target => target.Value))));
        }

        new TargetDrafting(turn).Preview(turn.Words.SplitTitle(name, period, turn.Words.Measured(request.Measure, whole)), wanted, [], notes);
    }

    /// <summary>What those have to reach already who get nothing by the split: it stays, and comes on top.</summary>
    private async Task<List<Target>> KeptAsync(IEnumerable<TargetId> left, CancellationToken cancellationToken)
    {
        var kept = new List<Target>();
        foreach (var id in left)
        {
            if (await turn.Session.Targets.FindAsync(id, cancellationToken) is { Withdrawn: false } target)
            {
                kept.Add(target);
            }
        }

        return kept;
    }

    /// <summary>The rule and the weights; null where weights were given for another number of parts.</summary>
    private async Task<(TargetWord Rule, IReadOnlyList<decimal> Weights)?> WeightsAsync(TargetRequest.Split request, List<(TargetHolder Holder, DayRange Days)> parts, CancellationToken cancellationToken)
    {
        switch (request.Rule)
        {
            case TargetWord.Equal:
                return (TargetWord.Equal, [.. parts.Select(_ => 1m)]);
            case TargetWord.Weights:
                return request.Weights.Length == parts.Count ? (TargetWord.Weights, request.Weights) : null;
            case TargetWord.Workdays:
            case TargetWord.Filler when request.Parts is TargetWord.Weeks or TargetWord.EachDay:
                return (TargetWord.Workdays, [.. parts.Select(part => (decimal)turn.Options.Calendar.CountWorkdays(part.Days.From, part.Days.To))]);
            case TargetWord.LastYear or TargetWord.LastPeriod:
                return (request.Rule, await PastAsync(request, parts, request.Rule, cancellationToken));
            default:
                var lastYear = await PastAsync(request, parts, TargetWord.LastYear, cancellationToken);
                return lastYear.Sum() > 0 ? (TargetWord.LastYear, lastYear) : (TargetWord.LastPeriod, await PastAsync(request, parts, TargetWord.LastPeriod, cancellationToken));
        }
    }

    /// <summary>What each part has brought a year ago, or in the days of the same length before.</summary>
    private async Task<IReadOnlyList<decimal>> PastAsync(TargetRequest.Split request, List<(TargetHolder Holder, DayRange Days)> parts, TargetWord rule, CancellationToken cancellationToken)
    {
        var weights = new List<decimal>();
        var read = new Dictionary<DayRange, IReadOnlyList<Domain.Leaderboards.Tally>>();
        var whole = new DayRange(parts.Min(part => part.Days.From), parts.Max(part => part.Days.To));
        foreach (var (holder, days) in parts)
        {
            var past = rule == TargetWord.LastYear ? new DayRange(days.From.AddYears(-1), LastOfMonth(days.To, -12)) : Before(days, whole);
            if (!read.TryGetValue(past, out var tallies))
            {
                read[past] = tallies = await turn.Session.Figures.TalliesAsync(past, cancellationToken);
            }

            weights.Add(Math.Max(0, request.Measure.Achieved(HolderTallies.Of(tallies, holder, turn.Chart)) ?? 0));
        }

        return weights;
    }

    /// <summary>As many months before as the whole has; of days that are no whole months, as many days.</summary>
    private static DayRange Before(DayRange days, DayRange whole)
    {
        var months = ((whole.To.Year - whole.From.Year) * 12) + whole.To.Month - whole.From.Month + 1;
        var length = whole.To.DayNumber - whole.From.DayNumber + 1;
        return whole.From.Day == 1 && whole.To.AddDays(1).Day == 1
            ? new DayRange(days.From.AddMonths(-months), LastOfMonth(days.To, -months))
            : new DayRange(days.From.AddDays(-length), days.To.AddDays(-length));
    }

    /// <summary>The day that many months away; of a month's last day, that month's last.</summary>
    private static DateOnly LastOfMonth(DateOnly day, int months) => day.AddDays(1).Day == 1 ? day.AddDays(1).AddMonths(months).AddDays(-1) : day.AddMonths(months);

    private IEnumerable<DayRange> Cut(DayRange days, TargetWord by) => by switch
    {
        TargetWord.EachDay => days.Days.Where(turn.Options.Calendar.IsWorkday).Select(DayRange.Of),
        TargetWord.Weeks => Cut(days, from => DayRange.WeekOf(from).To),
        _ => Cut(days, from => new DateOnly(from.Year, from.Month, 1).AddMonths(by == TargetWord.Months ? 1 : MonthsOfQuarter).AddDays(-1)),
    };

    private static IEnumerable<DayRange> Cut(DayRange days, Func<DateOnly, DateOnly> end)
    {
        for (var from = days.From; from <= days.To; from = end(from).AddDays(1))
        {
            yield return new DayRange(from, end(from) < days.To ? end(from) : days.To);
        }
    }

    private static Target Of(TargetHolder holder, DayRange days, TargetMeasure measure, decimal value) =>
        new() { Holder = holder, Measure = measure, From = days.From, To = days.To, Value = value };
}
