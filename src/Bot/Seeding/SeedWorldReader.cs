using SalesBot.Bot.Worlds;
using SalesBot.Domain.Organisation;
using SalesBot.Domain.Sales;

namespace SalesBot.Bot.Seeding;

/// <summary>Reads what is to be stored from a world file.</summary>
internal static class SeedWorldReader
{
    /// <summary>A world file says that a deal is paused, but not why.</summary>
    private const string PauseReason = "导入前已暂停";

    /// <summary>The world as it is on the day of <paramref name="now"/>.</summary>
    /// <exception cref="InvalidWorldException">The file says something that cannot be.</exception>
    public static SeedWorld Read(WorldFile file, DateTimeOffset now)
    {
        var zone = TimeZoneInfo.TryFindSystemTimeZoneById(file.TimeZone, out var found)
            ? found
            : throw new InvalidWorldException($"The time zone '{file.TimeZone}' is unknown.");
        var world = WorldMapping.Map(file, new BusinessClock(zone).DateOf(now));
        var context = new SeedContext(world.Chart, world.Pipeline, zone, now, Replace: false);
        var activities = WorldActivities.Read(file, world.Deals, world.Chart, context.Today, context.RecordedOn);
        return new SeedWorld
        {
            Chart = world.Chart,
            Pipeline = world.Pipeline,
            Zone = zone,
            Profiles = [.. WorldProfiles.Read(file, world.Chart)],
            Chats = [.. WorldChats.Read(file, world.Chart)],
            Customers = world.Customers,
            Deals = [.. world.Deals.Zip(file.Deals, (deal, said) => new SeedDeal(WithReason(deal), [.. activities[deal.Id]], said.StageSince, said.LastProgress, said.ClosedOn))],
            Targets = [.. WorldTargets.Read(file, world.Chart)],
        };
    }

    private static Deal WithReason(Deal deal) => deal.State.Pause is { Reason: "" } pause
        ? deal with { State = DealState.Paused(pause with { Reason = PauseReason }) }
        : deal;
}
