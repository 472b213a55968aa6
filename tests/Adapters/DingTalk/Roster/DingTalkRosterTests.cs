using SalesBot.Adapters.Common.Wire;
using SalesBot.Adapters.Contracts.Rosters;
using SalesBot.Adapters.DingTalk.Protocol.Api.Contacts;
using SalesBot.Adapters.Tests.DingTalk.Sending;
using SalesBot.Simulators.DingTalk;

namespace SalesBot.Adapters.Tests.DingTalk.Roster;

public sealed class DingTalkRosterTests
{
    private const int ContactsForbidden = 480;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Roster_HasDepartmentsWithLeadersAndPeople(bool isQuoted)
    {
        await using var dingTalk = await ConnectedDingTalk.StartAsync(options => Company(options) with { Switches = options.Switches with { QuotesContactValues = isQuoted } });

        var roster = await ReadAsync(dingTalk);

        Assert.Equal(["", "华东", "销售一组"], roster.Departments.Select(department => department.Name));
        Assert.Equal([null, "1", "2"], roster.Departments.Select(department => department.Parent));
        Assert.Equal(["lisi"], roster.Departments[2].Leaders);
        Assert.Equal(["Wangwu", "lisi", "zhangsan"], roster.People.Select(person => person.Account));
        Assert.Equal(["3"], roster.People.Single(person => person.Account == "zhangsan").Departments);
    }

    [Fact]
    public async Task LargeDepartment_IsReadPageByPage()
    {
        await using var dingTalk = await ConnectedDingTalk.StartAsync(options => options with
        {
            Departments = [new SimulatedDepartment(1, "示例公司"), new SimulatedDepartment(2, "销售", 1)],
            Members = [.. Enumerable.Range(0, 250).Select(number => new SimulatedMember($"rep{number:000}", $"销售{number}") { Departments = [2] })],
        });

        Assert.Equal(250, (await ReadAsync(dingTalk)).People.Length);
    }

    [Fact]
    public async Task TopThatTheAppMayNotSee_IsToldToOperatorsAndNothingIsRead()
    {
        await using var dingTalk = await ConnectedDingTalk.StartAsync(
            options => Company(options) with { App = options.App with { VisibleDepartments = [3] }, Departments = [new SimulatedDepartment(1, "示例公司"), new SimulatedDepartment(9, "财务", 1)] },
            new() { ["Roster:RootDepartment"] = "9" });

        Assert.IsType<RosterReading.Failed>(await dingTalk.Get<IRosterSource>().ReadAsync(Cancellation));
        Assert.Contains("RootDepartment", Assert.Single(dingTalk.Log.Of(ContactsForbidden)));
    }

    [Fact]
    public async Task RosterOfADepartment_HasItAndWhatIsBelow()
    {
        await using var dingTalk = await ConnectedDingTalk.StartAsync(
            options => Company(options) with { App = options.App with { VisibleDepartments = [2] } }, new() { ["Roster:RootDepartment"] = "2" });

        Assert.Equal(["2", "3"], (await ReadAsync(dingTalk)).Departments.Select(department => department.Id));
    }

    [Fact]
    public async Task PersonByUnionId_IsFoundInsideTheOrganisationOnly()
    {
        await using var dingTalk = await ConnectedDingTalk.StartAsync();
        var contacts = dingTalk.Get<ContactsApi>();

        Assert.Equal("user001", Assert.IsType<ApiResult<string?>.Ok>(await contacts.ByUnionIdAsync("uni-user001", Cancellation)).Value);
        Assert.Null(Assert.IsType<ApiResult<string?>.Ok>(await contacts.ByUnionIdAsync("uni-outsider1", Cancellation)).Value);
        Assert.Null(Assert.IsType<ApiResult<string?>.Ok>(await contacts.ByUnionIdAsync("uni-nobody", Cancellation)).Value);
    }

    private static async Task<RosterSnapshot> ReadAsync(ConnectedDingTalk dingTalk) =>
        Assert.IsType<RosterReading.Read>(await dingTalk.Get<IRosterSource>().ReadAsync(Cancellation)).Roster;

    private static DingTalkSimulatorOptions Company(DingTalkSimulatorOptions options) => options with
    {
        Departments = [new SimulatedDepartment(1, "示例公司"), new SimulatedDepartment(2, "华东", 1), new SimulatedDepartment(3, "销售一组", 2) { Leaders = ["lisi"] }],
        Members =
        [
            new SimulatedMember("zhangsan", "张三") { Departments = [3] }, new SimulatedMember("lisi", "李四") { Departments = [3] }, new SimulatedMember("Wangwu", "王五") { Departments = [1] },
        ],
    };
}
