using SalesBot.Adapters.WeCom.Protocol.Api.Contacts;
using SalesBot.Adapters.WeCom.Roster;

namespace SalesBot.Adapters.Tests.WeCom.Roster;

public sealed class ContactsMappingTests
{
    [Fact]
    public void Leader_IsAlsoWhoIsMarkedSoInTheDepartment()
    {
        var roster = ContactsMapping.Map(
            [new Department { Id = 2, Name = "一组", ParentId = 1 }, new Department { Id = 3, Name = "二组", ParentId = 1, DepartmentLeader = ["First"] }],
            [
                new Member { UserId = "Flagged", Name = "标记", Department = [2, 3], IsLeaderInDept = [1, 1] },
                new Member { UserId = "first", Name = "组长", Department = [3], IsLeaderInDept = [0] },
            ],
            []);

        Assert.Equal(["flagged"], roster.Departments[0].Leaders);
        Assert.Equal(["first", "flagged"], roster.Departments[1].Leaders);
    }

    [Fact]
    public void MainDepartment_ComesFirst()
    {
        var roster = ContactsMapping.Map([], [new Member { UserId = "a", Department = [2, 3], MainDepartment = 3 }, new Member { UserId = "b", Department = [2], MainDepartment = 7 }], []);

        Assert.Equal(["3", "2"], roster.People[0].Departments);
        Assert.Equal(["2"], roster.People[1].Departments);
    }

    [Fact]
    public void WhatWeComHides_IsLeftOpen()
    {
        var person = Assert.Single(ContactsMapping.Map([new Department { Id = 5 }], [new Member { UserId = "Bare" }], []).People);

        Assert.Equal(("bare", "Bare", null, null), (person.Account, person.Name, person.Mobile, person.Email));
        Assert.Empty(person.Departments);
    }

    [Fact]
    public void DepartmentsOfHigherOrder_ComeFirst() =>
        Assert.Equal(
            ["3", "1", "2"],
            ContactsMapping.Map([new Department { Id = 2, Order = 1 }, new Department { Id = 1, Order = 1 }, new Department { Id = 3, Order = 5 }], [], []).Departments.Select(department => department.Id));
}
