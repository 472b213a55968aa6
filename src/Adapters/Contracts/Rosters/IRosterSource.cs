namespace SalesBot.Adapters.Contracts.Rosters;

/// <summary>Contacts of a platform from which the organisation can be taken.</summary>
/// <threadsafety>Safe for concurrent use.</threadsafety>
public interface IRosterSource
{
    /// <summary>The platform's name.</summary>
    string Platform { get; }

    /// <summary>Reads who works where, which takes many calls: never for a single message.</summary>
    Task<RosterReading> ReadAsync(CancellationToken cancellationToken);
}
