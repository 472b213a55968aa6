using SalesBot.Adapters.Contracts.Stores;
using SalesBot.Domain.Sales;

namespace SalesBot.Bot.Seeding;

/// <summary>The customers of a world that the database knows under another id, since somebody entered them in a chat.</summary>
internal sealed class KnownSubjects
{
    private readonly Dictionary<CustomerId, CustomerId> idsInDatabase;

    private KnownSubjects(Dictionary<CustomerId, CustomerId> idsInDatabase) => this.idsInDatabase = idsInDatabase;

    /// <summary>Looks through the database.</summary>
    /// <exception cref="SeedConflictException">A deal of the world has the id of another customer's deal.</exception>
    public static async Task<KnownSubjects> FindAsync(SeedWorld world, ISalesSession session, CancellationToken cancellationToken)
    {
        var byName = world.Customers.ToDictionary(customer => CustomerName.Normalise(customer.Name), StringComparer.Ordinal);
        var known = new Dictionary<CustomerId, CustomerId>();
        await foreach (var present in session.Customers.AllAsync(cancellationToken))
        {
            if (byName.TryGetValue(CustomerName.Normalise(present.Name), out var customer))
            {
                known[customer.Id] = present.Id;
            }
        }

        var subjects = new KnownSubjects(known);
        var deals = world.Deals.ToDictionary(deal => deal.Deal.Id, deal => subjects.IdOf(deal.Deal.Customer));
        await foreach (var present in session.Deals.AllAsync(cancellationToken))
        {
            if (deals.TryGetValue(present.Id, out var customer) && customer != present.Customer)
            {
                throw new SeedConflictException($"The database has a deal '{present.Id}' of another customer.");
            }
        }

        return subjects;
    }

    /// <summary>The world with the database's ids.</summary>
    public SeedWorld Adopt(SeedWorld world) => idsInDatabase.Any(pair => pair.Key != pair.Value)
        ? world with
        {
            Customers = [.. world.Customers.Select(customer => customer with { Id = IdOf(customer.Id) })],
            Deals = [.. world.Deals.Select(deal => deal with
            {
                Deal = deal.Deal with { Customer = IdOf(deal.Deal.Customer) },
                Activities = [.. deal.Activities.Select(activity => activity with { Customer = IdOf(activity.Customer) })],
            })],
        }
        : world;

    private CustomerId IdOf(CustomerId id) => idsInDatabase.GetValueOrDefault(id, id);
}
