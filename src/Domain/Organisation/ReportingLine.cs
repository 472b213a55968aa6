using System.Collections.Frozen;

namespace SalesBot.Domain.Organisation;

/// <summary>Who hears of somebody's deals, found without looking through everybody: the chart indexed for a sweep over many.</summary>
/// <threadsafety>Immutable.</threadsafety>
public sealed class ReportingLine
{
    private readonly OrganisationChart chart;
    private readonly FrozenDictionary<RegionId, Member> directors;
    private readonly Member? companyDirector;
    private readonly Lazy<ILookup<MemberId, MemberId>> below;

    /// <summary>The lines of this chart.</summary>
    public ReportingLine(OrganisationChart chart)
    {
        this.chart = chart;
        var byRegion = new Dictionary<RegionId, Member>();
        foreach (var director in chart.Members.Where(member => member.Role == Role.Director))
        {
            if (director.Region is { } region)
            {
                byRegion.TryAdd(region, director);
            }
            else
            {
                companyDirector ??= director;
            }
        }

        directors = byRegion.ToFrozenDictionary();
        below = new(() => chart.Members.SelectMany(member => Above(member.Id).Take(2), (member, above) => (Above: above.Id, member.Id)).ToLookup(pair => pair.Above, pair => pair.Id));
    }

    /// <summary>The one to whom the member reports: of a rep the group's manager, of a manager the region's director; whoever is missing is passed over. Null for nobody.</summary>
    public Member? FirstAbove(MemberId member) => Above(member).FirstOrDefault();

    /// <summary>The one above that: whom a matter goes to that stays undone. Null for nobody.</summary>
    public Member? SecondAbove(MemberId member) => Above(member).Skip(1).FirstOrDefault();

    /// <summary>Those of whose deals the member may have to hear: whose first or second above it is, in the chart's order.</summary>
    public IEnumerable<MemberId> Below(MemberId member) => below.Value[member];

    private IEnumerable<Member> Above(MemberId id)
    {
        if (chart.Find(id) is not { Role: not Role.Administrator } member)
        {
            yield break;
        }

        if (member.Role != Role.Director)
        {
            if (member.Group is { } groupId && chart.Find(groupId) is { } group && group.Manager != id && chart.Find(group.Manager) is { } manager)
            {
                yield return manager;
            }

            if (chart.RegionOf(member) is { } region && directors.TryGetValue(region, out var director))
            {
                yield return director;
            }
        }

        // A company's director reports to nobody; nor does one of two to the other.
        if (companyDirector is not null && companyDirector.Id != id && member is not { Role: Role.Director, Region: null })
        {
            yield return companyDirector;
        }
    }
}
