using System.Numerics;

namespace SalesBot.Bot.Understanding.Naming;

/// <summary>Which lengths names have that begin with the same two characters: at most places of a text none, which two bits of one word tell.</summary>
/// <threadsafety>Immutable once it is filled.</threadsafety>
internal sealed class StartTable
{
    /// <summary>The longest name that can be found.</summary>
    public const int Longest = 127;

    private const int FilterBitsEach = 16;

    private readonly ulong[] filter;

    /// <summary>Side by side, so that one cache line tells both.</summary>
    private readonly (UInt128 Lengths, uint Key)[] slots;

    /// <summary>The table of these names, of two characters or more.</summary>
    public StartTable(Dictionary<uint, UInt128> byStart)
    {
        filter = new ulong[BitOperations.RoundUpToPowerOf2((uint)Math.Max(1, byStart.Count * FilterBitsEach / 64))];
        slots = new (UInt128 Lengths, uint Key)[BitOperations.RoundUpToPowerOf2((uint)(byStart.Count * 2) + 1)];
        foreach (var (start, mask) in byStart)
        {
            var hash = Hash(start);
            filter[(hash >> 6) & (uint)(filter.Length - 1)] |= Bits(hash);
            var slot = hash & (uint)(slots.Length - 1);
            while (slots[slot].Key != 0)
            {
                slot = (slot + 1) & (uint)(slots.Length - 1);
            }

            slots[slot] = (mask, start);
        }
    }

    /// <summary>The lengths, as bits, of names that begin so; zero where none does.</summary>
    public UInt128 LengthsAt(char first, char second)
    {
        var start = Start(first, second);
        var hash = Hash(start);
        var bits = Bits(hash);
        if ((filter[(hash >> 6) & (uint)(filter.Length - 1)] & bits) != bits)
        {
            return UInt128.Zero;
        }

        for (var slot = hash & (uint)(slots.Length - 1); slots[slot].Key != 0; slot = (slot + 1) & (uint)(slots.Length - 1))
        {
            if (slots[slot].Key == start)
            {
                return slots[slot].Lengths;
            }
        }

        return UInt128.Zero;
    }

    /// <summary>Notes that a name begins so and is so long.</summary>
    public static void Add(Dictionary<uint, UInt128> byStart, char first, char second, int length)
    {
        var start = Start(first, second);
        byStart[start] = byStart.GetValueOrDefault(start) | (UInt128.One << length);
    }

    private static uint Start(char first, char second) => ((uint)first << 16) | second;

    private static ulong Bits(uint hash) => (1ul << (int)(hash & 63)) | (1ul << (int)(hash >> 26));

    private static uint Hash(uint start)
    {
        start *= 0x9e3779b1;
        return start ^ (start >> 15);
    }
}
