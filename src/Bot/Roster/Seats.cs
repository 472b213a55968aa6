using SalesBot.Adapters.Contracts.Rosters;
using SalesBot.Domain.Organisation;

namespace SalesBot.Bot.Roster;

/// <summary>Gives each person of a roster the highest seat that its departments' leaders say.</summary>
internal sealed class Seats(DepartmentPlan departments, List<Group> groups, IReadOnlyDictionary<string, MemberId> ids)
{
    /// <summary>The person's seat; the name is the one in the contacts.</summary>
    public Member Of(RosterPerson person)
    {
        var id = ids[person.Account];
        if (person.IsAdministrator)
        {
            return new Member(id, person.Name, Role.Administrator);
        }

        if (departments.Top is { } top && top.Leaders.Contains(person.Account, StringComparer.Ordinal))
        {
            return new Member(id, person.Name, Role.Director);
        }

        foreach (var (region, department) in departments.Regions)
        {
            if (department is not null && department.Leaders.Contains(person.Account, StringComparer.Ordinal))
            {
                return new Member(id, person.Name, Role.Director, Region: region);
            }
        }

        if (groups.Find(group => group.Manager == id) is { } led)
        {
            return new Member(id, person.Name, Role.Manager, led.Id);
        }

        var place = departments.Find(person.Departments);
        return new Member(id, person.Name, Role.Rep, place.Group, place.Group is null ? place.Region : null);
    }
}
