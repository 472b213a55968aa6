namespace SalesBot.Adapters.Storage;

/// <summary>Whether the database can be used now.</summary>
public interface IDatabaseHealth
{
    /// <summary>Asks the database, by way of everything that a message passes: a small unit, committed.</summary>
    /// <returns>A sentence for operators, or null where all is well.</returns>
    Task<string?> FindTroubleAsync(CancellationToken cancellationToken);
}
