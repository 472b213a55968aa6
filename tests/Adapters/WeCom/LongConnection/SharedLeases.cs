using SalesBot.Adapters.Contracts.Sharing;
using SalesBot.Adapters.Contracts.Stores;

namespace SalesBot.Adapters.Tests.WeCom.LongConnection;

/// <summary>The leases of all nodes of one service.</summary>
internal sealed class SharedLeases(TimeProvider time)
{
    private readonly Lock gate = new();
    private (string Node, DateTimeOffset Until)? lease;

    /// <summary>Whether nobody can tell who has it.</summary>
    public bool IsUnavailable { get; set; }

    /// <summary>Who has it; null for nobody.</summary>
    public string? Holder
    {
        get
        {
            lock (gate)
            {
                return lease is { } held && held.Until > time.GetUtcNow() ? held.Node : null;
            }
        }
    }

    /// <summary>The leases as a node sees them.</summary>
    public INodeLease Of(string node) => new NodesView(this, node);

    /// <summary>Another node has it all at once, as after a long pause of the one that had it.</summary>
    public void GiveTo(string node)
    {
        lock (gate)
        {
            lease = (node, time.GetUtcNow() + TimeSpan.FromHours(1));
        }
    }

    private sealed class NodesView(SharedLeases shared, string node) : INodeLease
    {
        public Task<bool> HoldAsync(string name, TimeSpan duration, CancellationToken cancellationToken)
        {
            if (shared.IsUnavailable)
            {
                throw new DatabaseUnavailableException("Locked.");
            }

            lock (shared.gate)
            {
                var isFree = shared.Holder is null || shared.Holder == node;
                shared.lease = isFree ? (node, shared.Now + duration) : shared.lease;
                return Task.FromResult(isFree);
            }
        }

        public Task ReleaseAsync(string name, CancellationToken cancellationToken)
        {
            lock (shared.gate)
            {
                shared.lease = shared.Holder == node ? null : shared.lease;
            }

            return Task.CompletedTask;
        }
    }

    private DateTimeOffset Now => time.GetUtcNow();
}
