namespace SalesBot.Bot.Understanding.Lexing;

/// <summary>A set of characters that tells of one character at a time, by a single look-up; to search a text for any of several there is <see cref="System.Buffers.SearchValues"/>.</summary>
/// <threadsafety>Immutable.</threadsafety>
internal sealed class CharacterSet
{
    private readonly ulong[] bits = new ulong[(char.MaxValue + 1) / 64];

    /// <summary>The set of these characters.</summary>
    public CharacterSet(IEnumerable<char> characters)
    {
        foreach (var c in characters)
        {
            bits[c >> 6] |= 1ul << (c & 63);
        }
    }

    /// <summary>Whether the character is one of them.</summary>
    public bool Contains(char c) => (bits[c >> 6] & (1ul << (c & 63))) != 0;
}
