using SalesBot.Adapters.Contracts.Sharing;
using SalesBot.Adapters.WeCom.Protocol.Api.Contacts;

namespace SalesBot.Adapters.WeCom.Mapping.Sending;

/// <summary>Keeps who was found by number or address, and that nobody was, where all nodes find it.</summary>
internal sealed class SharedLookUps(ISharedCache cache) : ILookUpMemory
{
    // Not every store keeps an empty value apart from none.
    private const string Nobody = "-";

    /// <inheritdoc />
    public async Task<string?> FindAsync(string question, CancellationToken cancellationToken) =>
        await cache.FindAsync(Key(question), cancellationToken) is { } kept ? kept == Nobody ? "" : kept : null;

    /// <inheritdoc />
    public Task KeepAsync(string question, string userId, TimeSpan lifetime, CancellationToken cancellationToken) =>
        cache.SetAsync(Key(question), userId.Length == 0 ? Nobody : userId, lifetime, cancellationToken);

    private static string Key(string question) => $"wecom/look-up/{question}";
}
