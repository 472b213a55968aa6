namespace SalesBot.Adapters.Contracts.Stores;

/// <summary>What one node at a time may hold, such as a connection that the platform allows once.</summary>
public interface ILeaseStore
{
    /// <summary>Takes the lease, or keeps it longer where the node has it.</summary>
    /// <returns>Whether the node has it until then; false while another node's runs.</returns>
    Task<bool> TryTakeAsync(string name, string node, DateTimeOffset now, DateTimeOffset until, CancellationToken cancellationToken);

    /// <summary>Gives the lease back, where the node has it.</summary>
    Task ReleaseAsync(string name, string node, CancellationToken cancellationToken);
}
