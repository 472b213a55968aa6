using SalesBot.Adapters.Contracts.Stores;
using SalesBot.Domain.Organisation;
using SalesBot.Domain.Sales;

namespace SalesBot.Bot.Seeding;

/// <summary>
/// Stores customers of one owner that follow each other in the file, as entered by the owner, each on the first day on which something was
/// done there. Those that are new share a change set: a save each would take most of the time.
/// </summary>
internal sealed class CustomersStep(IReadOnlyList<Customer> world, IReadOnlyDictionary<CustomerId, DateOnly> firstDays, SeedContext context) : ISeedStep
{
    private const int MostInRun = 100;

    public int Weight => world.Count;

    /// <summary>Cuts the customers where the owner changes, and where a run gets long.</summary>
    public static IEnumerable<IReadOnlyList<Customer>> RunsOf(IEnumerable<Customer> customers)
    {
        var run = new List<Customer>();
        foreach (var customer in customers)
        {
            if (run.Count == MostInRun || (run.Count > 0 && run[0].Owner != customer.Owner))
            {
                yield return run;
                run = [];
            }

            run.Add(customer);
        }

        if (run.Count > 0)
        {
            yield return run;
        }
    }

    public async Task<SeedReport> ApplyAsync(ISalesSession session, CancellationToken cancellationToken)
    {
        var tally = default(SeedTally);
        var entered = new List<ChangeSetDraft>();
        foreach (var customer in world)
        {
            if (await session.Customers.FindAsync(customer.Id, cancellationToken) is { } present)
            {
                tally += await ReplaceAsync(session, present, customer, cancellationToken);
            }
            else
            {
                entered.Add(Enter(customer));
                tally += SeedTally.OneAdded;
            }
        }

        if (entered.Count > 0)
        {
            await session.Changes.AppendAsync(SeedContext.Together(entered), cancellationToken);
        }

        return new SeedReport { Customers = tally };
    }

    private ChangeSetDraft Enter(Customer customer)
    {
        var firstDay = firstDays.TryGetValue(customer.Id, out var day) ? day : context.Today;
        var draft = context.DraftOn(firstDay, OwnerOf(customer), customer.Name);
        draft.Create(customer);
        return draft;
    }

    private async Task<SeedTally> ReplaceAsync(ISalesSession session, Customer present, Customer customer, CancellationToken cancellationToken)
    {
        if (context.Replace && !present.Withdrawn)
        {
            var draft = context.DraftOfChange(context.Today, OwnerOf(customer), customer.Name);
            draft.SetOwner(present, OwnerOf(customer));
            if (!draft.IsEmpty)
            {
                await session.Changes.AppendAsync(draft.Build(), cancellationToken);
                return SeedTally.OneChanged;
            }
        }

        return IsAsInFile(present, customer) ? SeedTally.OneSame : SeedTally.OneKept;
    }

    private static MemberId OwnerOf(Customer customer) =>
        customer.Owner ?? throw new InvalidOperationException($"The customer {customer.Name} of a world has no owner.");

    private static bool IsAsInFile(Customer present, Customer customer) =>
        !present.Withdrawn
        && present.Owner == customer.Owner
        && present.Tier == customer.Tier
        && present.Aliases.SequenceEqual(customer.Aliases, StringComparer.Ordinal)
        && present.Contacts.SequenceEqual(customer.Contacts);
}
