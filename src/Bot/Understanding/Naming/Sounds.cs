using System.Collections.Frozen;

namespace SalesBot.Bot.Understanding.Naming;

/// <summary>How Chinese characters are read, whatever the tone: which sound alike, and which are mixed up by ear and accent (n/l, zh/z, in/ing, f/h).</summary>
/// <remarks>A character with several readings (行, 重, 长, 乐) sounds like all that have one of them.</remarks>
internal static partial class Sounds
{
    private const char First = '\u4e00', Last = '\u9fff';

    private static readonly FrozenDictionary<string, ushort> Numbers;
    private static readonly string[] Syllables;
    private static readonly char[] Classes;

    /// <summary>For each syllable the first of the characters that are read so.</summary>
    private static readonly char[] Representatives;

    /// <summary>The first reading of each character with its class, and whether there are others: one look-up tells all that most characters are asked for.</summary>
    private static readonly Reading[] FirstReadings = new Reading[Last - First + 1];

    private static readonly FrozenDictionary<char, ushort[]> FurtherReadings;
    private static readonly FrozenDictionary<char, char[]> FurtherClasses;

    static Sounds()
    {
        var syllables = new List<string> { "" };
        var further = new Dictionary<char, List<ushort>>();
        var representatives = new List<char> { '\0' };
        foreach (var line in Table.AsSpan().EnumerateLines())
        {
            var (blank, bar) = (line.IndexOf(' '), line.IndexOf('|'));
            var number = (ushort)syllables.Count;
            syllables.Add(line[..blank].ToString());
            representatives.Add(line[blank + 1]);
            foreach (var character in line[(blank + 1)..(bar < 0 ? line.Length : bar)])
            {
                FirstReadings[character - First] = new Reading(number, '\0', HasFurther: false);
            }

            foreach (var character in bar < 0 ? [] : line[(bar + 1)..])
            {
                further.TryAdd(character, []);
                further[character].Add(number);
            }
        }

        (Syllables, Representatives) = ([.. syllables], [.. representatives]);
        Numbers = Enumerable.Range(1, Syllables.Length - 1).ToFrozenDictionary(number => Syllables[number], number => (ushort)number, StringComparer.Ordinal);
        FurtherReadings = further.ToFrozenDictionary(entry => entry.Key, entry => entry.Value.ToArray());
        var classes = new Dictionary<string, char>(StringComparer.Ordinal);
        Classes = new char[Syllables.Length];
        for (var number = 1; number < Syllables.Length; number++)
        {
            var blurred = Blur(Syllables[number]);
            classes.TryAdd(blurred, (char)(classes.Count + 1));
            Classes[number] = classes[blurred];
        }

        for (var i = 0; i < FirstReadings.Length; i++)
        {
            FirstReadings[i] = FirstReadings[i] with { Class = Classes[FirstReadings[i].Number], HasFurther = further.ContainsKey((char)(First + i)) };
        }

        FurtherClasses = FurtherReadings.ToFrozenDictionary(entry => entry.Key, entry => entry.Value.Select(number => Classes[number]).Where(other => other != ClassOf(entry.Key)).Distinct().ToArray());
    }

    /// <summary>The text with every character replaced by the first of those that sound like its first reading; as long as the text.</summary>
    public static string Fold(string folded) => string.Create(folded.Length, folded, static (sounds, folded) => Fold(folded, sounds));

    /// <summary>Writes the text with every character replaced by the first of those that sound like its first reading.</summary>
    public static void Fold(ReadOnlySpan<char> folded, Span<char> sounds)
    {
        for (var i = 0; i < sounds.Length; i++)
        {
            sounds[i] = FirstOf(folded[i]) is var number and > 0 ? Representatives[number] : folded[i];
        }
    }

    /// <summary>Whether the table has a reading of the character.</summary>
    public static bool IsKnown(char c) => FirstOf(c) != 0;

    /// <summary>The class of syllables that are mixed up with the character's first reading; NUL where it has none.</summary>
    public static char ClassOf(char c) => ReadingOf(c).Class;

    /// <summary>The class of a syllable, such as <c>xing</c>; NUL where it is none.</summary>
    public static char ClassOf(ReadOnlySpan<char> syllable) => Numbers.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(syllable, out var number) ? Classes[number] : '\0';

    /// <summary>The classes of the character's other readings.</summary>
    public static ReadOnlySpan<char> FurtherClassesOf(char c) => HasFurther(c) ? FurtherClasses[c] : [];

    /// <summary>Whether the character has more than one reading.</summary>
    public static bool HasFurther(char c) => ReadingOf(c).HasFurther;

    /// <summary>The character's first reading, such as <c>xing</c>; empty where it has none.</summary>
    public static string SyllableOf(char c) => Syllables[FirstOf(c)];

    /// <summary>The character's readings, the first one first.</summary>
    public static IEnumerable<string> SyllablesOf(char c) =>
        FirstOf(c) == 0 ? [] : HasFurther(c) ? FurtherReadings[c].Select(number => Syllables[number]).Prepend(SyllableOf(c)) : [SyllableOf(c)];

    /// <summary>Whether the character may be read as that syllable.</summary>
    public static bool IsReadAs(char c, ReadOnlySpan<char> syllable)
    {
        if (!Numbers.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(syllable, out var number))
        {
            return false;
        }

        return FirstOf(c) == number || (FurtherReadings.TryGetValue(c, out var further) && further.Contains(number));
    }

    /// <summary>Whether the two have a reading in common.</summary>
    public static bool AreAlike(char one, char other) => Share(one, other, static (number, otherNumber) => number == otherNumber);

    /// <summary>Whether the two have readings that are mixed up.</summary>
    public static bool AreNear(char one, char other) => Share(one, other, static (number, otherNumber) => Classes[number] == Classes[otherNumber]);

    private static bool Share(char one, char other, Func<ushort, ushort, bool> test)
    {
        var (first, otherFirst) = (FirstOf(one), FirstOf(other));
        if (first == 0 || otherFirst == 0)
        {
            return one == other;
        }

        if (test(first, otherFirst))
        {
            return true;
        }

        ReadOnlySpan<ushort> further = HasFurther(one) ? FurtherReadings[one] : [], otherFurther = HasFurther(other) ? FurtherReadings[other] : [];
        foreach (var number in further)
        {
            if (test(number, otherFirst))
            {
                return true;
            }
        }

        foreach (var otherNumber in otherFurther)
        {
            if (test(first, otherNumber))
            {
                return true;
            }

            foreach (var number in further)
            {
                if (test(number, otherNumber))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static ushort FirstOf(char c) => ReadingOf(c).Number;

    private static Reading ReadingOf(char c) => c is >= First and <= Last ? FirstReadings[c - First] : default;

    /// <summary>The syllable without what is mixed up: zh, ch, sh become z, c, s; n at the beginning l; ng at the end after a, e, i becomes n; f the h of 福 and 湖.</summary>
    private static string Blur(string syllable)
    {
        var blurred = syllable is ['z' or 'c' or 's', 'h', .. { Length: > 0 } rest] ? syllable[0] + rest : syllable;
        blurred = blurred is ['n', _, ..] and not "ng" ? "l" + blurred[1..] : blurred;
        blurred = blurred is [.., 'a' or 'e' or 'i', 'n', 'g'] ? blurred[..^1] : blurred;
        return blurred is ['f', 'u', ..] ? "h" + blurred[1..]
            : blurred is "fen" ? "hun"
            : blurred is "fei" ? "hui"
            : blurred is "fou" ? "hou"
            : blurred is ['f', ..] ? "hu" + blurred[1..]
            : blurred;
    }

    /// <summary>A character's first reading, by its number (0 for none), the class of it, and whether the character has others.</summary>
    private readonly record struct Reading(ushort Number, char Class, bool HasFurther);
}
