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
    /// <summary>With which days it is compared, where they are named.</summary>
    public DayRange? Compared { get; init; }

    /// <summary>From which row on, from 1; 0 for the first view.</summary>
    public int From { get; init; }

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
            || !int.TryParse(data.GetValueOrDefault(Keys.From, "0"), NumberStyles.None, CultureInfo.InvariantCulture, out var from))
        {
            return null;
        }

        var scope = Guid.TryParse(data.GetValueOrDefault(Keys.Group), out var group) ? new Scope(Group: new GroupId(group))
            : Guid.TryParse(data.GetValueOrDefault(Keys.Region), out var region) ? new Scope(Region: new RegionId(region))
            : Scope.Company;
        return new BoardQuestion(metric, days, scope, parts) { Compared = DaysOf(data.GetValueOrDefault(Keys.Compared)), From = from, Card = data.GetValueOrDefault(Keys.List, "") };
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
        .. From > 0 ? ((string, string)[])[(Keys.From, From.ToString(CultureInfo.InvariantCulture))] : [],
        .. Card.Length > 0 ? ((string, string)[])[(Keys.List, Card)] : [],
    ];

    private static string Written(DayRange days) => $"{DayText.Of(days.From)}/{DayText.Of(days.To)}";

    private static DayRange? DaysOf(string? written) =>
        written?.Split('/') is [var first, var last] && DayText.TryRead(first, out var from) && DayText.TryRead(last, out var to) && from <= to ? new DayRange(from, to) : null;
}
