using SalesBot.Adapters.Contracts.Rosters;
using SalesBot.Bot.Roster;
using SalesBot.Domain.Organisation;

namespace SalesBot.Bot.Tests.Roster;

/// <summary>A company's contacts: 示例公司 with 华东 (一组, 二组 with 二组甲 below it) and 大客户部, which has nothing below it.</summary>
internal static class ARoster
{
    public const string Platform = "WeCom";

    public static RosterDepartment[] Departments =>
    [
        Department("1", "示例公司", null, "boss"),
        Department("2", "华东", "1", "director"),
        Department("3", "一组", "2", "manager"),
        Department("4", "二组", "2"),
        Department("5", "二组甲", "4", "deep"),
        Department("6", "大客户部", "1", "key"),
    ];

    public static RosterPerson[] People =>
    [
        Person("boss", "总经理", "1"),
        Person("director", "韩冰", "2"),
        Person("manager", "沈国栋", "3"),
        Person("rep", "周子涵", "3"),
        Person("deep", "陆一鸣", "5"),
        Person("key", "蒋雯", "6"),
        Person("assistant", "助理", "2"),
        Person("clerk", "文员", "1"),
    ];

    public static RosterSnapshot Whole => Of(Departments, People);

    public static RosterSnapshot Of(IEnumerable<RosterDepartment> departments, IEnumerable<RosterPerson> people) => new(Platform, [.. departments], [.. people]);

    public static RosterDepartment Department(string id, string name, string? parent, params string[] leaders) => new(id, name, parent, [.. leaders]);

    public static RosterPerson Person(string account, string name, params string[] departments) => new(account, name, [.. departments]);

    public static RosterPlan Map(RosterSnapshot roster, KnownOrganisation? known = null) =>
        RosterMapping.Map(roster, known ?? new KnownOrganisation(OrganisationChart.Empty, new Dictionary<string, MemberId>()), "公司");

    /// <summary>What is known after a plan was stored.</summary>
    public static KnownOrganisation After(RosterPlan plan) => new(plan.Chart, plan.People.ToDictionary(entry => entry.Person.Account, entry => entry.Member, StringComparer.Ordinal));
}
