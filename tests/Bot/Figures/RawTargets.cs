using SalesBot.Domain.Leaderboards;
using SalesBot.Domain.Organisation;
using SalesBot.Domain.Sales;
using SalesBot.Domain.Targets;
using SalesBot.Domain.WorkCalendars;

namespace SalesBot.Bot.Tests.Figures;

/// <summary>What people and parts of a company have to reach in some days, and what of it is reached, from the raw events.</summary>
internal sealed class RawTargets(HistoryCompany company, RawFigures raw)
{
    /// <summary>Each measure for which something is to be reached.</summary>
    public List<RawProgress> Held(TargetHolder holder, DayRange days)
    {
        var held = new List<RawProgress>();
        foreach (var measure in Enum.GetValues<TargetMeasure>())
        {
            var target = Find(holder, measure, days);
            if (target is null && AddsUp(measure) && Below(holder) is { Count: > 0 } below)
            {
                var theirs = below.ConvertAll(each => Find(each, measure, days));
                target = theirs.TrueForAll(each => each is not null && each.Value.Counted == theirs[0]!.Value.Counted) ? (theirs.Sum(each => each!.Value.Value), theirs[0]!.Value.From, theirs[0]!.Value.Counted) : null;
            }

            if (target is var (value, from, counted))
            {
                var yesterday = company.Today.AddDays(-1);
                var first = from.Days == days && JoinedOn(holder) is { } joined && counted.Contains(joined) ? joined : counted.From;
                held.Add(new RawProgress(
                    measure, value, IsTold(measure) ? from.Result : Achieved(holder, measure, counted), from.Weight, raw.Workdays(first, counted.To), raw.Workdays(first, yesterday < counted.To ? yesterday : counted.To)));
            }
        }

        return held;
    }

    /// <summary>The regions of the company, the groups of a region, the reps of a group.</summary>
    public List<TargetHolder> Below(TargetHolder holder) => holder.Kind switch
    {
        TargetHolderKind.Company => [.. company.Chart.Regions.Select(region => TargetHolder.Of(region.Id))],
        TargetHolderKind.Region => [.. company.Chart.Groups.Where(group => group.Region.Value == holder.Id).Select(group => TargetHolder.Of(group.Id))],
        TargetHolderKind.Group => [.. company.Chart.Members.Where(member => member.Role == Role.Rep && member.Group?.Value == holder.Id).Select(member => TargetHolder.Of(member.Id))],
        _ => [],
    };

    /// <summary>Whether any of the holder's people shares a target that touches the days.</summary>
    public bool HasShared(TargetHolder holder, DayRange days) => company.Events
        .Where(change => change.Kind == SalesEventKind.TargetSet)
        .GroupBy(change => change.Subject.Id, StringComparer.Ordinal)
        .Select(said => said.Last().To)
        .OfType<string>()
        .Any(json => RawTarget.Read(json) is { Withdrawn: false, Holder.Kind: TargetHolderKind.Project, Days: var shared } && shared.From <= days.To && shared.To >= days.From
            && RawDeal.Parse(json).GetProperty("shares").EnumerateArray().Any(share => raw.IsOf(holder, company.Chart.Find(new MemberId(share.GetProperty("member").GetGuid()))!)));

    /// <summary>What a target and those below it have of the measure for just these days: its value, their sum, how many have none; null where the two cannot be held against each other.</summary>
    public (decimal Whole, decimal Parts, int Missing)? Sums(TargetHolder holder, TargetMeasure measure, DayRange days)
    {
        var below = Below(holder).ConvertAll(each => raw.Target(each, measure, days)?.Value);
        return AddsUp(measure) && raw.Target(holder, measure, days) is { Value: var whole } && below.Exists(value => value is not null)
            ? (whole, below.Sum(value => value ?? 0), below.Count(value => value is null))
            : null;
    }

    /// <summary>The target of just these days; else the sum of those that follow one another from their first day on, counted as far as they go; else the part of a longer one that falls on their workdays.</summary>
    private (decimal Value, RawTarget From, DayRange Counted)? Find(TargetHolder holder, TargetMeasure measure, DayRange days)
    {
        List<RawTarget> set = [.. raw.Targets(holder, measure)];
        if (set.Find(target => target.Days == days) is { } own)
        {
            return OwnPart(own, holder) is { } value ? (value, own, days) : null;
        }

        if (AddsUp(measure) && Within(set, days) is { Count: > 0 } parts)
        {
            return (parts.Sum(part => part.Value), parts[0], new DayRange(days.From, parts[^1].Days.To));
        }

        if (set.Where(target => target.Days.From <= days.From && target.Days.To >= days.To).MinBy(target => target.Days.To.DayNumber - target.Days.From.DayNumber) is not { } longer)
        {
            return null;
        }

        if (!AddsUp(measure))
        {
            return (longer.Value, longer, longer.Days);
        }

        var (part, whole) = (raw.Workdays(days.From, days.To), raw.Workdays(longer.Days.From, longer.Days.To));
        return part == 0 ? null : (part == whole ? longer.Value : Math.Max(1, decimal.Round(longer.Value * part / whole, MidpointRounding.AwayFromZero)), longer, days);
    }

    /// <summary>Who came in the middle has to reach the part that falls on the workdays since; nothing, where none is left.</summary>
    public decimal? OwnPart(RawTarget target, TargetHolder holder)
    {
        if (!AddsUp(target.Measure) || JoinedOn(holder) is not { } joined || joined <= target.Days.From)
        {
            return target.Value;
        }

        var (all, left) = (raw.Workdays(target.Days.From, target.Days.To), raw.Workdays(joined, target.Days.To));
        return left == 0 ? null : target.Value * left / all;
    }

    private DateOnly? JoinedOn(TargetHolder holder) => holder.Kind == TargetHolderKind.Member ? company.Chart.Find(new MemberId(holder.Id))!.JoinedOn : null;

    /// <summary>The longest that begins on the first day and lies within, then on from its end, until none begins there.</summary>
    private static List<RawTarget> Within(List<RawTarget> set, DayRange days)
    {
        var parts = new List<RawTarget>();
        for (var day = days.From; set.Where(target => target.Days.From == day && target.Days.To <= days.To).MaxBy(target => target.Days.To) is { } next; day = next.Days.To.AddDays(1))
        {
            parts.Add(next);
        }

        return parts;
    }

    private decimal? Achieved(TargetHolder holder, TargetMeasure measure, DayRange days)
    {
        var done = raw.Of(holder, days);
        return measure switch
        {
            TargetMeasure.Revenue => done.Sum(tally => tally.Revenue.Fen) / 100m,
            TargetMeasure.Payments => done.Sum(tally => tally.Payments.Fen) / 100m,
            TargetMeasure.Wins => done.Sum(tally => tally.Wins),
            TargetMeasure.NewCustomers => done.Sum(tally => tally.NewCustomers),
            TargetMeasure.Visits => done.Sum(tally => tally.Visits),
            TargetMeasure.Activities => done.Sum(tally => tally.Activities),
            TargetMeasure.Points => done.Sum(tally => tally.Points),
            TargetMeasure.WinRate => Rate(done.Sum(tally => tally.Wins), done.Sum(tally => tally.Wins + tally.Losses)),
            TargetMeasure.Repurchase => Repurchase(done, days),
            TargetMeasure.Completeness => days.Contains(company.Today) && Completeness(holder) is { } percent ? decimal.Round(percent, 2, MidpointRounding.AwayFromZero) : null,
            _ => null,
        };
    }

    /// <summary>The average of those of the holder's people who have deals that count.</summary>
    private decimal? Completeness(TargetHolder holder)
    {
        var deals = new RawDeals(company);
        return company.Chart.Members.Where(member => raw.IsOf(holder, member)).Select(member => (decimal?)deals.Completeness([member.Id])?.Percent).Average();
    }

    /// <summary>Of the wins of those who did this, in the groups in which they did it, those with customers who had signed on an earlier day.</summary>
    private decimal? Repurchase(List<Tally> done, DayRange days)
    {
        var all = raw.Wins();
        var own = all.FindAll(win => days.Contains(win.On) && done.Exists(tally => tally.Member == win.By && tally.Group == win.Group));
        return Rate(own.Count(win => all.Exists(other => other.Customer == win.Customer && other.On < win.On)), own.Count);
    }

    private static decimal? Rate(int part, int whole) => whole == 0 ? null : decimal.Round(100m * part / whole, 2, MidpointRounding.AwayFromZero);

    /// <summary>Whether nothing counts it, so that somebody has to say it.</summary>
    private static bool IsTold(TargetMeasure measure) => measure is TargetMeasure.Satisfaction or TargetMeasure.ContentRate;

    private static bool AddsUp(TargetMeasure measure) => measure is not (TargetMeasure.WinRate or TargetMeasure.Repurchase or TargetMeasure.Satisfaction or TargetMeasure.ContentRate or TargetMeasure.Completeness);
}
