using SalesBot.Bot.Understanding.Lexing;

namespace SalesBot.Bot.Understanding.Naming;

/// <summary>Finds names by their sound: under a hash of the classes of their syllables, several hashes where characters have several readings.</summary>
/// <threadsafety>Immutable.</threadsafety>
internal sealed class SoundTable
{
    private const int Longest = 16, MostReadings = 8;

    private readonly HashedNumbers byHash;
    private readonly StartTable byStart;

    /// <summary>The table of these names of Chinese characters.</summary>
    public SoundTable(NameTable names, IEnumerable<int> numbers)
    {
        var (hashes, numbersOfHashes) = (new List<uint>(), new List<int>());
        var starts = new Dictionary<uint, UInt128>();
        var readings = new List<char[]>();
        foreach (var number in numbers)
        {
            var name = names[number];
            if (name.Length is < 2 or > Longest || !IsReadable(name))
            {
                continue;
            }

            ReadingsOf(name, readings);
            foreach (var reading in readings)
            {
                hashes.Add(TextHash.Of(reading));
                numbersOfHashes.Add(number);
                StartTable.Add(starts, reading[0], reading[1], reading.Length);
            }
        }

        byHash = new HashedNumbers(hashes, numbersOfHashes);
        byStart = new StartTable(starts);
    }

    /// <summary>Hands out the names, of so many characters at least, that may sound like the beginnings of the reading, which is given in classes.</summary>
    public void Find(ReadOnlySpan<char> classes, int shortest, int tier, List<NearName> found)
    {
        if (classes.Length < 2)
        {
            return;
        }

        // No name is longer than the bits of a number are many.
        var lengths = LengthsAt(classes[0], classes[1]) >> shortest << shortest;
        var grown = TextHash.Seed;
        for (var i = 0; i < classes.Length && lengths >> (i + 1) != 0; i++)
        {
            grown = TextHash.Grow(grown, classes[i]);
            if (((lengths >> (i + 1)) & 1) == 0)
            {
                continue;
            }

            var hash = TextHash.Finish(grown);
            foreach (var entry in byHash.At(hash))
            {
                if (HashedNumbers.Has(entry, hash))
                {
                    found.Add(new NearName(tier, HashedNumbers.NumberOf(entry), i + 1, NameSlip.NearSound, 0));
                }
            }
        }
    }

    /// <summary>The lengths, as bits, of names that begin with syllables of these classes; zero where none does.</summary>
    public uint LengthsAt(char first, char second) => (uint)byStart.LengthsAt(first, second);

    private static bool IsReadable(ReadOnlySpan<char> name)
    {
        foreach (var c in name)
        {
            if (!Sounds.IsKnown(c))
            {
                return false;
            }
        }

        return true;
    }

    private static void ReadingsOf(ReadOnlySpan<char> name, List<char[]> readings)
    {
        readings.Clear();
        var first = new char[name.Length];
        for (var i = 0; i < name.Length; i++)
        {
            first[i] = Sounds.ClassOf(name[i]);
        }

        readings.Add(first);
        for (var i = 0; i < name.Length; i++)
        {
            if (!Sounds.HasFurther(name[i]))
            {
                continue;
            }

            foreach (var other in Sounds.FurtherClassesOf(name[i]))
            {
                for (var known = readings.Count - 1; known >= 0 && readings.Count < MostReadings; known--)
                {
                    char[] reading = [.. readings[known]];
                    reading[i] = other;
                    readings.Add(reading);
                }
            }
        }
    }
}
