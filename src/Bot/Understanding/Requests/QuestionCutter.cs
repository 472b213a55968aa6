using SalesBot.Bot.Understanding.Marking;

namespace SalesBot.Bot.Understanding.Requests;

/// <summary>Cuts a question out of a clause that also tells something, as in talk without punctuation: 华辰签了|看下我排第几.</summary>
internal sealed class QuestionCutter(PhraseBook phrases)
{
    /// <summary>In talk with more joined things than this none is looked for between them, so that the work is bounded.</summary>
    private const int MostJoints = 16;

    /// <summary>The parts of the clause in order, each with the question that it is, if it is one.</summary>
    public IEnumerable<QuestionPart> Cut(Clause clause)
    {
        var phrase = phrases.Of(clause);
        var isBesideCustomer = phrase.Has(RequestWord.Name);
        return phrase.HasKey
            ? Pieces(phrase, isBesideCustomer).ConvertAll(piece => new QuestionPart(piece, QuestionGrammar.Of(piece, isBesideCustomer)))
            : [new QuestionPart(phrase, QuestionGrammar.Of(phrase, isBesideCustomer))];
    }

    private static List<Phrase> Pieces(Phrase phrase, bool isBesideCustomer)
    {
        var pieces = new List<Phrase>();
        var from = 0;
        for (var i = 1; i < phrase.Tokens.Count; i++)
        {
            if (phrase.Tokens[i].Word == RequestWord.Lead)
            {
                pieces.AddRange(PiecesOfOne(Part(phrase, from, i), isBesideCustomer));
                from = i;
            }
        }

        pieces.AddRange(PiecesOfOne(from == 0 ? phrase : Part(phrase, from, phrase.Tokens.Count), isBesideCustomer));
        return pieces;
    }

    /// <summary>The pieces of a phrase within which nothing else is begun.</summary>
    private static List<Phrase> PiecesOfOne(Phrase phrase, bool isBesideCustomer)
    {
        if (Joined(phrase, isBesideCustomer) is { } joined)
        {
            return joined;
        }

        if (QuestionGrammar.Of(phrase, isBesideCustomer) is not null || UnknownMeasure.In(phrase) is not null || Run(phrase) is not { } run)
        {
            return [phrase];
        }

        // A name alone is a request only where nothing else is said: 奖金到账了 asks for nothing.
        var asked = phrase.Between(run.Start, run.Start + run.Length);
        var isTurnedAway = phrase.Tokens.Exists(token => token.Span.Start < run.Start && IsOfOthers(phrase, token))
            || (!asked.IsCommand && phrase.Tokens.Any(token => token.Word == RequestWord.No || (token.Span.Start < run.Start && token.Word is RequestWord.You or RequestWord.Unreal)));
        if (isTurnedAway || !(asked.IsQuestion || asked.IsCommand) || QuestionGrammar.Of(asked, isBesideCustomer) is not { } kind || (kind == QuestionKind.Ranking && RankingGrammar.IsMostOfNothing(asked) && phrase.Tokens.Exists(token => token.Word == RequestWord.Unknown && token.End == run.Start)))
        {
            return [phrase];
        }

        var pieces = new List<Phrase>();
        if (run.Start > phrase.Clause.Start)
        {
            pieces.Add(phrase.Between(phrase.Clause.Start, run.Start));
        }

        pieces.Add(asked);
        if (run.Start + run.Length < phrase.Clause.End)
        {
            pieces.Add(phrase.Between(run.Start + run.Length, phrase.Clause.End));
        }

        return pieces;
    }

    /// <summary>「他在看周报」, 「什么时候发奖金」: what somebody else does, or when, is not asked.</summary>
    private static bool IsOfOthers(Phrase phrase, RequestToken token) => token.Word switch
    {
        RequestWord.Unknown => phrase.TextOf(token) is "他" or "她",
        RequestWord.Other => phrase.TextOf(token).EndsWith("时候", StringComparison.Ordinal),
        _ => false,
    };

    /// <summary>「排行和漏斗」: two different questions; null where it is not two.</summary>
    private static List<Phrase>? Joined(Phrase phrase, bool isBesideCustomer)
    {
        var tokens = phrase.Tokens;
        if (!phrase.Has(RequestWord.And))
        {
            return null;
        }

        var last = tokens.FindLastIndex(Phrase.IsKey);
        var joints = 0;
        for (var i = tokens.FindIndex(Phrase.IsKey) + 1; i > 0 && i < last && joints < MostJoints; i++)
        {
            if (tokens[i].Word != RequestWord.And)
            {
                continue;
            }

            joints++;
            var (before, after) = (phrase.Between(phrase.Clause.Start, tokens[i].Span.Start), phrase.Between(tokens[i].End, phrase.Clause.End));
            // 预测和实际|差多少: the distance of the two is asked for, and nothing else.
            if (after.Tokens.Exists(token => Phrase.IsKey(token) && token.Word != RequestWord.Gap) && QuestionGrammar.Of(before, isBesideCustomer) is { } one && QuestionGrammar.Of(after, isBesideCustomer) is { } other && one != other)
            {
                return [before, after];
            }
        }

        return null;
    }

    /// <summary>The stretch around the word in question in which all is known.</summary>
    private static TextSpan? Run(Phrase phrase)
    {
        var tokens = phrase.Tokens;
        var key = -1;
        for (var i = 0; i < tokens.Count; i++)
        {
            key = Phrase.IsKey(tokens[i]) ? i : key;
        }

        if (key < 0)
        {
            return null;
        }

        var (from, to) = (key, key);
        while (from > 0 && IsKnown(tokens[from - 1]))
        {
            from--;
        }

        while (to + 1 < tokens.Count && IsKnown(tokens[to + 1]))
        {
            to++;
        }

        while (from < key && tokens[from].Word is RequestWord.Filler && phrase.Clause.WholeText[tokens[from].Span.Start] is '了' or '的' or '过' or '吧' or '啊' or '呢')
        {
            from++;
        }

        // 预测|不准也正常: what asks only at the end asks nothing before it.
        while (to > key && to < tokens.Count - 1 && tokens[to].Word is RequestWord.QuestionEnd)
        {
            to--;
        }

        return from == 0 && to == tokens.Count - 1 ? null : new TextSpan(tokens[from].Span.Start, (to == tokens.Count - 1 ? phrase.Clause.End : tokens[to].End) - tokens[from].Span.Start);
    }

    private static bool IsKnown(RequestToken token) => token.Word is not (RequestWord.Unknown or RequestWord.Wonder or RequestWord.More or RequestWord.Name or RequestWord.Figure or RequestWord.Other);

    private static Phrase Part(Phrase phrase, int from, int to) => phrase.Between(
        from == 0 ? phrase.Clause.Start : phrase.Tokens[from].Span.Start,
        to == phrase.Tokens.Count ? phrase.Clause.End : phrase.Tokens[to].Span.Start);
}
