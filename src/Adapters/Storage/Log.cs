using Microsoft.Extensions.Logging;

namespace SalesBot.Adapters.Storage;

/// <summary>What storage logs: counts and names, never what somebody wrote.</summary>
internal static partial class Log
{
    [LoggerMessage(2001, LogLevel.Error, "A commit of {Count} units failed; none of them is stored.")]
    public static partial void CommitFailed(ILogger logger, Exception exception, int count);

    [LoggerMessage(2002, LogLevel.Debug, "A unit runs again after {Fault}, attempt {Attempt}.")]
    public static partial void UnitRunsAgain(ILogger logger, Faults.DatabaseFault fault, int attempt);

    [LoggerMessage(2003, LogLevel.Warning, "Cleared the migration lock that a killed process left in the SQLite file.")]
    public static partial void MigrationLockCleared(ILogger logger);

    [LoggerMessage(2004, LogLevel.Information, "Applied migration {Migration}.")]
    public static partial void MigrationApplied(ILogger logger, string migration);

    [LoggerMessage(2005, LogLevel.Error, "A unit failed against the database.")]
    public static partial void UnitFailed(ILogger logger, Exception exception);

    [LoggerMessage(2006, LogLevel.Information, "Worked out from all events what counts for whom: {Count} credits and their sums.")]
    public static partial void FiguresRebuilt(ILogger logger, int count);
}
