namespace SalesBot.Adapters.WeCom.Protocol.AiBot;

/// <summary>One of the replies in a stream.</summary>
internal sealed class StreamPart(AiBotReply reply)
{
    private readonly TaskCompletionSource shown = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public AiBotReply Reply => reply;

    /// <summary>Completes when WeCom has asked for the stream with this in it.</summary>
    public Task Shown => shown.Task;

    public void Show() => shown.TrySetResult();
}
