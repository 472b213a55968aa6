using SalesBot.Bot.Understanding.Lexing;

namespace SalesBot.Bot.Understanding.Naming;

/// <summary>All that a number of customers are found by, packed.</summary>
/// <threadsafety>Immutable.</threadsafety>
internal sealed class NameTier
{
    private readonly int[] customers;
    private readonly ulong[] titles;
    private readonly NameTable[] tables;

    /// <summary>The tier of these customers, in the catalogue's order.</summary>
    public NameTier(IReadOnlyList<CatalogueCustomer> members)
    {
        customers = [.. members.Select(customer => customer.Ordinal)];
        titles = [.. members.Select(customer => customer.Titles)];
        var listed = new NameTable(members.SelectMany((customer, place) => customer.Names.Select(name => (name, place))));
        tables =
        [
            listed,
            new NameTable(members.SelectMany(ShortForms)),
            new NameTable(members.SelectMany((customer, place) => PersonNames.KeysOf(customer).Select(key => (key, place)))),
            new NameTable(members.SelectMany((customer, place) => customer.Deals.Select(deal => (TextFolding.Fold(deal.Id.Value), place)))),
        ];
        var spoken = SpokenOf(members, listed);
        Sounds = new SoundTable(listed, spoken);
        Slips = new SlipTable(listed, spoken);
    }

    /// <summary>A tier of nobody.</summary>
    public static NameTier Empty { get; } = new([]);

    /// <summary>Whether it holds nobody.</summary>
    public bool IsEmpty => customers.Length == 0;

    /// <summary>The places, in the catalogue's order, of those in it.</summary>
    public ReadOnlySpan<int> Customers => customers;

    /// <summary>What the people of each customer may be called by (<see cref="PersonNames.CalledBy"/>).</summary>
    public ReadOnlySpan<ulong> Titles => titles;

    /// <summary>Listed names by sound.</summary>
    public SoundTable Sounds { get; }

    /// <summary>Listed names by their slips.</summary>
    public SlipTable Slips { get; }

    /// <summary>The names of a kind; the numbers of their bearers are places in <see cref="Customers"/>.</summary>
    public NameTable this[NameKind kind] => tables[(int)kind];

    /// <summary>The next of the bearers who has somebody that may be called so; -1 where none is left.</summary>
    public static int NextCalled(ReadOnlySpan<int> bearers, ReadOnlySpan<ulong> titles, ulong title, int from)
    {
        for (var i = from; i < bearers.Length; i++)
        {
            if ((titles[bearers[i]] & title) == title)
            {
                return i;
            }
        }

        return -1;
    }

    private static IEnumerable<(string Name, int Bearer)> ShortForms(CatalogueCustomer customer, int place)
    {
        var forms = new List<string>();
        CompanyNames.AddShortForms(customer, forms);
        return forms.Select(form => (form, place));
    }

    private static List<int> SpokenOf(IReadOnlyList<CatalogueCustomer> members, NameTable listed)
    {
        var isSpoken = new bool[listed.Count];
        var spoken = new List<int>();
        foreach (var customer in members)
        {
            foreach (var name in CompanyNames.SpokenOf(customer))
            {
                if (listed.Find(name) is var number and >= 0 && !isSpoken[number])
                {
                    isSpoken[number] = true;
                    spoken.Add(number);
                }
            }
        }

        return spoken;
    }
}
