using System.Globalization;
using SalesBot.Adapters.Contracts.Stores;
using SalesBot.Bot.Hosting;

namespace SalesBot.Bot.Commands;

/// <summary>The verb <c>migrate</c>.</summary>
internal static class MigrateCommand
{
    public const string RebuildDescription = "Works out again from all events what counts for whom, and all kept sums. Stop every node first.";

    public static async Task<int> RunAsync(string[] settings, bool rebuild, CancellationToken cancellationToken)
    {
        await using var host = ServiceHost.Create(settings);
        ServicePreparation.ValidateSettings(host.Services);
        var migrator = host.Services.GetRequiredService<IDatabaseMigrator>();
        var applied = await migrator.MigrateAsync(cancellationToken);
        Console.WriteLine(applied.Count == 0 ? "The database is up to date." : $"Applied {applied.Count} migrations: {string.Join(", ", applied)}.");
        if (rebuild)
        {
            var credits = await migrator.RebuildFiguresAsync(cancellationToken);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"Worked out again what counts for whom: {credits:N0} credits and their sums."));
        }

        return ExitCode.Done;
    }
}
