using System.Text.Json.Nodes;
using SalesBot.Simulators.WeCom;

namespace SalesBot.Adapters.Tests.Simulators.WeCom;

/// <summary>Who works where, as far as an app may know.</summary>
public sealed class ContactsTests
{
    [Fact]
    public async Task NewApp_SeesNoPersonalData()
    {
        await using var company = await StartAsync();
        var member = await company.GetAsync("/cgi-bin/user/get?userid=ZhangSan");
        Assert.Equal(("zhangsan", "张三"), ((string?)member["userid"], (string?)member["name"]));
        Assert.False(member.ContainsKey("mobile"));
    }

    [Fact]
    public async Task App_SeesItsScopeOnly()
    {
        await using var company = await Connected.StartAsync(options => options with { App = options.App with { VisibleDepartments = [2] } });
        var departments = await company.GetAsync("/cgi-bin/department/list");
        Assert.Equal([2], departments["department"]!.AsArray().Select(each => (int)each!["id"]!));
        Assert.Equal("lisi", (string?)departments["department"]![0]!["department_leader"]![0]);
        Assert.Equal(60011, Connected.Code(await company.GetAsync("/cgi-bin/user/get?userid=wangwu")));
        Assert.Equal(60111, Connected.Code(await company.GetAsync("/cgi-bin/user/get?userid=nobody")));
        Assert.Equal(60011, Connected.Code(await company.GetAsync("/cgi-bin/user/list?department_id=1")));
        Assert.Equal(2, (await company.GetAsync("/cgi-bin/user/simplelist?department_id=2"))["userlist"]!.AsArray().Count);
    }

    [Fact]
    public async Task IdList_IsForTheSynchronisationAlone_AndComesInPages()
    {
        await using var company = await StartAsync();
        Assert.Equal(48002, await company.CodeAsync("/cgi-bin/user/list_id", "{}"));
        await company.RenewTokenAsync(company.Simulator.Options.ContactSecret);
        var seen = new List<string>();
        var cursor = "";
        do
        {
            var page = await company.PostAsync("/cgi-bin/user/list_id", new JsonObject { ["cursor"] = cursor, ["limit"] = 2 }.ToJsonString());
            seen.AddRange(page["dept_user"]!.AsArray().Select(row => $"{row!["userid"]}/{row["department"]}"));
            cursor = (string)page["next_cursor"]!;
        }
        while (cursor.Length > 0);

        Assert.Equal(["lisi/2", "wangwu/1", "zhangsan/1", "zhangsan/2"], seen);
        Assert.Equal(48009, Connected.Code(await company.GetAsync("/cgi-bin/user/get?userid=zhangsan")));
    }

    [Fact]
    public async Task LookUp_FindsByMobile_AndTooManyWrongOnesBlockItForADay()
    {
        await using var company = await StartAsync();
        Assert.Equal("zhangsan", (string?)(await company.PostAsync("/cgi-bin/user/getuserid", """{"mobile":"13800000000"}"""))["userid"]);
        for (var wrong = 0; wrong < 3; wrong++)
        {
            Assert.Equal(46004, await company.CodeAsync("/cgi-bin/user/getuserid", """{"mobile":"13900000000"}"""));
        }

        Assert.Equal(45009, await company.CodeAsync("/cgi-bin/user/getuserid", """{"mobile":"13800000000"}"""));
        company.Time.Advance(TimeSpan.FromDays(1));
        await company.RenewTokenAsync(company.Simulator.Options.App.Secret);
        Assert.Equal(0, await company.CodeAsync("/cgi-bin/user/getuserid", """{"mobile":"13800000000"}"""));
    }

    [Fact]
    public async Task EncryptedAccount_IsTranslated()
    {
        await using var company = await StartAsync();
        var answer = await company.PostAsync("/cgi-bin/batch/openuserid_to_userid", """{"open_userid_list":["wo-zhangsan","zhangsan"]}""");
        Assert.Equal("zhangsan", (string?)answer["userid_list"]![0]!["userid"]);
        Assert.Equal("zhangsan", (string?)answer["invalid_open_userid_list"]![0]);
    }

    private static Task<Connected> StartAsync() => Connected.StartAsync(options => options with
    {
        Members = [new SimulatedMember("ZhangSan", "张三") { Departments = [1, 2], Mobile = "13800000000" }, .. options.Members[1..]],
        Limits = new SimulatedLimits { WrongLookUps = 2 },
    });
}
