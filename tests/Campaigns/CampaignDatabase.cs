using Npgsql;

namespace SalesBot.Campaigns;

/// <summary>A PostgreSQL database of a campaign's own, gone after it.</summary>
internal sealed class CampaignDatabase : IAsyncDisposable
{
    private readonly string server;
    private readonly string name = $"salesbot_campaign_{Guid.NewGuid():N}";

    private CampaignDatabase(string server) => this.server = server;

    /// <summary>How it is reached.</summary>
    public string ConnectionString => new NpgsqlConnectionStringBuilder(server) { Database = name }.ConnectionString;

    /// <summary>Makes an empty one.</summary>
    public static async Task<CampaignDatabase> CreateAsync(string server, CancellationToken cancellationToken)
    {
        var database = new CampaignDatabase(server);
        await database.ExecuteAsync($"CREATE DATABASE {database.name}", cancellationToken);
        return database;
    }

    /// <summary>An open connection to it.</summary>
    public async Task<NpgsqlConnection> ConnectAsync(CancellationToken cancellationToken)
    {
        var connection = new NpgsqlConnection(ConnectionString);
        await connection.OpenAsync(cancellationToken);
        return connection;
    }

    public async ValueTask DisposeAsync()
    {
        NpgsqlConnection.ClearAllPools();
        await ExecuteAsync($"DROP DATABASE {name} WITH (FORCE)", CancellationToken.None);
    }

    private async Task ExecuteAsync(string sql, CancellationToken cancellationToken)
    {
        await using var connection = new NpgsqlConnection(server);
        await connection.OpenAsync(cancellationToken);
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync(cancellationToken);
    }
}
