using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace SalesBot.Bot.Understanding.Naming;

/// <summary>
/// Finds customers by all their names. What has changed lately stands in tiers of its own, a small and a middle one, so that one more customer costs
/// little; a tier that has grown is put into the next.
/// </summary>
/// <threadsafety>Immutable.</threadsafety>
internal sealed class NameIndex
{
    private const int Large = 0, Middle = 1, Small = 2;
    private const int MostInSmall = 128, MostInMiddle = 4096, MiddleShare = 8;

    private readonly NameTier[] tiers;

    /// <summary>The tiers that hold somebody.</summary>
    private readonly int[] used;

    /// <summary>For a customer that more than one tier has names of, the one that counts; -1 where none does.</summary>
    private readonly Dictionary<int, int> homes;

    private NameIndex(NameTier[] tiers, Dictionary<int, int> homes)
    {
        (this.tiers, this.homes) = (tiers, homes);
        used = [.. Enumerable.Range(0, tiers.Length).Where(tier => !tiers[tier].IsEmpty)];
    }

    /// <summary>The index of these customers, in the catalogue's order.</summary>
    public NameIndex(IReadOnlyList<CatalogueCustomer> customers)
        : this([new NameTier(customers), NameTier.Empty, NameTier.Empty], [])
    {
    }

    /// <summary>The index after some customers are found by other names, came, or went.</summary>
    /// <param name="changed">The places of those who have changed, and whether the index knew them.</param>
    /// <param name="customers">What they are now.</param>
    public NameIndex With(IReadOnlyCollection<(int Ordinal, bool WasKnown)> changed, CustomerList customers)
    {
        if (changed.Count == 0)
        {
            return this;
        }

        var newHomes = new Dictionary<int, int>(homes);
        foreach (var (ordinal, wasKnown) in changed)
        {
            if (wasKnown || newHomes.ContainsKey(ordinal))
            {
                newHomes[ordinal] = customers[ordinal] is null ? -1 : Small;
            }
        }

        var small = Of(Small).Concat(changed.Select(change => change.Ordinal)).Distinct().ToList();
        if (small.Count <= MostInSmall)
        {
            return new NameIndex([tiers[Large], tiers[Middle], Tier(small)], newHomes);
        }

        var middle = Of(Middle).Concat(small).Distinct().ToList();
        if (middle.Count <= Math.Max(MostInMiddle, tiers[Large].Customers.Length / MiddleShare))
        {
            foreach (var (ordinal, home) in newHomes)
            {
                newHomes[ordinal] = home == Small ? Middle : home;
            }

            return new NameIndex([tiers[Large], Tier(middle), NameTier.Empty], newHomes);
        }

        return new NameIndex([Tier(Of(Large).Concat(middle).Distinct()), NameTier.Empty, NameTier.Empty], []);

        IEnumerable<int> Of(int tier) => tiers[tier].Customers.ToArray().Where(ordinal => !newHomes.TryGetValue(ordinal, out var home) || home >= tier);

        NameTier Tier(IEnumerable<int> ordinals) => new([.. ordinals.Select(ordinal => customers[ordinal]).OfType<CatalogueCustomer>().OrderBy(customer => customer.Ordinal)]);
    }

    /// <summary>The longest name of the kind that begins at the place of folded text; 0 where none of these lengths does.</summary>
    public int LengthAt(NameKind kind, ReadOnlySpan<char> text, int at, int shortest = 2, int longest = StartTable.Longest)
    {
        var found = 0;
        foreach (var tier in used)
        {
            found = Math.Max(found, LengthAt(tier, kind, text, at, shortest, longest, out _));
        }

        return found;
    }

    /// <summary>The longest name of the kind that begins at the place of folded text, with those who bear it; 0 where none does.</summary>
    public int LongestAt(NameKind kind, ReadOnlySpan<char> text, int at, CustomerList customers, out ImmutableArray<CatalogueCustomer> holders)
    {
        var found = 0;
        holders = [];
        foreach (var tier in used)
        {
            var length = LengthAt(tier, kind, text, at, found, StartTable.Longest, out var number);
            if (length > 0)
            {
                holders = length > found ? HoldersOf(kind, tier, number, customers) : [.. holders, .. HoldersOf(kind, tier, number, customers)];
                found = length;
            }
        }

        return found;
    }

    /// <summary>Whether a name of the kind may begin at the place of folded text: where not, nobody's does.</summary>
    public bool MayBegin(NameKind kind, ReadOnlySpan<char> text, int at)
    {
        foreach (var tier in used)
        {
            if (tiers[tier][kind].MayBegin(text, at))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether somebody is found by exactly that name.</summary>
    public bool Has(NameKind kind, ReadOnlySpan<char> name)
    {
        foreach (var tier in used)
        {
            if (tiers[tier][kind].Find(name) is var number and >= 0 && IsBorne(kind, tier, number))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The places of those who are found by exactly that name, as they are asked for: one list a tier, each in the catalogue's order.</summary>
    /// <param name="kind">The kind of the name.</param>
    /// <param name="name">The name.</param>
    /// <param name="title">The characters of a title: who has nobody that may be called so is left out.</param>
    public List<IEnumerable<int>> Find(NameKind kind, ReadOnlySpan<char> name, ulong title = 0)
    {
        var found = new List<IEnumerable<int>>();
        foreach (var tier in used)
        {
            if (tiers[tier][kind].Find(name) is var number and >= 0)
            {
                found.Add(EachHolderOf(kind, tier, number, title));
            }
        }

        return found;
    }

    /// <summary>Whether some listed name begins with syllables of these classes.</summary>
    public bool MaySound(char first, char second) => LengthsSounding(first, second) != 0;

    /// <summary>The lengths, as bits, of listed names that begin with syllables of these classes.</summary>
    public uint LengthsSounding(char first, char second)
    {
        var lengths = 0u;
        foreach (var tier in used)
        {
            lengths |= tiers[tier].Sounds.LengthsAt(first, second);
        }

        return lengths;
    }

    /// <summary>Hands out the listed names, of so many characters at least, that may sound like the beginnings of a reading, which is given in classes.</summary>
    public void FindSounding(ReadOnlySpan<char> classes, int shortest, List<NearName> found)
    {
        foreach (var tier in used)
        {
            tiers[tier].Sounds.Find(classes, shortest, tier, found);
        }
    }

    /// <summary>Hands out the listed names of which the text begins with a slip.</summary>
    public void FindSlipped(ReadOnlySpan<char> text, List<NearName> found)
    {
        foreach (var tier in used)
        {
            tiers[tier].Slips.Find(text, tier, found);
        }
    }

    /// <summary>The name that was handed out.</summary>
    public ReadOnlySpan<char> NameOf(NearName near) => tiers[near.Tier][NameKind.Listed][near.Number];

    /// <summary>Those who bear the name that was handed out.</summary>
    public ImmutableArray<CatalogueCustomer> HoldersOf(NearName near, CustomerList customers) => HoldersOf(NameKind.Listed, near.Tier, near.Number, customers);

    private int LengthAt(int tier, NameKind kind, ReadOnlySpan<char> text, int at, int shortest, int longest, out int number)
    {
        // Where nobody bears the name any more, a shorter one may count.
        int length;
        while ((length = tiers[tier][kind].LongestAt(text, at, out number, shortest, longest)) > 0 && !IsBorne(kind, tier, number))
        {
            longest = length - 1;
        }

        return length;
    }

    private bool IsBorne(NameKind kind, int tier, int number)
    {
        if (homes.Count == 0)
        {
            return true;
        }

        foreach (var bearer in tiers[tier][kind].BearersOf(number))
        {
            if (Counts(tier, tiers[tier].Customers[bearer]))
            {
                return true;
            }
        }

        return false;
    }

    private bool Counts(int tier, int customer) => homes.Count == 0 || !homes.TryGetValue(customer, out var home) || home == tier;

    private ImmutableArray<CatalogueCustomer> HoldersOf(NameKind kind, int tier, int number, CustomerList customers)
    {
        var bearers = tiers[tier][kind].BearersOf(number);
        var holders = new CatalogueCustomer[bearers.Length];
        var count = 0;
        foreach (var bearer in bearers)
        {
            if (tiers[tier].Customers[bearer] is var ordinal && Counts(tier, ordinal) && customers[ordinal] is { } customer)
            {
                holders[count++] = customer;
            }
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(count == holders.Length ? holders : holders[..count]);
    }

    private IEnumerable<int> EachHolderOf(NameKind kind, int tier, int number, ulong title)
    {
        var table = tiers[tier][kind];
        for (var i = 0; (i = NameTier.NextCalled(table.BearersOf(number), tiers[tier].Titles, title, i)) >= 0; i++)
        {
            if (tiers[tier].Customers[table.BearersOf(number)[i]] is var customer && Counts(tier, customer))
            {
                yield return customer;
            }
        }
    }
}
