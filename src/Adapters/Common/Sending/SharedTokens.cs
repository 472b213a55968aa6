using System.Globalization;
using SalesBot.Adapters.Common.Wire.Tokens;
using SalesBot.Adapters.Contracts.Sharing;

namespace SalesBot.Adapters.Common.Sending;

/// <summary>Keeps tokens where all nodes find it.</summary>
public sealed class SharedTokens(ISharedCache cache, TimeProvider time) : ITokenStore
{
    private const char Separator = ':';

    /// <inheritdoc />
    public async Task<AccessToken?> FindAsync(string name, CancellationToken cancellationToken) =>
        await cache.FindAsync(name, cancellationToken) is { } kept
        && kept.Split(Separator, 2) is [var until, { Length: > 0 } value]
        && long.TryParse(until, NumberStyles.None, CultureInfo.InvariantCulture, out var ticks)
            ? new AccessToken(value, new DateTimeOffset(ticks, TimeSpan.Zero))
            : null;

    /// <inheritdoc />
    public Task KeepAsync(string name, AccessToken token, CancellationToken cancellationToken) =>
        cache.SetAsync(name, Text(token), token.FreshUntil - time.GetUtcNow(), cancellationToken);

    /// <inheritdoc />
    public Task DropAsync(string name, AccessToken token, CancellationToken cancellationToken) =>
        cache.RemoveAsync(name, Text(token), cancellationToken);

    private static string Text(AccessToken token) => string.Create(CultureInfo.InvariantCulture, $"{token.FreshUntil.UtcTicks}{Separator}{token.Value}");
}
