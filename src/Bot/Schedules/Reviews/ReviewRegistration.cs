using Microsoft.Extensions.Options;
using SalesBot.Domain.Schedules;

namespace SalesBot.Bot.Schedules;

/// <summary>Registers the weekly review's agenda.</summary>
internal static class ReviewRegistration
{
    public static IServiceCollection AddReviews(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<ReviewOptions>().Bind(configuration.GetSection(ReviewOptions.Section)).ValidateOnStart();
        services.AddSingleton<IValidateOptions<ReviewOptions>, ReviewOptionsValidator>();
        services.AddWriter<ReviewWriter>();
        services.AddSingleton<IScheduledJob>(provider =>
            ActivatorUtilities.CreateInstance<GroupAgendaJob>(provider, provider.GetRequiredService<ConfiguredSchedules>().Of(StandardSchedules.GroupAgenda)));
        return services;
    }
}
