using System.Collections.Immutable;
using SalesBot.Domain.Organisation;

namespace SalesBot.Bot.Understanding.Naming;

/// <summary>What one member sells: the customers in the catalogue's order, and what is looked for among them alone. Tables are made when they are first asked for.</summary>
/// <threadsafety>Immutable as it is seen from outside.</threadsafety>
internal sealed class Portfolio
{
    private readonly MemberId member;
    private NameTable? contacts, shortForms, initials, pinyin;
    private ulong[]? called;
    private TitleIndex? titles;
    private string? allTitles;
    private LongerNames? names;

    /// <summary>The portfolio of these customers, in the catalogue's order.</summary>
    public Portfolio(MemberId member, ImmutableArray<CatalogueCustomer> customers) => (this.member, Customers) = (member, customers);

    /// <summary>Those whom the member sells to or has deals with.</summary>
    public ImmutableArray<CatalogueCustomer> Customers { get; }

    /// <summary>The portfolio after a customer became another, came (null before) or went (null after); null where none is left.</summary>
    public Portfolio? With(CatalogueCustomer? before, CatalogueCustomer? after)
    {
        var place = before is null ? -1 : Customers.AsSpan().BinarySearch(new ByOrdinal(before.Ordinal));
        if (place >= 0 && after is not null)
        {
            var isFoundAlike = after.IsFoundAs(before!) && after.Owner == before!.Owner;
            return new Portfolio(member, Customers.SetItem(place, after))
            {
                contacts = isFoundAlike ? contacts : null,
                called = isFoundAlike ? called : null,
                shortForms = isFoundAlike ? shortForms : null,
                initials = isFoundAlike ? initials : null,
                pinyin = isFoundAlike ? pinyin : null,
                names = isFoundAlike ? names : null,
                titles = OpenDeals(before!).Select(deal => (deal.Id, deal.Title)).SequenceEqual(OpenDeals(after).Select(deal => (deal.Id, deal.Title))) ? titles : null,
                allTitles = before!.Deals.Select(deal => deal.Title).SequenceEqual(after.Deals.Select(deal => deal.Title), StringComparer.Ordinal) ? allTitles : null,
            };
        }

        var left = place >= 0 ? Customers.RemoveAt(place) : Customers;
        var all = after is null ? left : left.Insert(~left.AsSpan().BinarySearch(new ByOrdinal(after.Ordinal)), after);
        return all.IsEmpty ? null : new Portfolio(member, all);
    }

    /// <summary>The member's own customers with a contact of that name or surname, as they are asked for; most of those where nobody has the title are left out.</summary>
    public IEnumerable<CatalogueCustomer> WithContact(string nameOrSurname, string title)
    {
        var table = Table(ref contacts, PersonNames.KeysOf);
        return table.Find(nameOrSurname) is var number and >= 0 ? Called(table, number, PersonNames.CharactersOf(title)) : [];
    }

    /// <summary>Whether one of the member's own customers has a contact of that surname who may be called by that title.</summary>
    public bool HasContact(string surname, string requiredTitle)
    {
        foreach (var customer in WithContact(surname, requiredTitle))
        {
            foreach (var contact in customer.Contacts)
            {
                if (contact.IsFoundUnder(surname) && PersonNames.Fits(contact.Title, requiredTitle))
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>The member's own customers whose name has these first letters in pinyin.</summary>
    public IEnumerable<CatalogueCustomer> WithInitials(ReadOnlySpan<char> letters) => BearersOf(Table(ref initials, InitialsOf), letters);

    /// <summary>The member's own customers whose name, or short form, is spelt so in pinyin.</summary>
    public IEnumerable<CatalogueCustomer> WithPinyin(ReadOnlySpan<char> letters) => BearersOf(Table(ref pinyin, PinyinOf), letters);

    /// <summary>Whether the name, or short form, of one of the member's own customers is spelt so in pinyin.</summary>
    public bool HasPinyin(ReadOnlySpan<char> letters) => Table(ref pinyin, PinyinOf).Find(letters) >= 0;

    /// <summary>The longest short form of one of the member's own customers that begins at the place; 0 where none does.</summary>
    public int ShortFormAt(ReadOnlySpan<char> text, int at, out IEnumerable<CatalogueCustomer> holders)
    {
        var table = Table(ref shortForms, ShortFormsOf);
        var length = table.LongestAt(text, at, out var number);
        holders = length == 0 ? [] : Bearers(table, number);
        return length;
    }

    /// <summary>The names of the member's own customers.</summary>
    public LongerNames Names => names ??= new LongerNames(Customers.Where(customer => customer.Owner == member).SelectMany(customer => customer.Names));

    /// <summary>The member's open deals by title.</summary>
    public TitleIndex Titles => titles ??= new TitleIndex(Customers.SelectMany(customer => OpenDeals(customer).Select(deal => (customer.Id, deal))));

    /// <summary>Whether the text is part of the title of some deal of these customers.</summary>
    public bool HoldsTitleWith(ReadOnlySpan<char> part) =>
        (allTitles ??= string.Join('\n', Customers.SelectMany(customer => customer.Deals).Select(deal => deal.Title).Distinct(StringComparer.Ordinal))).AsSpan().Contains(part, StringComparison.Ordinal);

    private NameTable Table(ref NameTable? table, Func<CatalogueCustomer, IEnumerable<string>> namesOf) =>
        table ??= new NameTable(Customers.SelectMany((customer, place) => customer.Owner == member ? namesOf(customer).Select(name => (name, place)) : []));

    private IEnumerable<CatalogueCustomer> BearersOf(NameTable table, ReadOnlySpan<char> name) => table.Find(name) is var number and >= 0 ? Bearers(table, number) : [];

    private IEnumerable<CatalogueCustomer> Bearers(NameTable table, int number)
    {
        for (var i = 0; i < table.BearersOf(number).Length; i++)
        {
            yield return Customers[table.BearersOf(number)[i]];
        }
    }

    /// <summary>Those who have somebody that may be called so; the others need not be looked up.</summary>
    private IEnumerable<CatalogueCustomer> Called(NameTable table, int number, ulong title)
    {
        called ??= [.. Customers.Select(static customer => customer.Titles)];
        for (var i = 0; (i = NameTier.NextCalled(table.BearersOf(number), called, title, i)) >= 0; i++)
        {
            yield return Customers[table.BearersOf(number)[i]];
        }
    }

    private IEnumerable<CatalogueDeal> OpenDeals(CatalogueCustomer customer) => customer.Deals.Where(deal => deal.IsOpen && deal.Owner == member);

    private static List<string> ShortFormsOf(CatalogueCustomer customer)
    {
        var forms = new List<string>();
        CompanyNames.AddShortForms(customer, forms);
        return forms;
    }

    private static IEnumerable<string> InitialsOf(CatalogueCustomer customer) => Spellings(customer, static syllable => syllable[..1]);

    private static IEnumerable<string> PinyinOf(CatalogueCustomer customer) => Spellings(customer, static syllable => syllable);

    /// <summary>The names of Chinese characters by the readings of their characters; of characters with several, each with each of its readings while the others keep their first.</summary>
    private static IEnumerable<string> Spellings(CatalogueCustomer customer, Func<string, string> part)
    {
        var forms = ShortFormsOf(customer);
        forms.AddRange(CompanyNames.SpokenOf(customer));
        foreach (var name in forms.Where(name => name.All(Sounds.IsKnown)))
        {
            yield return string.Concat(name.Select(c => part(Sounds.SyllableOf(c))));
            for (var i = 0; i < name.Length; i++)
            {
                foreach (var other in Sounds.HasFurther(name[i]) ? Sounds.SyllablesOf(name[i]).Skip(1) : [])
                {
                    var place = i;
                    yield return string.Concat(name.Select((c, at) => part(at == place ? other : Sounds.SyllableOf(c))));
                }
            }
        }
    }

    /// <summary>Finds a customer by its place in the catalogue's order.</summary>
    private readonly record struct ByOrdinal(int Ordinal) : IComparable<CatalogueCustomer>
    {
        public int CompareTo(CatalogueCustomer? other) => Ordinal.CompareTo(other?.Ordinal ?? int.MaxValue);
    }
}
