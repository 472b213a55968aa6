using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Migrations;
using SalesBot.Adapters.Storage;

namespace SalesBot.Storage.Tests.Model;

/// <summary>The migrations of each database lead to the model.</summary>
public sealed class MigrationTests
{
    public static TheoryData<StorageProvider> Providers => Contexts.Providers;

    [Theory]
    [MemberData(nameof(Providers))]
    public void Migrations_HaveNoPendingModelChanges(StorageProvider provider)
    {
        using var context = Contexts.Create(provider);
        Assert.False(context.Database.HasPendingModelChanges(), $"Add a migration: dotnet ef migrations add NAME --project src/Adapters/Storage --context {context.GetType().Name}");
    }

    [Theory]
    [MemberData(nameof(Providers))]
    public void MigrationScript_CreatesEveryTableAndIndex(StorageProvider provider)
    {
        using var context = Contexts.Create(provider);
        var script = context.GetService<IMigrator>().GenerateScript();
        foreach (var table in context.GetService<IDesignTimeModel>().Model.GetRelationalModel().Tables)
        {
            Assert.Contains($"CREATE TABLE {Quoted(table.Name)}", script, StringComparison.Ordinal);
            Assert.All(table.Indexes, index => Assert.Contains($"INDEX {Quoted(index.Name)}", script, StringComparison.Ordinal));
        }

        string Quoted(string name) => provider == StorageProvider.SqlServer ? $"[{name}]" : $"\"{name}\"";
    }

    [Theory]
    [InlineData(StorageProvider.Sqlite, "\"ReceivedAt\" INTEGER NOT NULL")]
    [InlineData(StorageProvider.SqlServer, "[ReceivedAt] datetimeoffset NOT NULL")]
    [InlineData(StorageProvider.PostgreSql, "\"ReceivedAt\" timestamp with time zone NOT NULL")]
    [InlineData(StorageProvider.Sqlite, "\"ExpectedClose\" TEXT NULL")]
    [InlineData(StorageProvider.SqlServer, "[ExpectedClose] date NULL")]
    [InlineData(StorageProvider.PostgreSql, "\"ExpectedClose\" date")]
    [InlineData(StorageProvider.SqlServer, "[Amount] bigint NULL")]
    [InlineData(StorageProvider.PostgreSql, "\"Amount\" bigint")]
    [InlineData(StorageProvider.SqlServer, "[MessageId] nvarchar(200) COLLATE Latin1_General_100_BIN2 NOT NULL")]
    public void MigrationScript_HasTheTypesThatKeepValuesExact(StorageProvider provider, string column)
    {
        using var context = Contexts.Create(provider);
        Assert.Contains(column, context.GetService<IMigrator>().GenerateScript(), StringComparison.Ordinal);
    }
}
