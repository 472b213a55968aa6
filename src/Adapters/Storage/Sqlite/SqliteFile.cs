using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.Extensions.Logging;

namespace SalesBot.Adapters.Storage.Sqlite;

/// <summary>The database's file, and the two ways in which it is opened.</summary>
internal sealed class SqliteFile(string connectionString, SqliteSynchronous synchronous, ILoggerFactory loggers)
{
    // A unit of five hundred messages changes a thousand pages: with SQLite's own 2 MB they are written to the log and read back before it commits.
    private const int WriterCacheKibibytes = 16_384;

    // With SQLite's own thousand, each such unit was followed by a checkpoint; what several change is then written to the file once.
    private const int PagesOfCheckpoint = 4_000;

    /// <summary>The folder that it is in.</summary>
    public string Folder { get; } = Path.GetDirectoryName(Path.GetFullPath(new SqliteConnectionStringBuilder(connectionString).DataSource)) ?? Path.GetFullPath(".");

    /// <summary>Options over a connection of its own, which reads committed data and can change nothing.</summary>
    public DbContextOptions<SqliteSalesContext> ForReading { get; } = ContextOptions.For<SqliteSalesContext>(
        builder => builder.UseSqlite(Build(connectionString, SqliteOpenMode.ReadOnly), Translate), loggers);

    /// <summary>Many ids are one parameter, and one statement: with a parameter each, EF writes the statement anew for each question.</summary>
    public static void Translate(SqliteDbContextOptionsBuilder sqlite) => sqlite.UseParameterizedCollectionMode(ParameterTranslationMode.Parameter);

    /// <summary>Options that create the file where it is missing.</summary>
    public DbContextOptions<SqliteSalesContext> ForMigrating()
    {
        Directory.CreateDirectory(Folder);
        return ContextOptions.For<SqliteSalesContext>(builder => builder.UseSqlite(Build(connectionString, SqliteOpenMode.ReadWriteCreate), Translate), loggers);
    }

    /// <summary>Options over the writer's connection.</summary>
    public DbContextOptions<SqliteSalesContext> ForWriting(SqliteConnection connection) =>
        ContextOptions.For<SqliteSalesContext>(builder => builder.UseSqlite(connection, Translate), loggers);

    /// <summary>Opens the writer's connection: what it has committed survives the loss of power.</summary>
    /// <exception cref="SqliteException">The file is missing, locked or no database.</exception>
    public SqliteConnection OpenForWriting()
    {
        var connection = new SqliteConnection(Build(connectionString, SqliteOpenMode.ReadWrite, pooling: false));
        try
        {
            connection.Open();
            using var command = connection.CreateCommand();
            command.CommandText = FormattableString.Invariant(
                $"""
                PRAGMA busy_timeout = {StorageLimits.BusyTimeout.TotalMilliseconds:0}; PRAGMA journal_mode = WAL; PRAGMA synchronous = {synchronous};
                PRAGMA cache_size = -{WriterCacheKibibytes}; PRAGMA wal_autocheckpoint = {PagesOfCheckpoint};
                """);
            command.ExecuteNonQuery();
            return connection;
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    private static string Build(string connectionString, SqliteOpenMode mode, bool pooling = true) =>
        new SqliteConnectionStringBuilder(connectionString)
        {
            Mode = mode,
            Pooling = pooling,
            DefaultTimeout = (int)StorageLimits.BusyTimeout.TotalSeconds,
        }.ToString();
}
