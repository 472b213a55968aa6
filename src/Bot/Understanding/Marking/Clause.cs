using System.Buffers;
using SalesBot.Bot.Understanding.Assembly;
using SalesBot.Bot.Understanding.Dates;
using SalesBot.Bot.Understanding.Lexing;
using SalesBot.Bot.Understanding.Requests;
using SalesBot.Bot.Understanding.Words;

namespace SalesBot.Bot.Understanding.Marking;

/// <summary>A stretch of text between two breaks, with what was recognised in it.</summary>
internal sealed class Clause(string original, string text, int start, int end, int sentence, int lineStart, int marksEnd, char breakAfter, DateOnly today, Mention[] mentions)
{
    private readonly MentionKinds kinds = KindsOf(mentions);
    private readonly ulong cues = CuesOf(mentions);

    private RequestSigns? signs;

    /// <summary>A message says at its beginning that it is a report.</summary>
    private const int ReportHead = 12;

    /// <summary>No more of a sentence is looked at from one place in it, so that a row of very many clauses is read in linear time.</summary>
    public const int LongestSentence = 200;

    private static readonly SearchValues<char> SentenceEnds = SearchValues.Create("。;!\n");

    /// <summary>Where it begins.</summary>
    public int Start { get; } = start;

    /// <summary>The place after its last unit.</summary>
    public int End { get; } = end;

    /// <summary>Which sentence it belongs to, from 0.</summary>
    public int Sentence { get; } = sentence;

    /// <summary>Where its line of the message begins.</summary>
    public int LineStart { get; } = lineStart;

    /// <summary>Whether nothing but a mark of a list stands before it on its line.</summary>
    public bool IsFirstOfLine => Start <= marksEnd;

    /// <summary>Whether there is nothing else in the message.</summary>
    public bool IsWholeMessage => Start == 0 && End >= WholeText.TrimEnd(" .!~").Length;

    /// <summary>What ends it: a comma, a full stop, a blank; NUL at the end of the text.</summary>
    public char BreakAfter { get; } = breakAfter;

    /// <summary>The day on which it was written.</summary>
    public DateOnly Today { get; } = today;

    /// <summary>What was recognised in it.</summary>
    public MentionList Mentions => new(mentions);

    /// <summary>What stands over it, if something does.</summary>
    public Header? Header { get; set; }

    /// <summary>Whether it is no report of the speaker's own, but handed on, or a text that is only spoken of (<see cref="OthersWords"/>).</summary>
    public bool IsOthersWords { get; set; }

    /// <summary>Whether it stands in a report of a day or a week (日报, 周报要点).</summary>
    public bool IsInReport => text.AsSpan(0, Math.Min(text.Length, ReportHead)) is var head && (head.Contains("日报", StringComparison.Ordinal) || head.Contains("周报", StringComparison.Ordinal) || head.Contains("这周:", StringComparison.Ordinal) || head.Contains("本周:", StringComparison.Ordinal) || head.Contains("本周工作", StringComparison.Ordinal) || head.Contains("工作汇报", StringComparison.Ordinal) || head.StartsWith("汇报:", StringComparison.Ordinal) || head.StartsWithAny("补录", "补记", "补报", "补登", "补一下", "catching up", "catch up"));

    /// <summary>Whether it names a time of the day on which it was written that is yet to come.</summary>
    public bool IsLaterToday { get; set; }

    /// <summary>Whether it names a time of the day on which it was written that has passed.</summary>
    public bool IsEarlierToday { get; set; }

    /// <summary>The day before today that was named before it, where it names only a time of that day itself.</summary>
    public DateOnly? EarlierDay { get; set; }

    /// <summary>The day ahead that was named before it in its sentence, where it names only a time of that day itself.</summary>
    public DateOnly? LaterDay { get; set; }

    /// <summary>Whether it names the day on which it was written.</summary>
    public bool SaysToday
    {
        get
        {
            foreach (var mention in All<DateMention>())
            {
                if (mention.Date is { IsFixed: true, Precision: DatePrecision.Day } date && date.Past.From == Today)
                {
                    return true;
                }
            }

            return false;
        }
    }

    /// <summary>Which words of requests it holds; looked for once, however many readers ask.</summary>
    public RequestSigns Signs => signs ??= RequestSign.Of(this);

    /// <summary>How it is meant by itself, once it was asked for (<see cref="Assembly.Mood.Of"/>).</summary>
    public Mood? Mood { get; set; }

    /// <summary>It as words of a question, once it was asked for (<see cref="PhraseBook"/>).</summary>
    public Phrase? Phrase { get; set; }

    /// <summary>Its folded text.</summary>
    public ReadOnlySpan<char> Text => text.AsSpan(Start, End - Start);

    /// <summary>The text as it was written.</summary>
    public ReadOnlySpan<char> Original => original.AsSpan(Start, End - Start);

    /// <summary>The whole text as it was written.</summary>
    public string WholeOriginal => original;

    /// <summary>The whole folded text.</summary>
    public ReadOnlySpan<char> WholeText => text;

    /// <summary>What stands before the place in its sentence, over the clauses' borders; the last of it where that is long.</summary>
    public ReadOnlySpan<char> SentenceBefore(int place)
    {
        var near = text.AsSpan(Math.Max(0, place - LongestSentence), Math.Min(place, LongestSentence));
        return near[(near.LastIndexOfAny(SentenceEnds) + 1)..];
    }

    /// <summary>What stands behind the place in its sentence, over the clauses' borders; the first of it where that is long.</summary>
    public ReadOnlySpan<char> SentenceBehind(int place)
    {
        var near = text.AsSpan(place, Math.Min(text.Length - place, LongestSentence));
        return near.IndexOfAny(SentenceEnds) is var end and >= 0 ? near[..end] : near;
    }

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
        marksEnd,
        BreakAfter,
        Today,
        [.. mentions.Where(mention => mention is not (CueMention or StageMention) || mention.End <= title.Start || mention.Start >= title.Start + title.Length)])
    {
        Header = Header,
        IsOthersWords = IsOthersWords,
        IsLaterToday = IsLaterToday,
        IsEarlierToday = IsEarlierToday,
        EarlierDay = EarlierDay,
        LaterDay = LaterDay,
    };

    /// <summary>The part of the clause between two places.</summary>
    public Clause Between(int from, int to) => new(
        original,
        text,
        from,
        to,
        Sentence,
        LineStart,
        marksEnd,
        to == End ? BreakAfter : '\0',
        Today,
        [.. mentions.Where(mention => mention.Start >= from && mention.End <= to)])
    {
        Header = Header,
        IsOthersWords = IsOthersWords,
        IsLaterToday = IsLaterToday,
        IsEarlierToday = IsEarlierToday,
        EarlierDay = EarlierDay,
        LaterDay = LaterDay,
    };

    /// <summary>Whether a word tells so.</summary>
    public bool Has(Cue cue) => (cues & Bit(cue)) != 0;

    /// <summary>Whether one of the words tells so; of few, which are known where it is asked, a single bit mask is left.</summary>
    public bool HasAny(Cue one, Cue two) => (cues & (Bit(one) | Bit(two))) != 0;

    /// <inheritdoc cref="HasAny(Cue, Cue)" />
    public bool HasAny(Cue one, Cue two, Cue three) => (cues & (Bit(one) | Bit(two) | Bit(three))) != 0;

    /// <inheritdoc cref="HasAny(Cue, Cue)" />
    public bool HasAny(Cue one, Cue two, Cue three, Cue four) => (cues & (Bit(one) | Bit(two) | Bit(three) | Bit(four))) != 0;

    /// <inheritdoc cref="HasAny(Cue, Cue)" />
    public bool HasAny(Cue one, Cue two, Cue three, Cue four, Cue five) => (cues & (Bit(one) | Bit(two) | Bit(three) | Bit(four) | Bit(five))) != 0;

    /// <summary>Whether one of the words tells so.</summary>
    public bool HasAny(params ReadOnlySpan<Cue> any) => (cues & BitsOf(any)) != 0;

    /// <summary>Whether something of one of the kinds was recognised in it, or one of the words of a mask (<see cref="BitsOf"/>) tells so.</summary>
    public bool HasAny(MentionKinds any, ulong anyCue) => (kinds & any) != MentionKinds.None || (cues & anyCue) != 0;

    /// <summary>The words as a mask.</summary>
    public static ulong BitsOf(ReadOnlySpan<Cue> any)
    {
        var bits = 0ul;
        foreach (var cue in any)
        {
            bits |= Bit(cue);
        }

        return bits;
    }

    /// <summary>The first word that tells so, or null.</summary>
    public CueMention? Find(Cue cue)
    {
        if (!Has(cue))
        {
            return null;
        }

        foreach (var mention in All<CueMention>())
        {
            if (mention.Cue == cue)
            {
                return mention;
            }
        }

        return null;
    }

    /// <summary>The first mention of the kind, or null.</summary>
    public T? First<T>()
        where T : Mention => All<T>().FirstOrDefault();

    /// <summary>Whether something of one of the kinds was recognised in it.</summary>
    public bool HasAny(MentionKinds any) => (kinds & any) != MentionKinds.None;

    /// <summary>How much of its text is of the kinds.</summary>
    public int LengthOf(MentionKinds any)
    {
        var length = 0;
        foreach (var mention in mentions)
        {
            length += (mention.Kind & any) != MentionKinds.None ? mention.Length : 0;
        }

        return length;
    }

    /// <summary>All mentions of the kind.</summary>
    public MentionsOf<T> All<T>()
        where T : Mention => new(HasAny(KindOf<T>.Kind) ? mentions : [], KindOf<T>.Kind);

    /// <summary>Whether the folded text just before the place ends so.</summary>
    public bool IsPrecededBy(int at, string word) => text.AsSpan(0, at).TrimEnd(' ').EndsWith(word, StringComparison.Ordinal);

    private static ulong Bit(Cue cue) => 1ul << (int)cue;

    private static MentionKinds KindsOf(Mention[] mentions)
    {
        var all = MentionKinds.None;
        foreach (var mention in mentions)
        {
            all |= mention.Kind;
        }

        return all;
    }

    private static ulong CuesOf(Mention[] mentions)
    {
        var all = 0ul;
        foreach (var mention in mentions)
        {
            all |= mention is CueMention found ? Bit(found.Cue) : 0;
        }

        return all;
    }
}
