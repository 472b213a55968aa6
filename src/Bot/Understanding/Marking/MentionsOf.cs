using System.Collections;
using System.Runtime.CompilerServices;

namespace SalesBot.Bot.Understanding.Marking;

/// <summary>The mentions of one type in a clause, in the text's order; walking through them allocates nothing.</summary>
internal readonly struct MentionsOf<T>(Mention[] mentions, MentionKinds kind) : IEnumerable<T>
    where T : Mention
{
    /// <summary>Whether there is one.</summary>
    public bool Any() => GetEnumerator().MoveNext();

    /// <summary>Whether the test holds for one.</summary>
    public bool Any(Func<T, bool> test) => FirstOrDefault(test) is not null;

    /// <summary>Whether the test holds for each.</summary>
    public bool All(Func<T, bool> test)
    {
        foreach (var mention in this)
        {
            if (!test(mention))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The first one, or null.</summary>
    public T? FirstOrDefault()
    {
        var all = GetEnumerator();
        return all.MoveNext() ? all.Current : null;
    }

    /// <summary>The first for which the test holds, or null.</summary>
    public T? FirstOrDefault(Func<T, bool> test)
    {
        foreach (var mention in this)
        {
            if (test(mention))
            {
                return mention;
            }
        }

        return null;
    }

    /// <summary>The last for which the test holds, or null.</summary>
    public T? LastOrDefault(Func<T, bool> test)
    {
        T? last = null;
        foreach (var mention in this)
        {
            last = test(mention) ? mention : last;
        }

        return last;
    }

    /// <summary>The sum of a number of each.</summary>
    public int Sum(Func<T, int> number)
    {
        var sum = 0;
        foreach (var mention in this)
        {
            sum += number(mention);
        }

        return sum;
    }

    /// <summary>Walks through them.</summary>
    public Enumerator GetEnumerator() => new(mentions, kind);

    IEnumerator<T> IEnumerable<T>.GetEnumerator() => GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Walks through the mentions of the type.</summary>
    internal struct Enumerator(Mention[] mentions, MentionKinds kind) : IEnumerator<T>
    {
        private int place = -1;

        /// <inheritdoc />
        public readonly T Current => Unsafe.As<T>(mentions[place]);

        readonly object IEnumerator.Current => Current;

        /// <inheritdoc />
        public bool MoveNext()
        {
            while (++place < mentions.Length)
            {
                if (mentions[place].Kind == kind)
                {
                    return true;
                }
            }

            return false;
        }

        /// <inheritdoc />
        public void Reset() => place = -1;

        /// <inheritdoc />
        public readonly void Dispose()
        {
        }
    }
}
