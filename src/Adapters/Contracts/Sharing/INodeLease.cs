using SalesBot.Adapters.Contracts.Stores;

namespace SalesBot.Adapters.Contracts.Sharing;

/// <summary>What one node at a time holds, such as a connection that the platform allows once. A node that dies loses it when its time is over.</summary>
/// <threadsafety>Safe for concurrent use.</threadsafety>
public interface INodeLease
{
    /// <summary>Takes the lease for a time from now, or keeps it longer where this node has it.</summary>
    /// <returns>Whether this node has it; false while another one does.</returns>
    /// <exception cref="DatabaseUnavailableException">It is not known who has it.</exception>
    Task<bool> HoldAsync(string name, TimeSpan duration, CancellationToken cancellationToken);

    /// <summary>Gives the lease back, where this node has it.</summary>
    /// <exception cref="DatabaseUnavailableException">It was not given back; it ends by itself.</exception>
    Task ReleaseAsync(string name, CancellationToken cancellationToken);
}
