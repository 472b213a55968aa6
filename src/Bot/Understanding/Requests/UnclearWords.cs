using SalesBot.Bot.Understanding.Naming;

namespace SalesBot.Bot.Understanding.Requests;

/// <summary>Finds in a question the words of time, of a part of the company or of a colleague that nobody here knows, with what belongs to them: 展会|期间, 华东|三组, 张三.</summary>
internal static class UnclearWords
{
    /// <summary>So many characters before 期间 belong to its name.</summary>
    private const int LongestName = 6;

    private const int ShortestMember = 2;

    private const int LongestMember = 3;

    /// <summary>The words and what they stand for; null where all is known.</summary>
    public static (Slot<string> What, UnknownPart Part)? In(QuestionKind kind, List<Phrase> asked)
    {
        if (kind == QuestionKind.UnknownRanking)
        {
            return null;
        }

        foreach (var phrase in asked)
        {
            if (phrase.Tokens.FindIndex(token => token is { IsUnclear: true, Word: RequestWord.Whom }) is var scope and >= 0)
            {
                var first = scope > 0 && phrase.Tokens[scope - 1].Word == RequestWord.Whom && phrase.Tokens[scope - 1].End == phrase.Tokens[scope].Span.Start ? scope - 1 : scope;
                return (Of(phrase, first, scope), UnknownPart.Scope);
            }

            if (Member(kind, phrase) is { } member)
            {
                return (member, UnknownPart.Member);
            }
        }

        return kind is not (QuestionKind.Completeness or QuestionKind.Process) && Time(kind, asked) is { } time ? (time, UnknownPart.Time) : null;
    }

    /// <summary>「展会期间呢」: the words that nobody knows, with nothing but their name beside them; null where all is known, or more is said.</summary>
    public static (Slot<string> What, UnknownPart Part)? InFragment(Phrase fragment)
    {
        var place = fragment.Tokens.FindIndex(token => token.IsUnclear);
        if (place < 0)
        {
            return null;
        }

        var isTime = fragment.Tokens[place].Word == RequestWord.Period;
        var first = isTime ? FirstOf(fragment, place) : place;
        var isMore = fragment.Tokens.Where((token, i) => i < first || i > place).Any(token => token.Word == RequestWord.Unknown);
        return isMore ? null : (Of(fragment, first, place), isTime ? UnknownPart.Time : UnknownPart.Scope);
    }

    /// <summary>The words of time that nobody knows; null where all is known.</summary>
    private static Slot<string>? Time(QuestionKind kind, List<Phrase> asked)
    {
        // 五一前我离季度目标还差多少: of the target that is named.
        if (kind is QuestionKind.Progress or QuestionKind.Forecast && PeriodReader.Read(asked.Select(phrase => phrase.Clause), isAhead: true) is not null)
        {
            return null;
        }

        foreach (var phrase in asked)
        {
            var place = phrase.Tokens.FindIndex(token => token is { IsUnclear: true, Word: RequestWord.Period });
            place = place >= 0 || kind is QuestionKind.Progress or QuestionKind.Forecast or QuestionKind.Report ? place : ToCome(phrase, asked);
            if (place >= 0)
            {
                return Of(phrase, FirstOf(phrase, place), place);
            }
        }

        return null;
    }

    /// <summary>「下周三谁签得最多」: a time that is named, and is no period of what was.</summary>
    private static int ToCome(Phrase phrase, List<Phrase> asked) =>
        PeriodReader.Read(asked.Select(part => part.Clause)) is null ? phrase.Tokens.FindIndex(token => token.Word == RequestWord.Period) : -1;

    /// <summary>The first of the words before 期间 and the like that belong to its name: 展|会|期间, 活动|期间.</summary>
    private static int FirstOf(Phrase phrase, int place)
    {
        var tokens = phrase.Tokens;
        var first = place;
        while (first > 0 && tokens[first - 1].End == tokens[first].Span.Start && tokens[place].Span.Start - tokens[first - 1].Span.Start <= LongestName
            && (tokens[first - 1].Word == RequestWord.Unknown || IsWithinName(phrase, first - 1) || (tokens[first - 1].Word == RequestWord.Metric && first == place && phrase.TextOf(tokens[place]) is "期间" or "那几天" or "那段时间" or "时期")))
        {
            first--;
        }

        return first;
    }

    /// <summary>The 会 of 展会: a single character that carries nothing, behind one that nobody knows.</summary>
    private static bool IsWithinName(Phrase phrase, int place) =>
        phrase.Tokens[place] is { Word: RequestWord.Filler, Span.Length: 1 } && place > 0 && phrase.Tokens[place - 1] is { Word: RequestWord.Unknown } before && before.End == phrase.Tokens[place].Span.Start && phrase.TextOf(phrase.Tokens[place]) is not "的";

    /// <summary>「张三业绩排第几」: somebody whose figure is asked for, and whom the company does not have.</summary>
    private static Slot<string>? Member(QuestionKind kind, Phrase phrase)
    {
        var isOfSomebody = kind is QuestionKind.Progress or QuestionKind.Completeness or QuestionKind.Process || (kind == QuestionKind.Ranking && phrase.Has(RequestWord.Position));
        if (!isOfSomebody || phrase.HasAny(RequestWord.Who, RequestWord.Me, RequestWord.Whom))
        {
            return null;
        }

        var tokens = phrase.Tokens;
        var first = tokens.FindIndex(IsOfName);
        var end = first;
        while (end >= 0 && end < tokens.Count && IsOfName(tokens[end]) && (end == first || tokens[end].Span.Start == tokens[end - 1].End))
        {
            end++;
        }

        // 张|三: a surname that is a word as well.
        first -= first > 0 && tokens[first - 1] is { Word: RequestWord.Filler } surname && surname.End == tokens[first].Span.Start && phrase.TextOf(surname) is "张" ? 1 : 0;
        var length = first < 0 ? 0 : tokens[end - 1].End - tokens[first].Span.Start;
        return length is >= ShortestMember and <= LongestMember && end < tokens.Count && tokens.FindLastIndex(IsOfName) == end - 1
            && tokens.Take(first).All(token => token.Word is RequestWord.Show or RequestWord.Filler or RequestWord.Period) && PersonNames.BeginsWithSurname(phrase.TextOf(tokens[first]))
            ? Of(phrase, first, end - 1)
            : null;
    }

    /// <summary>The 伟 of 张伟, the 三 of 张三.</summary>
    private static bool IsOfName(RequestToken token) => token.Word == RequestWord.Unknown || token is { Word: RequestWord.Figure, Span.Length: 1 };

    private static Slot<string> Of(Phrase phrase, int first, int last)
    {
        var span = new TextSpan(phrase.Tokens[first].Span.Start, phrase.Tokens[last].End - phrase.Tokens[first].Span.Start);
        return new Slot<string>(phrase.Clause.WholeOriginal.Substring(span.Start, span.Length), span, 0.95);
    }
}
