using System.Collections.Concurrent;
using SalesBot.Adapters.WeCom.Mapping.Receiving;
using SalesBot.Adapters.WeCom.Protocol.Callbacks;

namespace SalesBot.Adapters.Tests.WeCom.Hosting;

internal sealed class RecordingContacts : IWeComContactChanges
{
    public ConcurrentQueue<ContactChange> Changes { get; } = [];

    public Task ChangedAsync(ContactChange change, CancellationToken cancellationToken)
    {
        Changes.Enqueue(change);
        return Task.CompletedTask;
    }
}
