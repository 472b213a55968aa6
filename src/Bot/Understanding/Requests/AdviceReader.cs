using SalesBot.Bot.Understanding.Assembly;
using SalesBot.Bot.Understanding.Lexing;
using SalesBot.Bot.Understanding.Marking;
using SalesBot.Bot.Understanding.Words;

namespace SalesBot.Bot.Understanding.Requests;

/// <summary>Reads questions of how to say or handle something: 客户嫌贵怎么回, 求一套催款话术, how do I handle a price objection.</summary>
internal static class AdviceReader
{
    private const int ShortestTopic = 2;

    /// <summary>Words that ask and are this long say by themselves what of.</summary>
    private const int LongestBare = 6;

    /// <summary>No more than this beside the words that ask, and they are about what was said before.</summary>
    private const int MostBeside = 3;

    /// <summary>The first clause that asks for advice, with what the advice is to be on; null where none does.</summary>
    public static (Clause Asking, PlaybookAction Advice)? Find(List<Clause> clauses)
    {
        if (First(clauses, 0) is not (var place, var span))
        {
            return null;
        }

        var asking = clauses[place];
        return (asking, new PlaybookAction { Topic = Topic(clauses, place, span), Spans = [.. clauses.Where(other => other.Sentence == asking.Sentence).Select(other => other.Span)], Confidence = 0.9 });
    }

    /// <summary>The first clause at or after a place that asks for advice, and the words by which it asks; null where none does.</summary>
    /// <param name="clauses">The message.</param>
    /// <param name="from">Where what is looked at begins.</param>
    /// <param name="known">The answer for an earlier place, if that is known.</param>
    public static (int Place, TextSpan Span)? First(List<Clause> clauses, int from, (int Place, TextSpan Span)? known = null)
    {
        if (known is var (place, words) && place >= from && HasTopic(clauses, from, place, words))
        {
            return known;
        }

        for (var i = Math.Max(from, known?.Place ?? 0); i < clauses.Count; i++)
        {
            if (Asking(clauses[i]) is { } span && !IsTheirWish(clauses, i) && HasTopic(clauses, from, i, span))
            {
                return (i, span);
            }
        }

        return null;
    }

    /// <summary>「何经理刚通完电话，想看看总机怎么做」: what somebody named just before wants to see.</summary>
    private static bool IsTheirWish(List<Clause> clauses, int place) =>
        place > 0 && clauses[place - 1].Sentence == clauses[place].Sentence && clauses[place - 1].HasAny(MentionKinds.Person) && clauses[place - 1].HasAny(Cue.Call, Cue.Visit, Cue.Meeting, Cue.Message, Cue.Talk)
        && clauses[place].BreakAfter != '?' && clauses[place].Text.TrimStart(' ').StartsWithAny("想看", "想了解", "想知道", "想问", "问");

    private static TextSpan? Asking(Clause clause)
    {
        var text = clause.WholeText[..clause.End];
        TextSpan? asked = null, named = null;
        for (var at = clause.Start; at < clause.End; at++)
        {
            if (Lexicon.HowTo.Match(text, at, out var isAdvice) is var howTo and > 0)
            {
                asked ??= isAdvice ? new TextSpan(at, howTo) : null;
                at += howTo - 1;
            }
            else if (HowVerb(text, at) is var verb and > 0)
            {
                asked ??= new TextSpan(at, verb);
                at += verb - 1;
            }
            else if (Lexicon.AdviceNames.Match(text, at, out _) is var name and > 0)
            {
                named ??= new TextSpan(at, name);
                at += name - 1;
            }
        }

        if ((asked ?? named) is null || clause.Text.ContainsAny(Lexicon.NoAdvice) || ThankReader.ThanksAt(clause) >= 0)
        {
            return null;
        }

        if (asked is not null)
        {
            return asked;
        }

        var isAskedFor = clause.BreakAfter == '?' || Mood.Of(clause, isSupposedBefore: false).IsQuestion || clause.Text.ContainsAny(Lexicon.AdviceAsked) || IsLast(clause, named);
        return isAskedFor ? named : null;
    }

    /// <summary>怎么 with what one does to people: 怎么跟他讲, 咋个回他, 应如何答复.</summary>
    private static int HowVerb(ReadOnlySpan<char> text, int at)
    {
        var how = Lexicon.Hows.Match(text, at, out _);
        if (how == 0)
        {
            return 0;
        }

        // 怎么跟, 怎么跟比较好: with nobody behind it, how to go on.
        if (text[(at + how)..].TrimEnd(" 呢啊好吧了?") is "跟" or "跟比较" or "跟合适" or "跟才")
        {
            return how + 1;
        }

        for (var next = at + how; next < text.Length && next <= at + how + 8; next++)
        {
            if (text[next] is ',' or '。' or '\n' or '?' or '!')
            {
                return 0;
            }

            if (Lexicon.AdviceVerbs.Match(text, next, out _) is var verb and > 0)
            {
                return next + verb - at;
            }
        }

        return 0;
    }

    /// <summary>「价格异议话术」: the clause ends with what is wanted, and tells nothing.</summary>
    private static bool IsLast(Clause clause, TextSpan? named) =>
        named is { } span && clause.WholeText[(span.Start + span.Length)..clause.End].Trim(" 吧呗啊呢").IsEmpty && !clause.HasAny(Cue.Done, Cue.Negation, Cue.Send) && clause.Text.Length <= 24;

    private static bool HasTopic(List<Clause> clauses, int from, int asking, TextSpan span) =>
        span.Length >= LongestBare || Parts(clauses, from, asking, span).Select((part, i) => part.Length + i).Any(length => length >= ShortestTopic);

    /// <summary>What else the sentence says.</summary>
    private static Slot<string> Topic(List<Clause> clauses, int asking, TextSpan span)
    {
        var clause = clauses[asking];
        var topic = string.Join(' ', Parts(clauses, 0, asking, span));
        return new Slot<string>(topic.Length < ShortestTopic ? clause.WholeOriginal.Substring(span.Start, span.Length) : topic, clause.Span, 0.8);
    }

    /// <summary>What the sentence says beside the words that ask; where it says little, what the sentence before says as well.</summary>
    private static IEnumerable<string> Parts(List<Clause> clauses, int from, int asking, TextSpan span)
    {
        var clause = clauses[asking];
        var sentence = clause.Text.Trim(' ').Length - span.Length <= MostBeside ? clause.Sentence - 1 : clause.Sentence;
        var first = asking;
        while (first > from && clauses[first - 1].Sentence >= sentence)
        {
            first--;
        }

        for (var i = first; i < clauses.Count && clauses[i].Sentence <= clause.Sentence; i++)
        {
            var original = i == asking
                ? string.Concat(clause.WholeOriginal.AsSpan(clause.Start, span.Start - clause.Start), clause.WholeOriginal.AsSpan(span.Start + span.Length, clause.End - span.Start - span.Length))
                : clauses[i].Original.ToString();
            var text = original.Trim().Trim('?', '？', '的', '了', '啊', '呢', '嘛', '呀', '这', '可', '那', '该', '“', '”', '"', ' ');
            if (text.Length > 0)
            {
                yield return text;
            }
        }
    }
}
