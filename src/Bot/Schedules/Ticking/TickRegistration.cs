using Quartz;
using SalesBot.Adapters.Storage;
using SalesBot.Adapters.Storage.Ticking;

namespace SalesBot.Bot.Schedules;

/// <summary>Registers the scheduler, with its triggers in the database (docs/decisions/0013-quartz.md).</summary>
internal static class TickRegistration
{
    private const string SchedulerName = "SalesBot";

    /// <summary>As many as may be about something at once: a long sweep must not keep a reminder from ringing.</summary>
    private const int Threads = 4;

    public static void AddTicks(this IServiceCollection services, TickStore store)
    {
        // Before the scheduler, so that it starts with the right triggers.
        services.AddHostedService<TickRegistrar>();
        services.AddQuartz(quartz =>
        {
            quartz.ConfigureScheduler(scheduler =>
            {
                scheduler.InstanceName = SchedulerName;
                scheduler.GenerateInstanceId = true;
            });
            quartz.UseDefaultThreadPool(Threads);
            quartz.UsePersistentStore(persistent => Configure(persistent, store));
        });
        services.AddQuartzHostedService(hosted => hosted.WaitForJobsToComplete = true);
    }

    private static void Configure(IPersistentStoreBuilder persistent, TickStore store)
    {
        persistent.ConfigureStore(options => options.StoreJobDataAsStrings = true);
        _ = store.Provider switch
        {
            StorageProvider.SqlServer => persistent.UseSqlServer(store.ConnectionString),
            StorageProvider.PostgreSql => persistent.UsePostgres(store.ConnectionString),
            _ => persistent.UseSqlite(store.ConnectionString),
        };
        if (store.SupportsSeveralNodes)
        {
            persistent.UseClustering(_ => { });
        }
    }
}
