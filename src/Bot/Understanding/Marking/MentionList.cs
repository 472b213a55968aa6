using System.Collections;

namespace SalesBot.Bot.Understanding.Marking;

/// <summary>All mentions in a clause, in the text's order; looking through them allocates nothing.</summary>
internal readonly struct MentionList(Mention[] mentions) : IReadOnlyList<Mention>
{
    /// <inheritdoc />
    public int Count => mentions.Length;

    /// <inheritdoc />
    public Mention this[int index] => mentions[index];

    /// <summary>Whether the test holds for one.</summary>
    public bool Any(Func<Mention, bool> test) => FirstOrDefault(test) is not null;

    /// <summary>Whether the test holds for each.</summary>
    public bool All(Func<Mention, bool> test)
    {
        foreach (var mention in mentions)
        {
            if (!test(mention))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The first for which the test holds, or null.</summary>
    public Mention? FirstOrDefault(Func<Mention, bool> test)
    {
        foreach (var mention in mentions)
        {
            if (test(mention))
            {
                return mention;
            }
        }

        return null;
    }

    /// <summary>The first that begins at the place, or null.</summary>
    public Mention? StartingAt(int place)
    {
        foreach (var mention in mentions)
        {
            if (mention.Start == place)
            {
                return mention;
            }
        }

        return null;
    }

    /// <summary>The last for which the test holds, or null.</summary>
    public Mention? LastOrDefault(Func<Mention, bool> test)
    {
        for (var i = mentions.Length - 1; i >= 0; i--)
        {
            if (test(mentions[i]))
            {
                return mentions[i];
            }
        }

        return null;
    }

    /// <summary>The sum of a number of each.</summary>
    public int Sum(Func<Mention, int> number)
    {
        var sum = 0;
        foreach (var mention in mentions)
        {
            sum += number(mention);
        }

        return sum;
    }

    /// <summary>Walks through them.</summary>
    public Enumerator GetEnumerator() => new(mentions);

    IEnumerator<Mention> IEnumerable<Mention>.GetEnumerator() => ((IEnumerable<Mention>)mentions).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => mentions.GetEnumerator();

    /// <summary>Walks through the mentions.</summary>
    internal struct Enumerator(Mention[] mentions)
    {
        private int place = -1;

        /// <summary>The one it has come to.</summary>
        public readonly Mention Current => mentions[place];

        /// <summary>Goes on to the next.</summary>
        public bool MoveNext() => ++place < mentions.Length;
    }
}
