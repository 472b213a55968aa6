using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using SalesBot.Adapters.WeCom.Protocol.AiBot.LongConnection;

namespace SalesBot.Adapters.WeCom.Mapping.Sending;

/// <summary>Holds the long connection while this node has the lease.</summary>
internal sealed class LongConnectionHost(
    LongConnectionClient client,
    LongConnectionLease lease,
    LongConnectionListener listener,
    LongConnectionDuty duty,
    LongConnectionAccount account,
    TimeProvider time,
    ILogger<LongConnectionHost> logger) : BackgroundService
{
    /// <summary>How often a node without the lease looks whether it is free.</summary>
    private static readonly TimeSpan LookInterval = TimeSpan.FromSeconds(3);

    /// <summary>How long this node leaves the robot to whoever took the connection from it.</summary>
    private static readonly TimeSpan StandBack = TimeSpan.FromMinutes(10);

    /// <summary>How long it leaves off when WeCom does not let the robot in.</summary>
    private static readonly TimeSpan RefusalPause = TimeSpan.FromMinutes(10);

    /// <inheritdoc />
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            var pause = await ServeAsync(stoppingToken);
            await Task.Delay(pause, time, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    /// <summary>Serves as long as it is up to this node.</summary>
    /// <returns>How long to wait before it is tried again.</returns>
    private async Task<TimeSpan> ServeAsync(CancellationToken stoppingToken)
    {
        switch (await TakeAsync(stoppingToken))
        {
            case true:
                duty.IsServedElsewhere = false;
                break;
            case false:
                duty.IsServedElsewhere = true;
                return LookInterval;
            case null:
                return LookInterval;
        }

        using var holding = CancellationTokenSource.CreateLinkedTokenSource(stoppingToken);
        var keeping = KeepAsync(holding);
        var end = await client.RunAsync(listener, holding.Token);

        // What is still to be said is the next holder's; but where WeCom does not let the robot in, it goes other ways.
        duty.IsServedElsewhere = end is not LongConnectionEnd.Refused;
        await holding.CancelAsync();
        if (await keeping)
        {
            await lease.GiveUpAsync();
        }

        return PauseAfter(end);
    }

    private TimeSpan PauseAfter(LongConnectionEnd end)
    {
        switch (end)
        {
            case LongConnectionEnd.Replaced:
                logger.LongConnectionReplaced(account.BotId, StandBack);
                return StandBack;
            case LongConnectionEnd.Refused refused:
                duty.IsRefused = true;
                logger.LongConnectionRefused(account.BotId, refused.Error.Reason, refused.Error.Code, refused.Error.Hint, RefusalPause);
                return RefusalPause;
            default:
                return LookInterval;
        }
    }

    private async Task<bool?> TakeAsync(CancellationToken cancellationToken)
    {
        try
        {
            return await lease.TryTakeAsync(cancellationToken);
        }
        catch (OperationCanceledException)
        {
            return null;
        }
    }

    /// <summary>Ends the connection with the lease.</summary>
    /// <returns>Whether this node still has the lease.</returns>
    private async Task<bool> KeepAsync(CancellationTokenSource holding)
    {
        try
        {
            await lease.KeepAsync(holding.Token);
        }
        catch (OperationCanceledException)
        {
            return true;
        }

        await holding.CancelAsync();
        return false;
    }
}
