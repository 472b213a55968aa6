using Microsoft.Extensions.Options;
using SalesBot.Adapters.Contracts.Rosters;
using SalesBot.Bot.Hosting;

namespace SalesBot.Bot.Roster;

/// <summary>Registers what keeps the organisation in step with its source.</summary>
internal static class RosterRegistration
{
    public static IServiceCollection AddRoster(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddSingleton<IValidateOptions<CompanyOptions>, RosterOptionsValidator>();
        services.AddSingleton<RosterKeeping>();
        services.AddSingleton<RosterSignal>();
        services.AddSingleton<IRosterChanges>(provider => provider.GetRequiredService<RosterSignal>());
        var origin = configuration.GetSection(CompanyOptions.Section)[nameof(CompanyOptions.Roster)];
        if (Enum.TryParse<RosterOrigin>(origin, ignoreCase: true, out var roster) && roster != RosterOrigin.File)
        {
            services.AddSingleton(provider => ActivatorUtilities.CreateInstance<RosterRound>(
                provider, provider.GetServices<IRosterSource>().First(source => source.Platform == roster.ToString())));
            services.AddHostedService<RosterWorker>();
        }

        return services;
    }
}
