using Microsoft.Extensions.Options;
using SalesBot.Adapters.Common.Wire;
using SalesBot.Adapters.Contracts.Sharing;
using SalesBot.Adapters.WeCom.Hosting;
using SalesBot.Adapters.WeCom.Protocol.AiBot;
using SalesBot.Adapters.WeCom.Protocol.Api.Contacts;

namespace SalesBot.Adapters.WeCom.Mapping.Sending;

/// <summary>The intelligent robot may be told encrypted ids instead of userids: the app knows whose they are. Each is asked for once a month.</summary>
/// <threadsafety>Safe for concurrent use.</threadsafety>
internal sealed class OpenUserIds(ContactsApi contacts, ISharedCache cache, IOptions<WeComOptions> options)
{
    /// <summary>How encrypted ids begin; a userid may begin so too, and is then told to be none.</summary>
    private const string Beginning = "wo";

    private static readonly TimeSpan Lifetime = TimeSpan.FromDays(30);

    /// <summary>WeCom waits for the answer to its callback.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);

    /// <summary>The same callback with the sender's userid, where that can be found out.</summary>
    public async Task<AiBotCallback> OpenAsync(AiBotCallback callback, CancellationToken cancellationToken) =>
        callback.UserId.StartsWith(Beginning, StringComparison.Ordinal) && options.Value.HasApp
            ? callback with { UserId = await FindAsync(callback.UserId, cancellationToken) ?? callback.UserId }
            : callback;

    private async Task<string?> FindAsync(string id, CancellationToken cancellationToken)
    {
        var key = $"wecom/open-id/{id}";
        if (await cache.FindAsync(key, cancellationToken) is { } known)
        {
            return known;
        }

        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        patience.CancelAfter(Patience);
        try
        {
            if (await contacts.FromOpenIdsAsync([id], patience.Token) is ApiResult<OpenIdsAnswer>.Ok { Value: var answer })
            {
                var userId = answer.Found.FirstOrDefault(found => found.Encrypted == id)?.UserId ?? (answer.Invalid.Contains(id, StringComparer.Ordinal) ? id : null);
                await (userId is null ? Task.CompletedTask : cache.SetAsync(key, userId, Lifetime, cancellationToken));
                return userId;
            }
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            // The next message asks again.
        }

        return null;
    }
}
