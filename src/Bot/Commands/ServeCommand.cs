using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.Options;
using SalesBot.Bot.Hosting;
using SalesBot.Bot.Playground;

namespace SalesBot.Bot.Commands;

/// <summary>The verb <c>serve</c>: the service itself.</summary>
internal static class ServeCommand
{
    public static async Task<int> RunAsync(string[] settings, CancellationToken cancellationToken)
    {
        await using var host = ServiceHost.Create(settings);
        await ServicePreparation.PrepareAsync(host.Services, host.Environment.IsDevelopment(), cancellationToken);
        await host.StartAsync(cancellationToken);
        if (host.Services.GetRequiredService<IOptions<PlaygroundOptions>>().Value.Enabled)
        {
            var address = host.Services.GetRequiredService<IServer>().Features.GetRequiredFeature<IServerAddressesFeature>().Addresses.First();
            Console.WriteLine($"Playground: {address}/playground");
        }

        await host.WaitForShutdownAsync(cancellationToken);
        return ExitCode.Done;
    }
}
