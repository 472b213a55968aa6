using System.Diagnostics.Metrics;
using System.Globalization;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using SalesBot.Adapters.Common.Hosting;
using SalesBot.Adapters.Contracts.Sharing;
using SalesBot.Adapters.DingTalk.Hosting;

namespace SalesBot.Adapters.DingTalk.Mapping.Sending;

/// <summary>
/// Counts what the organisation may use in a month, and tells operators before it is used up. Nodes that count at the same moment may count once,
/// and what nodes share may be lost: it warns, and stops nothing. What stops is DingTalk's refusal.
/// </summary>
/// <threadsafety>Safe for concurrent use.</threadsafety>
internal sealed class MonthlyQuota : IDisposable
{
    /// <summary>The gauge's name; its tag is the pool.</summary>
    public const string Gauge = "salesbot.dingtalk.month.used";

    /// <summary>Longer than any month.</summary>
    private static readonly TimeSpan Lifetime = TimeSpan.FromDays(40);

    /// <summary>DingTalk's months are China's.</summary>
    private static readonly TimeSpan ChinaOffset = TimeSpan.FromHours(8);

    private static readonly int[] WarnedAtPercent = [80, 95];

    private readonly ISharedCache cache;
    private readonly TimeProvider time;
    private readonly ILogger<MonthlyQuota> logger;
    private readonly DingTalkOptions settings;
    private readonly SemaphoreSlim turn = new(1);
    private readonly Dictionary<QuotaPool, (string Month, long Used)> counted = [];
    private readonly Lock gate = new();

    /// <summary>Counts from what nodes share.</summary>
    public MonthlyQuota(ISharedCache cache, TimeProvider time, IMeterFactory meters, ILogger<MonthlyQuota> logger, IOptions<DingTalkOptions> options)
    {
        (this.cache, this.time, this.logger, settings) = (cache, time, logger, options.Value);
        meters.Create(CallbackRefusals.Meter).CreateObservableGauge(Gauge, Measure, unit: null, description: "What was used of DingTalk's monthly calls and pushes, as far as this node knows.");
    }

    /// <summary>Counts one.</summary>
    public async Task CountAsync(QuotaPool pool, CancellationToken cancellationToken)
    {
        var limit = pool == QuotaPool.Api ? settings.MonthlyApiCalls : settings.MonthlyPushes;
        if (limit == 0)
        {
            return;
        }

        await turn.WaitAsync(cancellationToken);
        try
        {
            var month = (time.GetUtcNow() + ChinaOffset).ToString("yyyy-MM", CultureInfo.InvariantCulture);
            var key = $"dingtalk/{settings.ClientId}/month/{month}/{pool}";
            var before = Math.Max(Known(pool, month), Number(await cache.FindAsync(key, cancellationToken)));
            lock (gate)
            {
                counted[pool] = (month, before + 1);
            }

            await cache.SetAsync(key, (before + 1).ToString(CultureInfo.InvariantCulture), Lifetime, cancellationToken);
            Warn(pool, before, limit);
        }
        finally
        {
            turn.Release();
        }
    }

    /// <inheritdoc />
    public void Dispose() => turn.Dispose();

    private void Warn(QuotaPool pool, long before, int limit)
    {
        foreach (var percent in WarnedAtPercent)
        {
            var mark = (limit * (long)percent) / 100;
            if (before < mark && before + 1 >= mark)
            {
                logger.MonthNearlyUsedUp(pool, percent, before + 1, limit);
            }
        }
    }

    private long Known(QuotaPool pool, string month)
    {
        lock (gate)
        {
            return counted.TryGetValue(pool, out var known) && known.Month == month ? known.Used : 0;
        }
    }

    private IEnumerable<Measurement<long>> Measure()
    {
        lock (gate)
        {
            return [.. counted.Select(pool => new Measurement<long>(pool.Value.Used, KeyValuePair.Create("pool", (object?)pool.Key.ToString())))];
        }
    }

    private static long Number(string? kept) => long.TryParse(kept, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;
}
