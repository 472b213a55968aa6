using Microsoft.Data.SqlClient;
using SalesBot.Adapters.Storage;

namespace SalesBot.Storage.Tests.Fixtures;

/// <summary>A database of its own on the SQL Server that the environment names.</summary>
public sealed class SqlServerFixture : DatabaseFixture
{
    private const string Variable = "SALESBOT_TEST_SQLSERVER";

    private readonly string? server = Environment.GetEnvironmentVariable(Variable);
    private readonly string database = $"salesbot_test_{Guid.NewGuid():N}";

    public override string? Missing => server is null ? $"{Variable} names no server." : null;

    protected override StorageProvider Provider => StorageProvider.SqlServer;

    protected override string ConnectionString => new SqlConnectionStringBuilder(server) { InitialCatalog = database }.ToString();

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        if (Missing is null)
        {
            SqlConnection.ClearAllPools();
            await using var connection = new SqlConnection(server);
            await connection.OpenAsync();
            await using var command = connection.CreateCommand();
            command.CommandText = $"DROP DATABASE IF EXISTS [{database}]";
            await command.ExecuteNonQueryAsync();
        }
    }
}
