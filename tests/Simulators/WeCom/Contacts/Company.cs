namespace SalesBot.Simulators.WeCom;

/// <summary>Who works where, as it is now.</summary>
internal sealed class Company
{
    private readonly Dictionary<string, SimulatedMember> members = new(StringComparer.Ordinal);
    private readonly SortedDictionary<int, SimulatedDepartment> departments = [];

    public Company(WeComSimulatorOptions options)
    {
        foreach (var department in options.Departments)
        {
            Put(department);
        }

        foreach (var member in options.Members)
        {
            Put(member);
        }
    }

    public IEnumerable<SimulatedMember> Members => members.Values.OrderBy(member => member.Account, StringComparer.Ordinal);

    public IEnumerable<SimulatedDepartment> Departments => departments.Values;

    public void Put(SimulatedMember member) => members[member.Account] = member;

    public void Put(SimulatedDepartment department) => departments[department.Id] = department;

    public void RemoveMember(string account) => members.Remove(account.ToLowerInvariant());

    public void RemoveDepartment(int id) => departments.Remove(id);

    public SimulatedMember? Member(string account) => members.GetValueOrDefault(account.ToLowerInvariant());

    public SimulatedDepartment? Department(int id) => departments.GetValueOrDefault(id);

    public bool IsVisible(SimulatedApp? app, SimulatedMember member) =>
        app is null
        || app.VisibleMembers.Any(account => account.Equals(member.Account, StringComparison.OrdinalIgnoreCase))
        || member.Departments.Any(id => IsVisible(app, id));

    public bool IsVisible(SimulatedApp? app, int department) => app is null || Above(department).Any(id => app.VisibleDepartments.Contains(id));

    public bool IsIn(SimulatedMember member, int department) => member.Departments.Any(id => Above(id).Contains(department));

    /// <summary>The department and all above it.</summary>
    public IEnumerable<int> Above(int department)
    {
        for (var id = department; departments.TryGetValue(id, out var found); id = found.ParentId)
        {
            yield return id;
        }
    }
}
