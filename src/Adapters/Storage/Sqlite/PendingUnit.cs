using SalesBot.Adapters.Contracts.Stores;

namespace SalesBot.Adapters.Storage.Sqlite;

/// <summary>A unit that waits for the writer, runs in its turn, and learns how it ended after the commit.</summary>
internal abstract class PendingUnit
{
    /// <summary>Claims the unit for running; false where its caller has given up already.</summary>
    public abstract bool TryStart();

    /// <summary>Runs it and keeps its result.</summary>
    public abstract Task RunAsync(ISalesSession session);

    /// <summary>It is committed.</summary>
    public abstract void Complete();

    /// <summary>Nothing of it is stored.</summary>
    public abstract void Fail(Exception exception);
}
