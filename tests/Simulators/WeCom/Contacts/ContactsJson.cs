using System.Text.Json.Nodes;

namespace SalesBot.Simulators.WeCom;

/// <summary>How departments and members are written.</summary>
internal static class ContactsJson
{
    public static string OpenId(SimulatedMember member) => "wo-" + member.Account;

    public static JsonNode Short(SimulatedDepartment department) =>
        new JsonObject { ["id"] = department.Id, ["parentid"] = department.ParentId, ["order"] = department.Order };

    public static JsonNode Full(SimulatedDepartment department) => new JsonObject
    {
        ["id"] = department.Id,
        ["name"] = department.Name,
        ["name_en"] = "",
        ["department_leader"] = Texts(department.Leaders),
        ["parentid"] = department.ParentId,
        ["order"] = department.Order,
    };

    public static JsonNode Short(SimulatedMember member) => new JsonObject
    {
        ["userid"] = member.Account,
        ["name"] = member.Name,
        ["department"] = Numbers(member.Departments),
        ["open_userid"] = OpenId(member),
    };

    public static JsonObject Full(SimulatedMember member, bool hidesPersonalData)
    {
        var json = new JsonObject
        {
            ["userid"] = member.Account,
            ["name"] = member.Name,
            ["department"] = Numbers(member.Departments),
            ["order"] = Numbers(member.Departments.Select(_ => 0)),
            ["position"] = member.Position,
            ["is_leader_in_dept"] = Numbers(member.Departments.Select(_ => 0)),
            ["direct_leader"] = Texts(member.DirectLeaders),
            ["telephone"] = "",
            ["alias"] = "",
            ["main_department"] = member.Departments.FirstOrDefault(),
            ["status"] = member.Status,
            ["open_userid"] = OpenId(member),
            ["extattr"] = new JsonObject { ["attrs"] = new JsonArray() },
        };
        if (!hidesPersonalData)
        {
            json["mobile"] = member.Mobile;
            json["email"] = member.Email;
            json["biz_mail"] = member.CompanyEmail;
            json["gender"] = "0";
            json["avatar"] = "";
        }

        return json;
    }

    private static JsonArray Texts(IEnumerable<string> texts) => new([.. texts.Select(text => (JsonNode)text)]);

    private static JsonArray Numbers(IEnumerable<int> numbers) => new([.. numbers.Select(number => (JsonNode)number)]);
}
