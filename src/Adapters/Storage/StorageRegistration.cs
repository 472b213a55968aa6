using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using SalesBot.Adapters.Contracts.Sharing;
using SalesBot.Adapters.Contracts.Stores;
using SalesBot.Adapters.Storage.Files;
using SalesBot.Adapters.Storage.Model;
using SalesBot.Adapters.Storage.PostgreSql;
using SalesBot.Adapters.Storage.Servers;
using SalesBot.Adapters.Storage.Sqlite;
using SalesBot.Adapters.Storage.SqlServer;
using SalesBot.Adapters.Storage.Stores;
using SalesBot.Adapters.Storage.Ticking;

namespace SalesBot.Adapters.Storage;

/// <summary>Registers storage.</summary>
public static class StorageRegistration
{
    /// <summary>
    /// Registers <see cref="ISalesDatabase"/>, <see cref="IFileStore"/>, <see cref="IDatabaseMigrator"/> and <see cref="IDatabaseHealth"/> on the database that the
    /// section <see cref="StorageOptions.Section"/> names; wrong settings stop the start.
    /// </summary>
    public static IServiceCollection AddStorage(this IServiceCollection services, IConfiguration configuration)
    {
        var section = configuration.GetSection(StorageOptions.Section);
        services.AddOptions<StorageOptions>().Configure(options => Read(section, options)).ValidateOnStart();
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IValidateOptions<StorageOptions>, StorageOptionsValidator>());
        services.TryAddSingleton(TimeProvider.System);
        services.TryAddSingleton<SequenceGaps>();
        services.TryAddSingleton(provider => new SqliteFile(Options(provider).ConnectionString, Options(provider).Durability, Loggers(provider)));
        services.TryAddSingleton(provider => new TallyCache(provider.GetRequiredService<ISharedCache>()));
        services.TryAddSingleton(provider => new SqliteWriter(
            provider.GetRequiredService<SqliteFile>(), provider.GetRequiredService<SequenceGaps>(), Tallies(provider), provider.GetRequiredService<ILogger<SqliteWriter>>()));
        services.TryAddSingleton<ISalesDatabase>(CreateDatabase);
        services.TryAddSingleton(CreateFiles);
        services.TryAddSingleton(provider => TickStore.Find(Options(provider)) ?? throw new InvalidOperationException("The settings of storage were not checked."));
        services.TryAddSingleton<IDatabaseMigrator>(CreateMigrator);
        services.TryAddSingleton<IDatabaseHealth, DatabaseHealth>();
        return services;
    }

    /// <summary>The settings as they stand, unchecked: for what has to be known before there are services.</summary>
    public static StorageOptions ReadStorage(this IConfiguration configuration) => Read(configuration.GetSection(StorageOptions.Section), new StorageOptions());

    private static StorageOptions Read(IConfigurationSection section, StorageOptions options)
    {
        options.Provider = section[nameof(StorageOptions.Provider)] ?? options.Provider;
        options.ConnectionString = section[nameof(StorageOptions.ConnectionString)] ?? options.ConnectionString;
        options.Synchronous = section[nameof(StorageOptions.Synchronous)] ?? options.Synchronous;
        return options;
    }

    private static ISalesDatabase CreateDatabase(IServiceProvider provider) => Options(provider).Database switch
    {
        StorageProvider.SqlServer => CreateServer(provider, new PooledDbContextFactory<SqlServerSalesContext>(SqlServerOptions(provider)).CreateDbContext),
        StorageProvider.PostgreSql => CreateServer(provider, new PooledDbContextFactory<PostgreSqlSalesContext>(PostgreSqlOptions(provider)).CreateDbContext),
        _ => new SqliteDatabase(
            provider.GetRequiredService<SqliteFile>(), provider.GetRequiredService<SqliteWriter>(), provider.GetRequiredService<SequenceGaps>(), Tallies(provider)),
    };

    private static IFileStore CreateFiles(IServiceProvider provider) => Options(provider).Database == StorageProvider.Sqlite
        ? new FolderFileStore(provider.GetRequiredService<SqliteFile>())
        : new TableFileStore(provider.GetRequiredService<ISalesDatabase>(), provider.GetRequiredService<TimeProvider>());

    private static ServerDatabase CreateServer(IServiceProvider provider, Func<SalesContext> rentContext) => new(
        rentContext,
        provider.GetRequiredService<SequenceGaps>(),
        Tallies(provider),
        provider.GetRequiredService<TimeProvider>(),
        provider.GetRequiredService<ILogger<ServerDatabase>>());

    private static DatabaseMigrator CreateMigrator(IServiceProvider provider)
    {
        Func<SalesContext> createContext = Options(provider).Database switch
        {
            StorageProvider.SqlServer => () => new SqlServerSalesContext(SqlServerOptions(provider)),
            StorageProvider.PostgreSql => () => new PostgreSqlSalesContext(PostgreSqlOptions(provider)),
            _ => () => new SqliteSalesContext(provider.GetRequiredService<SqliteFile>().ForMigrating()),
        };
        return new DatabaseMigrator(createContext, provider.GetRequiredService<TickStore>(), provider.GetRequiredService<ILogger<DatabaseMigrator>>());
    }

    private static DbContextOptions<SqlServerSalesContext> SqlServerOptions(IServiceProvider provider)
    {
        SqlServerTypes.Provide();
        return ContextOptions.For<SqlServerSalesContext>(builder => builder.UseSqlServer(Options(provider).ConnectionString), Loggers(provider));
    }

    private static DbContextOptions<PostgreSqlSalesContext> PostgreSqlOptions(IServiceProvider provider) =>
        ContextOptions.For<PostgreSqlSalesContext>(builder => builder.UseNpgsql(Options(provider).ConnectionString), Loggers(provider));

    /// <summary>Ready-made tallies, where there is something shared to keep them in.</summary>
    private static TallyCache? Tallies(IServiceProvider provider) => provider.GetService<ISharedCache>() is null ? null : provider.GetRequiredService<TallyCache>();

    private static StorageOptions Options(IServiceProvider provider) => provider.GetRequiredService<IOptions<StorageOptions>>().Value;

    private static ILoggerFactory Loggers(IServiceProvider provider) => provider.GetRequiredService<ILoggerFactory>();
}
