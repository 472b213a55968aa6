using System.Collections.Immutable;
using System.Globalization;
using SalesBot.Bot.Worlds;
using SalesBot.Domain.Organisation;
using SalesBot.Domain.Targets;
using SalesBot.Domain.WorkCalendars;

namespace SalesBot.Bot.Seeding;

/// <summary>Reads from a world file what everybody has to reach.</summary>
internal static class WorldTargets
{
    private const string CompanyScope = "company", Separator = "..";

    private static readonly ImmutableDictionary<string, TargetMeasure> Measures =
        Enum.GetValues<TargetMeasure>().ToImmutableDictionary(measure => measure.ToString(), StringComparer.OrdinalIgnoreCase);

    /// <summary>The targets in the file's order.</summary>
    /// <exception cref="InvalidWorldException">Something cannot be used.</exception>
    public static IEnumerable<Target> Read(WorldFile file, OrganisationChart chart)
    {
        var seen = new HashSet<TargetId>();
        foreach (var said in file.Targets)
        {
            var period = PeriodOf(said);
            var target = new Target { Holder = HolderOf(said, chart), Measure = MeasureOf(said), From = period.From, To = period.To, Value = ValueOf(said) };
            if (!seen.Add(target.Id))
            {
                throw new InvalidWorldException($"The target of '{said.Who}' for {said.Measure} in {said.Period} stands twice.");
            }

            yield return target;
        }
    }

    private static TargetHolder HolderOf(WorldTarget said, OrganisationChart chart)
    {
        if (string.Equals(said.Who, CompanyScope, StringComparison.Ordinal))
        {
            return TargetHolder.Company;
        }

        if (chart.FindByName(said.Who) is { } member)
        {
            return TargetHolder.Of(member.Id);
        }

        if (chart.FindGroupByName(said.Who) is { } group)
        {
            return TargetHolder.Of(group.Id);
        }

        return chart.Regions.FirstOrDefault(region => string.Equals(region.Name, said.Who, StringComparison.Ordinal)) is { } region
            ? TargetHolder.Of(region.Id)
            : throw new InvalidWorldException($"A target is for '{said.Who}', which is neither a member, group or region of the file nor '{CompanyScope}'.");
    }

    private static TargetMeasure MeasureOf(WorldTarget said) =>
        Measures.TryGetValue(said.Measure.Replace("_", "", StringComparison.Ordinal).Replace("-", "", StringComparison.Ordinal), out var measure)
            ? measure
            : throw new InvalidWorldException($"The target of '{said.Who}' has the measure '{said.Measure}'; it must be one of {string.Join(", ", Measures.Values.Order())}.");

    private static decimal ValueOf(WorldTarget said) =>
        said.Value is > 0 and <= Target.Limit && decimal.Round(said.Value, 2) == said.Value
            ? said.Value
            : throw new InvalidWorldException($"The target of '{said.Who}' has the value {said.Value.ToString(CultureInfo.InvariantCulture)}; it must be above 0, with two decimals at most.");

    /// <summary>A year, quarter, month or week, or the first and the last day.</summary>
    private static DayRange PeriodOf(WorldTarget said)
    {
        var ends = said.Period.Split(Separator);
        if (ends.Length == 2 && DayOf(ends[0]) is { } from && DayOf(ends[1]) is { } to && from <= to)
        {
            return new DayRange(from, to);
        }

        return NamedPeriod.Find(said.Period)
            ?? throw new InvalidWorldException($"The target of '{said.Who}' has the period '{said.Period}'; it must be like 2026, 2026-Q1, 2026-03, 2026-W11 or 2026-03-01{Separator}2026-03-31.");
    }

    private static DateOnly? DayOf(string text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
}
