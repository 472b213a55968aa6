using SalesBot.Adapters.Contracts.Stores;
using SalesBot.Domain.Sales;

namespace SalesBot.Bot.Seeding;

/// <summary>Stores a customer, as entered by its owner on the first day on which something was done there.</summary>
internal sealed class CustomerStep(Customer world, DateOnly firstDay, SeedContext context) : ISeedStep
{
    public async Task<SeedReport> ApplyAsync(ISalesSession session, CancellationToken cancellationToken)
    {
        var owner = world.Owner ?? throw new SeedException($"customer {world.Name} has no owner");
        var present = await session.Customers.FindAsync(world.Id, cancellationToken);
        if (present is null)
        {
            var created = context.DraftOn(firstDay, owner, world.Name);
            created.Create(world);
            await session.Changes.AppendAsync(created.Build(), cancellationToken);
            return Report(SeedTally.OneAdded);
        }

        if (context.Replace && !present.Withdrawn)
        {
            var changed = context.DraftOfChange(context.Today, owner, world.Name);
            changed.SetOwner(present, owner);
            if (!changed.IsEmpty)
            {
                await session.Changes.AppendAsync(changed.Build(), cancellationToken);
                return Report(SeedTally.OneChanged);
            }
        }

        return Report(IsAsInFile(present) ? SeedTally.OneSame : SeedTally.OneKept);
    }

    private static SeedReport Report(SeedTally tally) => new() { Customers = tally };

    private bool IsAsInFile(Customer present) =>
        !present.Withdrawn
        && present.Owner == world.Owner
        && present.Tier == world.Tier
        && present.Aliases.SequenceEqual(world.Aliases, StringComparer.Ordinal)
        && present.Contacts.SequenceEqual(world.Contacts);
}
