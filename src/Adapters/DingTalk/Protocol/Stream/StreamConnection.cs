using System.Net.WebSockets;
using SalesBot.Adapters.Common.Wire;

namespace SalesBot.Adapters.DingTalk.Protocol.Stream;

/// <summary>One open connection: frames in, acknowledgements out. A frame is acknowledged when it was taken, not when it came.</summary>
/// <threadsafety><see cref="RunAsync"/> and <see cref="LeaveAsync"/> are called once each, and may run at once.</threadsafety>
internal sealed class StreamConnection(IFrameSocket socket, int line, IStreamListener listener, StreamWork work, TimeProvider time) : IDisposable
{
    private static readonly TimeSpan CloseBudget = TimeSpan.FromSeconds(1);

    private readonly SemaphoreSlim sending = new(1, 1);
    private readonly CancellationTokenSource over = new();
    private readonly TaskCompletionSource leaveAsked = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource ended = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Ends when DingTalk says that it will cut the connection; it may never.</summary>
    public Task LeaveAsked => leaveAsked.Task;

    /// <summary>Serves until the connection is over.</summary>
    /// <returns>Why it is over.</returns>
    public async Task<string> RunAsync()
    {
        try
        {
            while (await socket.ReceiveAsync(over.Token) is { } text)
            {
                await TakeAsync(StreamFrame.Find(text));
            }

            return "DingTalk closed it";
        }
        catch (WebSocketException error)
        {
            return $"it broke: {error.WebSocketErrorCode}";
        }
        catch (Exception error) when (error is OperationCanceledException or ObjectDisposedException)
        {
            return "it was left";
        }
        finally
        {
            await over.CancelAsync();
            socket.Dispose();
            ended.SetResult();
        }
    }

    /// <summary>Leaves when what is in work is done and acknowledged, or the time is over.</summary>
    public async Task LeaveAsync(TimeSpan budget)
    {
        try
        {
            await work.IdleAsync().WaitAsync(budget, time);
            await socket.CloseAsync(over.Token).WaitAsync(CloseBudget, time);

            // What was under way when it was closed still comes, and nobody may say it again.
            await ended.Task.WaitAsync(CloseBudget, time);
        }
        catch (Exception error) when (error is TimeoutException or WebSocketException or OperationCanceledException or ObjectDisposedException)
        {
            // It is over either way.
        }

        socket.Dispose();
    }

    /// <summary>Ends when nothing that came over the connection is in work any more.</summary>
    public Task IdleAsync() => work.IdleAsync();

    /// <inheritdoc />
    public void Dispose()
    {
        socket.Dispose();
        over.Dispose();
    }

    private async Task TakeAsync(StreamFrame? frame)
    {
        switch (frame)
        {
            case { Kind: StreamFrameKind.System, Topic: StreamTopics.Ping }:
                await SendAsync(StreamAcknowledgement.Pong(frame));
                break;
            case { Kind: StreamFrameKind.System, Topic: StreamTopics.Disconnect }:
                leaveAsked.TrySetResult();
                break;
            case { Kind: StreamFrameKind.System }:
                break;
            case { Kind: StreamFrameKind.Callback or StreamFrameKind.Event }:
                await work.BeginAsync(over.Token);
                _ = AnswerAsync(frame);
                break;
            default:
                listener.NotUnderstood(line);
                break;
        }
    }

    private async Task AnswerAsync(StreamFrame frame)
    {
        try
        {
            if (StreamAcknowledgement.Find(frame, await listener.HeardAsync(frame)) is { } acknowledgement)
            {
                await SendAsync(acknowledgement);
            }
        }
        finally
        {
            work.End();
        }
    }

    /// <summary>What cannot be sent any more is not needed any more: DingTalk repeats what was not acknowledged, and the repeated is recognised.</summary>
    private async Task SendAsync(byte[] frame)
    {
        try
        {
            await sending.WaitAsync(over.Token);
        }
        catch (Exception error) when (error is OperationCanceledException or ObjectDisposedException)
        {
            return;
        }

        try
        {
            await socket.SendAsync(frame, over.Token);
        }
        catch (Exception error) when (error is WebSocketException or OperationCanceledException or ObjectDisposedException)
        {
            // The reading side finds out and says why.
        }
        finally
        {
            sending.Release();
        }
    }
}
