namespace SalesBot.Campaigns;

/// <summary>Waits until the playground has shown all replies: they leave the outbox a moment after the answer.</summary>
internal static class OutboxDrain
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(100);

    /// <summary>Waits; after its patience ends it returns all the same, and the counts tell what is missing.</summary>
    public static async Task WaitAsync(PlaygroundClient client, int replies, CancellationToken cancellationToken)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        patience.CancelAfter(Patience);
        try
        {
            while (await client.CountRepliesAsync(patience.Token) < replies)
            {
                await Task.Delay(Pause, patience.Token);
            }
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            Console.WriteLine("The outbox was not empty in time.");
        }
    }
}
