using Microsoft.EntityFrameworkCore;
using SalesBot.Adapters.Storage.Model;

namespace SalesBot.Adapters.Storage.SqlServer;

/// <summary>The model on SQL Server.</summary>
internal sealed class SqlServerSalesContext(DbContextOptions<SqlServerSalesContext> options) : SalesContext(options)
{
    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        configurationBuilder.Properties<DateTimeOffset>().HaveConversion<Instants.AsInstant>();

        // The server's own collation takes ids that differ in case, width or accent for the same.
        configurationBuilder.Properties<string>().UseCollation("Latin1_General_100_BIN2");
    }
}
