using System.Text;
using SalesBot.Adapters.Teams.Protocol.Cards;

namespace SalesBot.Adapters.Teams.Mapping.Drawing;

/// <summary>
/// Whether named values fit beside their names on a phone. Clients draw them as a table, which grows with the longest word in it and pushes the
/// card's right side out of sight; an address in it does that.
/// </summary>
internal static class FactWidth
{
    // In halves of a Chinese character: what 320 pixels leave for names and values, and for names alone.
    private const int Room = 30;
    private const int RoomForNames = 18;

    // Such a name stands in one line; a client would give all room to a long value, and stand the name's characters below each other.
    private const int LongestInOneLine = 12;

    private const char FirstWide = '\u2E80', NoLineEnds = '\u2060';

    /// <summary>How wide the names are.</summary>
    public static int OfNames(IEnumerable<Fact> facts) => facts.Select(fact => Math.Min(fact.Title.Sum(Width), RoomForNames)).DefaultIfEmpty().Max();

    /// <summary>Whether the fact fits beside names so wide.</summary>
    public static bool Fits(Fact fact, int names) => LongestWord(fact.Title) <= RoomForNames && LongestWord(fact.Value) <= Room - names;

    /// <summary>The fact with its name, where that is short, in one line.</summary>
    public static Fact InOneLine(Fact fact)
    {
        if (fact.Title.Sum(Width) > LongestInOneLine)
        {
            return fact;
        }

        var name = new StringBuilder(fact.Title.Length * 2);
        foreach (var sign in fact.Title)
        {
            if (name.Length > 0 && (IsWide(sign) || IsWide(name[^1])))
            {
                name.Append(NoLineEnds);
            }

            name.Append(sign);
        }

        return fact with { Title = name.ToString() };
    }

    // A line may end at any Chinese character.
    private static int LongestWord(string text)
    {
        var (longest, word) = (0, 0);
        foreach (var sign in text)
        {
            word = IsWide(sign) || sign is ' ' or '\u200B' ? 0 : word + Width(sign);
            longest = Math.Max(longest, word);
        }

        return longest;
    }

    // Capitals are nearly as wide as Chinese characters.
    private static int Width(char sign) => IsWide(sign) || char.IsUpper(sign) ? 2 : 1;

    private static bool IsWide(char sign) => sign >= FirstWide && !char.IsSurrogate(sign);
}
