using SalesBot.Domain.Leaderboards;
using SalesBot.Domain.Organisation;
using SalesBot.Domain.Sales;
using SalesBot.Domain.Targets;
using SalesBot.Domain.WorkCalendars;
using SalesBot.Storage.Tests.Figures;

namespace SalesBot.Bot.Tests.Figures;

/// <summary>What the raw events of a company come to, by plain counting over all of them for each question.</summary>
internal sealed class RawFigures(HistoryCompany company)
{
    private readonly NaiveFigures figures = new(company.Events);
    private readonly OrganisationChart chart = company.Chart;

    /// <summary>What counts in the days in a part of the company: what was done in its groups, and in no group by who is there now.</summary>
    public List<Tally> In(Scope scope, DayRange days) => [.. figures.Tallies(days).Where(tally => IsIn(scope, tally))];

    /// <summary>What counts for somebody, or for a part of the company, in the days.</summary>
    public List<Tally> Of(TargetHolder who, DayRange days) => who.Kind switch
    {
        TargetHolderKind.Member => [.. figures.Tallies(days).Where(tally => tally.Member.Value == who.Id)],
        TargetHolderKind.Group => In(new Scope(Group: new GroupId(who.Id)), days),
        TargetHolderKind.Region => In(new Scope(Region: new RegionId(who.Id)), days),
        _ => [.. figures.Tallies(days)],
    };

    /// <summary>Whether somebody belongs to a part of the company now.</summary>
    public bool IsIn(Scope scope, Member member) => scope switch
    {
        { Group: { } group } => member.Group == group,
        { Region: { } region } => RegionOf(member) == region,
        _ => true,
    };

    /// <summary>Whether somebody is the holder of a target, or one of its people now.</summary>
    public bool IsOf(TargetHolder holder, Member member) => holder.Kind switch
    {
        TargetHolderKind.Member => member.Id.Value == holder.Id,
        TargetHolderKind.Group => IsIn(new Scope(Group: new GroupId(holder.Id)), member),
        TargetHolderKind.Region => IsIn(new Scope(Region: new RegionId(holder.Id)), member),
        _ => true,
    };

    /// <summary>The workdays from a day to another, both counted.</summary>
    public int Workdays(DateOnly from, DateOnly to)
    {
        var count = 0;
        for (var day = from; day <= to; day = day.AddDays(1))
        {
            count += company.Calendar.IsWorkday(day) ? 1 : 0;
        }

        return count;
    }

    /// <summary>The same period before: the workday, week, month, quarter or year before it.</summary>
    public DayRange Before(DayRange days)
    {
        var before = days.From.AddDays(-1);
        if (days.From == days.To)
        {
            while (!company.Calendar.IsWorkday(before))
            {
                before = before.AddDays(-1);
            }

            return DayRange.Of(before);
        }

        var length = days.To.DayNumber - days.From.DayNumber + 1;
        return new DayRange(length == 7 ? days.From.AddDays(-7) : days.From.AddMonths(length < 40 ? -1 : length < 100 ? -3 : -12), before);
    }

    /// <summary>Of the period before as many workdays as have begun of this one, where it is not over.</summary>
    public DayRange LikeForLike(DayRange days)
    {
        var before = Before(days);
        if (company.Today < days.From || company.Today >= days.To)
        {
            return before;
        }

        var begun = Workdays(days.From, company.Today);
        var last = begun == 0 ? before.From.AddDays(company.Today.DayNumber - days.From.DayNumber) : before.From;
        while (begun > 0 && last < before.To && Workdays(before.From, last) < begun)
        {
            last = last.AddDays(1);
        }

        return new DayRange(before.From, last < before.To ? last : before.To);
    }

    /// <summary>The target that was set last for exactly these days; null where there is none, or it was taken back.</summary>
    public RawTarget? Target(TargetHolder holder, TargetMeasure measure, DayRange days) =>
        Targets(holder, measure).FirstOrDefault(target => target.Days == days);

    /// <summary>The targets of one holder and measure as they stand.</summary>
    public IEnumerable<RawTarget> Targets(TargetHolder holder, TargetMeasure measure) => company.Events
        .Where(change => change.Kind == SalesEventKind.TargetSet)
        .GroupBy(change => change.Subject.Id, StringComparer.Ordinal)
        .Select(said => said.Last().To is { } json && RawTarget.Read(json) is { Withdrawn: false } target ? target : null)
        .OfType<RawTarget>()
        .Where(target => target.Holder == holder && target.Measure == measure);

    /// <summary>Every win: by whom, in which group, on which day, with which customer, of which deal.</summary>
    public List<(MemberId By, GroupId? Group, DateOnly On, Guid Customer, string Deal)> Wins() =>
    [
        .. figures.Counts.Where(count => count.Measure == "win")
            .Select(win => (win.Member, win.Group, win.On, company.Events.First(change => change.Subject.Kind == SubjectKind.Deal && change.Subject.Id == win.Subject).Customer!.Value.Value, win.Subject)),
    ];

    public RegionId? RegionOf(Member member) => member.Group is { } group ? chart.Find(group)!.Region : member.Region;

    private bool IsIn(Scope scope, Tally tally) => scope switch
    {
        { Group: { } group } => tally.Group == group,
        { Region: { } region } => (tally.Group is { } group ? chart.Find(group)!.Region : RegionOf(chart.Find(tally.Member)!)) == region,
        _ => true,
    };
}
