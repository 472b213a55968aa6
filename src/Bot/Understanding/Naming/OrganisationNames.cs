using SalesBot.Bot.Understanding.Lexing;
using SalesBot.Domain.Organisation;

namespace SalesBot.Bot.Understanding.Naming;

/// <summary>The names of members, groups and regions.</summary>
/// <threadsafety>Immutable.</threadsafety>
internal sealed class OrganisationNames
{
    /// <summary>The names in the chart.</summary>
    public OrganisationNames(OrganisationChart chart)
    {
        Chart = chart;
        ShortNames = new ShortNames(chart);
        Members = new WordTable<Member>(chart.Members.Where(member => !chart.IsNameShared(member.Name)).Select(member => (TextFolding.Fold(member.Name), member)).Concat(GivenNames(chart)));
        Scopes = new WordTable<Scope>(
            chart.Groups.Select(group => (TextFolding.Fold(group.Name), new Scope(Group: group.Id)))
                .Concat(chart.Regions.Select(region => (TextFolding.Fold(region.Name), new Scope(Region: region.Id)))));
    }

    /// <summary>Who stands where.</summary>
    public OrganisationChart Chart { get; }

    /// <summary>How they are called among colleagues.</summary>
    public ShortNames ShortNames { get; }

    /// <summary>Members by full name, where nobody else has it, and by a given name of two characters that nobody else has.</summary>
    public WordTable<Member> Members { get; }

    /// <summary>Groups and regions by name.</summary>
    public WordTable<Scope> Scopes { get; }

    /// <summary>一鸣 of 陆一鸣; not where it is also a word of every day.</summary>
    private static IEnumerable<(string Name, Member Member)> GivenNames(OrganisationChart chart) =>
        chart.Members
            .Select(member => (Name: TextFolding.Fold(member.Name), member))
            .Where(static entry => entry.Name.Length > 2 && TextFolding.IsHan(entry.Name[0]) && entry.Name.Length - PersonNames.SurnameLength(entry.Name) == 2)
            .Select(static entry => (Name: entry.Name[^2..], entry.member))
            .GroupBy(static entry => entry.Name, StringComparer.Ordinal)
            .Where(group => group.Count() == 1 && EverydayWords.At(group.Key, 0) == 0 && !chart.Members.Any(member => TextFolding.Fold(member.Name) == group.Key))
            .Select(static group => (group.Key, group.First().member));
}
