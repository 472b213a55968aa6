using System.Text.Json;
using SalesBot.Bot.Demo;
using SalesBot.Bot.Worlds;

namespace SalesBot.Bot.Tests.Demo;

public sealed class DemoCompanyTests
{
    private static readonly DateOnly Wednesday = new(2026, 3, 11);
    private readonly WorldFile world = DemoCompany.Create(Wednesday);

    [Fact]
    public void TheSameDay_GivesTheSameCompany() =>
        Assert.Equal(JsonSerializer.Serialize(world), JsonSerializer.Serialize(DemoCompany.Create(Wednesday)));

    [Fact]
    public void OnAnyDay_HistoryLiesOnWeekdays_AndBeforeThatDay()
    {
        for (var today = new DateOnly(2026, 1, 1); today < new DateOnly(2026, 2, 15); today = today.AddDays(1))
        {
            var company = DemoCompany.Create(today);
            var days = company.Activities.Select(activity => today.AddDays(-activity.DaysAgo))
                .Concat(company.Deals.Select(deal => deal.StageSince!.Value))
                .Concat(company.Deals.Select(deal => deal.LastProgress!.Value));
            Assert.All(days, day => Assert.True((day < today && day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday)) || IsBeginningOfMonth(day, today), $"{day} on {today}"));
            Assert.All(company.Deals.Where(IsOpen), deal => Assert.DoesNotContain(deal.ExpectedClose!.Value.DayOfWeek, new[] { DayOfWeek.Saturday, DayOfWeek.Sunday }));
        }
    }

    [Fact]
    public void OnAnyDay_SomebodyOfEachGroupHasSignedSomethingThisMonth()
    {
        for (var today = new DateOnly(2026, 1, 1); today <= new DateOnly(2026, 12, 31); today = today.AddDays(1))
        {
            var signed = DemoCompany.Create(today).Deals.Where(deal => deal.Status is "won" && deal.ClosedOn >= new DateOnly(today.Year, today.Month, 1) && deal.ClosedOn <= today).ToList();
            Assert.All(DemoOrganisation.Regions.SelectMany(region => region.Groups), group => Assert.Contains(signed, deal => group.Members.Contains(deal.Owner)));
            Assert.Contains(signed, deal => deal.Owner == "张伟");
        }
    }

    [Fact]
    public void History_ReachesBackSixMonths_WithoutAnEmptyMonth()
    {
        var byMonth = world.Activities.Select(activity => Wednesday.AddDays(-activity.DaysAgo)).ToLookup(day => (day.Year, day.Month));

        for (var month = Wednesday.AddMonths(-6); month <= Wednesday; month = month.AddMonths(1))
        {
            Assert.True(byMonth[(month.Year, month.Month)].Count() >= 10, $"{month:yyyy-MM} has {byMonth[(month.Year, month.Month)].Count()} activities");
        }
    }

    [Fact]
    public void WinsAndLosses_LieInSeveralPastMonths()
    {
        var months = world.Deals.Where(deal => deal.Status is "won").Select(deal => deal.ClosedOn!.Value.Month).Distinct();

        Assert.True(months.Count() >= 5);
        Assert.True(world.Deals.Count(deal => deal.Status is "lost") >= 5);
        Assert.All(world.Deals.Where(deal => !IsOpen(deal)), deal => Assert.True(deal.ClosedOn < Wednesday));
    }

    [Fact]
    public void EveryDeal_EntersItsStage_BeforeItsLastProgress_WhichIsItsLastActivity()
    {
        var activities = world.Activities.ToLookup(activity => activity.Deal, StringComparer.Ordinal);

        Assert.All(world.Deals, deal =>
        {
            Assert.True(deal.StageSince <= deal.LastProgress);
            Assert.Equal(deal.LastProgress, Wednesday.AddDays(-activities[deal.Id].Min(activity => activity.DaysAgo)));
        });
    }

    [Fact]
    public void ThereIsSomethingToWarnOf_AndToBriefOn()
    {
        var open = world.Deals.Where(deal => deal.Status is "open").ToList();

        Assert.True(open.Count(deal => deal.LastProgress < Wednesday.AddDays(-7)) >= 5, "stale deals");
        Assert.True(open.Count(deal => deal.ExpectedClose <= Wednesday.AddDays(7)) >= 3, "deals that close within a week");
        Assert.Single(world.Deals, deal => deal.Status is "paused");
        Assert.Equal(world.Stages.Length, open.Select(deal => deal.Stage).Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public void HuaXing_IsZhangWeis_WithOneOpenDeal()
    {
        var customer = Assert.Single(world.Customers, customer => customer.Aliases.Contains("华星", StringComparer.Ordinal));

        Assert.Equal("张伟", customer.Owner);
        Assert.Single(world.Deals, deal => IsOpen(deal) && deal is { Owner: "张伟" } && string.Equals(deal.Customer, customer.Name, StringComparison.Ordinal));
        Assert.Contains("张伟", world.Regions.SelectMany(region => region.Groups).Single(group => group is { Name: "华东一组" }).Members, StringComparer.Ordinal);
    }

    [Fact]
    public void SomeRep_HasTwoOpenDealsAtOneCustomer() =>
        Assert.Contains(world.Deals.Where(IsOpen).GroupBy(deal => (deal.Customer, deal.Owner)), deals => deals.Count() == 2);

    [Fact]
    public void OneShortName_IsSharedByTwoOwnersCustomers_AndEveryOtherBelongsToOne()
    {
        var owners = world.Customers.SelectMany(customer => customer.Aliases, (customer, alias) => (alias, customer.Owner))
            .ToLookup(pair => pair.alias, pair => pair.Owner, StringComparer.Ordinal);

        var shared = Assert.Single(owners, customers => customers.Count() > 1);
        Assert.Equal(DemoCustomers.SharedAlias, shared.Key);
        Assert.Equal(2, shared.Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public void DealIds_AreFarFromThoseOfAWorldSeededBesideIt() =>
        Assert.All(world.Deals, deal => Assert.StartsWith("P9", deal.Id, StringComparison.Ordinal));

    [Fact]
    public void Targets_AddUpFromRepToCompany()
    {
        var targets = world.Targets.Where(target => target.Measure is "revenue").ToDictionary(target => target.Who, target => target.Value, StringComparer.Ordinal);

        foreach (var region in world.Regions)
        {
            Assert.All(region.Groups, group => Assert.Equal(targets[group.Name], group.Members.Sum(member => targets[member])));
            Assert.Equal(targets[region.Name], region.Groups.Sum(group => targets[group.Name]));
        }

        Assert.Equal(targets["company"], world.Regions.Sum(region => targets[region.Name]));
    }

    /// <summary>What was signed in a month that has only begun, was signed on its first weekday, or where there was none, today.</summary>
    private static bool IsBeginningOfMonth(DateOnly day, DateOnly today) => day == DemoDays.InThisMonth(today, daysAgo: 31);

    private static bool IsOpen(WorldDeal deal) => deal.Status is "open" or "paused";
}
