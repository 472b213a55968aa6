using SalesBot.Bot.Understanding.Lexing;
using SalesBot.Bot.Understanding.Numbers;

namespace SalesBot.Bot.Understanding.Periods;

/// <summary>A place in folded text where a period may begin, and the day on which it was written.</summary>
/// <param name="text">All of the text.</param>
/// <param name="at">The place.</param>
/// <param name="today">The day.</param>
/// <param name="isAhead">Whether it is asked what is to come.</param>
internal readonly ref struct PeriodPlace(ReadOnlySpan<char> text, int at, DateOnly today, bool isAhead)
{
    /// <summary>All of the text.</summary>
    public ReadOnlySpan<char> Text { get; } = text;

    /// <summary>The place.</summary>
    public int At { get; } = at;

    /// <summary>The day on which it was written.</summary>
    public DateOnly Today { get; } = today;

    /// <summary>Whether it is asked what is to come.</summary>
    public bool IsAhead { get; } = isAhead;

    /// <summary>Whether the place lies within a word or number of ASCII.</summary>
    public bool IsWithinWord => At > 0 && TextFolding.IsWord(Text[At - 1]) && TextFolding.IsWord(this[At]);

    /// <summary>What follows the place.</summary>
    public ReadOnlySpan<char> Rest => At < Text.Length ? Text[At..] : [];

    /// <summary>The character there; a zero outside of the text.</summary>
    public char this[int place] => place >= 0 && place < Text.Length ? Text[place] : '\0';

    /// <summary>Another place of the text.</summary>
    public PeriodPlace MovedTo(int place) => new(Text, place, Today, IsAhead);

    /// <summary>How long the word of the table is that begins there; 0 where none does.</summary>
    public int Match<T>(WordTable<T> words, int place, out T meaning)
    {
        meaning = default!;
        return place < Text.Length ? words.Match(Text, place, out meaning) : 0;
    }

    /// <summary>Behind a blank, if there is one.</summary>
    public int SkipBlank(int place) => this[place] == ' ' ? place + 1 : place;

    /// <summary>Behind blanks and 的, 里, 份, if they stand there.</summary>
    public int SkipOf(int place)
    {
        while (this[place] is ' ' or '的' or '里' or '份')
        {
            place++;
        }

        return place;
    }

    /// <summary>A count that stands there: 3, 三, 两; 0 length where there is none.</summary>
    public int Count(int place, out int count)
    {
        count = 0;
        if (this[place] is '俩' or '仨')
        {
            count = this[place] == '俩' ? 2 : 3;
            return 1;
        }

        return place < Text.Length ? NumberReader.ReadSmall(Text, place, out count) : 0;
    }
}
