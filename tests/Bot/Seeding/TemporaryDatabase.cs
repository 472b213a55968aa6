using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using SalesBot.Adapters.Contracts.Stores;
using SalesBot.Adapters.Storage;

namespace SalesBot.Bot.Tests.Seeding;

/// <summary>A real SQLite database in a folder of its own.</summary>
internal sealed class TemporaryDatabase : IAsyncDisposable
{
    private readonly DirectoryInfo folder;
    private readonly ServiceProvider services;

    private TemporaryDatabase()
    {
        folder = Directory.CreateTempSubdirectory("salesbot-seeding-");
        var settings = new Dictionary<string, string?>(StringComparer.Ordinal)
        {
            ["Storage:Provider"] = "Sqlite",
            ["Storage:ConnectionString"] = $"Data Source={Path.Combine(folder.FullName, "test.db")}",
        };
        services = new ServiceCollection()
            .AddLogging()
            .AddStorage(new ConfigurationBuilder().AddInMemoryCollection(settings).Build())
            .BuildServiceProvider();
    }

    public ISalesDatabase Sales => services.GetRequiredService<ISalesDatabase>();

    public IDatabaseMigrator Migrator => services.GetRequiredService<IDatabaseMigrator>();

    /// <summary>One without tables.</summary>
    public static TemporaryDatabase Bare() => new();

    /// <summary>One that is up to date and empty.</summary>
    public static async Task<TemporaryDatabase> CreateAsync()
    {
        var database = new TemporaryDatabase();
        await database.Migrator.MigrateAsync(TestContext.Current.CancellationToken);
        return database;
    }

    public Task<T> ReadAsync<T>(Func<ISalesSession, CancellationToken, Task<T>> query) => Sales.ReadAsync(query, TestContext.Current.CancellationToken);

    public async ValueTask DisposeAsync()
    {
        await services.DisposeAsync();
        folder.Delete(recursive: true);
    }
}
