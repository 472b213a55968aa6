using System.Numerics;

namespace SalesBot.Bot.Understanding.Naming;

/// <summary>Numbers by hash, packed: a few bytes each. A bit for each hash turns away most of what is not there.</summary>
/// <threadsafety>Immutable.</threadsafety>
internal sealed class HashBuckets
{
    private const int FilterBitsEach = 8;

    private readonly ulong[] filter;
    private readonly int[] starts;
    private readonly int[] numbers;
    private readonly int shift;

    /// <summary>Packs the numbers.</summary>
    public HashBuckets(List<(uint Hash, int Number)> entries)
    {
        var bits = Math.Max(1, BitOperations.Log2((uint)Math.Max(1, entries.Count)));
        shift = 32 - bits;
        filter = new ulong[BitOperations.RoundUpToPowerOf2((uint)Math.Max(1, entries.Count * FilterBitsEach / 64))];
        starts = new int[(1 << bits) + 1];
        numbers = new int[entries.Count];
        foreach (var (hash, _) in entries)
        {
            filter[(hash >> 6) & (uint)(filter.Length - 1)] |= 1ul << (int)(hash & 63);
            starts[(hash >> shift) + 1]++;
        }

        for (var i = 1; i < starts.Length; i++)
        {
            starts[i] += starts[i - 1];
        }

        var next = starts.AsSpan(0, starts.Length - 1).ToArray();
        foreach (var (hash, number) in entries)
        {
            numbers[next[hash >> shift]++] = number;
        }
    }

    /// <summary>The numbers that may have that hash; the caller looks whether they do.</summary>
    public ReadOnlySpan<int> At(uint hash)
    {
        if ((filter[(hash >> 6) & (uint)(filter.Length - 1)] & (1ul << (int)(hash & 63))) == 0)
        {
            return [];
        }

        var bucket = hash >> shift;
        return numbers.AsSpan(starts[bucket]..starts[bucket + 1]);
    }
}
