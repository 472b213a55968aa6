using System.Collections.Immutable;
using SalesBot.Bot.Understanding.Lexing;
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
    private readonly OverlayMap<MemberId, CustomerSet> owned;
    private readonly OverlayMap<string, DealPlace> dealPlaces;
    private readonly OverlayMap<string, CustomerSet> contacts;
    private readonly NameIndex names;
    private readonly NameIndex sounds;
    private readonly int nextOrdinal;

    private Catalogue(
        OrganisationNames organisation,
        StageNames stages,
        OverlayMap<CustomerId, CatalogueCustomer> customers,
        OverlayMap<MemberId, CustomerSet> owned,
        OverlayMap<string, DealPlace> dealPlaces,
        OverlayMap<string, CustomerSet> contacts,
        NameIndex names,
        NameIndex sounds,
        int nextOrdinal)
    {
        (Organisation, Stages) = (organisation, stages);
        (this.customers, this.owned, this.dealPlaces, this.contacts) = (customers, owned, dealPlaces, contacts);
        (this.names, this.sounds, this.nextOrdinal) = (names, sounds, nextOrdinal);
    }

    /// <summary>Members, groups and regions.</summary>
    public OrganisationNames Organisation { get; }

    /// <summary>The stages' names.</summary>
    public StageNames Stages { get; }

    /// <summary>The catalogue of these; withdrawn customers and deals, and deals of no known customer, are left out.</summary>
    public static Catalogue Build(OrganisationChart chart, Pipeline pipeline, IEnumerable<Customer> customers, IEnumerable<Deal> deals)
    {
        var dealsByCustomer = deals.Where(deal => !deal.Withdrawn).ToLookup(deal => deal.Customer);
        var all = customers
            .Where(customer => !customer.Withdrawn)
            .Select((customer, ordinal) => CatalogueCustomer.Of(customer, ordinal, [.. dealsByCustomer[customer.Id].Select(ToCatalogue)]))
            .ToArray();
        return new Catalogue(
            new OrganisationNames(chart),
            new StageNames(pipeline),
            new OverlayMap<CustomerId, CatalogueCustomer>(all.ToDictionary(customer => customer.Id)),
            new OverlayMap<MemberId, CustomerSet>(all
                .SelectMany(customer => OwnersOf(customer).Select(owner => (owner, customer.Id)))
                .GroupBy(pair => pair.owner, pair => pair.Id)
                .ToDictionary(group => group.Key, group => new CustomerSet([.. group]))),
            new OverlayMap<string, DealPlace>(all
                .SelectMany(customer => customer.Deals.Select(deal => (Key: TextFolding.Fold(deal.Id.Value), customer.Id)))
                .DistinctBy(pair => pair.Key, StringComparer.Ordinal)
                .ToDictionary(pair => pair.Key, pair => new DealPlace(pair.Id), StringComparer.Ordinal)),
            new OverlayMap<string, CustomerSet>(all
                .SelectMany(customer => ContactKeys(customer).Select(key => (key, customer.Id)))
                .GroupBy(pair => pair.key, pair => pair.Id, StringComparer.Ordinal)
                .ToDictionary(group => group.Key, group => new CustomerSet([.. group]), StringComparer.Ordinal)),
            NameIndex.Build(all.SelectMany(customer => customer.Names.Select(name => (name, customer.Id)))),
            NameIndex.Build(all.SelectMany(customer => SoundsOf(customer).Select(name => (name, customer.Id)))),
            all.Length);
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
                : CatalogueCustomer.Of(customer, known?.Ordinal ?? ordinal++, known?.Deals ?? []);
        }

        foreach (var deal in changedDeals)
        {
            if (Current(deal.Customer) is { } customer)
            {
                after[deal.Customer] = customer with { Deals = Replace(customer.Deals, deal) };
            }
        }

        var changes = after.Select(change => (Before: customers.Find(change.Key), After: change.Value, change.Key)).ToArray();
        return new Catalogue(
            Organisation,
            Stages,
            customers.With(after),
            owned.With(Moves(changes, OwnersOf, owned)),
            dealPlaces.With(DealMoves(changes)),
            contacts.With(Moves(changes, ContactKeys, contacts)),
            names.With(changes.Select(change => (change.Key, change.Before?.Names ?? [], change.After?.Names ?? []))),
            sounds.With(changes.Select(change => (change.Key, SoundsOf(change.Before), SoundsOf(change.After)))),
            ordinal);

        CatalogueCustomer? Current(CustomerId id) => after.TryGetValue(id, out var changed) ? changed : customers.Find(id);
    }

    /// <summary>The same customers and deals in another organisation.</summary>
    public Catalogue With(OrganisationChart chart) =>
        new(new OrganisationNames(chart), Stages, customers, owned, dealPlaces, contacts, names, sounds, nextOrdinal);

    /// <summary>The customer, or null.</summary>
    public CatalogueCustomer? Find(CustomerId id) => customers.Find(id);

    /// <summary>The customer of the deal with that id, in folded text; null where there is none.</summary>
    public CatalogueCustomer? FindByDeal(ReadOnlySpan<char> foldedId) => dealPlaces.Find(foldedId) is { } place ? customers.Find(place.Customer) : null;

    /// <summary>The customers whom the member sells to or has deals with, in the catalogue's order.</summary>
    public IEnumerable<CatalogueCustomer> CustomersOf(MemberId member) => InOrder(owned.Find(member)?.Customers ?? []);

    /// <summary>The customers with a contact of that name or surname, in the catalogue's order.</summary>
    public IEnumerable<CatalogueCustomer> CustomersWithContact(ReadOnlySpan<char> nameOrSurname) => InOrder(contacts.Find(nameOrSurname)?.Customers ?? []);

    /// <summary>Whether some customer has a contact of that name or surname.</summary>
    public bool HasContact(ReadOnlySpan<char> nameOrSurname) => contacts.Find(nameOrSurname) is not null;

    /// <summary>The longest customer's name that begins at the place of folded text; 0 where none does.</summary>
    public int NameAt(ReadOnlySpan<char> text, int at, out CustomerSet? holders) =>
        names.LongestAt(text, at, static (text, at, length, _) => WordTable<bool>.IsWhole(text, at, length), out holders);

    /// <summary>The longest customer's name that sounds like the text at the place; 0 where none does.</summary>
    /// <param name="text">Folded text, after <see cref="Sounds.Fold"/>.</param>
    /// <param name="at">The place.</param>
    /// <param name="holders">Those who bear such a name.</param>
    public int SoundAt(ReadOnlySpan<char> text, int at, out CustomerSet? holders) =>
        sounds.LongestAt(text, at, static (_, _, _, _) => true, out holders);

    private static ImmutableArray<string> SoundsOf(CatalogueCustomer? customer) =>
        customer is null ? [] : [.. customer.Names.Where(name => name.All(TextFolding.IsHan)).Select(Sounds.Fold).Distinct(StringComparer.Ordinal)];

    private static CatalogueDeal ToCatalogue(Deal deal) =>
        new(deal.Id, TextFolding.Fold(deal.Title), deal.Owner, deal.Position.Stage, deal.Amount, deal.IsOpen);

    private static ImmutableArray<CatalogueDeal> Replace(ImmutableArray<CatalogueDeal> deals, Deal deal)
    {
        var place = -1;
        for (var i = 0; i < deals.Length; i++)
        {
            place = deals[i].Id == deal.Id ? i : place;
        }

        if (place < 0)
        {
            return deal.Withdrawn ? deals : deals.Add(ToCatalogue(deal));
        }

        return deal.Withdrawn ? deals.RemoveAt(place) : deals.SetItem(place, ToCatalogue(deal));
    }

    private static IEnumerable<MemberId> OwnersOf(CatalogueCustomer customer) =>
        customer.Deals.Select(deal => deal.Owner).Concat(customer.Owner is { } owner ? [owner] : []).Distinct();

    private static IEnumerable<string> ContactKeys(CatalogueCustomer customer) =>
        customer.Contacts.SelectMany(contact => PersonNames.Keys(contact.Name)).Distinct(StringComparer.Ordinal);

    private static Dictionary<TKey, CustomerSet?> Moves<TKey>(
        (CatalogueCustomer? Before, CatalogueCustomer? After, CustomerId Id)[] changes,
        Func<CatalogueCustomer, IEnumerable<TKey>> keysOf,
        OverlayMap<TKey, CustomerSet> current)
        where TKey : notnull
    {
        var moves = new Dictionary<TKey, CustomerSet?>();
        foreach (var (before, after, id) in changes)
        {
            var keysBefore = before is null ? [] : keysOf(before).ToHashSet();
            var keysAfter = after is null ? [] : keysOf(after).ToHashSet();
            foreach (var key in keysBefore.Except(keysAfter))
            {
                moves[key] = (moves.TryGetValue(key, out var moved) ? moved : current.Find(key))?.Without(id);
            }

            foreach (var key in keysAfter.Except(keysBefore))
            {
                moves[key] = (moves.TryGetValue(key, out var moved) ? moved : current.Find(key))?.With(id) ?? new CustomerSet([id]);
            }
        }

        return moves;
    }

    private static Dictionary<string, DealPlace?> DealMoves((CatalogueCustomer? Before, CatalogueCustomer? After, CustomerId Id)[] changes)
    {
        var moves = new Dictionary<string, DealPlace?>(StringComparer.Ordinal);
        foreach (var (before, after, id) in changes)
        {
            foreach (var deal in before?.Deals ?? [])
            {
                moves[TextFolding.Fold(deal.Id.Value)] = null;
            }

            foreach (var deal in after?.Deals ?? [])
            {
                moves[TextFolding.Fold(deal.Id.Value)] = new DealPlace(id);
            }
        }

        return moves;
    }

    private IEnumerable<CatalogueCustomer> InOrder(ImmutableArray<CustomerId> ids) =>
        ids.Select(customers.Find).OfType<CatalogueCustomer>().OrderBy(customer => customer.Ordinal);
}
