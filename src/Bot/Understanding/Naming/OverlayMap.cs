namespace SalesBot.Bot.Understanding.Naming;

/// <summary>A map of which changed copies are cheap: a large base that all copies share, and a small overlay of what came since.</summary>
/// <remarks>When the overlay has grown to a share of the base, the copy folds it into a base of its own.</remarks>
/// <threadsafety>Immutable.</threadsafety>
internal sealed class OverlayMap<TKey, TValue>
    where TKey : notnull
    where TValue : class
{
    private const int SmallestFold = 2048;

    private readonly Dictionary<TKey, TValue> baseline;
    private readonly Dictionary<TKey, TValue?> overlay;

    /// <summary>A map of these entries; the map keeps the dictionary, which must not change any more.</summary>
    public OverlayMap(Dictionary<TKey, TValue> entries)
        : this(entries, new Dictionary<TKey, TValue?>(entries.Comparer))
    {
    }

    private OverlayMap(Dictionary<TKey, TValue> baseline, Dictionary<TKey, TValue?> overlay) => (this.baseline, this.overlay) = (baseline, overlay);

    /// <summary>The value, or null.</summary>
    public TValue? Find(TKey key) => overlay.Count > 0 && overlay.TryGetValue(key, out var changed) ? changed : baseline.GetValueOrDefault(key);

    /// <summary>The value of a key that is compared as text without building a string, or null.</summary>
    public TValue? Find<TAlternate>(TAlternate key)
        where TAlternate : notnull, allows ref struct
    {
        if (overlay.Count > 0 && overlay.GetAlternateLookup<TAlternate>().TryGetValue(key, out var changed))
        {
            return changed;
        }

        return baseline.GetAlternateLookup<TAlternate>().TryGetValue(key, out var value) ? value : null;
    }

    /// <summary>All values.</summary>
    public IEnumerable<TValue> Values =>
        baseline.Where(entry => !overlay.ContainsKey(entry.Key)).Select(entry => entry.Value).Concat(overlay.Values.OfType<TValue>());

    /// <summary>A map with these entries changed; null takes an entry away.</summary>
    public OverlayMap<TKey, TValue> With(IReadOnlyCollection<KeyValuePair<TKey, TValue?>> changes)
    {
        if (changes.Count == 0)
        {
            return this;
        }

        var changed = new Dictionary<TKey, TValue?>(overlay, overlay.Comparer);
        foreach (var (key, value) in changes)
        {
            changed[key] = value;
        }

        return changed.Count < Math.Max(SmallestFold, baseline.Count / 8) ? new OverlayMap<TKey, TValue>(baseline, changed) : Fold(changed);
    }

    private OverlayMap<TKey, TValue> Fold(Dictionary<TKey, TValue?> changed)
    {
        var folded = new Dictionary<TKey, TValue>(baseline, baseline.Comparer);
        foreach (var (key, value) in changed)
        {
            if (value is null)
            {
                folded.Remove(key);
            }
            else
            {
                folded[key] = value;
            }
        }

        return new OverlayMap<TKey, TValue>(folded);
    }
}
