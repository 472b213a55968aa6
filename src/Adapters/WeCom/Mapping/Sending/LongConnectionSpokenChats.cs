using SalesBot.Adapters.Contracts.Sharing;

namespace SalesBot.Adapters.WeCom.Mapping.Sending;

/// <summary>The chats in which somebody has spoken to the intelligent robot: only there it may speak of its own accord.</summary>
internal sealed class LongConnectionSpokenChats(ISharedCache cache)
{
    private static readonly TimeSpan Lifetime = TimeSpan.FromDays(90);

    /// <summary>Somebody has spoken.</summary>
    public Task KeepAsync(string chat, CancellationToken cancellationToken) => cache.SetAsync(Key(chat), "1", Lifetime, cancellationToken);

    /// <summary>Whether somebody is known to have spoken; what is not known may be so all the same.</summary>
    public async Task<bool> IsKnownAsync(string chat, CancellationToken cancellationToken) => await cache.FindAsync(Key(chat), cancellationToken) is not null;

    private static string Key(string chat) => $"wecom/spoken/{chat}";
}
