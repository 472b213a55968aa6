using Microsoft.EntityFrameworkCore;
using SalesBot.Adapters.Storage.Model;

namespace SalesBot.Adapters.Storage.PostgreSql;

/// <summary>The model on PostgreSQL.</summary>
internal sealed class PostgreSqlSalesContext(DbContextOptions<PostgreSqlSalesContext> options) : SalesContext(options)
{
    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) =>
        configurationBuilder.Properties<DateTimeOffset>().HaveConversion<Instants.AsInstant>();
}
