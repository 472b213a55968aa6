using SalesBot.Adapters.Contracts.Rosters;
using SalesBot.Adapters.Contracts.Stores;
using SalesBot.Bot.Delivery;

namespace SalesBot.Bot.Roster;

/// <summary>Reads the roster once and takes it up; one node at a time.</summary>
internal sealed class RosterRound(
    IRosterSource source, RosterKeeping keeping, ISalesDatabase database, Node node, CatalogueFeed catalogue, TimeProvider time, ILogger<RosterRound> logger)
{
    private const string Lease = "roster";

    /// <summary>Longer than a reading takes; a node that dies over it leaves it to another one after that.</summary>
    private static readonly TimeSpan LeaseTime = TimeSpan.FromMinutes(10);

    /// <summary>Does so.</summary>
    public async Task<RosterRoundResult> RunAsync(CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        if (!await database.WriteAsync((session, token) => session.Leases.TryTakeAsync(Lease, node.Name, now, now + LeaseTime, token), cancellationToken))
        {
            return RosterRoundResult.Busy;
        }

        try
        {
            return await TakeUpAsync(await source.ReadAsync(cancellationToken), cancellationToken);
        }
        finally
        {
            // Also at the end of the service, so that the next start need not wait for the lease to run out.
            await database.WriteAsync(
                async (session, token) =>
                {
                    await session.Leases.ReleaseAsync(Lease, node.Name, token);
                    return true;
                },
                CancellationToken.None);
        }
    }

    private async Task<RosterRoundResult> TakeUpAsync(RosterReading reading, CancellationToken cancellationToken)
    {
        switch (reading)
        {
            // Nobody at all is a permission that was taken away, not a company that everybody has left.
            case RosterReading.Read { Roster.People.IsEmpty: true }:
                logger.RosterEmpty(source.Platform);
                return RosterRoundResult.Failed;
            case RosterReading.Read { Roster: var roster }:
                var (changed, left) = await keeping.TakeUpAsync(roster, cancellationToken);
                if (changed > 0)
                {
                    await catalogue.LoadAsync(cancellationToken);
                }

                logger.RosterTakenUp(source.Platform, roster.People.Length, changed, left);
                return RosterRoundResult.Done;
            case RosterReading.Failed { Reason: var reason }:
                logger.RosterNotRead(source.Platform, reason);
                return RosterRoundResult.Failed;
            default:
                throw new InvalidOperationException("A roster is read or not.");
        }
    }
}
