using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;

namespace SalesBot.Adapters.Common.Hosting;

/// <summary>Registers what the callbacks of all platforms share.</summary>
public static class CallbackRegistration
{
    /// <summary>Adds <see cref="CallbackRefusals"/>, and the rehearsal of callbacks that are marked for it.</summary>
    public static IServiceCollection AddCallbacks(this IServiceCollection services)
    {
        services.TryAddSingleton<CallbackRefusals>();
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IHostedService, CallbackRehearsal>());
        return services;
    }
}
