using System.Collections.Immutable;
using System.Globalization;
using SalesBot.Adapters.Contracts.Rosters;
using SalesBot.Adapters.DingTalk.Mapping;
using SalesBot.Adapters.DingTalk.Protocol.Api.Contacts;

namespace SalesBot.Adapters.DingTalk.Roster;

/// <summary>Makes the roster of what DingTalk tells; what it hides from an app is left open.</summary>
internal static class ContactsMapping
{
    /// <summary>Maps.</summary>
    /// <param name="departments">The departments, the topmost first.</param>
    /// <param name="members">Who is in them, each once.</param>
    /// <param name="administrators">The userids of those who run the service.</param>
    public static RosterSnapshot Map(IReadOnlyList<Department> departments, IEnumerable<Member> members, IEnumerable<string> administrators)
    {
        var running = administrators.ToHashSet(StringComparer.Ordinal);
        Member[] present = [.. members.Where(member => member.Userid.Length > 0).OrderBy(member => member.Userid, StringComparer.Ordinal)];
        return new RosterSnapshot(
            DingTalkChat.Platform,
            [.. departments.Select(department => ToDepartment(department, LeadersOf(department.DeptId, present)))],
            [.. present.Select(member => ToPerson(member, running))]);
    }

    private static RosterDepartment ToDepartment(Department department, ImmutableArray<string> leaders) =>
        new(Text(department.DeptId), department.Name ?? "", department.ParentId is { } parent ? Text(parent) : null, leaders);

    /// <summary>Those who are said to lead it; where nobody is, the one to whom all of its people report.</summary>
    private static ImmutableArray<string> LeadersOf(long department, Member[] members)
    {
        ImmutableArray<string> named =
        [
            .. members
                .Where(member => (member.LeaderInDept ?? []).Any(led => led.DeptId == department && led.Leader is true))
                .Select(member => member.Userid),
        ];
        if (named.Length > 0)
        {
            return named;
        }

        string[] managers =
        [
            .. members
                .Where(member => (member.DeptIdList ?? []).Contains(department))
                .Select(member => member.ManagerUserid)
                .OfType<string>()
                .Where(manager => manager.Length > 0)
                .Distinct(StringComparer.Ordinal),
        ];
        return managers is [var only] && members.Any(member => member.Userid == only) ? [only] : [];
    }

    private static RosterPerson ToPerson(Member member, HashSet<string> administrators) => new(
        member.Userid,
        string.IsNullOrWhiteSpace(member.Name) ? member.Userid : member.Name.Trim(),
        [.. (member.DeptIdList ?? []).Distinct().Select(Text)],
        administrators.Contains(member.Userid),
        Given(member.Mobile),
        Given(member.OrgEmail) ?? Given(member.Email));

    private static string? Given(string? value) => string.IsNullOrWhiteSpace(value) ? null : value.Trim();

    private static string Text(long id) => id.ToString(CultureInfo.InvariantCulture);
}
