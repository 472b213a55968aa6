using System.Collections.Immutable;
using SalesBot.Bot.Understanding.Naming;
using SalesBot.Domain.Organisation;
using SalesBot.Domain.Sales;

namespace SalesBot.Bot.Understanding;

/// <summary>Every name that a message may speak of: customers, their people and deals, members, groups, regions and stages.</summary>
/// <remarks>A snapshot. <see cref="With(IEnumerable{Customer}, IEnumerable{Deal})"/> gives the next one, which shares with this one all that did not change.</remarks>
/// <threadsafety>Immutable.</threadsafety>
internal sealed class Catalogue
{
    private readonly OverlayMap<CustomerId, CatalogueCustomer> customers;
    private readonly CustomerList byOrdinal;
    private readonly OverlayMap<MemberId, Portfolio> portfolios;
    private readonly int nextOrdinal;

    private Catalogue(
        OrganisationNames organisation,
        StageNames stages,
        OverlayMap<CustomerId, CatalogueCustomer> customers,
        CustomerList byOrdinal,
        OverlayMap<MemberId, Portfolio> portfolios,
        NameIndex names,
        int nextOrdinal)
    {
        (Organisation, Stages, Names) = (organisation, stages, names);
        (this.customers, this.byOrdinal, this.portfolios, this.nextOrdinal) = (customers, byOrdinal, portfolios, nextOrdinal);
    }

    /// <summary>Members, groups and regions.</summary>
    public OrganisationNames Organisation { get; }

    /// <summary>The stages' names.</summary>
    public StageNames Stages { get; }

    /// <summary>The names of customers, of people there and of deals.</summary>
    public NameIndex Names { get; }

    /// <summary>All customers, in no order.</summary>
    public IEnumerable<CatalogueCustomer> Customers => customers.Values;

    /// <summary>The catalogue of these; withdrawn customers and deals, and deals of no known customer, are left out.</summary>
    public static Catalogue Build(OrganisationChart chart, Pipeline pipeline, IEnumerable<Customer> customers, IEnumerable<Deal> deals)
    {
        var draft = new CatalogueDraft();
        foreach (var deal in deals)
        {
            draft.Add(deal);
        }

        foreach (var customer in customers)
        {
            draft.Add(customer);
        }

        return Build(chart, pipeline, draft);
    }

    /// <summary>The catalogue of what was drafted.</summary>
    public static Catalogue Build(OrganisationChart chart, Pipeline pipeline, CatalogueDraft draft)
    {
        var all = draft.Customers;
        return new Catalogue(
            new OrganisationNames(chart),
            new StageNames(pipeline),
            new OverlayMap<CustomerId, CatalogueCustomer>(all.ToDictionary(customer => customer.Id)),
            new CustomerList(all),
            new OverlayMap<MemberId, Portfolio>(all
                .SelectMany(customer => OwnersOf(customer).Select(owner => (Owner: owner, Customer: customer)))
                .GroupBy(pair => pair.Owner, pair => pair.Customer)
                .ToDictionary(group => group.Key, group => new Portfolio(group.Key, [.. group]))),
            new NameIndex(all),
            all.Count);
    }

    /// <summary>The catalogue after these customers and deals became what they are given as; withdrawn ones vanish.</summary>
    public Catalogue With(IEnumerable<Customer> changedCustomers, IEnumerable<Deal> changedDeals)
    {
        var after = new Dictionary<CustomerId, CatalogueCustomer?>();
        var ordinal = nextOrdinal;
        foreach (var customer in changedCustomers)
        {
            var known = Current(customer.Id);
            after[customer.Id] = customer.Withdrawn
                ? null
                : CatalogueCustomer.Of(customer, (known ?? customers.Find(customer.Id))?.Ordinal ?? ordinal++, known?.Deals ?? []);
        }

        foreach (var deal in changedDeals)
        {
            if (Current(deal.Customer) is { } customer)
            {
                after[deal.Customer] = customer with { Deals = Replace(customer.Deals, deal) };
            }
        }

        var changes = after.Select(change => (Before: customers.Find(change.Key), After: change.Value, change.Key)).ToArray();
        var found = changes.Where(change => change.Before is null ? change.After is not null : change.After is null || !change.After.IsFoundAs(change.Before));
        var changedList = byOrdinal.With([.. changes.Where(change => change.Before is not null || change.After is not null).Select(change => ((change.After ?? change.Before)!.Ordinal, change.After))], ordinal);
        return new Catalogue(
            Organisation,
            Stages,
            customers.With(after),
            changedList,
            portfolios.With(Portfolios(changes)),
            Names.With([.. found.Select(change => ((change.After ?? change.Before)!.Ordinal, change.Before is not null))], changedList),
            ordinal);

        CatalogueCustomer? Current(CustomerId id) => after.TryGetValue(id, out var changed) ? changed : customers.Find(id);
    }

    /// <summary>The same customers and deals in another organisation.</summary>
    public Catalogue With(OrganisationChart chart) =>
        new(new OrganisationNames(chart), Stages, customers, byOrdinal, portfolios, Names, nextOrdinal);

    /// <summary>The same customers and deals in another pipeline.</summary>
    public Catalogue With(Pipeline pipeline) =>
        new(Organisation, new StageNames(pipeline), customers, byOrdinal, portfolios, Names, nextOrdinal);

    /// <summary>The customer, or null.</summary>
    public CatalogueCustomer? Find(CustomerId id) => customers.Find(id);

    /// <summary>The customer of the deal with that id, in folded text; null where there is none.</summary>
    public CatalogueCustomer? FindByDeal(ReadOnlySpan<char> foldedId)
    {
        if (!Names.Has(NameKind.Deal, foldedId))
        {
            return null;
        }

        return Names.Find(NameKind.Deal, foldedId).SelectMany(tier => tier).Select(ordinal => byOrdinal[ordinal]).FirstOrDefault();
    }

    /// <summary>The customers whom the member sells to or has deals with, in the catalogue's order.</summary>
    public ImmutableArray<CatalogueCustomer> CustomersOf(MemberId member) => portfolios.Find(member)?.Customers ?? [];

    /// <summary>What the member sells; null where that is nothing.</summary>
    public Portfolio? PortfolioOf(MemberId member) => portfolios.Find(member);

    /// <summary>The customers with a contact of that name or surname, in the catalogue's order, as they are asked for; most of those where nobody has the title are left out.</summary>
    public IEnumerable<CatalogueCustomer> CustomersWithContact(ReadOnlySpan<char> nameOrSurname, string title) =>
        Names.Find(NameKind.Contact, nameOrSurname, PersonNames.CharactersOf(title)) switch
        {
            [] => [],
            [var only] => Known(only),
            var tiers => tiers.Select(Known).Aggregate(Merge),
        };

    /// <summary>Whether some customer has a contact of that name or surname.</summary>
    public bool HasContact(ReadOnlySpan<char> nameOrSurname) => Names.Has(NameKind.Contact, nameOrSurname);

    /// <summary>The longest customer's name, or short form, that begins at the place of folded text, with those who bear it; 0 where none does.</summary>
    public int NameAt(ReadOnlySpan<char> text, int at, out ImmutableArray<CatalogueCustomer> holders, NameKind kind = NameKind.Listed) => Names.LongestAt(kind, text, at, byOrdinal, out holders);

    /// <summary>Those who bear the name that the index handed out.</summary>
    public ImmutableArray<CatalogueCustomer> HoldersOf(NearName near) => Names.HoldersOf(near, byOrdinal);

    private IEnumerable<CatalogueCustomer> Known(IEnumerable<int> ordinals)
    {
        foreach (var ordinal in ordinals)
        {
            if (byOrdinal[ordinal] is { } customer)
            {
                yield return customer;
            }
        }
    }

    /// <summary>Two lists in the catalogue's order as one.</summary>
    private static IEnumerable<CatalogueCustomer> Merge(IEnumerable<CatalogueCustomer> one, IEnumerable<CatalogueCustomer> other)
    {
        using var others = other.GetEnumerator();
        var hasOther = others.MoveNext();
        foreach (var customer in one)
        {
            for (; hasOther && others.Current.Ordinal < customer.Ordinal; hasOther = others.MoveNext())
            {
                yield return others.Current;
            }

            yield return customer;
        }

        for (; hasOther; hasOther = others.MoveNext())
        {
            yield return others.Current;
        }
    }

    private static ImmutableArray<CatalogueDeal> Replace(ImmutableArray<CatalogueDeal> deals, Deal deal)
    {
        var place = -1;
        for (var i = 0; i < deals.Length; i++)
        {
            place = deals[i].Id == deal.Id ? i : place;
        }

        if (place < 0)
        {
            return deal.Withdrawn ? deals : deals.Add(CatalogueDeal.Of(deal));
        }

        return deal.Withdrawn ? deals.RemoveAt(place) : deals.SetItem(place, CatalogueDeal.Of(deal));
    }

    private static IEnumerable<MemberId> OwnersOf(CatalogueCustomer customer) =>
        customer.Deals.Select(deal => deal.Owner).Concat(customer.Owner is { } owner ? [owner] : []).Distinct();

    private Dictionary<MemberId, Portfolio?> Portfolios((CatalogueCustomer? Before, CatalogueCustomer? After, CustomerId Id)[] changes)
    {
        var changed = new Dictionary<MemberId, Portfolio?>();
        foreach (var (before, after, _) in changes)
        {
            var ownersBefore = before is null ? [] : OwnersOf(before).ToArray();
            var ownersAfter = after is null ? [] : OwnersOf(after).ToArray();
            foreach (var owner in ownersBefore.Union(ownersAfter))
            {
                var portfolio = (changed.TryGetValue(owner, out var current) ? current : portfolios.Find(owner)) ?? new Portfolio(owner, []);
                changed[owner] = portfolio.With(ownersBefore.Contains(owner) ? before : null, ownersAfter.Contains(owner) ? after : null);
            }
        }

        return changed;
    }
}
