using SalesBot.Bot.Understanding.Marking;
using SalesBot.Bot.Understanding.Naming;
using SalesBot.Domain.Organisation;

namespace SalesBot.Bot.Understanding.Requests;

/// <summary>Cuts a question out of a clause that also tells something, as in talk without punctuation: 华辰签了|看下我排第几.</summary>
internal sealed class QuestionCutter(OrganisationNames names, Member? speaker)
{
    /// <summary>The parts of the clause in order, each with the question that it is, if it is one.</summary>
    public IEnumerable<QuestionPart> Cut(Clause clause)
    {
        var phrase = Phrase.Of(clause, names, speaker);
        if (!phrase.HasKey)
        {
            return [new QuestionPart(phrase, QuestionGrammar.Of(phrase, phrase.Has(RequestWord.Name)))];
        }

        var isBesideCustomer = phrase.Has(RequestWord.Name);
        return Pieces(phrase, isBesideCustomer).Select(piece => new QuestionPart(piece, QuestionGrammar.Of(piece, isBesideCustomer)));
    }

    private List<Phrase> Pieces(Phrase phrase, bool isBesideCustomer)
    {
        foreach (var token in phrase.Tokens.Skip(1).Where(token => token.Word == RequestWord.Lead))
        {
            return [.. Pieces(Part(phrase, phrase.Clause.Start, token.Span.Start), isBesideCustomer), .. Pieces(Part(phrase, token.Span.Start, phrase.Clause.End), isBesideCustomer)];
        }

        foreach (var token in phrase.Tokens.Where(token => token.Word == RequestWord.And))
        {
            var (before, after) = (Part(phrase, phrase.Clause.Start, token.Span.Start), Part(phrase, token.End, phrase.Clause.End));
            if (before.HasKey && after.HasKey && QuestionGrammar.Of(before, isBesideCustomer) is { } one && QuestionGrammar.Of(after, isBesideCustomer) is { } other && one != other)
            {
                return [before, after];
            }
        }

        if (QuestionGrammar.Of(phrase, isBesideCustomer) is not null || Run(phrase) is not { } run)
        {
            return [phrase];
        }

        // A name alone is a request only where nothing else is said: 奖金到账了 asks for nothing.
        var asked = Part(phrase, run.Start, run.Start + run.Length);
        var isTurnedAway = !asked.IsCommand && phrase.Tokens.Any(token => token.Span.Start < run.Start && token.Word is RequestWord.You or RequestWord.Unreal or RequestWord.No);
        if (isTurnedAway || !(asked.IsQuestion || asked.IsCommand) || QuestionGrammar.Of(asked, isBesideCustomer) is null)
        {
            return [phrase];
        }

        var pieces = new List<Phrase>();
        if (run.Start > phrase.Clause.Start)
        {
            pieces.Add(Part(phrase, phrase.Clause.Start, run.Start));
        }

        pieces.Add(asked);
        if (run.Start + run.Length < phrase.Clause.End)
        {
            pieces.Add(Part(phrase, run.Start + run.Length, phrase.Clause.End));
        }

        return pieces;
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

        return from == 0 && to == tokens.Count - 1 ? null : new TextSpan(tokens[from].Span.Start, (to == tokens.Count - 1 ? phrase.Clause.End : tokens[to].End) - tokens[from].Span.Start);
    }

    private static bool IsKnown(RequestToken token) => token.Word is not (RequestWord.Unknown or RequestWord.Name or RequestWord.Figure or RequestWord.Other);

    private Phrase Part(Phrase phrase, int from, int to) => Phrase.Of(phrase.Clause.Between(from, to), names, speaker);
}
