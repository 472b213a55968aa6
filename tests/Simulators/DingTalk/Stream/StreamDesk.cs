using System.Collections.Immutable;

namespace SalesBot.Simulators.DingTalk;

/// <summary>The open connections, among which each push goes to one by chance, and the pushes that come again.</summary>
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

    /// <summary>Delivers once now, and again as long as the switches say so; ends with the first attempt.</summary>
    public async Task<PushReport> DeliverAsync(Push push, CancellationToken cancellationToken)
    {
        Delivery delivery;
        lock (tenant.Gate)
        {
            delivery = new Delivery(push, NewMessageId());
        }

        var isTaken = await AttemptAsync(delivery, cancellationToken);
        var report = new PushReport(push.Data.Written(), isTaken) { Reply = delivery.Acknowledged?.Written() };
        return report with { Settled = RepeatAsync(delivery, isTaken == true) };
    }

    /// <summary>Ends when as many connections are open, or, for 0, when none is.</summary>
    public async Task WhenAsync(int open, CancellationToken cancellationToken)
    {
        while (true)
        {
            Task next;
            lock (tenant.Gate)
            {
                if (open == 0 ? Open.IsEmpty : Open.Length >= open)
                {
                    return;
                }

                next = changed.Task;
            }

            await next.WaitAsync(cancellationToken);
        }
    }

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

    private static TaskCompletionSource NewSignal() => new(TaskCreationOptions.RunContinuationsAsynchronously);

    private string NewMessageId() => "212b9d7c_165f_" + tenant.Ids.Next("push");

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

    /// <summary>True where the product took it, false where it did not, null where nobody was connected.</summary>
    private async Task<bool?> AttemptAsync(Delivery delivery, CancellationToken cancellationToken)
    {
        Task<bool> attempt;
        lock (tenant.Gate)
        {
            var able = Open.Where(connection => connection.Takes(delivery.Push.App, delivery.Push.Topic)).ToList();
            if (able.Count == 0)
            {
                return null;
            }

            attempt = able[tenant.Roll(able.Count)].Send(delivery);
        }

        return await IsDoneAsync(attempt, delivery.Push.Patience, cancellationToken) || delivery.Acknowledged is not null;
    }

    private async Task<bool> IsDoneAsync(Task<bool> task, TimeSpan patience, CancellationToken cancellationToken)
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

    private async Task<bool> RepeatAsync(Delivery delivery, bool isTaken)
    {
        var again = delivery.Push.Kind switch
        {
            PushKind.Message => tenant.Switches.MessagesAgainAfter,
            PushKind.Press => tenant.Switches.PressesAgainAfter,
            _ => tenant.Switches.EventsAgainAfter,
        };
        for (var sent = 1; !isTaken && sent < tenant.Switches.Deliveries && !stopped.IsCancellationRequested; sent++)
        {
            if (!await MayGoAgainAsync(delivery, again))
            {
                break;
            }

            isTaken = delivery.Acknowledged is not null || await AttemptAsync(Renewed(delivery), stopped) == true;
        }

        if (isTaken && tenant.Switches.AcknowledgedAgainAfter is { } once)
        {
            await Task.Delay(once, tenant.Options.Time, stopped).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            await AttemptAsync(Renewed(delivery), stopped);
        }
        else if (!isTaken)
        {
            tenant.Log.Drop("stream", delivery.MessageId, "not acknowledged");
        }

        return isTaken;
    }

    /// <summary>Waits for the next try; false where there is none.</summary>
    private async Task<bool> MayGoAgainAsync(Delivery delivery, TimeSpan? again)
    {
        if (tenant.Switches.KeepsWithoutConnection && !HasConnection(delivery.Push))
        {
            await WhenAsync(1, stopped).ContinueWith(_ => { }, CancellationToken.None, TaskContinuationOptions.ExecuteSynchronously, TaskScheduler.Default);
            return !stopped.IsCancellationRequested;
        }

        if (again is { } pause)
        {
            await Task.Delay(pause, tenant.Options.Time, stopped).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }

        return again is not null && !stopped.IsCancellationRequested;
    }

    private bool HasConnection(Push push)
    {
        lock (tenant.Gate)
        {
            return Open.Any(connection => connection.Takes(push.App, push.Topic));
        }
    }

    private Delivery Renewed(Delivery delivery)
    {
        lock (tenant.Gate)
        {
            delivery.MessageId = tenant.Switches.RepeatsKeepMessageId ? delivery.MessageId : NewMessageId();
            return delivery;
        }
    }
}
