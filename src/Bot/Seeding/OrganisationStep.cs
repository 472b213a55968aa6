using SalesBot.Adapters.Contracts.Stores;
using SalesBot.Domain.Organisation;

namespace SalesBot.Bot.Seeding;

/// <summary>Stores the world's regions, groups and members.</summary>
internal sealed class OrganisationStep(OrganisationChart world, bool replace) : ISeedStep
{
    public async Task<SeedReport> ApplyAsync(ISalesSession session, CancellationToken cancellationToken)
    {
        var merge = OrganisationMerge.Of(await session.Organisation.LoadAsync(cancellationToken), world, replace);
        if (merge.Tally is not { Added: 0, Changed: 0 })
        {
            await session.Organisation.SaveAsync(merge.Chart, cancellationToken);
        }

        return new SeedReport { Organisation = merge.Tally };
    }
}
