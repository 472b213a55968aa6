using System.Globalization;
using SalesBot.Bot.Demo;
using SalesBot.Bot.Hosting;
using SalesBot.Domain.Organisation;

namespace SalesBot.Bot.Playground;

/// <summary>Whom the page's visitor may be, and what to try as them.</summary>
internal sealed record PlaygroundPeople(
    string Company,
    string Today,
    IReadOnlyList<PlaygroundPerson> People,
    IReadOnlyList<PlaygroundGroup> Groups,
    IReadOnlyDictionary<string, IReadOnlyList<string>> Suggestions)
{
    public static PlaygroundPeople Of(OrganisationChart chart, CompanyProfile company, DateTimeOffset now) => new(
        company.Name,
        company.Clock.ToLocal(now).ToString("yyyy-MM-ddTHH:mm:sszzz", CultureInfo.InvariantCulture),
        [.. chart.Members.Select(member => new PlaygroundPerson(member.Name, member.Role, GroupName(chart, member.Group), RegionName(chart, chart.RegionOf(member))))],
        [.. chart.Groups.Select(group => new PlaygroundGroup(group.Name, RegionName(chart, group.Region)))],
        chart.Members.DistinctBy(member => member.Name, StringComparer.Ordinal).ToDictionary(member => member.Name, SuggestionsFor, StringComparer.Ordinal));

    private static IReadOnlyList<string> SuggestionsFor(Member member) => DemoSuggestions.ByName.GetValueOrDefault(member.Name, DemoSuggestions.Anybody);

    private static string? GroupName(OrganisationChart chart, GroupId? id) => id is { } group ? chart.Find(group)?.Name : null;

    private static string? RegionName(OrganisationChart chart, RegionId? id) => id is { } region ? chart.Find(region)?.Name : null;
}

internal sealed record PlaygroundPerson(string Name, Role Role, string? Group, string? Region);

internal sealed record PlaygroundGroup(string Name, string? Region);
