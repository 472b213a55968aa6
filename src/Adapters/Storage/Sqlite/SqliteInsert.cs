using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage;
using SalesBot.Adapters.Storage.Model;

namespace SalesBot.Adapters.Storage.Sqlite;

/// <summary>One prepared statement for many new rows: EF has SQLite read and plan a statement for each, and looks through all of them with each save.</summary>
internal static class SqliteInsert
{
    /// <summary>Stores the rows as the model maps them.</summary>
    /// <exception cref="ArgumentException">A text is longer than its column or holds what not every database keeps.</exception>
    public static async Task RunAsync<TRow>(DbContext context, IReadOnlyCollection<TRow> rows, CancellationToken cancellationToken)
        where TRow : class
    {
        var entity = context.Model.FindEntityType(typeof(TRow))!;
        List<IProperty> columns = [.. entity.GetProperties().Where(property => !IsNumbered(property))];
        await using var command = context.Database.GetDbConnection().CreateCommand();
        command.Transaction = context.Database.CurrentTransaction?.GetDbTransaction();
        command.CommandText = Statement(entity, columns, context.GetService<ISqlGenerationHelper>());
        for (var i = 0; i < columns.Count; i++)
        {
            var parameter = command.CreateParameter();
            parameter.ParameterName = Parameter(i);
            command.Parameters.Add(parameter);
        }

        foreach (var row in rows)
        {
            for (var i = 0; i < columns.Count; i++)
            {
                command.Parameters[i].Value = ValueOf(row, columns[i]);
            }

            await command.ExecuteNonQueryAsync(cancellationToken);
        }
    }

    private static string Statement(IEntityType entity, List<IProperty> columns, ISqlGenerationHelper sql)
    {
        var table = StoreObjectIdentifier.Table(entity.GetTableName()!, entity.GetSchema());
        var names = columns.Select(column => sql.DelimitIdentifier(column.GetColumnName(table)!));
        return $"INSERT INTO {sql.DelimitIdentifier(table.Name)} ({string.Join(", ", names)}) VALUES ({string.Join(", ", columns.Select((_, i) => Parameter(i)))})";
    }

    private static string Parameter(int index) => FormattableString.Invariant($"@p{index}");

    /// <summary>Whether SQLite counts it up itself.</summary>
    private static bool IsNumbered(IProperty property) => property.ValueGenerated == ValueGenerated.OnAdd && property.ClrType == typeof(long);

    private static object ValueOf(object row, IProperty column)
    {
        var value = column.PropertyInfo!.GetValue(row);
        StorableText.Require(value as string, column);
        return (column.GetTypeMapping().Converter is { } converter ? converter.ConvertToProvider(value) : value) ?? DBNull.Value;
    }
}
