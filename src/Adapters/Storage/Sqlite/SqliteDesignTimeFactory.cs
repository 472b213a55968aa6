using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace SalesBot.Adapters.Storage.Sqlite;

/// <summary>Lets <c>dotnet ef migrations add</c> see the model; connects to nothing.</summary>
internal sealed class SqliteDesignTimeFactory : IDesignTimeDbContextFactory<SqliteSalesContext>
{
    public SqliteSalesContext CreateDbContext(string[] args) =>
        new(new DbContextOptionsBuilder<SqliteSalesContext>().UseSqlite("Data Source=design-time.db").Options);
}
