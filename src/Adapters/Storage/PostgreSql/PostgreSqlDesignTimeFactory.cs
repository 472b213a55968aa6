using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace SalesBot.Adapters.Storage.PostgreSql;

/// <summary>Lets <c>dotnet ef migrations add</c> see the model; connects to nothing.</summary>
internal sealed class PostgreSqlDesignTimeFactory : IDesignTimeDbContextFactory<PostgreSqlSalesContext>
{
    public PostgreSqlSalesContext CreateDbContext(string[] args) =>
        new(new DbContextOptionsBuilder<PostgreSqlSalesContext>().UseNpgsql("Host=design-time").Options);
}
