namespace SalesBot.Adapters.Storage;

/// <summary>Where storage gives up, so that nothing waits or grows without end.</summary>
internal static class StorageLimits
{
    /// <summary>The longest that a unit may run; then it is cancelled.</summary>
    public static readonly TimeSpan UnitLifetime = TimeSpan.FromSeconds(30);

    /// <summary>How long a locked SQLite file is waited for.</summary>
    public static readonly TimeSpan BusyTimeout = TimeSpan.FromSeconds(1);

    /// <summary>How often a unit is run that others get ahead of.</summary>
    public const int UnitAttempts = 10;

    /// <summary>The most units that share a commit on SQLite.</summary>
    public const int UnitsOfCommit = 256;

    /// <summary>The most units that wait for SQLite's writer; more are refused.</summary>
    public const int WaitingUnits = 4096;

    /// <summary>About how many ids one question is asked: SQLite takes 32,766 parameters, SQL Server 2,100.</summary>
    public const int IdsOfQuestion = 1000;

    /// <summary>The most events that one reading of the catalogue's changes takes.</summary>
    public const int EventsOfReading = 2000;
}
