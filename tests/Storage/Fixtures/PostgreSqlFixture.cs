using Npgsql;
using SalesBot.Adapters.Storage;

namespace SalesBot.Storage.Tests.Fixtures;

/// <summary>A database of its own on the PostgreSQL server that the environment names.</summary>
public sealed class PostgreSqlFixture : DatabaseFixture
{
    private const string Variable = "SALESBOT_TEST_POSTGRESQL";

    private readonly string? server = Environment.GetEnvironmentVariable(Variable);
    private readonly string database = $"salesbot_test_{Guid.NewGuid():N}";

    public override string? Missing => server is null ? $"{Variable} names no server." : null;

    protected override StorageProvider Provider => StorageProvider.PostgreSql;

    protected override string ConnectionString => new NpgsqlConnectionStringBuilder(server) { Database = database }.ToString();

    /// <summary>Goes on when some unit waits for another one.</summary>
    public async Task WaitsForLockAsync(CancellationToken cancellationToken)
    {
        await using var connection = new NpgsqlConnection(ConnectionString);
        await connection.OpenAsync(cancellationToken);
        await using var command = new NpgsqlCommand("SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'", connection);
        while (await command.ExecuteScalarAsync(cancellationToken) is 0L)
        {
        }
    }

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        if (Missing is null)
        {
            NpgsqlConnection.ClearAllPools();
            await using var connection = new NpgsqlConnection(server);
            await connection.OpenAsync();
            await using var command = new NpgsqlCommand($"DROP DATABASE IF EXISTS {database} WITH (FORCE)", connection);
            await command.ExecuteNonQueryAsync();
        }
    }
}
