using SalesBot.Adapters.DingTalk.Protocol.Events;

namespace SalesBot.Adapters.DingTalk.Mapping.Receiving;

/// <summary>Who wants to know of changes in the contacts.</summary>
/// <threadsafety>Safe for concurrent use.</threadsafety>
internal interface IDingTalkContactChanges
{
    /// <summary>Takes note of a change. DingTalk waits for it, and may tell a change twice, out of order, or never.</summary>
    /// <exception cref="Contracts.Stores.DatabaseUnavailableException">It could not be stored; DingTalk is asked to tell it again.</exception>
    Task ChangedAsync(ContactChange change, CancellationToken cancellationToken);
}
