using System.Collections.Immutable;

namespace SalesBot.Simulators.DingTalk;

/// <summary>The open connections: how they begin, are pinged, and end.</summary>
internal sealed class StreamDesk(Tenant tenant, Gateway gateway, CancellationToken stopped)
{
    private static readonly TimeSpan GraceOfDisconnect = TimeSpan.FromSeconds(10);
    private ImmutableArray<StreamConnection> connections = [];
    private TaskCompletionSource changed = NewSignal();

    /// <summary>Those that are open, and not told to go.</summary>
    public ImmutableArray<StreamConnection> Open => connections.RemoveAll(connection => connection.IsLeaving);

    /// <summary>How many were opened in all.</summary>
    public int Opened { get; private set; }

    public async Task AcceptAsync(HttpContext context)
    {
        Gateway.Ticket? ticket;
        lock (tenant.Gate)
        {
            ticket = gateway.Redeem(context.Request.Query["ticket"].ToString());
        }

        if (ticket is null)
        {
            tenant.Log.Refuse(Gateway.SocketPath, "401", "no valid ticket");
            context.Response.StatusCode = StatusCodes.Status401Unauthorized;
            return;
        }

        using var webSocket = await context.WebSockets.AcceptWebSocketAsync();
        using var socket = new LongSocket(webSocket, tenant.Now);
        StreamConnection connection;
        lock (tenant.Gate)
        {
            connection = new StreamConnection(tenant.Ids.Next("conn"), ticket, socket, context.Features.Get<MutableUpgrade>()?.Wire, tenant);
            Opened++;
            Set(connections.Add(connection));
        }

        var pinging = PingAsync(connection);
        await socket.RunAsync(text => Take(connection, text), stopped);
        lock (tenant.Gate)
        {
            connection.End();
            Set(connections.Remove(connection));
        }

        await pinging;
    }

    /// <summary>Ends when as many connections are open, or, for 0, when none is.</summary>
    public Task WhenAsync(int open, CancellationToken cancellationToken) =>
        WhenAsync(() => open == 0 ? Open.IsEmpty : Open.Length >= open, cancellationToken);

    /// <summary>Ends when as many were opened in all.</summary>
    public Task WhenOpenedAsync(int opened, CancellationToken cancellationToken) => WhenAsync(() => Opened >= opened, cancellationToken);

    public void Cut(CutManner manner)
    {
        lock (tenant.Gate)
        {
            foreach (var connection in Open)
            {
                Cut(connection, manner);
            }

            Set(connections);
        }
    }

    /// <summary>Closes all connections again and again until it is cancelled.</summary>
    public async Task StormAsync(TimeSpan interval, CutManner manner, CancellationToken cancellationToken)
    {
        while (!cancellationToken.IsCancellationRequested)
        {
            await Task.Delay(interval, tenant.Options.Time, cancellationToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            Cut(manner);
        }
    }

    /// <summary>True where it ends with true in time.</summary>
    public async Task<bool> IsDoneAsync(Task<bool> task, TimeSpan patience, CancellationToken cancellationToken)
    {
        try
        {
            return await task.WaitAsync(patience, tenant.Options.Time, cancellationToken);
        }
        catch (Exception exception) when (exception is TimeoutException || (exception is OperationCanceledException && cancellationToken.IsCancellationRequested))
        {
            return false;
        }
    }

    private async Task WhenAsync(Func<bool> isSo, CancellationToken cancellationToken)
    {
        while (true)
        {
            Task next;
            lock (tenant.Gate)
            {
                if (isSo())
                {
                    return;
                }

                next = changed.Task;
            }

            await next.WaitAsync(cancellationToken);
        }
    }

    private static TaskCompletionSource NewSignal() => new(TaskCreationOptions.RunContinuationsAsynchronously);

    private void Set(ImmutableArray<StreamConnection> now)
    {
        connections = now;
        changed.TrySetResult();
        changed = NewSignal();
    }

    private void Take(StreamConnection connection, string text)
    {
        lock (tenant.Gate)
        {
            connection.Take(text);
        }
    }

    private void Cut(StreamConnection connection, CutManner manner)
    {
        switch (manner)
        {
            case CutManner.Disconnect:
                connection.TellToGo();
                _ = CloseLaterAsync(connection);
                break;
            case CutManner.GoingAway:
                connection.GoAway();
                break;
            default:
                connection.Abort();
                break;
        }
    }

    private async Task CloseLaterAsync(StreamConnection connection)
    {
        using var either = CancellationTokenSource.CreateLinkedTokenSource(connection.Over, stopped);
        await Task.Delay(GraceOfDisconnect, tenant.Options.Time, either.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        lock (tenant.Gate)
        {
            connection.Abort();
        }
    }

    /// <summary>Pings, and cuts a connection that does not echo.</summary>
    private async Task PingAsync(StreamConnection connection)
    {
        while (tenant.Switches.PingInterval is { } interval && !connection.Over.IsCancellationRequested)
        {
            await Task.Delay(interval, tenant.Options.Time, connection.Over).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            Task<bool> echo;
            lock (tenant.Gate)
            {
                echo = connection.IsLeaving ? Task.FromResult(true) : connection.Ping();
            }

            if (!await IsDoneAsync(echo, tenant.Switches.PingPatience, connection.Over))
            {
                lock (tenant.Gate)
                {
                    connection.Abort();
                }
            }
        }
    }
}
