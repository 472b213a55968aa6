using System.Collections.Immutable;
using System.Globalization;
using SalesBot.Bot.Understanding;
using SalesBot.Domain.Organisation;
using SalesBot.Domain.WorkCalendars;

namespace SalesBot.Bot.Conversation;

/// <summary>A ranking that is asked for, with nothing left open.</summary>
/// <param name="Metric">What is counted.</param>
/// <param name="Days">The days.</param>
/// <param name="Scope">For which part of the company.</param>
/// <param name="Parts">Who stands against whom.</param>
internal sealed record BoardQuestion(Metric Metric, DayRange Days, Scope Scope, RankedParts Parts = RankedParts.Members)
{
    private const string NewHires = "new";

    /// <summary>With which days it is compared, where they are named.</summary>
    public DayRange? Compared { get; init; }

    /// <summary>From which row on, from 1; 0 for the first view.</summary>
    public int From { get; init; }

    /// <summary>Whether only those who have joined lately take part.</summary>
    public bool IsOfNewHires { get; init; }

    /// <summary>Whether groups or regions stand against each other by what their people have on the average.</summary>
    public bool IsAverage { get; init; }

    /// <summary>Whether figures are divided by people: one that is a share or an average already is not.</summary>
    public bool HasAverages => IsAverage && Parts != RankedParts.Members && Metric is not (Metric.WinRate or Metric.Attainment or Metric.AverageDeal or Metric.Completeness);

    /// <summary>Which targets attainment is reckoned by.</summary>
    public TargetsMeant Targets { get; init; }

    /// <summary>The targets of which moment are told beside those of now; null where only those of now count.</summary>
    public TargetsMoment? Moment { get; init; }

    /// <summary>Which card it is on: another view takes its place.</summary>
    public string Card { get; init; } = "";

    /// <summary>The question that a button carries; null where it carries none.</summary>
    public static BoardQuestion? Of(ImmutableSortedDictionary<string, string> data)
    {
        if (!Enum.TryParse<Metric>(data.GetValueOrDefault(Keys.Metric), out var metric)
            || !Enum.IsDefined(metric)
            || DaysOf(data.GetValueOrDefault(Keys.Days)) is not { } days
            || !Enum.TryParse<RankedParts>(data.GetValueOrDefault(Keys.Parts, nameof(RankedParts.Members)), out var parts)
            || !Enum.IsDefined(parts)
            || !Enum.TryParse<TargetsMeant>(data.GetValueOrDefault(Keys.Targets, nameof(TargetsMeant.OfTheTime)), out var targets)
            || !Enum.IsDefined(targets)
            || !int.TryParse(data.GetValueOrDefault(Keys.From, "0"), NumberStyles.None, CultureInfo.InvariantCulture, out var from))
        {
            return null;
        }

        var scope = Guid.TryParse(data.GetValueOrDefault(Keys.Group), out var group) ? new Scope(Group: new GroupId(group))
            : Guid.TryParse(data.GetValueOrDefault(Keys.Region), out var region) ? new Scope(Region: new RegionId(region))
            : Scope.Company;
        return new BoardQuestion(metric, days, scope, parts)
        {
            Compared = DaysOf(data.GetValueOrDefault(Keys.Compared)),
            IsOfNewHires = data.ContainsKey(Keys.Among),
            IsAverage = data.ContainsKey(Keys.Average),
            Targets = targets,
            From = from,
            Card = data.GetValueOrDefault(Keys.List, ""),
        };
    }

    /// <summary>The question as it is asked on a day: with the moment whose targets are meant.</summary>
    public BoardQuestion On(DateOnly today, BusinessClock clock)
    {
        var isOver = Days.To < today;
        var day = Targets == TargetsMeant.Former || !isOver ? Days.From : Days.To;
        return this with { Moment = new TargetsMoment(clock.InstantOf(day.AddDays(1), TimeOnly.MinValue), clock.InstantOf(Days.From, TimeOnly.MinValue), day, Targets == TargetsMeant.Former || (Targets == TargetsMeant.OfTheTime && isOver)) };
    }

    /// <summary>What a button carries that asks it.</summary>
    public (string Key, string Value)[] ToData() =>
    [
        (Keys.Metric, Metric.ToString()),
        (Keys.Days, Written(Days)),
        .. Parts == RankedParts.Members ? ((string, string)[])[] : [(Keys.Parts, Parts.ToString())],
        .. Scope.Group is { } group ? ((string, string)[])[(Keys.Group, group.ToString())] : [],
        .. Scope.Region is { } region ? ((string, string)[])[(Keys.Region, region.ToString())] : [],
        .. Compared is { } compared ? ((string, string)[])[(Keys.Compared, Written(compared))] : [],
        .. IsOfNewHires ? ((string, string)[])[(Keys.Among, NewHires)] : [],
        .. IsAverage ? ((string, string)[])[(Keys.Average, bool.TrueString)] : [],
        .. Targets == TargetsMeant.OfTheTime ? ((string, string)[])[] : [(Keys.Targets, Targets.ToString())],
        .. From > 0 ? ((string, string)[])[(Keys.From, From.ToString(CultureInfo.InvariantCulture))] : [],
        .. Card.Length > 0 ? ((string, string)[])[(Keys.List, Card)] : [],
    ];

    private static string Written(DayRange days) => $"{DayText.Of(days.From)}/{DayText.Of(days.To)}";

    private static DayRange? DaysOf(string? written) =>
        written?.Split('/') is [var first, var last] && DayText.TryRead(first, out var from) && DayText.TryRead(last, out var to) && from <= to ? new DayRange(from, to) : null;
}
