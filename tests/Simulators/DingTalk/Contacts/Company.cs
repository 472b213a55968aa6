namespace SalesBot.Simulators.DingTalk;

/// <summary>Who works where, and which groups there are, as it is now.</summary>
internal sealed class Company
{
    private readonly Dictionary<string, SimulatedMember> members = new(StringComparer.Ordinal);
    private readonly SortedDictionary<long, SimulatedDepartment> departments = [];
    private readonly Dictionary<string, SimulatedGroup> groups = new(StringComparer.Ordinal);

    public Company(DingTalkSimulatorOptions options)
    {
        foreach (var department in options.Departments)
        {
            Put(department);
        }

        foreach (var member in options.Members)
        {
            Put(member);
        }

        foreach (var group in options.Groups)
        {
            Put(group);
        }
    }

    public IEnumerable<SimulatedMember> Members => members.Values.OrderBy(member => member.UserId, StringComparer.Ordinal);

    public IEnumerable<SimulatedDepartment> Departments => departments.Values;

    public IEnumerable<SimulatedGroup> Groups => groups.Values.OrderBy(group => group.ConversationId, StringComparer.Ordinal);

    public void Put(SimulatedMember member) => members[member.UserId] = member;

    public void Put(SimulatedDepartment department) => departments[department.Id] = department;

    public void Put(SimulatedGroup group) => groups[group.ConversationId] = group;

    public void RemoveMember(string userId) => members.Remove(userId);

    public void RemoveDepartment(long id) => departments.Remove(id);

    /// <summary>Somebody of the organisation; null for an outsider and for nobody.</summary>
    public SimulatedMember? Member(string userId) => members.TryGetValue(userId, out var member) && !member.IsOutsider ? member : null;

    /// <summary>Anybody who can write, an outsider included.</summary>
    public SimulatedMember? Anybody(string userId) => members.GetValueOrDefault(userId);

    public SimulatedDepartment? Department(long id) => departments.GetValueOrDefault(id);

    public SimulatedGroup? Group(string conversationId) => groups.GetValueOrDefault(conversationId);

    public bool IsVisible(SimulatedApp app, SimulatedMember member) => member.Departments.Any(id => IsVisible(app, id));

    public bool IsVisible(SimulatedApp app, long department) => Above(department).Any(id => app.VisibleDepartments.Contains(id));

    public bool IsIn(SimulatedMember member, long department) => member.Departments.Any(id => Above(id).Contains(department));

    /// <summary>The department and all above it.</summary>
    public IEnumerable<long> Above(long department)
    {
        for (var id = department; departments.TryGetValue(id, out var found); id = found.ParentId)
        {
            yield return id;
        }
    }
}
