namespace SalesBot.Adapters.WeCom.Protocol.AiBot;

/// <summary>One callback that waits for its reply.</summary>
internal sealed class HeldAnswer(TimeProvider time, bool needsCard, Action<HeldAnswer> closed) : IDisposable
{
    /// <summary>How long it waits; WeCom gives up after five seconds, of which storing may take one.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromSeconds(3.5);

    // Whoever sets it first decides: the reply, or nothing more.
    private readonly TaskCompletionSource<AiBotReply?> reply = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>The reply; null where none came in time.</summary>
    public async Task<AiBotReply?> WaitAsync(CancellationToken cancellationToken)
    {
        try
        {
            return await reply.Task.WaitAsync(Patience, time, cancellationToken);
        }
        catch (TimeoutException)
        {
            reply.TrySetResult(null);
            return await reply.Task;
        }
    }

    /// <summary>Gives the reply, unless there was one, it is of no use here, or nobody waits any more.</summary>
    public bool TryGive(AiBotReply given) => (!needsCard || given.Card is not null) && reply.TrySetResult(given);

    /// <inheritdoc />
    public void Dispose()
    {
        reply.TrySetResult(null);
        closed(this);
    }
}
