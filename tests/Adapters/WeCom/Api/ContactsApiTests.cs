using SalesBot.Adapters.Common.Wire;
using SalesBot.Adapters.Tests.WeCom.Sending;
using SalesBot.Adapters.WeCom.Protocol.Api.Contacts;
using SalesBot.Simulators.WeCom;

namespace SalesBot.Adapters.Tests.WeCom.Api;

public sealed class ContactsApiTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Departments_AreReadWithTheirLeaders()
    {
        await using var wecom = await ConnectedWeCom.StartAsync();
        var contacts = wecom.Get<ContactsApi>();

        var ids = Assert.IsType<ApiResult<DepartmentIdsAnswer>.Ok>(await contacts.DepartmentIdsAsync(null, Cancellation)).Value.DepartmentId;
        var all = Assert.IsType<ApiResult<DepartmentsAnswer>.Ok>(await contacts.DepartmentsAsync(1, Cancellation)).Value.Department;
        var sales = Assert.IsType<ApiResult<DepartmentAnswer>.Ok>(await contacts.DepartmentAsync(2, Cancellation)).Value.Department;

        Assert.Equal([1, 2], ids.Select(department => department.Id).Order());
        Assert.Equal(["示例公司", "销售部"], all.OrderBy(department => department.Id).Select(department => department.Name));
        Assert.Equal(["lisi"], sales!.DepartmentLeader!);
        Assert.Equal(1, sales.ParentId);
    }

    [Fact]
    public async Task Members_AreReadByDepartmentAndOneByOne()
    {
        await using var wecom = await ConnectedWeCom.StartAsync();
        var contacts = wecom.Get<ContactsApi>();

        var names = Assert.IsType<ApiResult<MembersAnswer>.Ok>(await contacts.MemberNamesAsync(2, Cancellation)).Value.UserList;
        var members = Assert.IsType<ApiResult<MembersAnswer>.Ok>(await contacts.MembersAsync(2, Cancellation)).Value.UserList;
        var one = Assert.IsType<ApiResult<Member>.Ok>(await contacts.MemberAsync("zhangsan", Cancellation)).Value;

        Assert.Equal(["lisi", "zhangsan"], names.Select(member => member.UserId).Order());
        Assert.Equal(2, members.Count);
        Assert.Equal(("zhangsan", "张三", 1), (one.UserId, one.Name, one.Status));
        Assert.Null(one.Mobile is "" ? null : one.Mobile);
    }

    [Fact]
    public async Task AllIds_AreOnlyForTheSecretOfContacts()
    {
        await using var wecom = await ConnectedWeCom.StartAsync();

        var result = await wecom.Get<ContactsApi>().MemberIdsAsync("", Cancellation);

        Assert.Equal(48002, Assert.IsType<ApiResult<MemberIdsAnswer>.Failed>(result).Error.Number);
    }

    [Fact]
    public async Task LookUp_RemembersWhoWasFoundAndThatNobodyWas()
    {
        await using var wecom = await ConnectedWeCom.StartAsync(options => options with
        {
            Members = options.Members.Add(new SimulatedMember("ZhaoLiu", "赵六") { Mobile = "13800000000" }),
        });
        var lookUp = wecom.Get<MemberLookUp>();

        for (var round = 0; round < 3; round++)
        {
            Assert.Equal("zhaoliu", Assert.IsType<ApiResult<string?>.Ok>(await lookUp.ByMobileAsync("13800000000", Cancellation)).Value);
            Assert.Null(Assert.IsType<ApiResult<string?>.Ok>(await lookUp.ByMobileAsync("13900000000", Cancellation)).Value);
        }

        Assert.Equal(2, wecom.Calls("user/getuserid"));
    }
}
