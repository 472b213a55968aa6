using SalesBot.Adapters.Contracts.Sharing;

namespace SalesBot.Adapters.WeCom.Mapping.Receiving;

/// <summary>The addresses at which a message to the intelligent robot can still be answered, by any node: once, within an hour. They are secrets.</summary>
/// <threadsafety>Safe for concurrent use.</threadsafety>
internal sealed class ResponseUrls(ISharedCache cache)
{
    private static readonly TimeSpan Lifetime = TimeSpan.FromHours(1);

    /// <summary>What stands in an address's place once it was taken.</summary>
    private const string Spent = "spent";

    /// <summary>What stands there where nobody is to take it.</summary>
    private const string Elsewhere = "elsewhere";

    /// <summary>Keeps the address of a message; one that was taken stays taken where the message is repeated.</summary>
    public async Task KeepAsync(string messageId, string chat, Uri url, CancellationToken cancellationToken)
    {
        if (await cache.FindAsync(Key(messageId, chat), cancellationToken) is not (Spent or Elsewhere))
        {
            await cache.SetAsync(Key(messageId, chat), url.AbsoluteUri, Lifetime, cancellationToken);
        }
    }

    /// <summary>Takes the address of a message; null where there is none any more.</summary>
    public async Task<Uri?> TakeAsync(string messageId, string chat, CancellationToken cancellationToken)
    {
        var key = Key(messageId, chat);
        if (await cache.FindAsync(key, cancellationToken) is not { } kept || kept is Spent or Elsewhere)
        {
            return null;
        }

        await cache.SetAsync(key, Spent, Lifetime, cancellationToken);
        return new Uri(kept);
    }

    /// <summary>The message is answered in another chat, whether there was an address for it or not.</summary>
    public Task LeaveAsync(string messageId, string chat, CancellationToken cancellationToken) => cache.SetAsync(Key(messageId, chat), Elsewhere, Lifetime, cancellationToken);

    /// <summary>Puts an address back that was taken and not used: the request did not get through.</summary>
    public Task GiveBackAsync(string messageId, string chat, Uri url, CancellationToken cancellationToken) =>
        cache.SetAsync(Key(messageId, chat), url.AbsoluteUri, Lifetime, cancellationToken);

    /// <summary>Whether the address was taken: the reply then stands in a message of its own.</summary>
    public async Task<bool> IsSpentAsync(string messageId, string chat, CancellationToken cancellationToken) =>
        await cache.FindAsync(Key(messageId, chat), cancellationToken) == Spent;

    /// <summary>Whether the reply stands in another chat.</summary>
    public async Task<bool> IsElsewhereAsync(string messageId, string chat, CancellationToken cancellationToken) =>
        await cache.FindAsync(Key(messageId, chat), cancellationToken) == Elsewhere;

    private static string Key(string messageId, string chat) => $"wecom/response/{chat}/{messageId}";
}
