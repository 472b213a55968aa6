using System.Collections.Concurrent;
using System.Net.WebSockets;
using System.Text.Json;
using System.Threading.Channels;
using SalesBot.Adapters.Common.Wire;
using SalesBot.Adapters.WeCom.Protocol.Api.Errors;

namespace SalesBot.Adapters.WeCom.Protocol.AiBot.LongConnection;

/// <summary>One long connection from its subscription to its end: frames out with their answers, callbacks in, pings.</summary>
/// <threadsafety><see cref="AskAsync"/> is safe for concurrent use; <see cref="RunAsync"/> is called once.</threadsafety>
internal sealed class OpenConnection(IFrameSocket socket, LongConnectionAccount account, TimeProvider time) : IDisposable
{
    /// <summary>How many frames may wait; what comes after is refused at once.</summary>
    public const int MostWaiting = 500;

    /// <summary>How often it is shown that the connection lives.</summary>
    public static readonly TimeSpan PingInterval = TimeSpan.FromSeconds(30);

    /// <summary>How long an answer may take.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    /// <summary>So many pings without an answer, and nobody is there any more.</summary>
    private const int MostMissedPings = 2;

    private readonly ConcurrentDictionary<string, TaskCompletionSource<IncomingFrame?>> awaited = new(StringComparer.Ordinal);
    private readonly Channel<IncomingFrame> callbacks = Channel.CreateUnbounded<IncomingFrame>(new UnboundedChannelOptions { SingleReader = true });
    private readonly Lanes lanes = new();
    private readonly SemaphoreSlim sending = new(1, 1);
    private readonly CancellationTokenSource over = new();
    private int waiting;

    /// <summary>What WeCom tells, in its order; complete when the connection is over.</summary>
    public ChannelReader<IncomingFrame> Callbacks => callbacks.Reader;

    /// <summary>An id for a request of our own.</summary>
    public static string NewRequestId() => Guid.NewGuid().ToString("N");

    /// <summary>Subscribes and serves until the connection is over.</summary>
    /// <param name="subscribed">Called once WeCom has let the robot in.</param>
    /// <param name="cancellationToken">Ends it; the other side is told.</param>
    public async Task<LongConnectionEnd> RunAsync(Action subscribed, CancellationToken cancellationToken)
    {
        using var either = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, over.Token);
        var reading = ReadAsync();
        var serving = ServeAsync(subscribed, either.Token);
        var end = await await Task.WhenAny(reading, serving);
        if (end is LongConnectionEnd.Stopped)
        {
            await CloseAsync();
        }

        await over.CancelAsync();
        socket.Dispose();
        await Task.WhenAll(reading, serving);
        return end;
    }

    /// <summary>Sends a frame and waits for its answer.</summary>
    /// <param name="command">What it is.</param>
    /// <param name="requestId">The request that it begins, or the callback's that it answers.</param>
    /// <param name="body">Its body as JSON; empty for none.</param>
    /// <param name="cancellationToken">Ends the waiting.</param>
    /// <returns>The body of the answer, or what is known instead.</returns>
    public async Task<ApiResult<JsonElement>> AskAsync(string command, string requestId, ReadOnlyMemory<byte> body, CancellationToken cancellationToken)
    {
        if (Interlocked.Increment(ref waiting) > MostWaiting)
        {
            Interlocked.Decrement(ref waiting);
            return new ApiResult<JsonElement>.NotDone($"{command}: {MostWaiting} frames wait already");
        }

        try
        {
            using var turn = await lanes.EnterAsync(requestId, cancellationToken);
            return await ExchangeAsync(command, requestId, FrameWriter.Frame(command, requestId, body.Span), cancellationToken);
        }
        finally
        {
            Interlocked.Decrement(ref waiting);
        }
    }

    /// <inheritdoc />
    public void Dispose()
    {
        socket.Dispose();
        over.Dispose();
    }

    private async Task<ApiResult<JsonElement>> ExchangeAsync(string command, string requestId, byte[] frame, CancellationToken cancellationToken)
    {
        var answer = new TaskCompletionSource<IncomingFrame?>(TaskCreationOptions.RunContinuationsAsynchronously);
        awaited[requestId] = answer;
        try
        {
            if (!await SendAsync(frame).WaitAsync(Patience, time, cancellationToken))
            {
                return new ApiResult<JsonElement>.NotDone($"{command}: the long connection is over");
            }

            return await answer.Task.WaitAsync(Patience, time, cancellationToken) is { } acknowledged
                ? Read(command, acknowledged)
                : new ApiResult<JsonElement>.Unclear($"{command}: the long connection broke before the answer");
        }
        catch (TimeoutException)
        {
            return new ApiResult<JsonElement>.Unclear($"{command}: no answer within {Patience.TotalSeconds:0} s");
        }
        catch (WebSocketException)
        {
            return new ApiResult<JsonElement>.Unclear($"{command}: the long connection broke while the frame was under way");
        }
        finally
        {
            awaited.TryRemove(KeyValuePair.Create(requestId, answer));
        }
    }

    private static ApiResult<JsonElement> Read(string command, IncomingFrame answer) => answer.Code switch
    {
        0 => new ApiResult<JsonElement>.Ok(answer.Body),
        { } code => new ApiResult<JsonElement>.Failed(WeComErrors.Of(command, code, answer.Message)),
        null => new ApiResult<JsonElement>.Unclear($"{command}: the answer has no errcode"),
    };

    /// <summary>False where the connection was over before anything of the frame was sent.</summary>
    private async Task<bool> SendAsync(byte[] frame)
    {
        try
        {
            await sending.WaitAsync(over.Token);
        }
        catch (Exception error) when (error is OperationCanceledException or ObjectDisposedException)
        {
            return false;
        }

        try
        {
            await socket.SendAsync(frame, over.Token);
            return true;
        }
        catch (Exception error) when (error is OperationCanceledException or ObjectDisposedException)
        {
            throw new WebSocketException("The connection is over.", error);
        }
        finally
        {
            sending.Release();
        }
    }

    private async Task<LongConnectionEnd> ServeAsync(Action subscribed, CancellationToken cancellationToken)
    {
        try
        {
            switch (await AskAsync(FrameCommands.Subscribe, NewRequestId(), FrameWriter.Subscription(account), cancellationToken))
            {
                case ApiResult<JsonElement>.Ok:
                    subscribed();
                    return await PingAsync(cancellationToken);
                case ApiResult<JsonElement>.Failed { Error: { Kind: ApiErrorKind.Configuration } error }:
                    return new LongConnectionEnd.Refused(error);
                case ApiResult<JsonElement>.Failed failed:
                    return new LongConnectionEnd.Lost(failed.Error.Reason);
                case ApiResult<JsonElement>.Unclear unclear:
                    return new LongConnectionEnd.Lost(unclear.Reason);
                default:
                    return new LongConnectionEnd.Lost("the long connection broke before the subscription");
            }
        }
        catch (OperationCanceledException)
        {
            return new LongConnectionEnd.Stopped();
        }
    }

    private async Task<LongConnectionEnd> PingAsync(CancellationToken cancellationToken)
    {
        using var timer = new PeriodicTimer(PingInterval, time);
        var missed = 0;
        while (missed < MostMissedPings)
        {
            await timer.WaitForNextTickAsync(cancellationToken);
            var answer = await AskAsync(FrameCommands.Ping, NewRequestId(), default, cancellationToken);
            missed = answer is ApiResult<JsonElement>.Ok ? 0 : missed + 1;
        }

        return new LongConnectionEnd.Lost($"{MostMissedPings} pings were not answered");
    }

    private async Task<LongConnectionEnd> ReadAsync()
    {
        try
        {
            while (await socket.ReceiveAsync(over.Token) is { } text)
            {
                // What is no frame is nobody's answer.
                if (IncomingFrame.Find(text) is not { } frame)
                {
                    continue;
                }

                if (frame.SaysReplaced)
                {
                    return new LongConnectionEnd.Replaced();
                }

                Take(frame);
            }

            return new LongConnectionEnd.Lost("WeCom closed the long connection");
        }
        catch (WebSocketException error)
        {
            return new LongConnectionEnd.Lost($"the long connection broke: {error.WebSocketErrorCode}");
        }
        catch (Exception error) when (error is OperationCanceledException or ObjectDisposedException)
        {
            return new LongConnectionEnd.Stopped();
        }
        finally
        {
            callbacks.Writer.Complete();
            foreach (var answer in awaited.Values)
            {
                answer.TrySetResult(null);
            }
        }
    }

    private void Take(IncomingFrame frame)
    {
        if (frame.Command.Length > 0)
        {
            callbacks.Writer.TryWrite(frame);
        }
        else if (awaited.TryGetValue(frame.RequestId, out var answer))
        {
            answer.TrySetResult(frame);
        }
    }

    private async Task CloseAsync()
    {
        try
        {
            await socket.CloseAsync(over.Token).WaitAsync(Patience, time);
        }
        catch (Exception error) when (error is WebSocketException or TimeoutException)
        {
            // It is over either way.
        }
    }
}
