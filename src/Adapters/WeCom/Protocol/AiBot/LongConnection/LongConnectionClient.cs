using System.Net.WebSockets;
using System.Security.Cryptography;
using System.Text.Json;
using SalesBot.Adapters.Common.Wire;

namespace SalesBot.Adapters.WeCom.Protocol.AiBot.LongConnection;

/// <summary>The intelligent robot over its long connection: made again when it is lost, not when another one took its place.</summary>
/// <param name="account">Whose it is.</param>
/// <param name="connect">Opens a socket.</param>
/// <param name="time">The clock.</param>
/// <threadsafety><see cref="AskAsync"/> is safe for concurrent use; <see cref="RunAsync"/> runs once at a time.</threadsafety>
internal sealed class LongConnectionClient(LongConnectionAccount account, Func<Uri, CancellationToken, Task<IFrameSocket>> connect, TimeProvider time)
{
    /// <summary>How often it is tried while WeCom does not let the robot in.</summary>
    public const int MostRefusals = 5;

    private static readonly TimeSpan ConnectBudget = TimeSpan.FromSeconds(10);

    private volatile OpenConnection? current;

    /// <summary>Whether WeCom hears the robot now.</summary>
    public bool IsConnected => current is not null;

    /// <summary>Sends a frame and waits for its answer; where there is no connection, nothing is done.</summary>
    public Task<ApiResult<JsonElement>> AskAsync(string command, string requestId, ReadOnlyMemory<byte> body, CancellationToken cancellationToken) =>
        current is { } connection
            ? connection.AskAsync(command, requestId, body, cancellationToken)
            : Task.FromResult<ApiResult<JsonElement>>(new ApiResult<JsonElement>.NotDone($"{command}: there is no long connection"));

    /// <summary>Connects, and again after each loss.</summary>
    /// <param name="listener">Who hears what comes.</param>
    /// <param name="cancellationToken">Ends it.</param>
    /// <returns>Why it will not connect again by itself: it was stopped, replaced, or refused too often.</returns>
    public async Task<LongConnectionEnd> RunAsync(ILongConnectionListener listener, CancellationToken cancellationToken)
    {
        var (failures, refusals) = (0, 0);
        while (true)
        {
            var since = time.GetUtcNow();
            var end = await HoldAsync(listener, cancellationToken);
            refusals = end is LongConnectionEnd.Refused ? refusals + 1 : 0;
            if (cancellationToken.IsCancellationRequested)
            {
                return new LongConnectionEnd.Stopped();
            }

            if (end is LongConnectionEnd.Replaced || refusals == MostRefusals)
            {
                return end;
            }

            // A connection that lives for a moment only counts as a failure too: subscribing often is refused.
            failures = time.GetUtcNow() - since > ReconnectDelays.Longest ? 0 : failures;
            var wait = ReconnectDelays.After(failures++, RandomNumberGenerator.GetInt32(1001) / 1000.0);
            listener.Lost(end is LongConnectionEnd.Lost lost ? lost.Reason : (end as LongConnectionEnd.Refused)?.Error.Reason ?? "", wait);
            await Task.Delay(wait, time, cancellationToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    private async Task<LongConnectionEnd> HoldAsync(ILongConnectionListener listener, CancellationToken cancellationToken)
    {
        if (await ConnectAsync(cancellationToken) is not { } socket)
        {
            return new LongConnectionEnd.Lost("the long connection did not come about");
        }

        using var connection = new OpenConnection(socket, account, time);
        var hearing = HearAsync(connection, listener, cancellationToken);
        try
        {
            return await connection.RunAsync(
                () =>
                {
                    current = connection;
                    listener.Connected();
                },
                cancellationToken);
        }
        finally
        {
            current = null;
            await hearing;
        }
    }

    private async Task<IFrameSocket?> ConnectAsync(CancellationToken cancellationToken)
    {
        using var budget = new CancellationTokenSource(ConnectBudget, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, budget.Token);
        try
        {
            return await connect(account.Address, either.Token);
        }
        catch (Exception error) when (error is WebSocketException or OperationCanceledException)
        {
            return null;
        }
    }

    /// <summary>What came in is taken also where the connection has ended meanwhile: nobody will say it again.</summary>
    private static async Task HearAsync(OpenConnection connection, ILongConnectionListener listener, CancellationToken cancellationToken)
    {
        await foreach (var callback in connection.Callbacks.ReadAllAsync(CancellationToken.None))
        {
            await listener.HeardAsync(callback, cancellationToken);
        }
    }
}
