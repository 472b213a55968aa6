using SalesBot.Adapters.WeCom.Protocol.Callbacks;

namespace SalesBot.Adapters.WeCom.Mapping.Receiving;

/// <summary>Who wants to know of changes in the contacts.</summary>
/// <threadsafety>Safe for concurrent use.</threadsafety>
internal interface IWeComContactChanges
{
    /// <summary>Takes note of a change. WeCom waits for it, and may tell a change twice, out of order, or never.</summary>
    Task ChangedAsync(ContactChange change, CancellationToken cancellationToken);
}
