using SalesBot.Bot.Understanding.Lexing;
using SalesBot.Bot.Understanding.Numbers;
using SalesBot.Domain.WorkCalendars;

namespace SalesBot.Bot.Understanding.Dates;

/// <summary>A place in folded text where a date may begin, the day on which the text was written, and the number that stands at the place: it is read once for all readers.</summary>
internal readonly ref struct DatePlace
{
    /// <summary>The place, with the number that stands there.</summary>
    public DatePlace(ReadOnlySpan<char> text, int at, DateOnly today, WorkCalendar calendar)
    {
        Text = text;
        (At, Today, Calendar) = (at, today, calendar);
        CountEnd = at + NumberReader.ReadCount(text, at, out var count, out var isVague);
        (Count, IsCountVague) = (count, isVague);
    }

    /// <summary>All of the text.</summary>
    public ReadOnlySpan<char> Text { get; }

    /// <summary>Where the date may begin.</summary>
    public int At { get; }

    /// <summary>The day on which it was written.</summary>
    public DateOnly Today { get; }

    /// <summary>Which days are worked.</summary>
    public WorkCalendar Calendar { get; }

    /// <summary>The whole number of at most three digits that stands at the place.</summary>
    public int Count { get; }

    /// <summary>Where that number ends; the place itself where there is none.</summary>
    public int CountEnd { get; }

    /// <summary>Whether that number names no single value: 两三天后.</summary>
    public bool IsCountVague { get; }

    /// <summary>Whether a whole number of at most three digits stands at the place.</summary>
    public bool HasCount => CountEnd > At && !IsCountVague;

    /// <summary>Whether the place lies within a word or number of ASCII.</summary>
    public bool IsWithinWord => At > 0 && TextFolding.IsWord(Text[At - 1]);

    /// <summary>The character just before the place; a zero at the text's beginning.</summary>
    public char Before => At > 0 ? Text[At - 1] : '\0';

    /// <summary>The character there; a zero behind the text's end.</summary>
    public char this[int at] => at < Text.Length ? Text[at] : '\0';

    /// <summary>Whether the word stands there.</summary>
    public bool Says(int at, string word) => at <= Text.Length && Text[at..].StartsWith(word, StringComparison.Ordinal);

    /// <summary>Whether the word stands there, and no letter behind it.</summary>
    public bool SaysWord(int at, string word) => Says(at, word) && !TextFolding.IsWord(this[at + word.Length]);

    /// <summary>How long the word of the table is that begins there; 0 where none does.</summary>
    public int Match<T>(WordTable<T> words, int at, out T meaning)
    {
        meaning = default!;
        return at < Text.Length ? words.Match(Text, at, out meaning) : 0;
    }

    /// <summary>Behind a blank, if there is one.</summary>
    public int SkipBlank(int at) => this[at] == ' ' ? at + 1 : at;

    /// <summary>Behind 的, if it stands there.</summary>
    public int SkipOf(int at) => this[at] == '的' ? at + 1 : at;

    /// <summary>Behind 内, 里, 之内 or 以内, if one stands there.</summary>
    public int SkipWithin(int at) => this[at] is '内' or '里' ? at + 1 : this[at] is '之' or '以' && this[at + 1] == '内' ? at + 2 : at;

    /// <summary>Whether 初 there means the beginning, and is not that of 初步, 初期, 初稿.</summary>
    public bool SaysBeginning(int at) => this[at] == '初' && this[at + 1] is not ('步' or '期' or '级' or '稿' or '衷' or '审' or '版' or '样' or '次' or '心' or '始');

    /// <summary>Whether 中 there means the middle, and is not that of 中标, 中心, 中午.</summary>
    public bool SaysMiddle(int at) => this[at] == '中' && this[at + 1] is not ('标' or '心' or '国' or '文' or '午' or '间' or '介' or '选' or '层' or '高' or '等' or '小' or '石' or '铁' or '建' or '秋');

    /// <summary>Whether 底 or 末 stands there.</summary>
    public bool SaysEnd(int at) => this[at] is '底' or '末';
}
