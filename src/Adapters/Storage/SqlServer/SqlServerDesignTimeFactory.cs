using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace SalesBot.Adapters.Storage.SqlServer;

/// <summary>Lets <c>dotnet ef migrations add</c> see the model; connects to nothing.</summary>
internal sealed class SqlServerDesignTimeFactory : IDesignTimeDbContextFactory<SqlServerSalesContext>
{
    public SqlServerSalesContext CreateDbContext(string[] args) =>
        new(new DbContextOptionsBuilder<SqlServerSalesContext>().UseSqlServer("Server=design-time").Options);
}
