using System.Net.WebSockets;
using System.Security.Cryptography;
using SalesBot.Adapters.Common.Wire;

namespace SalesBot.Adapters.DingTalk.Protocol.Stream;

/// <summary>Keeps one connection open: made again when it is lost, and made anew before one is left that DingTalk will cut.</summary>
/// <param name="number">Which of several it is.</param>
/// <param name="gateway">Says where to connect to.</param>
/// <param name="connect">Opens a socket.</param>
/// <param name="listener">Who hears what comes.</param>
/// <param name="places">How much may be in work over all lines.</param>
/// <param name="time">The clock.</param>
internal sealed class StreamLine(
    int number,
    StreamGateway gateway,
    Func<Uri, CancellationToken, Task<IFrameSocket>> connect,
    IStreamListener listener,
    SemaphoreSlim places,
    TimeProvider time)
{
    /// <summary>How long it is left off where DingTalk does not let the app in.</summary>
    public static readonly TimeSpan RefusalPause = TimeSpan.FromMinutes(1);

    /// <summary>After so long DingTalk cuts a connection that it said it would cut.</summary>
    public static readonly TimeSpan LeaveBudget = TimeSpan.FromSeconds(10);

    /// <summary>For how long what is in work holds up the end of the service; what is stored later is stored all the same.</summary>
    public static readonly TimeSpan StopBudget = TimeSpan.FromSeconds(3);

    private static readonly TimeSpan ConnectBudget = TimeSpan.FromSeconds(10);

    private readonly StreamBackoff backoff = new();
    private readonly List<Task> finishing = [];
    private StreamConnection? left;

    /// <summary>Keeps it open.</summary>
    /// <param name="cancellationToken">Ends it, when what came is taken.</param>
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        while (!cancellationToken.IsCancellationRequested)
        {
            var wait = await HoldAsync(cancellationToken);
            await Task.Delay(wait, time, cancellationToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }

        Leave(StopBudget);
        await Task.WhenAll(finishing);
    }

    /// <summary>Holds one connection as long as it serves.</summary>
    /// <returns>How long to wait before the next.</returns>
    private async Task<TimeSpan> HoldAsync(CancellationToken cancellationToken)
    {
        try
        {
            switch (await gateway.AskAsync(cancellationToken))
            {
                case StreamPlace.Refused refused:
                    listener.Refused(number, refused.Reason, RefusalPause);
                    return RefusalPause;
                case StreamPlace.Given given:
                    return await ConnectAsync(given.Address, cancellationToken) is { } socket
                        ? await ServeAsync(socket, cancellationToken)
                        : Lose("the connection did not come about", TimeSpan.Zero);
                case StreamPlace.None none:
                    return Lose(none.Reason, TimeSpan.Zero);
                default:
                    throw new InvalidOperationException("A place is given, refused, or there is none.");
            }
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            return TimeSpan.Zero;
        }
    }

    private async Task<IFrameSocket?> ConnectAsync(Uri address, CancellationToken cancellationToken)
    {
        using var budget = new CancellationTokenSource(ConnectBudget, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, budget.Token);
        try
        {
            return await connect(address, either.Token);
        }
        catch (Exception error) when (error is WebSocketException || (error is OperationCanceledException && !cancellationToken.IsCancellationRequested))
        {
            return null;
        }
    }

    private async Task<TimeSpan> ServeAsync(IFrameSocket socket, CancellationToken cancellationToken)
    {
        var since = time.GetTimestamp();
        var connection = new StreamConnection(socket, number, listener, new StreamWork(places), time);
        var running = connection.RunAsync();
        finishing.RemoveAll(task => task.IsCompleted);
        finishing.Add(FinishAsync(connection, running));
        Leave(LeaveBudget);
        left = connection;
        listener.Connected(number);

        var stopped = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await using var stop = cancellationToken.Register(stopped.SetResult);
        var first = await Task.WhenAny(running, connection.LeaveAsked, stopped.Task);
        var lived = time.GetElapsedTime(since);
        if (first == running)
        {
            left = null;
            return Lose(await running, lived);
        }

        if (first != stopped.Task)
        {
            // The old one stays until the new one is open; but one that is sent away at once is no better than one that is lost.
            listener.Leaving(number);
            var wait = backoff.After(lived, Dice());
            return lived < StreamBackoff.Shortest ? wait : TimeSpan.Zero;
        }

        return TimeSpan.Zero;
    }

    private void Leave(TimeSpan budget)
    {
        if (left is { } connection)
        {
            left = null;
            finishing.Add(connection.LeaveAsync(budget));
        }
    }

    private static async Task FinishAsync(StreamConnection connection, Task running)
    {
        await running;
        await connection.IdleAsync();
        connection.Dispose();
    }

    private TimeSpan Lose(string reason, TimeSpan lived)
    {
        var wait = backoff.After(lived, Dice());
        listener.Lost(number, reason, wait);
        return wait;
    }

    private static double Dice() => RandomNumberGenerator.GetInt32(1001) / 1000.0;
}
