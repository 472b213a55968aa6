using Microsoft.Extensions.Logging;
using SalesBot.Adapters.Contracts.Sharing;
using SalesBot.Adapters.Contracts.Stores;
using SalesBot.Adapters.WeCom.Protocol.AiBot.LongConnection;

namespace SalesBot.Adapters.WeCom.Mapping.Sending;

/// <summary>Sees to it that one node at a time has the robot's long connection: two would take it from each other for ever.</summary>
internal sealed class LongConnectionLease(INodeLease leases, LongConnectionAccount account, TimeProvider time, ILogger<LongConnectionLease> logger)
{
    private static readonly TimeSpan Duration = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan RenewEvery = Duration / 3;

    /// <summary>How long giving it back may hold up the end of the service; it ends by itself as well.</summary>
    private static readonly TimeSpan ReleaseBudget = TimeSpan.FromSeconds(2);

    private readonly string name = $"wecom/aibot/{account.BotId}";
    private DateTimeOffset heldUntil;

    /// <summary>Takes it.</summary>
    /// <returns>Whether this node has it; null where nobody knows.</returns>
    public async Task<bool?> TryTakeAsync(CancellationToken cancellationToken)
    {
        var asked = time.GetUtcNow();
        try
        {
            var isHeld = await leases.HoldAsync(name, Duration, cancellationToken).WaitAsync(RenewEvery, time, cancellationToken);
            heldUntil = isHeld ? asked + Duration : heldUntil;
            return isHeld;
        }
        catch (Exception error) when (error is DatabaseUnavailableException or TimeoutException)
        {
            logger.LeaseUncertain(error, name);
            return null;
        }
    }

    /// <summary>Keeps what was taken just now; ends when it is lost, or before it might be.</summary>
    public async Task KeepAsync(CancellationToken cancellationToken)
    {
        using var timer = new PeriodicTimer(RenewEvery, time);
        while (await timer.WaitForNextTickAsync(cancellationToken))
        {
            // Where nobody knows, it might be another node's by the next attempt.
            var isHeld = await TryTakeAsync(cancellationToken) ?? time.GetUtcNow() + RenewEvery < heldUntil;
            if (!isHeld)
            {
                logger.LeaseLost(name);
                return;
            }
        }
    }

    /// <summary>Gives it back, so that another node need not wait for its end.</summary>
    public async Task GiveUpAsync()
    {
        try
        {
            await leases.ReleaseAsync(name, CancellationToken.None).WaitAsync(ReleaseBudget, time);
        }
        catch (Exception error) when (error is DatabaseUnavailableException or TimeoutException)
        {
            logger.LeaseUncertain(error, name);
        }
    }
}
