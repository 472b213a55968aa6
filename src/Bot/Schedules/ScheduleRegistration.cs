using Microsoft.Extensions.Options;
using SalesBot.Adapters.Storage;
using SalesBot.Adapters.Storage.Ticking;
using SalesBot.Bot.Conversation;
using SalesBot.Bot.Delivery;

namespace SalesBot.Bot.Schedules;

/// <summary>Registers what is said without being asked.</summary>
internal static class ScheduleRegistration
{
    public static IServiceCollection AddSchedules(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<SchedulesOptions>().Bind(configuration.GetSection(SchedulesOptions.Section)).ValidateOnStart();
        services.AddSingleton<IValidateOptions<SchedulesOptions>, SchedulesOptionsValidator>();
        services.AddOptions<StalenessOptions>().Bind(configuration.GetSection(StalenessOptions.Section)).ValidateOnStart();
        services.AddSingleton<IValidateOptions<StalenessOptions>, StalenessOptionsValidator>();
        services.AddSingleton<ConfiguredSchedules>();
        services.AddSingleton<MemberReach>();
        services.AddSingleton<ScheduledJobs>();
        services.AddSingleton<Attentions>();
        services.AddSingleton<ISendWindow, SendWindow>();
        services.AddSingleton<Companions>();
        services.AddSingleton<NoticeSaying>();
        services.AddSingleton<IScheduledJob, ReminderJob>();
        services.AddSingleton<IScheduledJob, HeldNoticeJob>();
        services.AddBriefs(configuration);
        services.AddReviews(configuration);
        services.AddLifecycle(configuration);
        services.AddSingleton<ColleagueLessons>();
        services.AddWriter<StaleWriter>();
        services.AddBattleReports(configuration);
        services.AddLeaderboards(configuration);
        services.AddIncentiveSchedules();
        services.AddWriter<UndeliveredWriter>();
        services.AddWriter<CalendarYearWriter>();
        services.AddSingleton(_ => new CalendarFetching(CalendarFetching.CreateClient()));
        services.AddSingleton<CalendarFeed>();
        services.AddHostedService(provider => provider.GetRequiredService<CalendarFeed>());
        services.AddSingleton<IScheduleBook, ScheduleBook>();

        // Where the settings of storage are wrong, the start ends before anything could tick.
        if (TickStore.Find(configuration.ReadStorage()) is { } store)
        {
            services.AddTicks(store);
        }

        return services;
    }

    /// <summary>Registers a writer and the job that says what it writes.</summary>
    public static void AddWriter<TWriter>(this IServiceCollection services)
        where TWriter : class, INoticeWriter
    {
        services.AddSingleton<TWriter>();
        services.AddSingleton<INoticeWriter>(provider => provider.GetRequiredService<TWriter>());
        services.AddSingleton<IScheduledJob>(provider =>
        {
            var writer = provider.GetRequiredService<TWriter>();
            return ActivatorUtilities.CreateInstance<OccurrenceJob>(provider, writer, provider.GetRequiredService<ConfiguredSchedules>().Of(writer.Schedule));
        });
    }
}
