using System.Collections.Immutable;
using SalesBot.Bot.Worlds;
using SalesBot.Domain.Organisation;
using SalesBot.Domain.Sales;

namespace SalesBot.Bot.Seeding;

/// <summary>Reads what is to be stored from a world file.</summary>
internal static class SeedWorldReader
{
    /// <summary>The world as it is on the day of <paramref name="now"/>.</summary>
    /// <exception cref="SeedException">Something in the file cannot be used.</exception>
    public static SeedWorld Read(WorldFile file, OrganisationChart chart, Pipeline pipeline, ImmutableArray<Customer> customers, ImmutableArray<Deal> deals, TimeZoneInfo zone, DateTimeOffset now)
    {
        var context = new SeedContext(chart, pipeline, zone, now, Replace: false);
        var activities = WorldActivities.Read(file, deals, chart, context.Today, context.RecordedOn);
        return new SeedWorld
        {
            Chart = chart,
            Pipeline = pipeline,
            Zone = zone,
            Profiles = [.. WorldProfiles.Read(file, chart)],
            Chats = [.. WorldChats.Read(file, chart)],
            Customers = customers,
            Deals = [.. deals.Zip(file.Deals, (deal, said) => new SeedDeal(deal, [.. activities[deal.Id]], said.StageSince, said.LastProgress))],
            Targets = file.Targets.Length,
        };
    }
}
