using SalesBot.Adapters.Contracts.Stores;

namespace SalesBot.Bot.Seeding;

/// <summary>Puts a world into the database, in units of a few hundred things. What is there already is found again, so that a second run changes nothing.</summary>
internal sealed class WorldSeeder(ISalesDatabase database)
{
    /// <summary>How many things share a unit: enough to share the cost of a commit, few enough to let other writers in.</summary>
    private const int ThingsInUnit = 300;

    /// <summary>Seeds the world in units.</summary>
    /// <exception cref="SeedConflictException">Something in the database stands in the way.</exception>
    /// <exception cref="DatabaseUnavailableException">The database did not take a unit; the units before it are stored, and a second run goes on from there.</exception>
    public async Task<SeedReport> SeedAsync(SeedWorld world, DateTimeOffset now, bool replace, CancellationToken cancellationToken)
    {
        var report = default(SeedReport);
        foreach (var unit in Units(await StepsAsync(world, now, replace, cancellationToken)))
        {
            report += await database.WriteAsync((session, token) => ApplyAsync(unit, session, token), cancellationToken);
        }

        return report;
    }

    /// <summary>Seeds a small world wholly or not at all.</summary>
    /// <exception cref="SeedConflictException">Something in the database stands in the way.</exception>
    /// <exception cref="DatabaseUnavailableException">The database did not take it.</exception>
    public async Task<SeedReport> SeedWholeAsync(SeedWorld world, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var steps = await StepsAsync(world, now, replace: false, cancellationToken);
        return await database.WriteAsync((session, token) => ApplyAsync(steps, session, token), cancellationToken);
    }

    private async Task<IReadOnlyList<ISeedStep>> StepsAsync(SeedWorld world, DateTimeOffset now, bool replace, CancellationToken cancellationToken)
    {
        var (known, chart) = await database.ReadAsync(
            async (session, token) =>
            {
                var present = await session.Organisation.LoadAsync(token);
                return (await KnownSubjects.FindAsync(world, session, token), OrganisationMerge.Of(present, world.Chart, replace).Chart);
            },
            cancellationToken);
        return [.. Steps(known.Adopt(world), new SeedContext(chart, world.Pipeline, world.Zone, now, replace))];
    }

    private static IEnumerable<IReadOnlyList<ISeedStep>> Units(IEnumerable<ISeedStep> steps)
    {
        var (unit, weight) = (new List<ISeedStep>(), 0);
        foreach (var step in steps)
        {
            unit.Add(step);
            weight += step.Weight;
            if (weight >= ThingsInUnit)
            {
                yield return unit;
                (unit, weight) = ([], 0);
            }
        }

        if (unit.Count > 0)
        {
            yield return unit;
        }
    }

    private static async Task<SeedReport> ApplyAsync(IEnumerable<ISeedStep> steps, ISalesSession session, CancellationToken cancellationToken)
    {
        var report = default(SeedReport);
        foreach (var step in steps)
        {
            report += await step.ApplyAsync(session, cancellationToken);
        }

        return report;
    }

    private static IEnumerable<ISeedStep> Steps(SeedWorld world, SeedContext context)
    {
        yield return new OrganisationStep(world.Chart, context.Replace);
        foreach (var profile in world.Profiles)
        {
            yield return new ProfileStep(profile, context.Replace);
        }

        foreach (var chat in world.Chats)
        {
            yield return new ChatStep(chat, context.Replace);
        }

        var firstDays = world.Deals
            .GroupBy(deal => deal.Deal.Customer)
            .ToDictionary(deals => deals.Key, deals => deals.Min(deal => deal.FirstDay(context.Today)));
        foreach (var ofOneOwner in CustomersStep.RunsOf(world.Customers))
        {
            yield return new CustomersStep(ofOneOwner, firstDays, context);
        }

        foreach (var deal in world.Deals)
        {
            yield return new DealStep(deal, context);
        }

        foreach (var target in world.Targets)
        {
            yield return new TargetStep(target, context);
        }
    }
}
