using SalesBot.Adapters.Contracts.Stores;
using SalesBot.Bot.Hosting;
using SalesBot.Bot.Seeding;
using SalesBot.Domain.Organisation;

namespace SalesBot.Bot.Demo;

/// <summary>Fills an empty database with the demo company, so that a newcomer has something to talk about; the service asks for it in Development only.</summary>
internal sealed partial class DemoFiller(ISalesDatabase database, ConfiguredIncentives incentives, TimeProvider time, ILogger<DemoFiller> logger)
{
    /// <summary>Fills the database where nobody works there yet; does nothing otherwise. The company comes wholly or not at all, and then what its people shared and earned.</summary>
    /// <returns>Whether it filled it.</returns>
    public async Task<bool> FillIfEmptyAsync(CancellationToken cancellationToken)
    {
        if (await HasMembersAsync(cancellationToken))
        {
            return false;
        }

        var now = time.GetUtcNow();
        var today = new BusinessClock(TimeZoneInfo.FindSystemTimeZoneById(DemoCompany.TimeZone)).DateOf(now);
        var world = SeedWorldReader.Read(DemoCompany.Create(today), now);
        var report = await new WorldSeeder(database).SeedWholeAsync(world, now, cancellationToken);
        await database.WriteAsync((session, token) => AddRewardsAndScriptsAsync(new SeedContext(world.Chart, world.Pipeline, world.Zone, now, Replace: false), session, token), cancellationToken);
        Log.Filled(logger, report.Customers.Added, report.Deals.Added, report.Activities.Added);
        return true;
    }

    private Task<bool> HasMembersAsync(CancellationToken cancellationToken) =>
        database.ReadAsync(async (session, token) => (await session.Organisation.LoadAsync(token)).Members.Count > 0, cancellationToken);

    private async Task<bool> AddRewardsAndScriptsAsync(SeedContext context, ISalesSession session, CancellationToken cancellationToken)
    {
        foreach (var script in DemoScripts.Of(context.Chart, context.Today))
        {
            var draft = context.DraftOn(script.On, script.Author, script.Id.ToString());
            draft.Share(script);
            await session.Changes.AppendAsync(draft.Build(), cancellationToken);
        }

        var rewards = await new DemoRewards(await incentives.Terms.RulesAsync(session, cancellationToken), context.Pipeline, context.Today).OfAsync(session, cancellationToken);
        var given = context.DraftOn(context.Today, context.Chart.Members.First(member => member.Role == Role.Administrator).Id, "rewards");
        foreach (var reward in rewards)
        {
            given.Change(reward);
        }

        if (!given.IsEmpty)
        {
            await session.Changes.AppendAsync(given.Build(), cancellationToken);
        }

        return true;
    }

    private static partial class Log
    {
        [LoggerMessage(190, LogLevel.Information, "The empty database was filled with the demo company: {Customers} customers, {Deals} deals, {Activities} activities.")]
        public static partial void Filled(ILogger logger, int customers, int deals, int activities);
    }
}
