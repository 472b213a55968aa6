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
        Members = new WordTable<Member>(chart.Members.Select(member => (TextFolding.Fold(member.Name), member)));
        Scopes = new WordTable<Scope>(
            chart.Groups.Select(group => (TextFolding.Fold(group.Name), new Scope(Group: group.Id)))
                .Concat(chart.Regions.Select(region => (TextFolding.Fold(region.Name), new Scope(Region: region.Id)))));
    }

    /// <summary>Who stands where.</summary>
    public OrganisationChart Chart { get; }

    /// <summary>How they are called among colleagues.</summary>
    public ShortNames ShortNames { get; }

    /// <summary>Members by full name.</summary>
    public WordTable<Member> Members { get; }

    /// <summary>Groups and regions by name.</summary>
    public WordTable<Scope> Scopes { get; }
}
