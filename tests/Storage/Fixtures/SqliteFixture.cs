using Microsoft.Data.Sqlite;
using SalesBot.Adapters.Storage;

namespace SalesBot.Storage.Tests.Fixtures;

/// <summary>A SQLite file in a folder of its own.</summary>
public sealed class SqliteFixture : DatabaseFixture
{
    private readonly string folder = Path.Combine(Path.GetTempPath(), $"salesbot-{Guid.NewGuid():N}");

    public override string? Missing => null;

    public string File => Path.Combine(folder, "salesbot.db");

    protected override StorageProvider Provider => StorageProvider.Sqlite;

    protected override string ConnectionString => $"Data Source={File}";

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        SqliteConnection.ClearAllPools();
        if (Directory.Exists(folder))
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
