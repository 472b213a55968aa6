using SalesBot.Adapters.Common.Sending;
using SalesBot.Adapters.WeCom.Hosting;
using SalesBot.Adapters.WeCom.Protocol.AiBot.LongConnection;

namespace SalesBot.Adapters.WeCom.Mapping.Sending;

/// <summary>Shows whoever waits for an answer that it is being worked on; where the answer comes at once, there is nothing to show.</summary>
internal sealed class LongConnectionWorking(LongConnectionClient client, GatedCalls calls, IWeComTexts texts, TimeProvider time)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);

    /// <summary>Waits, and shows it where there is no answer by then.</summary>
    public async Task ShowAsync(LongConnectionRequest request, CancellationToken cancellationToken)
    {
        try
        {
            await Task.Delay(Patience, time, cancellationToken);
            if (await calls.TakeAsync(WeComGates.BotChat(request.Chat.Id), api: null, cancellationToken) is null && request.OpenStream(time.GetUtcNow()) is { } stream)
            {
                await client.AskAsync(FrameCommands.Respond, request.RequestId, FrameWriter.Stream(stream, texts.Working, isFinished: false), cancellationToken);
            }
        }
        catch (OperationCanceledException)
        {
            // Whoever takes over the connection answers.
        }
    }
}
