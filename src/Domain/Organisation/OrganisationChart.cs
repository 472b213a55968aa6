using System.Collections.Frozen;

namespace SalesBot.Domain.Organisation;

/// <summary>Everybody and where they stand: a snapshot that is replaced as a whole.</summary>
/// <threadsafety>Immutable.</threadsafety>
public sealed class OrganisationChart
{
    private readonly FrozenDictionary<MemberId, Member> members;
    private readonly FrozenDictionary<string, Member> membersByName;
    private readonly FrozenSet<string> sharedNames;
    private readonly FrozenDictionary<GroupId, Group> groups;
    private readonly FrozenDictionary<RegionId, Region> regions;
    private readonly Lazy<IReadOnlyList<Member>> byName;
    private readonly Lazy<ReportingLine> line;
    private readonly Lazy<string> fingerprint;

    /// <summary>Builds the chart.</summary>
    /// <exception cref="ArgumentException">An id stands twice.</exception>
    public OrganisationChart(IEnumerable<Region> regions, IEnumerable<Group> groups, IEnumerable<Member> members)
    {
        Regions = [.. regions];
        Groups = [.. groups];
        Members = [.. members];
        this.regions = Regions.ToDictionary(region => region.Id).ToFrozenDictionary();
        this.groups = Groups.ToDictionary(group => group.Id).ToFrozenDictionary();
        this.members = Members.ToDictionary(member => member.Id).ToFrozenDictionary();
        byName = new(() => [.. Members.OrderBy(member => member.Name, StringComparer.Ordinal).ThenBy(member => member.Id.Value)]);
        line = new(() => new ReportingLine(this));
        fingerprint = new(() => ChartFingerprint.Of(this));
        var sharing = Members.ToLookup(member => member.Name, StringComparer.Ordinal);
        sharedNames = sharing.Where(sharers => sharers.Skip(1).Any()).Select(sharers => sharers.Key).ToFrozenSet(StringComparer.Ordinal);
        membersByName = sharing.Where(sharers => !sharedNames.Contains(sharers.Key)).ToFrozenDictionary(sharers => sharers.Key, sharers => sharers.First(), StringComparer.Ordinal);
    }

    /// <summary>A chart of nobody.</summary>
    public static OrganisationChart Empty { get; } = new([], [], []);

    /// <summary>All regions, in the order in which they were given.</summary>
    public IReadOnlyList<Region> Regions { get; }

    /// <summary>All groups, in the order in which they were given.</summary>
    public IReadOnlyList<Group> Groups { get; }

    /// <summary>All members, in the order in which they were given.</summary>
    public IReadOnlyList<Member> Members { get; }

    /// <summary>All members by name, those of one name by id; sorted once.</summary>
    public IReadOnlyList<Member> MembersByName => byName.Value;

    /// <summary>The member, or null where nobody has that id.</summary>
    public Member? Find(MemberId id) => members.GetValueOrDefault(id);

    /// <summary>The member with exactly that name; null where nobody has it, or several, of whom none is meant more than the others.</summary>
    public Member? FindByName(string name) => membersByName.GetValueOrDefault(name);

    /// <summary>Whether several have exactly that name: then it is shown with what tells them apart.</summary>
    public bool IsNameShared(string name) => sharedNames.Contains(name);

    /// <summary>The group, or null.</summary>
    public Group? Find(GroupId id) => groups.GetValueOrDefault(id);

    /// <summary>The group with exactly that name, or null.</summary>
    public Group? FindGroupByName(string name) => Groups.FirstOrDefault(group => string.Equals(group.Name, name, StringComparison.Ordinal));

    /// <summary>The region, or null.</summary>
    public Region? Find(RegionId id) => regions.GetValueOrDefault(id);

    /// <summary>
    /// Whether <paramref name="superior"/> stands above <paramref name="other"/>: the manager of the other's group, or a director of
    /// the other's region or of the company. Nobody stands above themselves, and an administrator above nobody.
    /// </summary>
    public bool IsAbove(Member superior, Member other)
    {
        if (superior.Id == other.Id || superior.Role is Role.Rep or Role.Administrator)
        {
            return false;
        }

        if (superior.Role == Role.Director)
        {
            return other.Role is Role.Rep or Role.Manager && (superior.Region is null || superior.Region == RegionOf(other));
        }

        return other.Group is { } groupId && Find(groupId)?.Manager == superior.Id;
    }

    /// <summary>Those who stand above the member, the nearest first.</summary>
    public IEnumerable<Member> SuperiorsOf(Member member) =>
        Members.Where(candidate => IsAbove(candidate, member))
            .OrderBy(candidate => candidate.Role)
            .ThenBy(candidate => candidate.Region is null);

    /// <summary>The member and all below, in the chart's order.</summary>
    public IEnumerable<Member> ReachOf(Member member) =>
        Members.Where(candidate => candidate.Id == member.Id || IsAbove(member, candidate));

    /// <summary>Who hears of whose deals, worked out once.</summary>
    public ReportingLine Line => line.Value;

    /// <summary>A short text that is the same for charts that say the same in the same order; worked out once.</summary>
    public string Fingerprint => fingerprint.Value;

    /// <summary>The region of a member's group, or the member's own.</summary>
    public RegionId? RegionOf(Member member) =>
        member.Group is { } groupId ? Find(groupId)?.Region : member.Region;
}
