using SalesBot.Bot.Understanding.Dates;
using SalesBot.Bot.Understanding.Words;

namespace SalesBot.Bot.Understanding.Marking;

/// <summary>A stretch of text between two breaks, with what was recognised in it.</summary>
internal sealed class Clause(string original, string text, int start, int end, int sentence, int lineStart, char breakAfter, DateOnly today, Mention[] mentions)
{
    /// <summary>Where it begins.</summary>
    public int Start { get; } = start;

    /// <summary>The place after its last unit.</summary>
    public int End { get; } = end;

    /// <summary>Which sentence it belongs to, from 0.</summary>
    public int Sentence { get; } = sentence;

    /// <summary>Where its line of the message begins.</summary>
    public int LineStart { get; } = lineStart;

    /// <summary>Whether nothing but a mark of a list stands before it on its line.</summary>
    public bool IsFirstOfLine => text.AsSpan(LineStart, Start - LineStart).Trim(" .、)0123456789①②③④⑤⑥⑦⑧⑨-·•*:").IsEmpty;

    /// <summary>What ends it: a comma, a full stop, a blank; NUL at the end of the text.</summary>
    public char BreakAfter { get; } = breakAfter;

    /// <summary>The day on which it was written.</summary>
    public DateOnly Today { get; } = today;

    /// <summary>What was recognised in it.</summary>
    public IReadOnlyList<Mention> Mentions { get; } = mentions;

    /// <summary>What stands over it, if something does.</summary>
    public Header? Header { get; set; }

    /// <summary>Whether it names the day on which it was written.</summary>
    public bool SaysToday => All<DateMention>().Any(mention => mention.Date is { IsFixed: true, Precision: DatePrecision.Day } date && date.Past.From == Today);

    /// <summary>Its folded text.</summary>
    public ReadOnlySpan<char> Text => text.AsSpan(Start, End - Start);

    /// <summary>The text as it was written.</summary>
    public ReadOnlySpan<char> Original => original.AsSpan(Start, End - Start);

    /// <summary>The whole text as it was written.</summary>
    public string WholeOriginal => original;

    /// <summary>The whole folded text.</summary>
    public ReadOnlySpan<char> WholeText => text;

    /// <summary>Where it stands.</summary>
    public TextSpan Span => new(Start, End - Start);

    /// <summary>The clause without the words and stages inside the stretch, which are part of a title.</summary>
    public Clause Without(TextSpan title) => new(
        original,
        text,
        Start,
        End,
        Sentence,
        LineStart,
        BreakAfter,
        Today,
        [.. mentions.Where(mention => mention is not (CueMention or StageMention) || mention.End <= title.Start || mention.Start >= title.Start + title.Length)])
    {
        Header = Header,
    };

    /// <summary>Whether a word tells so.</summary>
    public bool Has(Cue cue) => Find(cue) is not null;

    /// <summary>Whether one of the words tells so.</summary>
    public bool HasAny(params ReadOnlySpan<Cue> cues)
    {
        foreach (var mention in mentions)
        {
            if (mention is CueMention found && cues.Contains(found.Cue))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The first word that tells so, or null.</summary>
    public CueMention? Find(Cue cue)
    {
        foreach (var mention in mentions)
        {
            if (mention is CueMention found && found.Cue == cue)
            {
                return found;
            }
        }

        return null;
    }

    /// <summary>The first mention of the kind, or null.</summary>
    public T? First<T>()
        where T : Mention
    {
        foreach (var mention in mentions)
        {
            if (mention is T found)
            {
                return found;
            }
        }

        return null;
    }

    /// <summary>All mentions of the kind.</summary>
    public IEnumerable<T> All<T>()
        where T : Mention => mentions.OfType<T>();

    /// <summary>Whether the folded text just before the place ends so.</summary>
    public bool IsPrecededBy(int at, string word) => text.AsSpan(0, at).TrimEnd(' ').EndsWith(word, StringComparison.Ordinal);
}
