using System.Globalization;
using System.Text.Json.Nodes;

namespace SalesBot.Simulators.WeCom;

/// <summary>Departments and members, as far as the asking app may see them.</summary>
internal sealed class ContactsDesk(Tenant tenant, LookUps lookUps)
{
    public IEnumerable<ApiRoute> Routes =>
    [
        ApiRoute.Get("/cgi-bin/department/simplelist", call => DepartmentList(call, "department_id", ContactsJson.Short)),
        ApiRoute.Get("/cgi-bin/department/list", call => DepartmentList(call, "department", ContactsJson.Full)),
        ApiRoute.Get("/cgi-bin/department/get", Department),
        ApiRoute.Get("/cgi-bin/user/simplelist", call => MemberList(call, (member, _) => ContactsJson.Short(member))),
        ApiRoute.Get("/cgi-bin/user/list", call => MemberList(call, ContactsJson.Full)),
        ApiRoute.Get("/cgi-bin/user/get", Member),
        ApiRoute.Post("/cgi-bin/user/list_id", Ids),
        ApiRoute.Post("/cgi-bin/user/getuserid", lookUps.ByMobile),
        ApiRoute.Post("/cgi-bin/user/get_userid_by_email", lookUps.ByEmail),
        ApiRoute.Post("/cgi-bin/batch/openuserid_to_userid", OpenIds),
    ];

    private static int Number(ApiCall call, string name) => int.TryParse(call.Query[name], out var id) ? id : 0;

    private ApiAnswer DepartmentList(ApiCall call, string name, Func<SimulatedDepartment, JsonNode> write)
    {
        var top = Number(call, "id");
        CardRules.Need(top == 0 || tenant.Company.Department(top) is not null, 60003, "department not found");
        CardRules.Need(top == 0 || tenant.Company.IsVisible(call.Credential?.App, top), 60011, "no privilege to access/modify contact/party/agent");
        var seen = tenant.Company.Departments
            .Where(department => tenant.Company.IsVisible(call.Credential?.App, department.Id) && (top == 0 || tenant.Company.Above(department.Id).Contains(top)));
        return new JsonObject { [name] = new JsonArray([.. seen.Select(write)]) };
    }

    private ApiAnswer Department(ApiCall call) =>
        new JsonObject { ["department"] = ContactsJson.Full(VisibleDepartment(call, "id")) };

    private ApiAnswer MemberList(ApiCall call, Func<SimulatedMember, bool, JsonNode> write)
    {
        var department = VisibleDepartment(call, "department_id");
        var seen = tenant.Company.Members.Where(member => member.Departments.Contains(department.Id) && tenant.Company.IsVisible(call.Credential?.App, member));
        return new JsonObject { ["userlist"] = new JsonArray([.. seen.Select(member => write(member, HidesPersonalData(call)))]) };
    }

    private ApiAnswer Member(ApiCall call)
    {
        var member = tenant.Company.Member(call.Query["userid"].ToString()) ?? throw new WeComRefusal(60111, "userid not found");
        CardRules.Need(tenant.Company.IsVisible(call.Credential?.App, member), 60011, "no privilege to access/modify contact/party/agent");
        return ContactsJson.Full(member, HidesPersonalData(call));
    }

    private SimulatedDepartment VisibleDepartment(ApiCall call, string name)
    {
        var department = tenant.Company.Department(Number(call, name)) ?? throw new WeComRefusal(60003, "department not found");
        return tenant.Company.IsVisible(call.Credential?.App, department.Id)
            ? department
            : throw new WeComRefusal(60011, "no privilege to access/modify contact/party/agent");
    }

    /// <summary>The contacts' synchronisation, from an address that was added after 2022-08-15, may read ids only.</summary>
    private static bool HidesPersonalData(ApiCall call) =>
        call.Credential is { App: { } app } ? app.HidesPersonalData : throw new WeComRefusal(48009, "api forbidden for newly added ip");

    /// <summary>One row for each department of each member, in pages.</summary>
    private ApiAnswer Ids(ApiCall call)
    {
        CardRules.Need(call.Credential is { App: null }, 48002, "api forbidden for this app");
        var limit = Math.Clamp(call.Json.Number("limit", 10_000), 1, 10_000);
        _ = int.TryParse(call.Json.Text("cursor"), NumberStyles.None, CultureInfo.InvariantCulture, out var start);
        var rows = tenant.Company.Members.SelectMany(member => member.Departments.Select(id => (member.Account, Id: id))).Skip(start).Take(limit + 1).ToList();
        return new JsonObject
        {
            ["dept_user"] = new JsonArray([.. rows.Take(limit).Select(row => (JsonNode)new JsonObject { ["userid"] = row.Account, ["department"] = row.Id })]),
            ["next_cursor"] = rows.Count > limit ? (start + limit).ToString(CultureInfo.InvariantCulture) : "",
        };
    }

    private ApiAnswer OpenIds(ApiCall call)
    {
        var asked = call.Json.Texts("open_userid_list");
        CardRules.Need(asked.Count is >= 1 and <= 1000, 40058, "invalid open_userid_list");
        var known = asked.Select(id => (Id: id, Member: tenant.Company.Members.FirstOrDefault(member => ContactsJson.OpenId(member) == id))).ToList();
        return new JsonObject
        {
            ["userid_list"] = new JsonArray([.. known.Where(each => each.Member is not null)
                .Select(each => (JsonNode)new JsonObject { ["open_userid"] = each.Id, ["userid"] = each.Member!.Account })]),
            ["invalid_open_userid_list"] = new JsonArray([.. known.Where(each => each.Member is null).Select(each => (JsonNode)each.Id)]),
        };
    }
}
