namespace SalesBot.Adapters.Common.Wire;

/// <summary>Lets one thing of each key be under way at a time, in the order in which they came.</summary>
/// <threadsafety>Safe for concurrent use.</threadsafety>
public sealed class Lanes
{
    private readonly Dictionary<string, Lane> lanes = new(StringComparer.Ordinal);
    private readonly Lock gate = new();

    /// <summary>Waits for the key's turn.</summary>
    /// <returns>What ends the turn.</returns>
    public async Task<IDisposable> EnterAsync(string key, CancellationToken cancellationToken)
    {
        Lane? lane;
        lock (gate)
        {
            if (!lanes.TryGetValue(key, out lane))
            {
                lanes.Add(key, lane = new Lane());
            }

            lane.Users++;
        }

        try
        {
            await lane.Turn.WaitAsync(cancellationToken);
            return new Passage(this, key, lane);
        }
        catch (OperationCanceledException)
        {
            Forget(key, lane);
            throw;
        }
    }

    private void Forget(string key, Lane lane)
    {
        lock (gate)
        {
            if (--lane.Users == 0)
            {
                lanes.Remove(key);
                lane.Turn.Dispose();
            }
        }
    }

    private sealed class Lane
    {
        public SemaphoreSlim Turn { get; } = new(1, 1);

        public int Users { get; set; }
    }

    private sealed class Passage(Lanes lanes, string key, Lane lane) : IDisposable
    {
        public void Dispose()
        {
            lane.Turn.Release();
            lanes.Forget(key, lane);
        }
    }
}
