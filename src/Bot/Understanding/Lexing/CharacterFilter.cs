namespace SalesBot.Bot.Understanding.Lexing;

/// <summary>A bit for each of a few characters, which others share: it turns nearly all other characters away, and lies in one cache line.</summary>
/// <threadsafety>Immutable.</threadsafety>
internal readonly struct CharacterFilter
{
    private const int Words = 4;

    private readonly ulong[] bits = new ulong[Words];

    /// <summary>The filter of these characters.</summary>
    public CharacterFilter(IEnumerable<char> characters)
    {
        foreach (var c in characters)
        {
            bits[Word(c)] |= Bit(c);
        }
    }

    /// <summary>Whether the character may be one of them; always where it is one.</summary>
    public bool MayHold(char c) => (bits[Word(c)] & Bit(c)) != 0;

    private static int Word(char c) => (c >> 6) & (Words - 1);

    private static ulong Bit(char c) => 1ul << (c & 63);
}
