using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace SalesBot.Adapters.Teams.Hosting;

/// <summary>Registers Teams where it is enabled.</summary>
public static class TeamsRegistration
{
    /// <summary>
    /// Adds Teams. The service brings the inbox, the turns that are answered at once, the search, what was sent, what is known of chats, what nodes
    /// share, and the words (<see cref="ITeamsTexts"/>).
    /// </summary>
    public static IServiceCollection AddTeams(this IServiceCollection services, IConfiguration configuration)
    {
        var section = configuration.GetSection(TeamsOptions.Section);
        services.AddOptions<TeamsOptions>().Bind(section).ValidateOnStart();
        services.AddSingleton<IValidateOptions<TeamsOptions>, TeamsOptionsValidator>();
        services.AddSingleton<IValidateOptions<TeamsOptions>, AnonymousAccessCheck>();
        if (section.GetValue<bool>(nameof(TeamsOptions.Enabled)))
        {
            services.AddTeamsSending();
            services.AddTeamsReceiving();
        }

        return services;
    }
}
