using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using SalesBot.Adapters.Storage;
using SalesBot.Adapters.Storage.Model;
using SalesBot.Adapters.Storage.PostgreSql;
using SalesBot.Adapters.Storage.Sqlite;
using SalesBot.Adapters.Storage.SqlServer;

namespace SalesBot.Storage.Tests.Model;

/// <summary>A context of each database, connected to none.</summary>
internal static class Contexts
{
    public static TheoryData<StorageProvider> Providers => [.. Enum.GetValues<StorageProvider>()];

    public static SalesContext Create(StorageProvider provider, params IInterceptor[] interceptors)
    {
        SqlServerTypes.Provide();
        return provider switch
        {
            StorageProvider.SqlServer => new SqlServerSalesContext(Options<SqlServerSalesContext>(builder => builder.UseSqlServer("Server=nowhere"))),
            StorageProvider.PostgreSql => new PostgreSqlSalesContext(Options<PostgreSqlSalesContext>(builder => builder.UseNpgsql("Host=nowhere"))),
            _ => new SqliteSalesContext(Options<SqliteSalesContext>(builder => builder.UseSqlite("Data Source=nowhere", SqliteFile.Translate))),
        };

        DbContextOptions<TContext> Options<TContext>(Action<DbContextOptionsBuilder> use)
            where TContext : DbContext
        {
            var builder = new DbContextOptionsBuilder<TContext>();
            use(builder);
            return builder.AddInterceptors(interceptors).Options;
        }
    }
}
