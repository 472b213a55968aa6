using SalesBot.Simulators.DingTalk;

namespace SalesBot.Adapters.Tests.Simulators.DingTalk;

/// <summary>The contacts.</summary>
public sealed class ContactsTests
{
    [Fact]
    public async Task Tree_IsReadLevelByLevel_AndPeopleInPages()
    {
        await using var company = await Connected.StartAsync(options => options with
        {
            Departments = [new(1, "公司"), new(2, "销售", 1), new(3, "华东", 2)],
            Members = [.. Enumerable.Range(0, 103).Select(number => new SimulatedMember($"user{number:D3}", "人") { Departments = [2] })],
        });
        Assert.Equal([2L], (await company.PostAsync("/topapi/v2/department/listsub", """{"dept_id":1}"""))["result"]!.AsArray().Select(each => (long)each!["dept_id"]!));
        var page = (await company.PostAsync("/topapi/user/listsimple", """{"dept_id":2,"cursor":0,"size":100}"""))["result"]!;
        Assert.Equal((true, 100, 100), ((bool)page["has_more"]!, (int)page["next_cursor"]!, page["list"]!.AsArray().Count));
        Assert.Equal(3, (await company.PostAsync("/topapi/v2/user/list", """{"dept_id":2,"cursor":100,"size":100}"""))["result"]!["list"]!.AsArray().Count);
        Assert.Equal("40069", await company.CodeAsync("/topapi/user/listsimple", """{"dept_id":2,"cursor":0,"size":101}"""));
        Assert.Equal("60003", await company.CodeAsync("/topapi/user/listid", """{"dept_id":9}"""));
        Assert.Equal(0, company.Simulator.Administrator.CallsThisMonth);
    }

    [Fact]
    public async Task OutsideTheVisibleRange_ThereIsNobody()
    {
        await using var company = await Connected.StartAsync(options => options with { App = options.App with { VisibleDepartments = [7] } });
        Assert.Equal("50004", await company.CodeAsync("/topapi/user/listid", """{"dept_id":1}"""));
        Assert.Equal("60121", await company.CodeAsync("/topapi/v2/user/get", """{"userid":"user003"}"""));
        Assert.Equal(["user003"], (await company.SendTextAsync("hi", "user001", "user003"))["invalidStaffIdList"]!.AsArray().Select(user => (string?)user));
    }

    [Fact]
    public async Task Person_HasNumbersAsTexts_AndNoMobileWithoutPermission()
    {
        await using var company = await Connected.StartAsync(options => options with
        {
            App = options.App with { Scopes = ["qyapi_get_member", "qyapi_get_member_by_mobile"] },
            Members = [new("user001", "张伟") { Mobile = "13800000000", Departments = [7], ManagerUserId = "user002" }, new("user002", "李敏") { Departments = [7] }],
            Switches = new DingTalkSwitches { QuotesContactValues = true },
        });
        var person = (await company.PostAsync("/topapi/v2/user/get", """{"userid":"user002"}"""))["result"]!;
        Assert.Equal(("7", "true"), ((string?)person["dept_id_list"]![0], (string?)person["leader_in_dept"]![0]!["leader"]));
        Assert.Null(person["mobile"]);
        Assert.Equal("user001", (string?)(await company.PostAsync("/topapi/v2/user/getbymobile", """{"mobile":"13800000000"}"""))["result"]!["userid"]);
        Assert.Equal("40104", await company.CodeAsync("/topapi/v2/user/getbymobile", """{"mobile":"12"}"""));
        Assert.Equal("user002", (string?)(await company.PostAsync("/topapi/user/getbyunionid", """{"unionid":"uni-user002"}"""))["result"]!["userid"]);
        Assert.Equal("60011", await company.CodeAsync("/topapi/user/listid", """{"dept_id":7}"""));
    }
}
