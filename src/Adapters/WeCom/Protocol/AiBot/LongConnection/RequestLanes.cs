namespace SalesBot.Adapters.WeCom.Protocol.AiBot.LongConnection;

/// <summary>Lets one frame of each request be under way at a time, in the order in which they came.</summary>
/// <threadsafety>Safe for concurrent use.</threadsafety>
internal sealed class RequestLanes
{
    private readonly Dictionary<string, Lane> lanes = new(StringComparer.Ordinal);
    private readonly Lock gate = new();

    /// <summary>Waits for the request's turn.</summary>
    /// <returns>What ends the turn.</returns>
    public async Task<IDisposable> EnterAsync(string requestId, CancellationToken cancellationToken)
    {
        Lane? lane;
        lock (gate)
        {
            if (!lanes.TryGetValue(requestId, out lane))
            {
                lanes.Add(requestId, lane = new Lane());
            }

            lane.Users++;
        }

        try
        {
            await lane.Turn.WaitAsync(cancellationToken);
            return new Passage(this, requestId, lane);
        }
        catch (OperationCanceledException)
        {
            Forget(requestId, lane);
            throw;
        }
    }

    private void Forget(string requestId, Lane lane)
    {
        lock (gate)
        {
            if (--lane.Users == 0)
            {
                lanes.Remove(requestId);
                lane.Turn.Dispose();
            }
        }
    }

    private sealed class Lane
    {
        public SemaphoreSlim Turn { get; } = new(1, 1);

        public int Users { get; set; }
    }

    private sealed class Passage(RequestLanes lanes, string requestId, Lane lane) : IDisposable
    {
        public void Dispose()
        {
            lane.Turn.Release();
            lanes.Forget(requestId, lane);
        }
    }
}
