using System.Collections.Immutable;

namespace SalesBot.Adapters.Contracts.Sharing;

/// <summary>Keeps the limits of a platform over all nodes, before the platform has to say so.</summary>
/// <threadsafety>Safe for concurrent use.</threadsafety>
public interface IRateGate
{
    /// <summary>Takes a place under every limit of the key, or under none.</summary>
    /// <param name="key">What is limited, such as <c>wecom/1000002/member/zhangsan</c>.</param>
    /// <param name="limits">Its limits; the same each time.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>Zero where the place is taken; else for how long to wait before asking again.</returns>
    Task<TimeSpan> TakeAsync(string key, ImmutableArray<RateLimit> limits, CancellationToken cancellationToken);

    /// <summary>Shuts the key for a time, because the platform said that a limit was reached.</summary>
    Task ShutAsync(string key, TimeSpan duration, CancellationToken cancellationToken);
}
