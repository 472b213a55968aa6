using System.Collections.Concurrent;
using SalesBot.Adapters.Contracts.Stores;
using SalesBot.Adapters.DingTalk.Mapping.Receiving;
using SalesBot.Adapters.DingTalk.Protocol.Events;

namespace SalesBot.Adapters.Tests.DingTalk.Hosting;

internal sealed class RecordingContacts : IDingTalkContactChanges
{
    public ConcurrentQueue<ContactChange> Changes { get; } = [];

    /// <summary>Whether nothing can be stored.</summary>
    public bool IsUnavailable { get; set; }

    public Task ChangedAsync(ContactChange change, CancellationToken cancellationToken)
    {
        if (IsUnavailable)
        {
            throw new DatabaseUnavailableException("Locked.");
        }

        Changes.Enqueue(change);
        return Task.CompletedTask;
    }
}
