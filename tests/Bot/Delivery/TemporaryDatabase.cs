using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using SalesBot.Adapters.Contracts.Stores;
using SalesBot.Adapters.Storage;

namespace SalesBot.Bot.Tests.Delivery;

/// <summary>A real SQLite database in a folder of its own.</summary>
internal sealed class TemporaryDatabase : IAsyncDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("salesbot-test-");
    private readonly ServiceProvider services;

    private TemporaryDatabase()
    {
        var settings = new ConfigurationBuilder().AddInMemoryCollection(
        [
            new KeyValuePair<string, string?>("Storage:Provider", "Sqlite"),
            new KeyValuePair<string, string?>("Storage:ConnectionString", $"Data Source={Path.Combine(folder.FullName, "salesbot.db")}"),
        ]).Build();
        services = new ServiceCollection()
            .AddLogging()
            .AddSingleton(TimeProvider.System)
            .AddStorage(settings)
            .BuildServiceProvider();
    }

    public IFileStore Files => services.GetRequiredService<IFileStore>();

    public ISalesDatabase Database => services.GetRequiredService<ISalesDatabase>();

    public static async Task<TemporaryDatabase> CreateAsync(CancellationToken cancellationToken)
    {
        var database = new TemporaryDatabase();
        await database.services.GetRequiredService<IDatabaseMigrator>().MigrateAsync(cancellationToken);
        return database;
    }

    public async ValueTask DisposeAsync()
    {
        await services.DisposeAsync();
        folder.Delete(recursive: true);
    }
}
