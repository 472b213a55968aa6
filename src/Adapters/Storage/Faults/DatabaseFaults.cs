using System.Data.Common;
using Microsoft.Data.SqlClient;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Npgsql;
using SalesBot.Adapters.Contracts.Stores;
using SalesBot.Adapters.Storage.Stores;
using static SQLitePCL.raw;

namespace SalesBot.Adapters.Storage.Faults;

/// <summary>Tells apart how a database can fail, by the codes of each.</summary>
internal static class DatabaseFaults
{
    /// <summary>What the failure means.</summary>
    public static DatabaseFault Classify(Exception exception) => exception switch
    {
        UnitConflictException or DbUpdateConcurrencyException => DatabaseFault.Conflict,
        _ => FindDatabaseException(exception) switch
        {
            null => DatabaseFault.None,
            SqliteException sqlite => Classify(sqlite),
            PostgresException postgres => Classify(postgres),
            SqlException sqlServer => Classify(sqlServer),
            _ => DatabaseFault.Unavailable,
        },
    };

    /// <summary>Whether it is the database that failed, and not the unit's own code.</summary>
    public static bool IsOfDatabase(Exception exception) => Classify(exception) != DatabaseFault.None;

    /// <summary>The failure as callers of the contracts know it; what is not the database's stays as it is.</summary>
    public static Exception Translate(Exception exception) => Classify(exception) switch
    {
        DatabaseFault.None => exception,
        DatabaseFault.Conflict => new DatabaseUnavailableException("Other units were ahead of this one each time it ran.", exception),
        DatabaseFault.Duplicate => new InvalidOperationException("The unit saved a key or name that is there already.", exception),
        DatabaseFault.Refused => new InvalidOperationException("The unit saved what the database does not take.", exception),
        _ => new DatabaseUnavailableException("The database cannot be used now.", exception),
    };

    // EF wraps what the driver throws, some of it twice.
    private static DbException? FindDatabaseException(Exception? exception)
    {
        while (exception is not null and not DbException)
        {
            exception = exception.InnerException;
        }

        return exception as DbException;
    }

    private static DatabaseFault Classify(SqliteException exception) => (exception.SqliteErrorCode, exception.SqliteExtendedErrorCode) switch
    {
        (_, SQLITE_CONSTRAINT_UNIQUE or SQLITE_CONSTRAINT_PRIMARYKEY) => DatabaseFault.Duplicate,
        (SQLITE_CONSTRAINT or SQLITE_TOOBIG or SQLITE_MISMATCH, _) => DatabaseFault.Refused,
        _ => DatabaseFault.Unavailable,
    };

    private static DatabaseFault Classify(PostgresException exception) => exception.SqlState switch
    {
        PostgresErrorCodes.UniqueViolation => DatabaseFault.Duplicate,
        PostgresErrorCodes.SerializationFailure or PostgresErrorCodes.DeadlockDetected or PostgresErrorCodes.LockNotAvailable => DatabaseFault.Conflict,
        ['2', '2' or '3', ..] => DatabaseFault.Refused,
        _ => DatabaseFault.Unavailable,
    };

    private static DatabaseFault Classify(SqlException exception) => exception.Number switch
    {
        2601 or 2627 => DatabaseFault.Duplicate,
        1205 or 1222 or 3960 => DatabaseFault.Conflict,
        515 or 547 or 2628 or 8115 or 8152 => DatabaseFault.Refused,
        _ => DatabaseFault.Unavailable,
    };
}
