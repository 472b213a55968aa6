using SalesBot.Domain.Sales;

namespace SalesBot.Bot.Understanding.Naming;

/// <summary>
/// What a catalogue is made of, taken in one by one: of a company's customers and deals only what understanding needs is in memory. The deals come first.
/// </summary>
/// <threadsafety>Used by one reader only.</threadsafety>
internal sealed class CatalogueDraft
{
    private readonly List<CatalogueCustomer> customers = [];
    private readonly Dictionary<CustomerId, List<CatalogueDeal>> deals = [];
    private readonly Dictionary<string, string> titles = new(StringComparer.Ordinal);
    private readonly Dictionary<StageId, StageId> stages = [];

    /// <summary>The customers with their deals, in the order in which they came.</summary>
    public IReadOnlyList<CatalogueCustomer> Customers => customers;

    /// <summary>Takes a deal in; a withdrawn one is left out.</summary>
    public void Add(Deal deal)
    {
        if (deal.Withdrawn)
        {
            return;
        }

        if (!deals.TryGetValue(deal.Customer, out var known))
        {
            deals.Add(deal.Customer, known = new List<CatalogueDeal>(1));
        }

        known.Add(CatalogueDeal.Of(deal));
    }

    /// <summary>Takes a customer in; a withdrawn one is left out.</summary>
    public void Add(Customer customer)
    {
        if (customer.Withdrawn)
        {
            return;
        }

        // A customer's deals are made together with it, so that they lie beside it in memory: who asks for the one soon asks for the others.
        customers.Add(CatalogueCustomer.Of(customer, customers.Count, deals.Remove(customer.Id, out var known) ? [.. known.Select(Compact)] : []));
    }

    /// <summary>Many deals have the same title and stage.</summary>
    private CatalogueDeal Compact(CatalogueDeal deal)
    {
        titles.TryAdd(deal.Title, deal.Title);
        stages.TryAdd(deal.Stage, deal.Stage);
        return deal with { Title = titles[deal.Title], Stage = stages[deal.Stage] };
    }
}
