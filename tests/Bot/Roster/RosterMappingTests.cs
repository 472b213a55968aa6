using SalesBot.Adapters.Contracts.Rosters;
using SalesBot.Bot.Roster;
using SalesBot.Domain.Organisation;
using static SalesBot.Bot.Tests.Roster.ARoster;

namespace SalesBot.Bot.Tests.Roster;

public sealed class RosterMappingTests
{
    private readonly RosterPlan plan = Map(Whole);

    [Fact]
    public void DepartmentsBelowTheTop_AreRegions_AndThoseBelowThemGroups()
    {
        Assert.Equal(["华东", "示例公司"], plan.Chart.Regions.Select(region => region.Name));
        Assert.Equal(["一组", "二组", "大客户部"], plan.Chart.Groups.Select(group => group.Name));
        Assert.Equal(["华东", "华东", "示例公司"], plan.Chart.Groups.Select(group => plan.Chart.Find(group.Region)!.Name));
    }

    [Fact]
    public void Leaders_AreWhatTheirDepartmentIs()
    {
        Assert.Equal((Role.Director, null, null), Seat("总经理"));
        Assert.Equal((Role.Director, null, "华东"), Seat("韩冰"));
        Assert.Equal((Role.Manager, "一组", null), Seat("沈国栋"));
        Assert.Equal((Role.Manager, "大客户部", null), Seat("蒋雯"));
    }

    [Fact]
    public void AllOthers_SellWhereTheyAre_AndWhoIsDeeperInTheGroupAbove()
    {
        Assert.Equal((Role.Rep, "一组", null), Seat("周子涵"));
        Assert.Equal((Role.Rep, "二组", null), Seat("陆一鸣"));
        Assert.Equal((Role.Rep, null, "华东"), Seat("助理"));
        Assert.Equal((Role.Rep, null, null), Seat("文员"));
    }

    [Fact]
    public void Superiors_AreTheGroupsManager_TheRegionsDirectorAndTheCompanys()
    {
        Assert.Equal(["沈国栋", "韩冰", "总经理"], Superiors("周子涵"));
        Assert.Equal(["韩冰", "总经理"], Superiors("陆一鸣"));
        Assert.Equal(["韩冰", "总经理"], Superiors("助理"));
    }

    [Fact]
    public void CompanyOfOneLevel_HasGroupsInOneRegion()
    {
        var flat = Map(Of([Department("1", "小公司", null), Department("2", "一部", "1", "a"), Department("3", "二部", "1")], [Person("a", "甲", "2"), Person("b", "乙", "3")]));

        Assert.Equal(["小公司"], flat.Chart.Regions.Select(region => region.Name));
        Assert.Equal(["一部", "二部"], flat.Chart.Groups.Select(group => group.Name));
        Assert.Equal(Role.Manager, flat.Chart.FindByName("甲")!.Role);
    }

    [Fact]
    public void AppThatSeesOneDepartment_HasOneGroup()
    {
        var one = Map(Of([Department("7", "销售部", "1", "a")], [Person("a", "甲", "7"), Person("b", "乙", "7")]));

        Assert.Equal(["销售部"], one.Chart.Groups.Select(group => group.Name));
        Assert.True(one.Chart.IsAbove(one.Chart.FindByName("甲")!, one.Chart.FindByName("乙")!));
    }

    [Fact]
    public void AppThatSeesSeveralDepartments_TakesThemForThoseBelowTheTop()
    {
        var several = Map(Of([Department("7", "华东", "1", "a"), Department("8", "一组", "7"), Department("9", "直销", "1")], [Person("a", "甲", "7")]));

        Assert.Equal(["华东", "公司"], several.Chart.Regions.Select(region => region.Name));
        Assert.Equal(["一组", "直销"], several.Chart.Groups.Select(group => group.Name));
        Assert.Equal(Role.Director, several.Chart.FindByName("甲")!.Role);
    }

    [Fact]
    public void Namesakes_AreToldApart_ByGroupThenByAccount()
    {
        var namesakes = Map(Of(Departments, [Person("a", "张伟", "3"), Person("b", "张伟", "6"), Person("c", "张伟", "3")]));

        Assert.Equal(["张伟（一组）", "张伟（大客户部）", "张伟（c）"], namesakes.Chart.Members.Select(member => member.Name));
    }

    [Fact]
    public void GroupsOfTheSameName_AreToldApartByTheirRegions()
    {
        var same = Map(Of([Department("1", "公司", null), Department("2", "华东", "1"), Department("3", "华南", "1"), Department("4", "销售一组", "2"), Department("5", "销售一组", "3")], []));

        Assert.Equal(["华东销售一组", "华南销售一组"], same.Chart.Groups.Select(group => group.Name));
    }

    [Fact]
    public void SameRosterAgain_ChangesNothing()
    {
        var again = Map(Whole, After(plan));

        Assert.Equal(plan.Chart.Members, again.Chart.Members);
        Assert.Equal(plan.Chart.Groups, again.Chart.Groups);
        Assert.Equal(plan.Chart.Regions, again.Chart.Regions);
        Assert.Empty(again.Left);
    }

    [Fact]
    public void RenamedAndMoved_StaysTheSameMember()
    {
        var now = Map(Of(Departments, [.. People[..3], Person("rep", "周子涵（新）", "6"), .. People[4..]]), After(plan));

        var member = now.Chart.Find(plan.Chart.FindByName("周子涵")!.Id)!;
        Assert.Equal("周子涵（新）", member.Name);
        Assert.Equal("大客户部", now.Chart.Find(member.Group!.Value)!.Name);
        Assert.Equal(People.Length, now.Chart.Members.Count);
    }

    [Fact]
    public void DepartmentThatIsRenamed_StaysTheSameGroup()
    {
        var group = plan.Chart.FindGroupByName("一组")!.Id;
        var now = Map(Of(Departments.Select(department => department.Id == "3" ? department with { Name = "先锋组" } : department), People), After(plan));

        Assert.Equal("先锋组", now.Chart.Find(group)!.Name);
        Assert.Equal(plan.Chart.Groups.Count, now.Chart.Groups.Count);
    }

    [Fact]
    public void WhoHasLeft_IsKept_WithoutGroupAndRank()
    {
        var manager = plan.Chart.FindByName("沈国栋")!.Id;
        var now = Map(Of(Departments, People.Where(person => person.Account != "manager")), After(plan));

        Assert.Equal([manager], now.Left);
        Assert.Equal(new Member(manager, "沈国栋", Role.Rep), now.Chart.Find(manager));
        Assert.Equal(["韩冰", "总经理"], now.Chart.SuperiorsOf(now.Chart.FindByName("周子涵")!).Select(member => member.Name));
    }

    [Fact]
    public void WhoComesBack_IsTheSameMember()
    {
        var rep = plan.Chart.FindByName("周子涵")!.Id;
        var without = Map(Of(Departments, People.Where(person => person.Account != "rep")), After(plan));
        var back = Map(Whole, After(without));

        Assert.Equal(rep, back.Chart.FindByName("周子涵")!.Id);
        Assert.Equal("一组", back.Chart.Find(back.Chart.Find(rep)!.Group!.Value)!.Name);
    }

    [Fact]
    public void AccountThatIsGivenToSomebodyElse_DoesNotGiveThemTheOthersDeals()
    {
        var former = plan.Chart.FindByName("周子涵")!.Id;
        var without = Map(Of(Departments, People.Where(person => person.Account != "rep")), After(plan));
        var now = Map(Of(Departments, [.. People.Where(person => person.Account != "rep"), Person("rep", "新人", "3")]), After(without));

        Assert.NotEqual(former, now.Chart.FindByName("新人")!.Id);
        Assert.Equal("周子涵", now.Chart.Find(former)!.Name);
    }

    [Fact]
    public void NewcomerWithTheNameOfOneWhoLeft_HasTheNamePlain()
    {
        var former = plan.Chart.FindByName("周子涵")!.Id;
        var now = Map(Of(Departments, [.. People.Where(person => person.Account != "rep"), Person("rep2", "周子涵", "6")]), After(plan));

        Assert.NotEqual(former, now.Chart.FindByName("周子涵")!.Id);
        Assert.Equal("周子涵 (2)", now.Chart.Find(former)!.Name);
    }

    [Fact]
    public void WhoWasBoundBefore_KeepsTheirId()
    {
        var id = new MemberId(Guid.CreateVersion7());
        var known = new KnownOrganisation(new OrganisationChart([], [], [new Member(id, "小周", Role.Rep) { JoinedOn = new DateOnly(2026, 3, 2) }]), new Dictionary<string, MemberId> { ["rep"] = id });

        var now = Map(Whole, known);

        Assert.Equal(id, now.Chart.FindByName("周子涵")!.Id);
        Assert.Equal(new DateOnly(2026, 3, 2), now.Chart.FindByName("周子涵")!.JoinedOn);
        Assert.Equal(People.Length, now.Chart.Members.Count);
    }

    [Fact]
    public void WhomThePlatformNeverKnew_StaysAsTheyAre()
    {
        var others = new Member(new MemberId(Guid.CreateVersion7()), "外援", Role.Rep);
        var administrator = new Member(new MemberId(Guid.CreateVersion7()), "管理员", Role.Administrator);
        var known = new KnownOrganisation(new OrganisationChart([], [], [others, administrator]), new Dictionary<string, MemberId> { ["admin"] = administrator.Id });

        var now = Map(Whole, known);

        Assert.Equal(others, now.Chart.Find(others.Id));
        Assert.Equal(administrator, now.Chart.Find(administrator.Id));
        Assert.Empty(now.Left);
    }

    [Fact]
    public void Administrator_LeadsNothing()
    {
        var now = Map(Of(Departments, People.Select(person => person with { IsAdministrator = person.Account == "manager" })));

        Assert.Equal(new Member(now.Chart.FindByName("沈国栋")!.Id, "沈国栋", Role.Administrator), now.Chart.FindByName("沈国栋"));
    }

    [Fact]
    public void AnyRoster_GivesAnOrganisation_AndTheSameOneAgain()
    {
        for (var seed = 0; seed < 300; seed++)
        {
            var random = new Random(seed);
            var roster = AnyOf(random);
            var first = Map(roster, After(Map(AnyOf(random))));
            var again = Map(roster, After(first));

            Assert.Equal(first.Chart.Members, again.Chart.Members);
            Assert.Equal(first.Chart.Groups, again.Chart.Groups);
            Assert.Equal(first.Chart.Regions, again.Chart.Regions);
            Assert.All(first.People, entry => Assert.True(RosterNames.AreSame(first.Chart.Find(entry.Member)!.Name, entry.Person.Name)));
        }
    }

    /// <summary>Parents may be missing or go in circles, leaders may be nobody, names are few.</summary>
    private static RosterSnapshot AnyOf(Random random)
    {
        string[] names = ["张伟", "李娜", "王芳"], units = ["一组", "华东", "East"];
        return Of(
            Enumerable.Range(1, random.Next(8)).Select(id => Department($"{id}", units[random.Next(3)], random.Next(4) == 0 ? null : $"{random.Next(9)}", $"p{random.Next(8)}", $"p{random.Next(8)}")),
            Enumerable.Range(0, random.Next(8)).Select(id => Person($"p{id}", names[random.Next(3)], $"{random.Next(9)}", $"{random.Next(9)}")));
    }

    private (Role Role, string? Group, string? Region) Seat(string name)
    {
        var member = plan.Chart.FindByName(name)!;
        return (member.Role, member.Group is { } group ? plan.Chart.Find(group)!.Name : null, member.Region is { } region ? plan.Chart.Find(region)!.Name : null);
    }

    private IEnumerable<string> Superiors(string name) => plan.Chart.SuperiorsOf(plan.Chart.FindByName(name)!).Select(member => member.Name);
}
