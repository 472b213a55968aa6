using SalesBot.Adapters.Contracts.Sharing;

namespace SalesBot.Adapters.DingTalk.Hosting;

/// <summary>Says once, over all nodes, what would otherwise be said after every message.</summary>
/// <threadsafety>Safe for concurrent use.</threadsafety>
internal sealed class SaidOnce(ISharedCache cache)
{
    /// <summary>Whether it may be said now; then the silence begins.</summary>
    /// <param name="about">What about, and to whom.</param>
    /// <param name="silence">For how long it is not said again.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    public async Task<bool> IsDueAsync(string about, TimeSpan silence, CancellationToken cancellationToken)
    {
        var key = $"dingtalk/said/{about}";
        if (await cache.FindAsync(key, cancellationToken) is not null)
        {
            return false;
        }

        await cache.SetAsync(key, "said", silence, cancellationToken);
        return true;
    }
}
