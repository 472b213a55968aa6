using System.Globalization;
using SalesBot.Bot.Worlds;
using SalesBot.Domain.Sales;

namespace SalesBot.Bot.Demo;

/// <summary>A small fictional company with half a year of history: what a newcomer finds in the playground.</summary>
internal static class DemoCompany
{
    /// <summary>The company's zone.</summary>
    public const string TimeZone = "Asia/Shanghai";

    /// <summary>The demo's deals are <c>P901</c> and on, far from the ids of a world that is seeded beside it.</summary>
    private const int FirstDeal = 901;

    /// <summary>The company as it is on that day; the same for the same day.</summary>
    public static WorldFile Create(DateOnly today)
    {
        var deals = DemoDeals.All.Select((deal, ordinal) => (Deal: deal, Ordinal: ordinal, Id: IdOf(ordinal), Customer: CustomerOf(deal))).ToList();
        return new WorldFile
        {
            Company = DemoOrganisation.Company,
            TimeZone = TimeZone,
            Regions = DemoOrganisation.Regions,
            Stages = [.. DefaultPipeline.Create().Stages.Select(stage => new WorldStage(stage.Id.Value, stage.Name, stage.Aliases))],
            Customers = DemoCustomers.All,
            Deals = [.. deals.Select(each => DealOf(each.Deal, each.Id, each.Customer, today))],
            People = DemoOrganisation.People,
            Activities = [.. deals.SelectMany(each => DemoActivities.Of(each.Id, each.Customer.Owner, each.Deal, each.Ordinal, today))],
            Targets = [.. DemoTargets.Of(today)],
        };
    }

    /// <summary>The customer that a deal of the demo is for.</summary>
    public static WorldCustomer CustomerOf(DemoDeal deal) =>
        DemoCustomers.All.Single(customer => customer.Aliases.Contains(deal.Customer, StringComparer.Ordinal));

    private static string IdOf(int ordinal) => string.Create(CultureInfo.InvariantCulture, $"P{FirstDeal + ordinal}");

    private static WorldDeal DealOf(DemoDeal deal, string id, WorldCustomer customer, DateOnly today)
    {
        var quietSince = deal.LastDay(today);
        return new WorldDeal(
            id,
            customer.Name,
            deal.Title,
            customer.Owner,
            deal.Stage,
            deal.AmountInWan * 10_000m,
            deal.ClosesIn is { } closesIn ? DemoDays.OnOrAfter(today.AddDays(closesIn)) : quietSince,
            LastProgress: quietSince,
            StageSince: DemoDays.OnOrBefore(today.AddDays(-Math.Min(deal.InStage, deal.Age))),
            deal.Status,
            ClosedOn: deal.IsOpen ? null : quietSince);
    }
}
