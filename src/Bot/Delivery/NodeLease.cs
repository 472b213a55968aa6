using SalesBot.Adapters.Contracts.Sharing;
using SalesBot.Adapters.Contracts.Stores;

namespace SalesBot.Bot.Delivery;

/// <summary>Leases in the database that all nodes share.</summary>
internal sealed class NodeLease(ISalesDatabase database, Node node, TimeProvider time) : INodeLease
{
    /// <inheritdoc />
    public Task<bool> HoldAsync(string name, TimeSpan duration, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        return database.WriteAsync((session, token) => session.Leases.TryTakeAsync(name, node.Name, now, now + duration, token), cancellationToken);
    }

    /// <inheritdoc />
    public Task ReleaseAsync(string name, CancellationToken cancellationToken) => database.WriteAsync(
        async (session, token) =>
        {
            await session.Leases.ReleaseAsync(name, node.Name, token);
            return true;
        },
        cancellationToken);
}
