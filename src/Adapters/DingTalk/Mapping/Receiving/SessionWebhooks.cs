using System.Globalization;
using SalesBot.Adapters.Contracts.Chat;
using SalesBot.Adapters.Contracts.Sharing;

namespace SalesBot.Adapters.DingTalk.Mapping.Receiving;

/// <summary>The addresses at which a chat can be answered for a while without a call of the quota, by any node. They are secrets.</summary>
/// <threadsafety>Safe for concurrent use.</threadsafety>
internal sealed class SessionWebhooks(ISharedCache cache, WebhookHosts hosts, TimeProvider time)
{
    /// <summary>An address is not used so shortly before its end.</summary>
    private static readonly TimeSpan Margin = TimeSpan.FromMinutes(1);

    /// <summary>Keeps the address of a chat's newest message in place of the one before.</summary>
    /// <returns>Whether it was kept; not where it is not DingTalk's or has ended.</returns>
    public async Task<bool> KeepAsync(ChatAddress chat, Uri webhook, DateTimeOffset until, CancellationToken cancellationToken)
    {
        var lifetime = until - Margin - time.GetUtcNow();
        if (lifetime <= TimeSpan.Zero || !hosts.IsDingTalks(webhook))
        {
            return false;
        }

        await cache.SetAsync(Key(chat), webhook.AbsoluteUri, lifetime, cancellationToken);
        return true;
    }

    /// <summary>The address of a chat; null where there is none any more.</summary>
    public async Task<Uri?> FindAsync(ChatAddress chat, CancellationToken cancellationToken) =>
        await cache.FindAsync(Key(chat), cancellationToken) is { } kept ? new Uri(kept) : null;

    /// <summary>Forgets an address that DingTalk no longer takes.</summary>
    public Task DropAsync(ChatAddress chat, Uri webhook, CancellationToken cancellationToken) =>
        cache.RemoveAsync(Key(chat), webhook.AbsoluteUri, cancellationToken);

    private static string Key(ChatAddress chat) => string.Create(CultureInfo.InvariantCulture, $"dingtalk/webhook/{chat.Kind}/{chat.Id}");
}
