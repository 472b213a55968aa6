namespace SalesBot.Adapters.Contracts.Stores;

/// <summary>Years of working days that were fetched, so that all nodes have them, also when the address does not answer.</summary>
public interface ICalendarStore
{
    /// <summary>All of them.</summary>
    Task<IReadOnlyList<FetchedYear>> AllAsync(CancellationToken cancellationToken);

    /// <summary>Keeps a year, in place of the one that was kept.</summary>
    Task SaveAsync(FetchedYear year, CancellationToken cancellationToken);
}
