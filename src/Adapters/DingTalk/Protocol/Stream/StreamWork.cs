namespace SalesBot.Adapters.DingTalk.Protocol.Stream;

/// <summary>What of a connection is in work, under a bound that all connections share: above it nothing more is read, so that memory has a bound too.</summary>
/// <threadsafety>Safe for concurrent use.</threadsafety>
internal sealed class StreamWork(SemaphoreSlim places)
{
    private readonly Lock gate = new();
    private int count;
    private TaskCompletionSource? idle;

    /// <summary>Waits for a place and takes it.</summary>
    public async Task BeginAsync(CancellationToken cancellationToken)
    {
        await places.WaitAsync(cancellationToken);
        lock (gate)
        {
            count++;
        }
    }

    /// <summary>Gives a place back.</summary>
    public void End()
    {
        places.Release();
        lock (gate)
        {
            if (--count == 0)
            {
                idle?.TrySetResult();
                idle = null;
            }
        }
    }

    /// <summary>Ends when nothing is in work.</summary>
    public Task IdleAsync()
    {
        lock (gate)
        {
            return count == 0 ? Task.CompletedTask : (idle ??= new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously)).Task;
        }
    }
}
