namespace SalesBot.Simulators.DingTalk;

/// <summary>Pushes over the stream: each to one of the app's connections by chance, and again as long as the switches say so.</summary>
internal sealed class StreamPushes(Tenant tenant, StreamDesk desk, CancellationToken stopped)
{
    /// <summary>Delivers; ends with the first attempt.</summary>
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

    private string NewMessageId() => "212b9d7c_165f_" + tenant.Ids.Next("push");

    /// <summary>True where the product took it, false where it did not, null where nobody was connected.</summary>
    private async Task<bool?> AttemptAsync(Delivery delivery, CancellationToken cancellationToken)
    {
        Task<bool> attempt;
        lock (tenant.Gate)
        {
            var able = desk.Open.Where(connection => connection.Takes(delivery.Push.App, delivery.Push.Topic)).ToList();
            if (able.Count == 0)
            {
                return null;
            }

            attempt = able[tenant.Roll(able.Count)].Send(delivery);
        }

        return await desk.IsDoneAsync(attempt, delivery.Push.Patience, cancellationToken) || delivery.Acknowledged is not null;
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
            await desk.WhenAsync(1, stopped).ContinueWith(_ => { }, CancellationToken.None, TaskContinuationOptions.ExecuteSynchronously, TaskScheduler.Default);
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
            return desk.Open.Any(connection => connection.Takes(push.App, push.Topic));
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
