using System.Buffers;
using System.Collections.Immutable;
using SalesBot.Bot.Understanding.Dates;
using SalesBot.Bot.Understanding.Lexing;
using SalesBot.Bot.Understanding.Marking;
using SalesBot.Bot.Understanding.Words;
using SalesBot.Domain.Organisation;

namespace SalesBot.Bot.Understanding.Requests;

/// <summary>
/// Reads 「我今天干了啥」, 「王磊这周做了哪些事」, 「我今天的日报」, 「谁今天没写」: messages that say nothing else, since 今天干了 also begins many a report.
/// </summary>
internal sealed class DiaryReader(PhraseBook phrases, Member? speaker)
{
    private const double Sure = 0.95;
    private const int LongestText = 48, MostClauses = 3;

    /// <summary>我们, 我哋, our, us.</summary>
    private static readonly SearchValues<char> Us = SearchValues.Create("们哋咱us");

    private readonly HashSet<DiaryWord> said = [];
    private readonly List<RequestToken> others = [];

    /// <summary>What is asked for, or null.</summary>
    public SalesAction? Read(List<Clause> clauses)
    {
        if (clauses.Count > MostClauses || clauses[^1].End - clauses[0].Start > LongestText || !clauses.TrueForAll(Take))
        {
            return null;
        }

        ImmutableArray<TextSpan> spans = [.. clauses.Select(clause => clause.Span)];
        var period = PeriodReader.Read(clauses) ?? SpanOf(clauses);
        var whom = others.Where(token => token.Whom is not null).ToList();
        if (said.Contains(DiaryWord.WhoUnwritten) || (said.Contains(DiaryWord.Who) && said.Contains(DiaryWord.Unwritten)))
        {
            return whom.TrueForAll(token => token.Whom!.Scope is not null) && whom.Count < 2
                ? new SilenceAction { Period = period, Scope = whom is [{ Whom.Scope: { } scope }] ? new Slot<Scope>(scope, whom[0].Span, Sure) : null, Spans = spans, Confidence = Sure }
                : null;
        }

        return IsDiary(clauses) && whom.Count < 2
            ? new DiaryAction { Period = period, Who = whom is [var one] && one.Whom!.Member != speaker?.Id ? new Slot<Whom>(one.Whom, one.Span, Sure) : null, Spans = spans, Confidence = Sure }
            : null;
    }

    /// <summary>A bare 日报, and that of a group, is what was signed; 「日报写了」 tells.</summary>
    private bool IsDiary(List<Clause> clauses)
    {
        if (said.Contains(DiaryWord.Who) || said.Contains(DiaryWord.Unwritten))
        {
            return false;
        }

        var isOfOne = others.Exists(token => token.Whom?.Member is not null || (token.Word == RequestWord.Me && !clauses[0].WholeText.Slice(token.Span.Start, token.Span.Length).ContainsAny(Us)));
        return said.Contains(DiaryWord.Done)
            || (said.Contains(DiaryWord.Ask) && said.Contains(DiaryWord.Did) && isOfOne)
            || (said.Contains(DiaryWord.Report) && (isOfOne || said.Contains(DiaryWord.Write)) && !others.Exists(token => token.Whom?.Scope is not null) && !clauses[^1].Text.TrimEnd(" .!~").EndsWith("了", StringComparison.Ordinal));
    }

    /// <summary>Takes the words of the clause; false where one of them says something else.</summary>
    private bool Take(Clause clause)
    {
        var text = clause.WholeText[..clause.End];
        var tokens = phrases.Of(clause).Tokens;
        for (var at = clause.Start; at < clause.End;)
        {
            var token = tokens.Find(token => token.Span.Start == at);
            var length = WordAt(text, at, out var word);

            // A name or a date that is as long is no word.
            if (length > (token?.Word is RequestWord.Whom or RequestWord.Period ? token.Span.Length : 0))
            {
                said.Add(word);
                at += length;
            }
            else if (token?.Word is RequestWord.Whom or RequestWord.Period or RequestWord.Me or RequestWord.Filler or RequestWord.Show or RequestWord.QuestionEnd)
            {
                others.Add(token);
                at = token.End;
            }
            else if (token is not null || TextFolding.IsHan(text[at]) || TextFolding.IsWord(text[at]))
            {
                return false;
            }
            else
            {
                at++;
            }
        }

        return true;
    }

    /// <summary>No English word ends within another.</summary>
    private static int WordAt(ReadOnlySpan<char> text, int at, out DiaryWord word)
    {
        var length = Lexicon.Diaries.Match(text, at, out word);
        var end = at + length;
        return length > 0 && end < text.Length && TextFolding.IsLetter(text[end - 1]) && TextFolding.IsLetter(text[end]) ? 0 : length;
    }

    /// <summary>「我的周报」: the name says of which days.</summary>
    private static Slot<Period>? SpanOf(List<Clause> clauses)
    {
        foreach (var clause in clauses)
        {
            if (clause.Text.ContainsAny("周") || clause.Text.Contains("weekly", StringComparison.Ordinal))
            {
                return new Slot<Period>(CalendarDays.Week(clause.Today, 0), clause.Span, Sure);
            }
        }

        return null;
    }
}
