using Microsoft.Extensions.DependencyInjection;
using SalesBot.Adapters.Contracts.Rosters;
using SalesBot.Adapters.DingTalk.Mapping.Receiving;

namespace SalesBot.Adapters.DingTalk.Roster;

/// <summary>Registers what reads the contacts.</summary>
internal static class RosterRegistration
{
    /// <summary>Adds the roster's source, and what hears of changes.</summary>
    public static IServiceCollection AddDingTalkRoster(this IServiceCollection services)
    {
        services.AddSingleton<DepartmentTree>();
        services.AddSingleton<DepartmentMembers>();
        services.AddSingleton<RosterNotices>();
        services.AddSingleton<IRosterSource, DingTalkRoster>();
        services.AddSingleton<IDingTalkContactChanges, ContactChanges>();
        return services;
    }
}
