using System.Buffers;
using SalesBot.Bot.Understanding.Assembly;
using SalesBot.Bot.Understanding.Lexing;
using SalesBot.Bot.Understanding.Marking;
using SalesBot.Bot.Understanding.Words;
using SalesBot.Domain.Organisation;
using SalesBot.Domain.Sales;

namespace SalesBot.Bot.Understanding.Requests;

/// <summary>Reads 「我手上还有哪些单」, 「这个月要签的有哪些」, 「上个月丢了哪些单」.</summary>
internal sealed class ListReader(PhraseBook book, Member? speaker)
{
    /// <summary>More unknown characters than this, and the sentence is talk.</summary>
    private const int MostUnknown = 4;

    private static readonly SearchValues<char> Counts = SearchValues.Create("一两几二三四五六七八九十");

    /// <summary>逼单的话术 are no deals; 那单卡在哪个阶段 is asked of one.</summary>
    private static readonly SearchValues<string> Unlisted = SearchValues.Create(["话术", "那单卡在", "这单卡在", "那单停在", "这单停在"], StringComparison.Ordinal);

    /// <summary>「别改」 behind a question says that it is one.</summary>
    private static readonly WordSearch Unchanging = new(["别改", "别动", "不要改", "不要动", "不用改", "别乱改", "没让你改", "不是要改", "不是改"]);

    /// <summary>The lists that are asked for, and the clauses that are left.</summary>
    public (List<ListAction> Lists, List<Clause> Others) Read(List<Clause> clauses)
    {
        if (clauses.Count == 0)
        {
            return ([], clauses);
        }

        var lists = new List<ListAction>();
        var others = new List<Clause>();
        foreach (var sentence in Sentences(clauses))
        {
            var asking = sentence.Count == 1 ? sentence : sentence.FindAll(clause => !clause.Text.Trim(' ').StartsWithAny(Unchanging));
            if (asking.Count > 0 && MayList(asking) && ReadSentence(asking) is { Count: > 0 } read)
            {
                lists.AddRange(read);
            }
            else
            {
                others.AddRange(sentence);
            }
        }

        return (lists, others);
    }

    private static IEnumerable<List<Clause>> Sentences(List<Clause> clauses)
    {
        for (int from = 0, to; from < clauses.Count; from = to)
        {
            to = clauses.FindIndex(from, clause => clause.Sentence != clauses[from].Sentence) is var next and >= 0 ? next : clauses.Count;
            yield return from == 0 && to == clauses.Count ? clauses : clauses.GetRange(from, to - from);
        }
    }

    /// <summary>Whether the sentence holds the words without which no list is asked for (<see cref="IsAskedFor"/>).</summary>
    private static bool MayList(List<Clause> sentence)
    {
        var signs = RequestSigns.None;
        foreach (var clause in sentence)
        {
            if (clause.HasAny(Cue.NewDeal, Cue.Remind) || clause.First<PersonMention>() is not null || clause.Text.ContainsAny(Unlisted) || IsOfOne(clause))
            {
                return false;
            }

            signs |= clause.Signs | (clause.First<StageMention>() is not null ? RequestSigns.Listed : RequestSigns.None);
        }

        var isOfSome = signs.HasAny(RequestSigns.Listed | RequestSigns.ToCome);
        return signs.HasAny(RequestSigns.Deals)
            ? (isOfSome && sentence.TrueForAll(IsNoun)) || signs.HasAny(RequestSigns.Listing) || sentence.Exists(clause => clause.BreakAfter == '?' || IsOwnDeals(clause) || EndsWithDeals(clause)) || EndsWithClosed(sentence)
            : isOfSome && (signs.HasAny(RequestSigns.Listing) || IsNamed(sentence));
    }

    /// <summary>「这单是12月要签的」 tells of one deal; 那单子有哪些 asks for all.</summary>
    private static bool IsOfOne(Clause clause) => clause.Text.TrimStart(' ').StartsWithAny("这单", "那单", "这个单", "那个单") && !clause.Text.ContainsAny("哪些啥几");

    /// <summary>「12月要签的」: the whole message is the name of a list.</summary>
    private static bool IsNamed(List<Clause> sentence) =>
        sentence[0].WholeText[..sentence[0].Start].IsWhiteSpace() && sentence[^1].WholeText[sentence[^1].End..].Trim(" .!~?").IsEmpty && NounMessage.IsNoun(sentence);

    /// <summary>The list, or that of each colleague who is named; empty where none is asked for.</summary>
    private List<ListAction> ReadSentence(List<Clause> sentence)
    {
        var words = ListWord.None;
        var phrases = new List<Phrase>(sentence.Count);
        var unused = new List<string>();
        var unknown = 0;
        foreach (var clause in sentence)
        {
            var phrase = book.Of(clause);
            unknown += phrase.HasAny(RequestWord.Name, RequestWord.You, RequestWord.Unreal, RequestWord.No) ? MostUnknown + 1 : Unknown(phrase, ref words, unused);
            if (unknown > MostUnknown)
            {
                return [];
            }

            phrases.Add(phrase);
        }

        var members = WhomReader.Members(phrases, speaker);
        var isBare = unknown == 0 && sentence.TrueForAll(IsNoun);
        var isOfNamed = isBare && sentence.Exists(EndsWithDeals) && phrases.Exists(phrase => phrase.HasAny(RequestWord.Whom, RequestWord.Figure));
        if (!IsAskedFor(words, sentence, isBare) && !isOfNamed && !(unknown == 0 && (IsClosedOfPeriod(sentence) || (IsNamed(sentence) && IsNameOf(words, sentence, phrases)))))
        {
            return [];
        }

        var filter = FilterOf(words, sentence);
        var list = new ListAction
        {
            Filter = new Slot<DealFilter>(filter, sentence[0].Span, 0.95),
            Stage = filter == DealFilter.Open ? sentence.Select(StageReader.ReadNamed).FirstOrDefault(stage => stage is not null) : null,
            Period = filter is DealFilter.Stale or DealFilter.Open ? null : PeriodReader.Read(sentence, isAhead: filter == DealFilter.Closing),
            Scope = members.IsEmpty ? WhomReader.Scope(phrases) : null,
            AtLeast = ListLimits.Least(sentence),
            AtMost = ListLimits.Most(sentence),
            IdleDays = filter == DealFilter.Stale ? ListLimits.IdleDays(sentence) : null,
            Unused = string.Join('、', unused),
            Spans = [.. sentence.Select(clause => clause.Span)],
            Confidence = 0.95,
        };
        return members.IsEmpty ? [list] : [.. members.Select(member => list with { Who = member })];
    }

    private static DealFilter FilterOf(ListWord words, List<Clause> sentence) =>
        words.HasFlag(ListWord.Stale) ? DealFilter.Stale
        : words.HasFlag(ListWord.Closing) ? DealFilter.Closing
        : words.HasFlag(ListWord.Lost) ? DealFilter.Lost
        : words.HasFlag(ListWord.Won) && !words.HasFlag(ListWord.Open) ? IsNearerAhead(sentence) ? DealFilter.Closing : DealFilter.Won
        : IsOfDaysAhead(words, sentence) ? DealFilter.Closing
        : DealFilter.Open;

    /// <summary>「12月4日签的有几个」 in November: next month, and not eleven months ago.</summary>
    private static bool IsNearerAhead(List<Clause> sentence) =>
        !sentence.Exists(clause => clause.Text.ContainsAny('了', '过', '已') || clause.Text.Contains('赢'))
        && PeriodReader.IsNearerAhead(sentence);

    /// <summary>「12月的单」: those of days to come are those that are to be signed then.</summary>
    private static bool IsOfDaysAhead(ListWord words, List<Clause> sentence) =>
        words.HasFlag(ListWord.Deals) && !words.HasFlag(ListWord.Open) && !sentence.Exists(clause => clause.First<StageMention>() is not null)
        && PeriodReader.Read(sentence, isAhead: true) is { } period && period.Value.From > sentence[0].Today;

    /// <summary>「我名下在谈的」, 「没动的」, and of a time or a part of the company what is or was signed or lost; 昨天签的 tells of a deal.</summary>
    private static bool IsNameOf(ListWord words, List<Clause> sentence, List<Phrase> phrases)
    {
        if ((words & (ListWord.Stale | ListWord.Open)) != ListWord.None)
        {
            return true;
        }

        var isOfSomebody = phrases.Exists(phrase => phrase.Has(RequestWord.Whom));
        return words.HasFlag(ListWord.Closing) ? isOfSomebody || PeriodReader.Read(sentence, isAhead: true) is not null
            : (words & (ListWord.Won | ListWord.Lost)) != ListWord.None
                && (isOfSomebody || (PeriodReader.Read(sentence) is { } period && (period.Value.From < period.Value.To || sentence.Exists(clause => clause.Text.Contains('赢')))));
    }

    /// <summary>Asked or wanted, or no more than a name: 本周预计签约的单.</summary>
    private static bool IsAskedFor(ListWord words, List<Clause> sentence, bool isBare)
    {
        var isOfSome = (words & (ListWord.Stale | ListWord.Closing | ListWord.Won | ListWord.Lost | ListWord.Open)) != ListWord.None || sentence.Exists(clause => clause.First<StageMention>() is not null);
        var isAsked = (words & (ListWord.Asks | ListWord.Wants)) != ListWord.None;
        if (words.HasFlag(ListWord.Deals))
        {
            return isAsked || sentence.Exists(clause => clause.BreakAfter == '?') || (isBare && isOfSome) || (isOfSome && sentence.Exists(EndsWithDeals)) || sentence.Exists(IsOwnDeals);
        }

        var isOfClosed = (words & (ListWord.Stale | ListWord.Closing | ListWord.Won | ListWord.Lost)) != ListWord.None;
        var isNamed = isOfClosed && sentence.Exists(clause => clause.Text.ContainsAny(Lexicon.ListNames));
        var isToBeSigned = words.HasFlag(ListWord.Closing) && sentence.Exists(clause => clause.Text.TrimEnd(' ').EndsWith("的", StringComparison.Ordinal) || clause.Text.TrimStart(' ').StartsWith("列", StringComparison.Ordinal) || clause.Text.TrimEnd(' ').EndsWithAny("的列出来", "的列一下", "的拉出来", "的发我"));
        return isNamed || isOfSome && isAsked && (isToBeSigned || words.HasFlag(ListWord.Customers) || words.HasFlag(ListWord.Asks) || sentence.Exists(clause => clause.First<StageMention>() is not null));
    }

    /// <summary>「本月赢单」, 「上周丢单」: of one day it may tell what happened.</summary>
    private static bool IsClosedOfPeriod(List<Clause> sentence) =>
        EndsWithClosed(sentence) && PeriodReader.Read(sentence, isAhead: false) is { } period && period.Value.From < period.Value.To;

    private static bool EndsWithClosed(List<Clause> sentence) => sentence is [var only] && only.IsWholeMessage && only.Text.TrimEnd(' ').EndsWithAny("赢单", "丢单", "输单");

    /// <summary>我的 open 单, but not 签了一单.</summary>
    private static bool IsNoun(Clause clause) => !clause.HasAny(Cue.Done, Cue.SignDone, Cue.LoseDone) && !clause.Text.Contains('了') && !clause.Text.ContainsAny(Counts);

    /// <summary>…的单, …的商机.</summary>
    private static bool EndsWithDeals(Clause clause)
    {
        var text = clause.Text.TrimEnd(" 呢吧啊呗?");
        return (text.EndsWith("的单子", StringComparison.Ordinal) || text.EndsWith("的单", StringComparison.Ordinal) || text.EndsWith("的商机", StringComparison.Ordinal) || text.EndsWith("的项目", StringComparison.Ordinal) || text.EndsWith("的客户", StringComparison.Ordinal)
            || text.EndsWith("deals", StringComparison.Ordinal) || text.EndsWith("opportunities", StringComparison.Ordinal) || text.StartsWithAny("deals ", "won deals", "lost deals", "closed deals")) && !clause.Has(Cue.Done);
    }

    private static bool IsOwnDeals(Clause clause) => clause.Text.Trim(" 呢吧啊") is "我的单子" or "我的单" or "我的商机" or "我的项目" or "我的客户" or "my deals" or "my open deals" or "my opportunities" or "open deals" or "商机" or "单子";

    /// <summary>How much of the phrase is unknown to questions and to lists; what the lists know is added.</summary>
    private static int Unknown(Phrase phrase, ref ListWord words, List<string> unused)
    {
        var clause = phrase.Clause;
        var text = clause.WholeText[..clause.End];
        var known = new bool[clause.End - clause.Start];
        foreach (var token in phrase.Tokens.Where(token => token.Word != RequestWord.Unknown))
        {
            known.AsSpan(token.Span.Start - clause.Start, Math.Min(token.Span.Length, clause.End - token.Span.Start)).Fill(true);
        }

        foreach (var stage in clause.All<StageMention>())
        {
            known.AsSpan(stage.Start - clause.Start, Math.Min(stage.Length, clause.End - stage.Start)).Fill(true);
        }

        var isPeriod = new bool[known.Length];
        foreach (var token in phrase.Tokens.Where(token => token.Word is RequestWord.Period or RequestWord.Whom))
        {
            isPeriod.AsSpan(token.Span.Start - clause.Start, Math.Min(token.Span.Length, clause.End - token.Span.Start)).Fill(true);
        }

        for (var at = clause.Start; at < clause.End; at++)
        {
            if (isPeriod[at - clause.Start])
            {
                continue;
            }

            if (ToBeSigned.At(clause, at) is var ahead and > 0)
            {
                words |= ListWord.Closing;
                known.AsSpan(at - clause.Start, ahead).Fill(true);
                at += ahead - 1;
            }
            else if (Lexicon.Lists.Match(text, at, out var word) is var length and > 0 && at + length <= clause.End)
            {
                words |= word;
                known.AsSpan(at - clause.Start, length).Fill(true);
                at += length - 1;
            }
        }

        ListLimits.Mark(clause, known);
        unused.AddRange(UnusedWords.In(clause, known));
        var unknown = 0;
        for (var i = 0; i < known.Length; i++)
        {
            var c = text[clause.Start + i];
            var isWordStart = TextFolding.IsWord(c) && (i == 0 || !TextFolding.IsWord(text[clause.Start + i - 1]));
            unknown += known[i] ? 0 : TextFolding.IsHan(c) ? 1 : isWordStart ? 2 : 0;
        }

        return unknown;
    }
}
