namespace SalesBot.Adapters.Contracts.Stores;

/// <summary>The company's pipeline, as far as it was changed in a chat; every version is kept.</summary>
public interface IPipelineStore
{
    /// <summary>The number of the newest version; 0 where the settings' pipeline was never changed.</summary>
    Task<int> VersionAsync(CancellationToken cancellationToken);

    /// <summary>The newest version, or null.</summary>
    Task<StoredPipeline?> FindAsync(CancellationToken cancellationToken);

    /// <summary>Keeps the next version; where another unit keeps the same number at once, one of the two is run again.</summary>
    Task AddAsync(StoredPipeline pipeline, CancellationToken cancellationToken);
}
