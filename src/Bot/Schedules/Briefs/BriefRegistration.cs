using Microsoft.Extensions.Options;

namespace SalesBot.Bot.Schedules;

/// <summary>Registers the morning's brief.</summary>
internal static class BriefRegistration
{
    public static IServiceCollection AddBriefs(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<BriefOptions>().Bind(configuration.GetSection(BriefOptions.Section)).ValidateOnStart();
        services.AddSingleton<IValidateOptions<BriefOptions>, BriefOptionsValidator>();
        services.AddWriter<BriefWriter>();
        return services;
    }
}
