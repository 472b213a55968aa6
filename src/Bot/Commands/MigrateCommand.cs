using SalesBot.Adapters.Contracts.Stores;
using SalesBot.Bot.Hosting;

namespace SalesBot.Bot.Commands;

/// <summary>The verb <c>migrate</c>.</summary>
internal static class MigrateCommand
{
    public static async Task<int> RunAsync(string[] settings, CancellationToken cancellationToken)
    {
        await using var host = ServiceHost.Create(settings);
        ServicePreparation.ValidateSettings(host.Services);
        var applied = await host.Services.GetRequiredService<IDatabaseMigrator>().MigrateAsync(cancellationToken);
        Console.WriteLine(applied.Count == 0 ? "The database is up to date." : $"Applied {applied.Count} migrations: {string.Join(", ", applied)}.");
        return ExitCode.Done;
    }
}
