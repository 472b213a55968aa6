namespace SalesBot.Adapters.Contracts.Stores;

/// <summary>The database, as the service uses it: in units that happen wholly or not at all.</summary>
/// <threadsafety>Safe for concurrent use.</threadsafety>
public interface ISalesDatabase
{
    /// <summary>
    /// Runs a unit that reads, decides and saves. When the task completes, its changes are durable; when it throws, none of them is.
    /// </summary>
    /// <remarks>
    /// The unit may run more than once (somebody else changed the same deal, a deadlock was resolved), so it must have no effect but through
    /// the session. On SQLite all units pass one writer, and those that wait share a commit.
    /// </remarks>
    /// <exception cref="DatabaseUnavailableException">The database did not take the unit; nothing of it is stored, or (connection lost) it is not known.</exception>
    Task<T> WriteAsync<T>(Func<ISalesSession, CancellationToken, Task<T>> unit, CancellationToken cancellationToken);

    /// <summary>Runs a query that changes nothing.</summary>
    /// <exception cref="DatabaseUnavailableException">The database did not answer.</exception>
    Task<T> ReadAsync<T>(Func<ISalesSession, CancellationToken, Task<T>> query, CancellationToken cancellationToken);

    /// <summary>Whether several nodes may share this database. SQLite is for one.</summary>
    bool SupportsSeveralNodes { get; }
}
