using System.Text;
using System.Text.Json;
using SalesBot.Adapters.DingTalk.Protocol.Api;
using SalesBot.Adapters.DingTalk.Protocol.Api.Contacts;
using SalesBot.Adapters.DingTalk.Roster;

namespace SalesBot.Adapters.Tests.DingTalk.Roster;

public sealed class ContactsMappingTests
{
    private static readonly Department[] Departments =
        [new() { DeptId = 1 }, new() { DeptId = 7, Name = "华东一组", ParentId = 1 }, new() { DeptId = 8, Name = "华东二组", ParentId = 1 }];

    [Fact]
    public void WhoIsSaidToLead_LeadsTheDepartment()
    {
        var roster = ContactsMapping.Map(
            Departments, [Person("b", 7), Person("a", 7, "z") with { LeaderInDept = [new LedDepartment { DeptId = 7, Leader = true }, new LedDepartment { DeptId = 8, Leader = false }] }], []);

        Assert.Equal(["a"], roster.Departments[1].Leaders);
        Assert.Empty(roster.Departments[2].Leaders);
    }

    [Fact]
    public void OneToWhomAllReport_LeadsWhereNobodyIsSaidTo()
    {
        var roster = ContactsMapping.Map(Departments, [Person("a", 7, "boss"), Person("b", 7, "boss"), Person("boss", 1)], []);

        Assert.Equal(["boss"], roster.Departments[1].Leaders);
    }

    [Fact]
    public void SeveralToWhomPeopleReport_LeadNothing() =>
        Assert.Empty(ContactsMapping.Map(Departments, [Person("a", 7, "boss"), Person("b", 7, "other"), Person("boss", 1), Person("other", 1)], []).Departments[1].Leaders);

    [Fact]
    public void SuperiorOutsideTheRoster_LeadsNothing() =>
        Assert.Empty(ContactsMapping.Map(Departments, [Person("a", 7, "far")], []).Departments[1].Leaders);

    [Fact]
    public void Userids_KeepTheirCase_AndAdministratorsAreThoseOfTheSettings()
    {
        var roster = ContactsMapping.Map(Departments, [Person("Zhang", 7), Person("zhang", 8)], ["Zhang"]);

        Assert.Equal([("Zhang", true), ("zhang", false)], roster.People.Select(person => (person.Account, person.IsAdministrator)));
    }

    [Theory]
    [InlineData("""{"errcode":"0","result":{"has_more":"true","next_cursor":"100","list":[{"userid":"u","name":"张伟","active":"true","leader":"1","dept_id_list":["7"],"leader_in_dept":[{"dept_id":"7","leader":"true"}]}]}}""")]
    [InlineData("""{"errcode":0,"result":{"has_more":true,"next_cursor":100,"list":[{"userid":"u","name":"张伟","active":true,"leader":1,"dept_id_list":[7],"leader_in_dept":[{"dept_id":7,"leader":true}]}]}}""")]
    public void NumbersAndBooleans_AreReadAsTheyAreOrAsText(string json)
    {
        var page = JsonSerializer.Deserialize(Encoding.UTF8.GetBytes(json), ApiJson.Legacy.MembersAnswer)!.Result!;

        Assert.Equal((true, 100L), (page.HasMore, page.NextCursor));
        var member = Assert.Single(page.List!);
        Assert.Equal((7L, true, true, true), (Assert.Single(member.DeptIdList!), member.Active, member.Leader, member.LeaderInDept![0].Leader));
    }

    private static Member Person(string userId, long department, string? manager = null) =>
        new() { Userid = userId, Name = userId, DeptIdList = [department], ManagerUserid = manager };
}
