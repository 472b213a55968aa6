using SalesBot.Adapters.Contracts.Stores;
using SalesBot.Bot.Seeding;
using SalesBot.Domain.Organisation;

namespace SalesBot.Bot.Demo;

/// <summary>Fills an empty database with the demo company, so that a newcomer has something to talk about; the service asks for it in Development only.</summary>
internal sealed partial class DemoFiller(ISalesDatabase database, TimeProvider time, ILogger<DemoFiller> logger)
{
    /// <summary>Fills the database where nobody works there yet; does nothing otherwise. It happens wholly or not at all.</summary>
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
        Log.Filled(logger, report.Customers.Added, report.Deals.Added, report.Activities.Added);
        return true;
    }

    private Task<bool> HasMembersAsync(CancellationToken cancellationToken) =>
        database.ReadAsync(async (session, token) => (await session.Organisation.LoadAsync(token)).Members.Count > 0, cancellationToken);

    private static partial class Log
    {
        [LoggerMessage(190, LogLevel.Information, "The empty database was filled with the demo company: {Customers} customers, {Deals} deals, {Activities} activities.")]
        public static partial void Filled(ILogger logger, int customers, int deals, int activities);
    }
}
