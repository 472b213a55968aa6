using System.Globalization;
using System.Text.Json.Nodes;

namespace SalesBot.Simulators.WeCom;

/// <summary>To whom a message goes, and who of those that were named it cannot reach.</summary>
internal sealed record Recipients
{
    public required IReadOnlyList<SimulatedMember> Reached { get; init; }

    public required IReadOnlyList<string> InvalidUsers { get; init; }

    public required IReadOnlyList<string> InvalidDepartments { get; init; }

    public required IReadOnlyList<string> InvalidTags { get; init; }

    public required IReadOnlyList<string> Unlicensed { get; init; }

    /// <summary>Reads the lists that message/send joins with a bar.</summary>
    public static Recipients Of(JsonObject request, Tenant tenant, SimulatedApp app)
    {
        var (users, departments, tags) = (List(request, "touser"), List(request, "toparty"), List(request, "totag"));
        if (users.Count + departments.Count + tags.Count == 0)
        {
            throw new WeComRefusal(82001, "touser & toparty & totag is null");
        }

        RefuseTooMany(users, 1000, 40032, "invalid userid list length");
        RefuseTooMany(departments, 100, 82002, "invalid party list length");
        RefuseTooMany(tags, 100, 82003, "invalid tag list length");
        return users is ["@all"] ? Resolve(tenant, app, [.. tenant.Company.Members.Select(member => member.Account)], [], [], isEverybody: true) : Resolve(tenant, app, users, departments, tags);
    }

    /// <summary>Finds those who can be reached.</summary>
    public static Recipients Resolve(
        Tenant tenant, SimulatedApp app, IReadOnlyList<string> users, IReadOnlyList<string> departments, IReadOnlyList<string> tags, bool isEverybody = false)
    {
        var company = tenant.Company;
        var named = users.Select(user => (User: user, Member: company.Member(user))).ToList();
        var invalid = named.Where(each => !CanBeReached(each.Member)).Select(each => each.User.ToLowerInvariant()).Distinct(StringComparer.Ordinal).ToList();
        var deadDepartments = departments.Where(id => !int.TryParse(id, out var number) || company.Department(number) is null || !company.IsVisible(app, number)).ToList();
        var deadTags = tags.Where(id => !company.Members.Any(member => HasTag(member, id))).ToList();

        var all = named.Where(each => CanBeReached(each.Member)).Select(each => each.Member!)
            .Concat(company.Members.Where(member => CanBeReached(member) && departments.Except(deadDepartments, StringComparer.Ordinal).Any(id => company.IsIn(member, int.Parse(id, CultureInfo.InvariantCulture)))))
            .Concat(company.Members.Where(member => CanBeReached(member) && tags.Any(id => HasTag(member, id))))
            .DistinctBy(member => member.Account, StringComparer.Ordinal)
            .ToList();
        return new Recipients
        {
            Reached = [.. all.Where(member => member.IsLicensed)],
            InvalidUsers = isEverybody ? [] : invalid,
            InvalidDepartments = deadDepartments,
            InvalidTags = deadTags,
            Unlicensed = [.. all.Where(member => !member.IsLicensed).Select(member => member.Account)],
        };

        bool CanBeReached(SimulatedMember? member) => member is { Status: 1 } && company.IsVisible(app, member);
    }

    private static List<string> List(JsonObject request, string name) =>
        [.. request.Text(name).Split('|', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)];

    private static bool HasTag(SimulatedMember member, string tag) => int.TryParse(tag, out var number) && member.Tags.Contains(number);

    private static void RefuseTooMany(List<string> list, int limit, int code, string text)
    {
        if (list.Count > limit)
        {
            throw new WeComRefusal(code, text);
        }
    }
}
