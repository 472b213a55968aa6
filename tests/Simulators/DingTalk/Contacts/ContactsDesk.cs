using System.Globalization;
using System.Text.Json.Nodes;

namespace SalesBot.Simulators.DingTalk;

/// <summary>The contacts, on the legacy host and free of the monthly quota.</summary>
internal sealed class ContactsDesk(Tenant tenant)
{
    private const string Departments = "qyapi_get_department_list";
    private const string DepartmentMembers = "qyapi_get_department_member";
    private const string Members = "qyapi_get_member";
    private const string ByMobile = "qyapi_get_member_by_mobile";
    private const int LargestPage = 100;

    public IEnumerable<ApiRoute> Routes =>
    [
        Free("/topapi/v2/department/listsub", Departments, call => new JsonArray([.. Below(call).Select(department => (JsonNode)Written(department))])),
        Free("/topapi/v2/department/listsubid", Departments, call => new JsonObject { ["dept_id_list"] = new JsonArray([.. Below(call).Select(department => Value(department.Id))]) }),
        Free("/topapi/user/listsimple", DepartmentMembers, call => Page(call, Simple)),
        Free("/topapi/v2/user/list", DepartmentMembers, call => Page(call, member => Full(call.App, member))),
        Free("/topapi/user/listid", DepartmentMembers, call => new JsonObject { ["userid_list"] = new JsonArray([.. In(call).Select(member => (JsonNode)member.UserId)]) }),
        Free("/topapi/v2/user/get", Members, call => Full(call.App, Require(call.App, tenant.Company.Member(call.Json.Text("userid"))))),
        Free("/topapi/v2/user/getbymobile", ByMobile, FindByMobile),
        Free("/topapi/user/getbyunionid", Members, FindByUnionId),
    ];

    private static ApiRoute Free(string path, string scope, Func<ApiCall, JsonNode> find) =>
        ApiRoute.Legacy("POST", path, scope, call => ApiAnswer.Success(find(call))) with { IsFree = true };

    private static JsonObject Simple(SimulatedMember member) => new() { ["userid"] = member.UserId, ["name"] = member.Name };

    private SimulatedDepartment Require(ApiCall call)
    {
        var id = long.TryParse(call.Json.Text("dept_id"), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 1;
        var department = tenant.Company.Department(id) ?? throw new DingTalkRefusal(60003, "部门不存在");
        Demand.That(tenant.Company.IsVisible(call.App, id) || IsAboveVisible(call.App, id), 50004, "请求的部门id不在授权范围内");
        return department;
    }

    /// <summary>The root answers also where the app sees only a part of what is below.</summary>
    private bool IsAboveVisible(SimulatedApp app, long id) => id == 1 && app.VisibleDepartments.Any(visible => tenant.Company.Above(visible).Contains(1));

    private SimulatedMember Require(SimulatedApp app, SimulatedMember? member) =>
        member is not null && tenant.Company.IsVisible(app, member) ? member : throw new DingTalkRefusal(60121, "找不到该用户");

    private IEnumerable<SimulatedDepartment> Below(ApiCall call)
    {
        var above = Require(call);
        return tenant.Company.Departments.Where(department => department.ParentId == above.Id && tenant.Company.IsVisible(call.App, department.Id));
    }

    private IEnumerable<SimulatedMember> In(ApiCall call)
    {
        var department = Require(call);
        Demand.That(tenant.Company.IsVisible(call.App, department.Id), 50004, "请求的部门id不在授权范围内");
        return tenant.Company.Members.Where(member => !member.IsOutsider && member.Departments.Contains(department.Id));
    }

    private JsonObject Page(ApiCall call, Func<SimulatedMember, JsonObject> write)
    {
        var (cursor, size) = (call.Json.Number("cursor"), call.Json.Number("size"));
        Demand.That(size is > 0 and <= LargestPage, 40069, "不合法的分页大小");
        Demand.That(cursor >= 0, 40068, "不合法的偏移量");
        var all = In(call).ToList();
        var page = new JsonObject { ["has_more"] = Value(cursor + size < all.Count), ["list"] = new JsonArray([.. all.Skip(cursor).Take(size).Select(member => (JsonNode)write(member))]) };
        if (cursor + size < all.Count)
        {
            page["next_cursor"] = Value(cursor + size);
        }

        return page;
    }

    private JsonObject Written(SimulatedDepartment department) => new()
    {
        ["dept_id"] = Value(department.Id),
        ["name"] = department.Name,
        ["parent_id"] = Value(department.ParentId),
        ["create_dept_group"] = Value(true),
        ["auto_add_user"] = Value(true),
    };

    /// <summary>Without the permission for them, mobile number and mail address are simply not there.</summary>
    private JsonObject Full(SimulatedApp app, SimulatedMember member)
    {
        var leads = member.Departments.Select(id => (JsonNode)new JsonObject
        {
            ["dept_id"] = Value(id),
            ["leader"] = Value(tenant.Company.Department(id)?.Leaders.Contains(member.UserId) == true),
        });
        var json = new JsonObject
        {
            ["userid"] = member.UserId,
            ["unionid"] = member.UnionId,
            ["name"] = member.Name,
            ["avatar"] = "",
            ["title"] = member.Title,
            ["job_number"] = member.JobNumber,
            ["dept_id_list"] = new JsonArray([.. member.Departments.Select(id => Value(id))]),
            ["leader_in_dept"] = new JsonArray([.. leads]),
            ["active"] = Value(member.IsActive),
            ["admin"] = Value(member.IsAdmin),
            ["boss"] = Value(false),
            ["senior"] = Value(false),
        };
        if (member.ManagerUserId.Length > 0)
        {
            json["manager_userid"] = member.ManagerUserId;
        }

        if (app.Scopes is not { } scopes || scopes.Contains("fieldMobile"))
        {
            json["mobile"] = member.Mobile;
        }

        if (app.Scopes is not { } granted || granted.Contains("fieldEmail"))
        {
            json["email"] = member.Email;
        }

        return json;
    }

    private JsonObject FindByMobile(ApiCall call)
    {
        var mobile = call.Json.Text("mobile");
        Demand.That(mobile.Length >= 11 && mobile.All(char.IsAsciiDigit), 40104, "无效的手机号");
        return new JsonObject { ["userid"] = Require(call.App, tenant.Company.Members.FirstOrDefault(member => !member.IsOutsider && member.Mobile == mobile)).UserId };
    }

    private JsonObject FindByUnionId(ApiCall call)
    {
        var member = tenant.Company.Members.FirstOrDefault(each => each.UnionId == call.Json.Text("unionid")) ?? throw new DingTalkRefusal(60121, "找不到该用户");
        return new JsonObject { ["contact_type"] = Value(member.IsOutsider ? 1 : 0), ["userid"] = member.UserId };
    }

    private JsonNode Value(long number) => tenant.Switches.QuotesContactValues ? number.ToString(CultureInfo.InvariantCulture) : number;

    private JsonNode Value(bool flag) => tenant.Switches.QuotesContactValues ? (flag ? "true" : "false") : flag;
}
