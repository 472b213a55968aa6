namespace SalesBot.Adapters.Storage;

/// <summary>When SQLite counts a commit as durable (<see href="https://sqlite.org/pragma.html#pragma_synchronous"/>).</summary>
internal enum SqliteSynchronous
{
    /// <summary>When the log that holds it is on the disk.</summary>
    Full,

    /// <summary>When the log that holds it is with the operating system.</summary>
    Normal,
}
