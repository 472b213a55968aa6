using System.Numerics;

namespace SalesBot.Bot.Understanding.Naming;

/// <summary>Gives things places by their hashes: those of one hash stand together, in the order in which they were given. Three bits of one word for each hash turn away nearly all that is not there.</summary>
/// <threadsafety>Immutable.</threadsafety>
internal sealed class HashBuckets
{
    private const int FilterBitsEach = 8;

    private readonly ulong[] filter;
    private readonly int[] starts;
    private readonly int shift;

    /// <summary>Places the things of these hashes.</summary>
    /// <param name="hashes">The hashes.</param>
    /// <param name="order">For each place, which of them stands there.</param>
    public HashBuckets(List<uint> hashes, out int[] order)
    {
        var bits = Math.Max(1, BitOperations.Log2((uint)Math.Max(1, hashes.Count)));
        shift = 32 - bits;
        filter = new ulong[BitOperations.RoundUpToPowerOf2((uint)Math.Max(1, hashes.Count * FilterBitsEach / 64))];
        starts = new int[(1 << bits) + 1];
        foreach (var hash in hashes)
        {
            filter[(hash >> 6) & (uint)(filter.Length - 1)] |= Bits(hash);
            starts[(hash >> shift) + 1]++;
        }

        for (var i = 1; i < starts.Length; i++)
        {
            starts[i] += starts[i - 1];
        }

        order = new int[hashes.Count];
        var next = starts.AsSpan(0, starts.Length - 1).ToArray();
        for (var i = 0; i < hashes.Count; i++)
        {
            order[next[hashes[i] >> shift]++] = i;
        }
    }

    /// <summary>The places of what may have that hash; the caller looks whether it has.</summary>
    public (int From, int To) At(uint hash)
    {
        var bits = Bits(hash);
        if ((filter[(hash >> 6) & (uint)(filter.Length - 1)] & bits) != bits)
        {
            return default;
        }

        var bucket = hash >> shift;
        return (starts[bucket], starts[bucket + 1]);
    }

    private static ulong Bits(uint hash)
    {
        var more = hash * 0x9e3779b1;
        return (1ul << (int)(hash & 63)) | (1ul << (int)((more >> 20) & 63)) | (1ul << (int)(more >> 26));
    }
}
