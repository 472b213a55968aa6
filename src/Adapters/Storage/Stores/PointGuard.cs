using Microsoft.EntityFrameworkCore;
using SalesBot.Adapters.Storage.Model;
using SalesBot.Adapters.Storage.Queries;
using SalesBot.Domain.Incentives;
using SalesBot.Domain.Sales;

namespace SalesBot.Adapters.Storage.Stores;

/// <summary>Sees that two units at once do not spend the same points.</summary>
internal sealed class PointGuard(SalesContext context)
{
    /// <summary>Checks who spends points in the change set; where another unit has spent them meanwhile, this unit is run again.</summary>
    public async Task CheckAsync(ChangeSet changes, CancellationToken cancellationToken)
    {
        var spent = changes.Events.Where(change => change is { Kind: SalesEventKind.RewardGranted, From: null }).Select(change => SalesJson.Read<Reward>(change.To)!)
            .Where(reward => reward.Occasion == RewardOccasion.Exchange).ToList();
        if (spent.Count == 0)
        {
            return;
        }

        // Whoever spends the same member's points waits here until the first is stored, and then sees its line.
        await new RewardHold(context).TakeAsync(spent.Select(reward => reward.Member), cancellationToken);
        foreach (var member in spent.Select(reward => reward.Member).Distinct())
        {
            if (await RewardQueries.PointsOf(context, member.Value).SumAsync(cancellationToken) < 0)
            {
                throw new UnitConflictException($"The points of {member} were spent by another unit.");
            }
        }
    }
}
