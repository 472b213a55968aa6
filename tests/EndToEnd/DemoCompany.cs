using System.Net.Http.Json;

namespace SalesBot.EndToEnd.Tests;

/// <summary>The company that an empty database is filled with in Development, as the playground tells it.</summary>
internal sealed record DemoCompany(IReadOnlyList<DemoPerson> People, IReadOnlyList<DemoGroup> Groups, IReadOnlyDictionary<string, IReadOnlyList<string>> Suggestions)
{
    /// <summary>A rep whose first suggestion is a visit to one of the rep's customers with one open deal, with a new amount of 120万.</summary>
    public DemoPerson Rep => People.First(person =>
        person is { Role: "rep", Group: not null } && Suggestions.TryGetValue(person.Name, out var sentences) && sentences[0].Contains("金额120万", StringComparison.Ordinal));

    /// <summary>「拜访了X，谈了报价，金额120万，预计下周五签」, X being that customer.</summary>
    public string Visit => Suggestions[Rep.Name][0];

    public static async Task<DemoCompany> ReadAsync(RunningService service, CancellationToken cancellationToken) =>
        await service.Client.GetFromJsonAsync<DemoCompany>(new Uri("playground/people", UriKind.Relative), cancellationToken)
        ?? throw new InvalidOperationException("The playground told of no company.");
}

/// <summary>Somebody who works there.</summary>
internal sealed record DemoPerson(string Name, string Role, string? Group, string? Region);

/// <summary>A group with a chat.</summary>
internal sealed record DemoGroup(string Name, string Region);
