using Microsoft.EntityFrameworkCore;
using SalesBot.Adapters.Storage.Model;

namespace SalesBot.Adapters.Storage.Sqlite;

/// <summary>The model on SQLite.</summary>
internal sealed class SqliteSalesContext(DbContextOptions<SqliteSalesContext> options) : SalesContext(options)
{
    public override Task InsertAsync<TRow>(IReadOnlyCollection<TRow> rows, CancellationToken cancellationToken) => SqliteRows.InsertAsync(this, rows, cancellationToken);

    public override Task UpdateAsync<TRow>(IReadOnlyCollection<TRow> rows, CancellationToken cancellationToken) => SqliteRows.UpdateAsync(this, rows, cancellationToken);

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) =>
        configurationBuilder.Properties<DateTimeOffset>().HaveConversion<Instants.AsTicks>();
}
