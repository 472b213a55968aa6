using SalesBot.Bot.Understanding.Assembly;
using SalesBot.Bot.Understanding.Marking;
using SalesBot.Bot.Understanding.Words;

namespace SalesBot.Bot.Understanding.Requests;

/// <summary>Reads questions of how to say or handle something: 客户嫌贵怎么回, 求一套催款话术, how do I handle a price objection.</summary>
internal static class AdviceReader
{
    private const int ShortestTopic = 2;

    /// <summary>The first clause that asks for advice, with what the advice is to be on; null where none does.</summary>
    public static (Clause Asking, PlaybookAction Advice)? Find(List<Clause> clauses)
    {
        foreach (var clause in clauses)
        {
            if (Asking(clause) is not { } span || Topic(clauses, clause, span) is not { } topic)
            {
                continue;
            }

            return (clause, new PlaybookAction { Topic = topic, Spans = [.. clauses.Where(other => other.Sentence == clause.Sentence).Select(other => other.Span)], Confidence = 0.9 });
        }

        return null;
    }

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

    /// <summary>What else the sentence says.</summary>
    private static Slot<string>? Topic(List<Clause> clauses, Clause asking, TextSpan span)
    {
        var parts = new List<string>();
        foreach (var clause in clauses.Where(clause => clause.Sentence == asking.Sentence || (clause.Sentence == asking.Sentence - 1 && asking.Text.Trim(' ').Length - span.Length <= 3)))
        {
            var original = clause == asking
                ? string.Concat(clause.WholeOriginal.AsSpan(clause.Start, span.Start - clause.Start), clause.WholeOriginal.AsSpan(span.Start + span.Length, clause.End - span.Start - span.Length))
                : clause.Original.ToString();
            var text = original.Trim().Trim('?', '？', '的', '了', '啊', '呢', '嘛', '呀', '这', '可', '那', '该', '“', '”', '"', ' ');
            if (text.Length > 0)
            {
                parts.Add(text);
            }
        }

        var topic = string.Join(' ', parts);
        return topic.Length < ShortestTopic && span.Length < 6 ? null : new Slot<string>(topic.Length < ShortestTopic ? asking.WholeOriginal.Substring(span.Start, span.Length) : topic, asking.Span, 0.8);
    }
}
