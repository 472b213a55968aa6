namespace SalesBot.Bot.Understanding.Naming;

/// <summary>Customers by their places in the catalogue's order, one look into memory away. A changed copy is cheap: the large base is shared, and what came since stands in a small overlay.</summary>
/// <threadsafety>Immutable.</threadsafety>
internal sealed class CustomerList
{
    private const int SmallestFold = 2048, FoldShare = 8;

    private readonly CatalogueCustomer?[] baseline;
    private readonly Dictionary<int, CatalogueCustomer?> overlay;

    /// <summary>The list of these, who stand in the catalogue's order.</summary>
    public CustomerList(IEnumerable<CatalogueCustomer> customers)
        : this([.. customers], [])
    {
    }

    private CustomerList(CatalogueCustomer?[] baseline, Dictionary<int, CatalogueCustomer?> overlay) => (this.baseline, this.overlay) = (baseline, overlay);

    /// <summary>The customer at that place; null where nobody is any more.</summary>
    public CatalogueCustomer? this[int ordinal] =>
        overlay.Count > 0 && overlay.TryGetValue(ordinal, out var changed) ? changed
        : ordinal < baseline.Length ? baseline[ordinal]
        : null;

    /// <summary>The list after those at these places became what they are given as; null takes one away.</summary>
    /// <param name="changes">The places with who stands there now.</param>
    /// <param name="count">How many places there are now.</param>
    public CustomerList With(IReadOnlyCollection<(int Ordinal, CatalogueCustomer? Customer)> changes, int count)
    {
        if (changes.Count == 0)
        {
            return this;
        }

        var changed = new Dictionary<int, CatalogueCustomer?>(overlay);
        foreach (var (ordinal, customer) in changes)
        {
            changed[ordinal] = customer;
        }

        if (changed.Count < Math.Max(SmallestFold, baseline.Length / FoldShare))
        {
            return new CustomerList(baseline, changed);
        }

        var folded = new CatalogueCustomer?[count];
        baseline.CopyTo(folded, 0);
        foreach (var (ordinal, customer) in changed)
        {
            folded[ordinal] = customer;
        }

        return new CustomerList(folded, []);
    }
}
