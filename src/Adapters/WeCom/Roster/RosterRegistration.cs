using Microsoft.Extensions.DependencyInjection;
using SalesBot.Adapters.Contracts.Rosters;
using SalesBot.Adapters.WeCom.Mapping.Receiving;

namespace SalesBot.Adapters.WeCom.Roster;

/// <summary>Registers what reads the contacts.</summary>
internal static class RosterRegistration
{
    /// <summary>Adds the roster's source, and what hears of changes.</summary>
    public static IServiceCollection AddWeComRoster(this IServiceCollection services)
    {
        services.AddSingleton<DepartmentTree>();
        services.AddSingleton<DepartmentMembers>();
        services.AddSingleton<RosterNotices>();
        services.AddSingleton<IRosterSource, WeComRoster>();
        services.AddSingleton<IWeComContactChanges, ContactChanges>();
        return services;
    }
}
