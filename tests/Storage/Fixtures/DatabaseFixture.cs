using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using SalesBot.Adapters.Contracts.Sharing;
using SalesBot.Adapters.Contracts.Stores;
using SalesBot.Adapters.Redis;
using SalesBot.Adapters.Storage;
using SalesBot.Adapters.Storage.Model;
using SalesBot.Adapters.Storage.PostgreSql;
using SalesBot.Adapters.Storage.Sqlite;
using SalesBot.Adapters.Storage.SqlServer;

namespace SalesBot.Storage.Tests.Fixtures;

/// <summary>A migrated database of its own for one class of tests, registered as the service registers it.</summary>
public abstract class DatabaseFixture : IAsyncLifetime
{
    private ServiceProvider? services;

    /// <summary>Why the tests of this database are skipped, or null.</summary>
    public abstract string? Missing { get; }

    protected abstract StorageProvider Provider { get; }

    protected abstract string ConnectionString { get; }

    public ISalesDatabase Database => Services.GetRequiredService<ISalesDatabase>();

    /// <summary>Another node on the same database, with what it shares.</summary>
    public ServiceProvider AnotherNode(ISharedCache shared) => Register(Provider, ConnectionString, shared);

    /// <summary>A context that may change tables.</summary>
    internal SalesContext ForMigrating() => Provider switch
    {
        StorageProvider.SqlServer => new SqlServerSalesContext(new DbContextOptionsBuilder<SqlServerSalesContext>().UseSqlServer(ConnectionString).Options),
        StorageProvider.PostgreSql => new PostgreSqlSalesContext(new DbContextOptionsBuilder<PostgreSqlSalesContext>().UseNpgsql(ConnectionString).Options),
        _ => new SqliteSalesContext(Services.GetRequiredService<SqliteFile>().ForMigrating()),
    };

    public IServiceProvider Services => services ?? throw new InvalidOperationException("The database is not there.");

    public virtual async ValueTask InitializeAsync()
    {
        if (Missing is null)
        {
            services = Register(Provider, ConnectionString);
            await services.GetRequiredService<IDatabaseMigrator>().MigrateAsync(TestContext.Current.CancellationToken);
        }
    }

    public virtual async ValueTask DisposeAsync()
    {
        if (services is not null)
        {
            await services.DisposeAsync();
        }

        GC.SuppressFinalize(this);
    }

    /// <summary>Storage as the service has it.</summary>
    public static ServiceProvider Register(StorageProvider provider, string connectionString, ISharedCache? shared = null) =>
        new ServiceCollection()
            .AddLogging()
            .AddSingleton(shared ?? new MemoryCache(TimeProvider.System))
            .AddStorage(new ConfigurationManager
            {
                ["Storage:Provider"] = provider.ToString(),
                ["Storage:ConnectionString"] = connectionString,
            })
            .BuildServiceProvider(new ServiceProviderOptions { ValidateOnBuild = true, ValidateScopes = true });
}
