using Microsoft.Extensions.Options;

namespace SalesBot.Bot.Schedules;

/// <summary>Registers what comes up in customers' lives.</summary>
internal static class LifecycleRegistration
{
    public static IServiceCollection AddLifecycle(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<LifecycleOptions>().Bind(configuration.GetSection(LifecycleOptions.Section)).ValidateOnStart();
        services.AddSingleton<IValidateOptions<LifecycleOptions>, LifecycleOptionsValidator>();
        services.AddSingleton<LifecycleWriter>();
        services.AddSingleton<INoticeWriter>(provider => provider.GetRequiredService<LifecycleWriter>());
        services.AddSingleton<IScheduledJob>(provider =>
        {
            var writer = provider.GetRequiredService<LifecycleWriter>();
            var notices = ActivatorUtilities.CreateInstance<OccurrenceJob>(provider, writer, provider.GetRequiredService<ConfiguredSchedules>().Of(writer.Schedule));
            return ActivatorUtilities.CreateInstance<LifecycleJob>(provider, notices);
        });
        return services;
    }
}
