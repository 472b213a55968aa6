namespace SalesBot.Bot.Understanding.Naming;

/// <summary>Finds numbers by a hash. Beside each number stand eight bits of its hash, so that who looks for another one need not look up what has the number.</summary>
/// <threadsafety>Immutable.</threadsafety>
internal sealed class HashedNumbers
{
    private const int NumberBits = 24;

    private readonly HashBuckets byHash;
    private readonly uint[] entries;

    /// <summary>Numbers, less than sixteen million each, under these hashes.</summary>
    public HashedNumbers(List<uint> hashes, List<int> numbers)
    {
        byHash = new HashBuckets(hashes, out var order);
        entries = Array.ConvertAll(order, place => (hashes[place] << NumberBits) | (uint)numbers[place]);
    }

    /// <summary>What may stand under that hash; <see cref="Has"/> tells of each.</summary>
    public ReadOnlySpan<uint> At(uint hash)
    {
        var (from, to) = byHash.At(hash);
        return entries.AsSpan(from, to - from);
    }

    /// <summary>Whether it stands under that hash, or, once in some hundreds, under another.</summary>
    public static bool Has(uint entry, uint hash) => entry >> NumberBits == (byte)hash;

    /// <summary>The number itself.</summary>
    public static int NumberOf(uint entry) => (int)(entry & ((1u << NumberBits) - 1));
}
