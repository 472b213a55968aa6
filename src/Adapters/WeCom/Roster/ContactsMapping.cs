using System.Collections.Immutable;
using System.Globalization;
using SalesBot.Adapters.Contracts.Rosters;
using SalesBot.Adapters.WeCom.Mapping;
using SalesBot.Adapters.WeCom.Protocol.Api.Contacts;

namespace SalesBot.Adapters.WeCom.Roster;

/// <summary>Makes the roster of what WeCom tells; what it hides from an app is left open.</summary>
internal static class ContactsMapping
{
    private const int Disabled = 2;
    private const int Left = 5;

    /// <summary>Maps.</summary>
    /// <param name="departments">The departments, in any order.</param>
    /// <param name="members">Who is in them, each once.</param>
    /// <param name="administrators">The userids of those who run the service.</param>
    public static RosterSnapshot Map(IEnumerable<Department> departments, IEnumerable<Member> members, IEnumerable<string> administrators)
    {
        var running = administrators.Select(WeComChat.Account).ToHashSet(StringComparer.Ordinal);
        var present = members.Where(member => member.UserId.Length > 0 && member.Status is not (Disabled or Left)).ToList();
        var flagged = present
            .SelectMany(member => LedBy(member).Select(department => (Department: department, Account: WeComChat.Account(member.UserId))))
            .ToLookup(lead => lead.Department, lead => lead.Account);
        return new RosterSnapshot(
            WeComChat.Platform,
            [
                .. departments
                    .DistinctBy(department => department.Id)
                    .OrderByDescending(department => department.Order)
                    .ThenBy(department => department.Id)
                    .Select(department => ToDepartment(department, flagged[department.Id])),
            ],
            [
                .. present
                    .DistinctBy(member => WeComChat.Account(member.UserId), StringComparer.Ordinal)
                    .OrderBy(member => WeComChat.Account(member.UserId), StringComparer.Ordinal)
                    .Select(member => ToPerson(member, running)),
            ]);
    }

    private static RosterDepartment ToDepartment(Department department, IEnumerable<string> flagged) => new(
        Text(department.Id),
        department.Name ?? "",
        department.ParentId == 0 ? null : Text(department.ParentId),
        [.. (department.DepartmentLeader ?? []).Select(WeComChat.Account).Concat(flagged).Distinct(StringComparer.Ordinal)]);

    private static RosterPerson ToPerson(Member member, HashSet<string> administrators)
    {
        var account = WeComChat.Account(member.UserId);
        return new RosterPerson(
            account,
            string.IsNullOrWhiteSpace(member.Name) ? member.UserId : member.Name.Trim(),
            Departments(member),
            administrators.Contains(account),
            Given(member.Mobile),
            Given(member.BizMail) ?? Given(member.Email));
    }

    private static ImmutableArray<string> Departments(Member member)
    {
        var all = member.Department ?? [];
        var main = member.MainDepartment is { } id && (all.Count == 0 || all.Contains(id)) ? [id] : Array.Empty<long>();
        return [.. main.Concat(all).Distinct().Select(Text)];
    }

    private static IEnumerable<long> LedBy(Member member) =>
        (member.Department ?? []).Zip(member.IsLeaderInDept ?? []).Where(pair => pair.Second == 1).Select(pair => pair.First);

    private static string? Given(string? value) => string.IsNullOrWhiteSpace(value) ? null : value.Trim();

    private static string Text(long id) => id.ToString(CultureInfo.InvariantCulture);
}
