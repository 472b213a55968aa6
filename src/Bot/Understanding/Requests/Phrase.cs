using SalesBot.Bot.Understanding.Lexing;
using SalesBot.Bot.Understanding.Marking;
using SalesBot.Bot.Understanding.Naming;
using SalesBot.Domain.Organisation;

namespace SalesBot.Bot.Understanding.Requests;

/// <summary>A clause as words of a question: how much of it is known tells whether it is one.</summary>
internal sealed class Phrase
{
    private static readonly RequestWord[] Keys =
    [
        RequestWord.Board, RequestWord.Position, RequestWord.Champion, RequestWord.First, RequestWord.Superlative, RequestWord.TopCount, RequestWord.Goal, RequestWord.Fulfil, RequestWord.Attainment,
        RequestWord.Pace, RequestWord.Gap, RequestWord.Funnel, RequestWord.Pipe, RequestWord.ByStage, RequestWord.Points, RequestWord.Reward, RequestWord.Medal, RequestWord.Income,
        RequestWord.Versus, RequestWord.Forecast, RequestWord.Missing, RequestWord.Above, RequestWord.Report, RequestWord.Process, RequestWord.Flow,
    ];

    private static readonly UInt128 KeyBits = BitsOf(Keys);

    private readonly UInt128 words;

    private Phrase(Clause clause, List<RequestToken> tokens)
    {
        (Clause, Tokens) = (clause, tokens);
        foreach (var token in tokens)
        {
            words |= Bit(token.Word);
            HasUncounted |= token.IsUncounted;
            Unknown += UnknownIn(token, clause.WholeText);
        }
    }

    /// <summary>Where it stands.</summary>
    public Clause Clause { get; }

    /// <summary>Its words and names in order.</summary>
    public List<RequestToken> Tokens { get; }

    /// <summary>How many Chinese characters of it are not known; an unknown English word counts as two.</summary>
    public int Unknown { get; }

    /// <summary>Whether it names a figure that nothing here counts.</summary>
    public bool HasUncounted { get; }

    /// <summary>Whether there is anything in it that a question could be about.</summary>
    public bool HasKey => (words & KeyBits) != UInt128.Zero;

    /// <summary>Whether it asks.</summary>
    public bool IsQuestion => Clause.BreakAfter == '?' || Clause.Text.EndsWith("?", StringComparison.Ordinal) || HasAny(RequestWord.Who, RequestWord.WhoMore, RequestWord.HowMuch, RequestWord.How, RequestWord.Position) || (Has(RequestWord.QuestionEnd) && (EndsAsking || AsksTwice)) || BeginsAsking;

    /// <summary>Whether nothing stands beside it, be it asked or told.</summary>
    public bool IsAlone => Clause.Start == 0 && Clause.End >= Clause.WholeText.TrimEnd(" .!~?").Length;

    /// <summary>Whether something is to be shown.</summary>
    public bool IsCommand => Has(RequestWord.Show);

    /// <summary>Whether it is nothing but the name of what is asked for, with period and scope; 奖金下来了 tells.</summary>
    public bool IsBare => Unknown == 0 && !Clause.Text.TrimEnd(" .!~啊呀哈").EndsWith("了", StringComparison.Ordinal) && !HasAny(RequestWord.Figure, RequestWord.Name, RequestWord.First, RequestWord.Place, RequestWord.Superlative, RequestWord.Other);

    /// <summary>Whether it is nothing but the name of a figure that nothing here counts, with period and scope.</summary>
    public bool IsBareBesideUncounted => HasUncounted && Tokens.TrueForAll(token => token.IsUncounted || token.Word is RequestWord.Period or RequestWord.Whom or RequestWord.Parts or RequestWord.Me or RequestWord.Filler);

    /// <summary>Whether it asks, commands or names a thing.</summary>
    public bool Asks => IsQuestion || IsCommand || IsBare;

    /// <summary>Whether nothing in it stands for anything by itself: it belongs to the question beside it.</summary>
    public bool IsOnlySlots => Unknown == 0 && !Tokens.Any(token => IsKey(token) && token.Word is not (RequestWord.Goal or RequestWord.Superlative)) && !HasAny(RequestWord.Name, RequestWord.Figure, RequestWord.Other, RequestWord.Place, RequestWord.Why, RequestWord.Unreal, RequestWord.No, RequestWord.You, RequestWord.Deals) && Tokens.Count > 0;

    /// <summary>Whether a period, a scope or a metric stands in it.</summary>
    public bool HasSlot => HasAny(RequestWord.Period, RequestWord.Whom, RequestWord.Metric);

    /// <summary>Am I on track: English asks by its first word.</summary>
    private bool BeginsAsking => FirstWord(Clause) is "am" or "are" or "is" or "do" or "does" or "did" or "have" or "has" or "will" or "can";

    /// <summary>上个月目标有没有完成: asks by saying it twice, wherever it stands.</summary>
    private bool AsksTwice => Tokens.Exists(token => token.Word == RequestWord.QuestionEnd && token.Span.Length == 3 && TextFolding.IsHan(Clause.WholeText[token.Span.Start]));

    private bool EndsAsking
    {
        get
        {
            for (var i = Tokens.Count - 1; i >= 0; i--)
            {
                if (Tokens[i].Word == RequestWord.QuestionEnd)
                {
                    return true;
                }

                if (Tokens[i].Word != RequestWord.Filler)
                {
                    return false;
                }
            }

            return false;
        }
    }

    /// <summary>The words of the clause.</summary>
    public static Phrase Of(Clause clause, OrganisationNames names, Member? speaker) => new(clause, PhraseScanner.Scan(clause, names, speaker));

    /// <summary>The part of the phrase between two places, neither of them within a word.</summary>
    public Phrase Between(int from, int to)
    {
        var first = FirstFrom(from);
        return new Phrase(Clause.Between(from, to), Tokens.GetRange(first, FirstFrom(to) - first));
    }

    /// <summary>Whether something in it is of the kind.</summary>
    public bool Has(RequestWord word) => (words & Bit(word)) != UInt128.Zero;

    /// <summary>Whether something in it is of one of the kinds.</summary>
    public bool HasAny(params ReadOnlySpan<RequestWord> any) => (words & BitsOf(any)) != UInt128.Zero;

    /// <summary>How many are of the kind.</summary>
    public int Count(RequestWord word) => Tokens.Count(token => token.Word == word);

    /// <summary>The word as it is written.</summary>
    public ReadOnlySpan<char> TextOf(RequestToken token) => Clause.WholeText.Slice(token.Span.Start, token.Span.Length);

    /// <summary>How much of the word counts as not known: one that tells something only beside some others does too.</summary>
    public static int UnknownIn(RequestToken token, ReadOnlySpan<char> text) =>
        token.Word is not (RequestWord.Unknown or RequestWord.Wonder or RequestWord.More) ? 0 : TextFolding.IsHan(text[token.Span.Start]) ? token.Span.Length : 2;

    /// <summary>Whether a question could be about the word.</summary>
    public static bool IsKey(RequestToken token) => (KeyBits & Bit(token.Word)) != UInt128.Zero;

    /// <summary>Which of the words is the first that does not begin before the place.</summary>
    private int FirstFrom(int place)
    {
        var (low, high) = (0, Tokens.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = Tokens[middle].Span.Start < place ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    private static UInt128 Bit(RequestWord word) => UInt128.One << (int)word;

    private static UInt128 BitsOf(ReadOnlySpan<RequestWord> words)
    {
        var bits = UInt128.Zero;
        foreach (var word in words)
        {
            bits |= Bit(word);
        }

        return bits;
    }

    private static ReadOnlySpan<char> FirstWord(Clause clause)
    {
        var text = clause.Text.TrimStart(' ');
        return text.IndexOf(' ') is var blank and >= 0 ? text[..blank] : text;
    }
}
