using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using SalesBot.Adapters.Contracts.Sharing;

namespace SalesBot.Adapters.Common.Sending;

/// <summary>Remembers since when it is unclear whether something was done, so that it is done again only while that is safe.</summary>
public sealed class UnclearSends(ISharedCache cache, TimeProvider time)
{
    /// <summary>Longer than any handle and any attempt lives.</summary>
    private static readonly TimeSpan Lifetime = TimeSpan.FromDays(4);

    /// <summary>Since when it is unclear; null where it is not.</summary>
    public async Task<DateTimeOffset?> FindAsync(string act, CancellationToken cancellationToken) =>
        await cache.FindAsync(Key(act), cancellationToken) is { } kept && long.TryParse(kept, NumberStyles.None, CultureInfo.InvariantCulture, out var ticks)
            ? new DateTimeOffset(ticks, TimeSpan.Zero)
            : null;

    /// <summary>It may have been done. The first time counts.</summary>
    public async Task KeepAsync(string act, CancellationToken cancellationToken)
    {
        if (await FindAsync(act, cancellationToken) is null)
        {
            var now = time.GetUtcNow().UtcTicks.ToString(CultureInfo.InvariantCulture);
            await cache.SetAsync(Key(act), now, Lifetime, cancellationToken);
        }
    }

    private static string Key(string act) => $"unclear/{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(act)))}";
}
