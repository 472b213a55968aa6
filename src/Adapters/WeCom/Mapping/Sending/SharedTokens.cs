using System.Globalization;
using SalesBot.Adapters.Contracts.Sharing;
using SalesBot.Adapters.WeCom.Protocol.Api.Tokens;

namespace SalesBot.Adapters.WeCom.Mapping.Sending;

/// <summary>Keeps the app's token where all nodes find it.</summary>
internal sealed class SharedTokens(ISharedCache cache, TimeProvider time) : ITokenStore
{
    private const char Separator = ':';

    /// <inheritdoc />
    public async Task<AccessToken?> FindAsync(WeComApp app, CancellationToken cancellationToken) =>
        await cache.FindAsync(Key(app), cancellationToken) is { } kept
        && kept.Split(Separator, 2) is [var until, { Length: > 0 } value]
        && long.TryParse(until, NumberStyles.None, CultureInfo.InvariantCulture, out var ticks)
            ? new AccessToken(value, new DateTimeOffset(ticks, TimeSpan.Zero))
            : null;

    /// <inheritdoc />
    public Task KeepAsync(WeComApp app, AccessToken token, CancellationToken cancellationToken) =>
        cache.SetAsync(Key(app), Text(token), token.FreshUntil - time.GetUtcNow(), cancellationToken);

    /// <inheritdoc />
    public Task DropAsync(WeComApp app, AccessToken token, CancellationToken cancellationToken) =>
        cache.RemoveAsync(Key(app), Text(token), cancellationToken);

    private static string Key(WeComApp app) => $"wecom/token/{app}";

    private static string Text(AccessToken token) => string.Create(CultureInfo.InvariantCulture, $"{token.FreshUntil.UtcTicks}{Separator}{token.Value}");
}
