using SalesBot.Adapters.Contracts.Rosters;
using SalesBot.Adapters.Tests.WeCom.Sending;
using SalesBot.Simulators;
using SalesBot.Simulators.WeCom;

namespace SalesBot.Adapters.Tests.WeCom.Roster;

/// <summary>The contacts are read as the platform gives them to a new self-built app.</summary>
public sealed class WeComRosterTests
{
    private const int ContactsForbidden = 380;
    private const int ContactsNotRead = 381;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Roster_HasDepartmentsWithLeadersAndPeople()
    {
        await using var wecom = await ConnectedWeCom.StartAsync(Company);

        var roster = await ReadAsync(wecom);

        Assert.Equal("WeCom", roster.Platform);
        Assert.Equal(["示例公司", "华东", "销售一组"], roster.Departments.Select(department => department.Name));
        Assert.Equal([null, "1", "2"], roster.Departments.Select(department => department.Parent));
        Assert.Equal(["lisi"], roster.Departments[2].Leaders);
        Assert.Equal(["lisi", "wangwu", "zhangsan"], roster.People.Select(person => person.Account));
        var rep = roster.People.Single(person => person.Account == "zhangsan");
        Assert.Equal(("张三", null, null), (rep.Name, rep.Mobile, rep.Email));
        Assert.Equal(["3"], rep.Departments);
    }

    [Fact]
    public async Task WhoIsDisabledOrHasLeft_IsNotInTheRoster()
    {
        await using var wecom = await ConnectedWeCom.StartAsync(options => Company(options) with
        {
            Members =
            [
                new SimulatedMember("active", "在职"),
                new SimulatedMember("disabled", "停用") { Status = 2 },
                new SimulatedMember("new", "未激活") { Status = 4 },
                new SimulatedMember("left", "离职") { Status = 5 },
            ],
        });

        Assert.Equal(["active", "new"], (await ReadAsync(wecom)).People.Select(person => person.Account).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task LeaderFromElsewhere_IsAskedForAlone()
    {
        await using var wecom = await ConnectedWeCom.StartAsync(
            options => Company(options) with
            {
                Departments =
                [
                    new SimulatedDepartment(1, "示例公司"), new SimulatedDepartment(2, "销售", 1) { Leaders = ["boss", "gone"] }, new SimulatedDepartment(9, "总经办", 1),
                ],
                Members = [new SimulatedMember("rep", "销售员") { Departments = [2] }, new SimulatedMember("boss", "总经理") { Departments = [9] }],
            },
            new Dictionary<string, string?> { ["Roster:RootDepartment"] = "2" });

        var roster = await ReadAsync(wecom);

        Assert.Equal(["boss", "rep"], roster.People.Select(person => person.Account));
        Assert.Equal(["销售"], roster.Departments.Select(department => department.Name));
    }

    [Fact]
    public async Task Administrators_AreThoseOfTheSettings()
    {
        await using var wecom = await ConnectedWeCom.StartAsync(Company, new Dictionary<string, string?> { ["Roster:Administrators:0"] = "WangWu" });

        Assert.Equal(["wangwu"], (await ReadAsync(wecom)).People.Where(person => person.IsAdministrator).Select(person => person.Account));
    }

    [Fact]
    public async Task AnswerThatWouldBeTooLarge_IsReadInSmallerOnes()
    {
        await using var wecom = await ConnectedWeCom.StartAsync(Company);
        wecom.Break("department/list", FaultKind.ErrorCode, code: 45029);
        wecom.Break("user/list", FaultKind.ErrorCode, code: 45029);

        var roster = await ReadAsync(wecom);

        Assert.Equal(3, roster.Departments.Length);
        Assert.Equal(3, roster.People.Length);
    }

    [Fact]
    public async Task DepartmentOutsideTheVisibleScope_NamesTheMissingPermission()
    {
        await using var wecom = await ConnectedWeCom.StartAsync(
            options => Company(options) with { App = options.App with { VisibleDepartments = [2] } },
            new Dictionary<string, string?> { ["Roster:RootDepartment"] = "1" });

        Assert.IsType<RosterReading.Failed>(await wecom.Get<IRosterSource>().ReadAsync(Cancellation));

        Assert.Contains("visible scope", Assert.Single(wecom.Log.Of(ContactsForbidden)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task OneDepartmentThatCannotBeRead_LeavesNoHalfRoster()
    {
        await using var wecom = await ConnectedWeCom.StartAsync(Company);
        wecom.Break("user/list", FaultKind.ErrorCode, times: 1, code: 45009);

        var failed = Assert.IsType<RosterReading.Failed>(await wecom.Get<IRosterSource>().ReadAsync(Cancellation));

        Assert.Contains("45009", failed.Reason, StringComparison.Ordinal);
        Assert.Single(wecom.Log.Of(ContactsNotRead));
    }

    private static async Task<RosterSnapshot> ReadAsync(ConnectedWeCom wecom) =>
        Assert.IsType<RosterReading.Read>(await wecom.Get<IRosterSource>().ReadAsync(Cancellation)).Roster;

    private static WeComSimulatorOptions Company(WeComSimulatorOptions options) => options with
    {
        Departments = [new SimulatedDepartment(1, "示例公司"), new SimulatedDepartment(2, "华东", 1), new SimulatedDepartment(3, "销售一组", 2) { Leaders = ["LiSi"] }],
        Members =
        [
            new SimulatedMember("ZhangSan", "张三") { Departments = [3], Mobile = "13800000000" },
            new SimulatedMember("lisi", "李四") { Departments = [3] },
            new SimulatedMember("wangwu", "王五") { Departments = [1, 2] },
        ],
    };
}
