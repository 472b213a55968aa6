using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using SalesBot.Adapters.Contracts.Stores;
using SalesBot.Adapters.Storage;
using SalesBot.Storage.Tests.Fixtures;

namespace SalesBot.Storage.Tests;

/// <summary>Wrong settings stop the start with a sentence that names them.</summary>
public sealed class StorageOptionsTests
{
    [Theory]
    [InlineData("Oracle", "Data Source=a.db", "Storage:Provider is 'Oracle'; it must be Sqlite or SqlServer or PostgreSql.")]
    [InlineData("1", "Data Source=a.db", "Storage:Provider is '1'; it must be Sqlite or SqlServer or PostgreSql.")]
    [InlineData("Sqlite", "", "Storage:ConnectionString names no file: it must hold Data Source=FILE.")]
    [InlineData("Sqlite", "Data Source=:memory:", "in memory")]
    [InlineData("Sqlite", "Data Source=a;Mode=Memory", "in memory")]
    [InlineData("Sqlite", "Data Source=file:a?mode=memory", "in memory")]
    [InlineData("Sqlite", "Server=a", "Storage:ConnectionString is not understood by Sqlite")]
    [InlineData("SqlServer", "Server=a", "Storage:ConnectionString lacks Initial Catalog.")]
    [InlineData("SqlServer", "Database=a", "Storage:ConnectionString lacks Data Source.")]
    [InlineData("PostgreSql", "Host=a", "Storage:ConnectionString lacks Database.")]
    [InlineData("PostgreSql", "a", "Storage:ConnectionString is not understood by PostgreSql")]
    public void WrongSetting_IsNamed(string provider, string connectionString, string expected)
    {
        var result = Validate(provider, connectionString);
        Assert.True(result.Failed);
        Assert.Contains(expected, result.FailureMessage, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Sqlite", "Data Source=data/salesbot.db")]
    [InlineData("sqlite", "Filename=salesbot.db")]
    [InlineData("SqlServer", "Server=a;Database=b;User ID=c;Password=d")]
    [InlineData("PostgreSql", "Host=a;Database=b;Username=c")]
    public void RightSetting_Passes(string provider, string connectionString) =>
        Assert.True(Validate(provider, connectionString).Succeeded);

    [Fact]
    public void Sentence_HidesThePassword() =>
        Assert.DoesNotContain("secret", Validate("SqlServer", "Server=a;Password=secret").FailureMessage, StringComparison.Ordinal);

    [Fact]
    public void WithoutSettings_ItIsASqliteFile()
    {
        var options = new StorageOptions();
        Assert.Equal(("Sqlite", "Data Source=data/salesbot.db"), (options.Provider, options.ConnectionString));
    }

    [Theory]
    [InlineData(StorageProvider.Sqlite, "Data Source=a.db", false)]
    [InlineData(StorageProvider.SqlServer, "Server=a;Database=b", true)]
    [InlineData(StorageProvider.PostgreSql, "Host=a;Database=b", true)]
    public async Task OnlyServers_AreForSeveralNodes(StorageProvider provider, string connectionString, bool several)
    {
        await using var services = DatabaseFixture.Register(provider, connectionString);
        Assert.Equal(several, services.GetRequiredService<ISalesDatabase>().SupportsSeveralNodes);
    }

    private static ValidateOptionsResult Validate(string provider, string connectionString) =>
        new StorageOptionsValidator().Validate(name: null, new StorageOptions { Provider = provider, ConnectionString = connectionString });
}
