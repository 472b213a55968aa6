using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage;
using SalesBot.Adapters.Storage.Model;

namespace SalesBot.Adapters.Storage.Sqlite;

/// <summary>One prepared statement for many rows: EF has SQLite read and plan a statement for each, and looks through all of them with each save.</summary>
internal static class SqliteRows
{
    /// <summary>Stores new rows as the model maps them.</summary>
    /// <exception cref="ArgumentException">A text is longer than its column or holds what not every database keeps.</exception>
    public static Task InsertAsync<TRow>(DbContext context, IReadOnlyCollection<TRow> rows, CancellationToken cancellationToken)
        where TRow : class
    {
        var entity = EntityOf<TRow>(context);
        List<IProperty> columns = [.. entity.GetProperties().Where(property => !IsNumbered(property))];
        return RunAsync(context, entity, columns, Insert, rows, cancellationToken);

        string Insert(string table, List<string> names) =>
            $"INSERT INTO {table} ({string.Join(", ", names)}) VALUES ({string.Join(", ", names.Select((_, i) => Parameter(i)))})";
    }

    /// <summary>Stores what has become of rows, found by their keys.</summary>
    /// <exception cref="ArgumentException">A text is longer than its column or holds what not every database keeps.</exception>
    public static Task UpdateAsync<TRow>(DbContext context, IReadOnlyCollection<TRow> rows, CancellationToken cancellationToken)
        where TRow : class
    {
        var entity = EntityOf<TRow>(context);
        var keys = entity.FindPrimaryKey()!.Properties;
        List<IProperty> columns = [.. keys, .. entity.GetProperties().Except(keys)];
        return RunAsync(context, entity, columns, Update, rows, cancellationToken);

        string Update(string table, List<string> names)
        {
            List<string> equal = [.. names.Select((name, i) => $"{name} = {Parameter(i)}")];
            return $"UPDATE {table} SET {string.Join(", ", equal.Skip(keys.Count))} WHERE {string.Join(" AND ", equal.Take(keys.Count))}";
        }
    }

    private static async Task RunAsync<TRow>(
        DbContext context, IEntityType entity, List<IProperty> columns, Func<string, List<string>, string> statement, IReadOnlyCollection<TRow> rows, CancellationToken cancellationToken)
        where TRow : class
    {
        var (sql, table) = (context.GetService<ISqlGenerationHelper>(), StoreObjectIdentifier.Table(entity.GetTableName()!, entity.GetSchema()));
        await using var command = context.Database.GetDbConnection().CreateCommand();
        command.Transaction = context.Database.CurrentTransaction?.GetDbTransaction();
        command.CommandText = statement(sql.DelimitIdentifier(table.Name), [.. columns.Select(column => sql.DelimitIdentifier(column.GetColumnName(table)!))]);
        List<(DbParameter Parameter, Func<object, object> ValueOf)> parameters = [.. columns.Select((column, i) => (Add(command, Parameter(i)), Reader(column)))];
        foreach (var row in rows)
        {
            foreach (var (parameter, valueOf) in parameters)
            {
                parameter.Value = valueOf(row);
            }

            await command.ExecuteNonQueryAsync(cancellationToken);
        }
    }

    private static IEntityType EntityOf<TRow>(DbContext context) => context.Model.FindEntityType(typeof(TRow))!;

    private static DbParameter Add(DbCommand command, string name)
    {
        var parameter = command.CreateParameter();
        parameter.ParameterName = name;
        command.Parameters.Add(parameter);
        return parameter;
    }

    private static string Parameter(int index) => FormattableString.Invariant($"@p{index}");

    /// <summary>Whether SQLite counts it up itself.</summary>
    private static bool IsNumbered(IProperty property) => property.ValueGenerated == ValueGenerated.OnAdd && property.ClrType == typeof(long);

    private static Func<object, object> Reader(IProperty column)
    {
        var (getter, converter) = (column.GetGetter(), column.GetTypeMapping().Converter);
        return row =>
        {
            var value = getter.GetClrValue(row);
            StorableText.Require(value as string, column);
            return (converter is null ? value : converter.ConvertToProvider(value)) ?? DBNull.Value;
        };
    }
}
