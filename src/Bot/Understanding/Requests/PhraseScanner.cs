using System.Buffers;
using System.Globalization;
using SalesBot.Bot.Understanding.Lexing;
using SalesBot.Bot.Understanding.Marking;
using SalesBot.Bot.Understanding.Naming;
using SalesBot.Bot.Understanding.Numbers;
using SalesBot.Bot.Understanding.Words;
using SalesBot.Domain.Organisation;

namespace SalesBot.Bot.Understanding.Requests;

/// <summary>Reads a clause as words of a question.</summary>
internal static class PhraseScanner
{
    /// <summary>What is counted by 第三次, 第2版: no place in a ranking.</summary>
    private static readonly SearchValues<char> OfOthers = SearchValues.Create("次个家期批版天步轮笔单季件页年周月稿届篇章条项台套场回代层");

    /// <summary>The words and names of the clause in order.</summary>
    public static List<RequestToken> Scan(Clause clause, OrganisationNames names, Member? speaker)
    {
        var tokens = new List<RequestToken>();
        var text = clause.WholeText[..clause.End];
        var next = 0;
        for (var at = clause.Start; at < clause.End;)
        {
            if (IsNoWord(text[at]))
            {
                at++;
                continue;
            }

            var mention = MentionAt(clause, at, ref next);
            var token = tokens is [.., { Metric: not null } measure] && measure.End == at && Lexicon.Crowns.Match(text, at, out _) is var crown and > 0
                ? new RequestToken(new TextSpan(at, crown), RequestWord.Champion)
                : InContext(TokenAt(clause, at, mention, names, speaker), text);
            tokens.Add(token);
            at = token.End;
        }

        return Merge(tokens, text, names.Chart);
    }

    /// <summary>What the words after it make of the word: 第几|都行 and 看|了 ask for nothing, 不|重要 is no question's end.</summary>
    private static RequestToken InContext(RequestToken token, ReadOnlySpan<char> text)
    {
        var after = text[token.End..];
        return token.Word switch
        {
            RequestWord.Who or RequestWord.HowMuch or RequestWord.Position when after.StartsWithAny("都", "也") && TextFolding.IsHan(text[token.Span.Start]) => token with { Word = RequestWord.Other },
            RequestWord.Show when after.StartsWithAny("了", "过") && !after.StartsWith("过程", StringComparison.Ordinal) && TextFolding.IsHan(text[token.Span.Start]) && !after.EndsWithAny("吗", "么", "没", "没有", "?") => token with { Word = RequestWord.Other },
            // 拜访榜|上周的: of last week.
            RequestWord.Board when text[token.End - 1] == '上' && after.StartsWithAny("周", "个", "月", "季", "半年", "星期", "礼拜") => token with { Span = new TextSpan(token.Span.Start, token.Span.Length - 1) },

            // 奖金还没|发: not yet sent.
            RequestWord.Show when token.Span.Start > 0 && text[token.Span.Start - 1] is '没' or '未' => token with { Word = RequestWord.Other },
            RequestWord.QuestionEnd when text[token.Span.Start] is '不' or '没' or '否' && token.Span.Length == 1 && !IsEnd(after) => token with { Word = RequestWord.Unknown },
            _ => token,
        };
    }

    private static bool IsEnd(ReadOnlySpan<char> after) => after.Trim(" 啊呀呢嘛哦哈了吧?!.~,").IsEmpty;

    /// <summary>准不准, 有没有: asks by saying it twice.</summary>
    private static bool IsAskedTwice(ReadOnlySpan<char> text, int at) =>
        at + 2 < text.Length && text[at + 1] is '不' or '没' && text[at] == text[at + 2] && TextFolding.IsHan(text[at]);

    private static bool IsNoWord(char c) => c is ' ' or '-' or ':' or ';' or '?' or ',' or '"' or '\'' or '.' or '!' or '~' or '(' or ')' or '【' or '】' or '[' or ']' or '\u200d' or '\ufe0f' || char.IsSurrogate(c) || char.GetUnicodeCategory(c) == UnicodeCategory.OtherSymbol;

    /// <summary>The first name or figure that begins at the place; <paramref name="next"/> goes along with the place.</summary>
    private static Mention? MentionAt(Clause clause, int at, ref int next)
    {
        var mentions = clause.Mentions;
        while (next < mentions.Count && mentions[next].Start < at)
        {
            next++;
        }

        for (var i = next; i < mentions.Count && mentions[i].Start == at; i++)
        {
            if (mentions[i] is not (CueMention or StageMention))
            {
                return mentions[i];
            }
        }

        return null;
    }

    private static RequestToken TokenAt(Clause clause, int at, Mention? mention, OrganisationNames names, Member? speaker)
    {
        var text = clause.WholeText[..clause.End];
        if (mention is CustomerMention or DealMention)
        {
            return new RequestToken(mention.Span, RequestWord.Name);
        }

        if (Lexicon.SameTimes.Match(text, at, out _) is var sameTime and > 0)
        {
            return new RequestToken(new TextSpan(at, sameTime), RequestWord.SameTime);
        }

        var stretch = PeriodReader.StretchAt(text, at, clause.Today);
        switch (mention)
        {
            case DateMention date when stretch.Length < date.Length:
                return new RequestToken(mention.Span, RequestWord.Period, IsUnclear: PeriodReader.IsUnclear(date, text));
            case ScopeMention scope:
                return new RequestToken(mention.Span, RequestWord.Whom, Whom: new Whom(null, scope.Scope));
        }

        if (stretch.IsThere)
        {
            return new RequestToken(new TextSpan(at, stretch.Length), RequestWord.Period, IsUnclear: stretch.Period is null);
        }

        var partsLength = Lexicon.Parts.Match(text, at, out var parts);
        if (Lexicon.Scopes.Match(text, at, out var own) is var ownLength and > 0 && ownLength >= partsLength && OwnScope(own, speaker, names.Chart) is { } place)
        {
            return IsOfGroups(text, at, ownLength)
                ? new RequestToken(new TextSpan(at, ownLength), RequestWord.Parts, Parts: RankedParts.Groups)
                : new RequestToken(new TextSpan(at, ownLength), RequestWord.Whom, Whom: new Whom(null, place));
        }

        if (names.ShortNames.MemberAt(text, at, speaker, out var member) is var memberLength and > 0 && memberLength >= (mention?.Length ?? 0))
        {
            return new RequestToken(new TextSpan(at, memberLength), RequestWord.Whom, Whom: new Whom(member!.Id, null));
        }

        if (mention is MemberMention full)
        {
            return new RequestToken(mention.Span, RequestWord.Whom, Whom: new Whom(full.Member.Id, null));
        }

        if (names.ShortNames.ScopeAt(text, at, speaker, out var part) is var partLength and > 0)
        {
            return new RequestToken(new TextSpan(at, partLength), RequestWord.Whom, Whom: new Whom(null, part));
        }

        if (partsLength == 0 && StrangeScope.At(text, at) is var strange and > 0)
        {
            return new RequestToken(new TextSpan(at, strange), RequestWord.Whom, IsUnclear: true);
        }

        var wordLength = Lexicon.Questions.Match(text, at, out var word);
        var metricLength = Lexicon.Metrics.Match(text, at, out var metric);
        var known = Math.Max(partsLength, Math.Max(wordLength, metricLength));
        if (known < 3 && mention is not MemberMention && IsAskedTwice(text, at))
        {
            return new RequestToken(new TextSpan(at, 3), RequestWord.QuestionEnd);
        }

        if (known <= 1 && PlaceAt(text, at, out var told) is var placeLength and > 0)
        {
            return new RequestToken(new TextSpan(at, placeLength), RequestWord.Place, Place: (short)told);
        }

        if (SoundedWords.At(text, at, known, out var sounded) is var soundedLength and > 0)
        {
            _ = Lexicon.Questions.Match(sounded, 0, out word);
            return Lexicon.Metrics.Match(sounded, 0, out metric) == soundedLength ? Counting(at, soundedLength, metric, word) : new RequestToken(new TextSpan(at, soundedLength), word);
        }

        if (partsLength > 0 && partsLength == known)
        {
            return new RequestToken(new TextSpan(at, partsLength), RequestWord.Parts, Parts: parts);
        }

        if (metricLength > 0 && metricLength >= wordLength)
        {
            return Counting(at, metricLength, metric, wordLength == metricLength ? word : RequestWord.Metric);
        }

        if (wordLength > 0 && wordLength >= (mention is AmountMention ? mention.Length : 0))
        {
            return new RequestToken(new TextSpan(at, wordLength), word, IsUncounted: word == RequestWord.Unknown && Lexicon.Uncounted.Contains(text.Slice(at, wordLength)));
        }

        if (mention is not null)
        {
            return new RequestToken(mention.Span, mention is AmountMention or TimeMention ? RequestWord.Figure : RequestWord.Unknown);
        }

        var end = at + 1;
        while (end < clause.End && TextFolding.IsWord(text[at]) && TextFolding.IsWord(text[end]))
        {
            end++;
        }

        return new RequestToken(new TextSpan(at, end - at), RequestWord.Unknown);
    }

    private static RequestToken Counting(int at, int length, Metric metric, RequestWord word) =>
        new(new TextSpan(at, length), word is RequestWord.Points or RequestWord.Income ? word : RequestWord.Metric, metric);

    /// <summary>「团队排名」, 「小组业绩PK」: groups stand against each other; 我们团队 is one's own.</summary>
    private static bool IsOfGroups(ReadOnlySpan<char> text, int at, int length)
    {
        var next = at + length;
        next += next < text.Length ? Lexicon.Metrics.Match(text, next, out _) : 0;
        return text.Slice(at, length) is "小组" or "团队" && next < text.Length && Lexicon.Questions.Match(text, next, out var word) > 0 && word is RequestWord.Board or RequestWord.Versus;
    }

    /// <summary>第5, 第十二名, #5; not 第三次, 第2版.</summary>
    private static int PlaceAt(ReadOnlySpan<char> text, int at, out int place)
    {
        place = 0;
        if (text[at] == 'n' && text[at..].StartsWithAny("no. ", "no ", "number "))
        {
            var figure = at + text[at..].IndexOf(' ') + 1;
            return figure < text.Length && char.IsAsciiDigit(text[figure]) && NumberReader.ReadSmall(text, figure, out place) is var digits and > 0 && place > 0 ? figure + digits - at : 0;
        }

        if (char.IsAsciiDigit(text[at]) && NumberReader.ReadSmall(text, at, out place) is var figures and > 0 && text[(at + figures)..].StartsWithAny("st", "nd", "rd", "th") && (at + figures + 2 == text.Length || !TextFolding.IsWord(text[at + figures + 2])))
        {
            return figures + 2;
        }

        if (text[at] is not ('第' or '#') || at + 1 >= text.Length)
        {
            return 0;
        }

        var length = NumberReader.ReadSmall(text, at + 1, out place);
        var end = at + 1 + length;
        return length == 0 || place < 1 || (end < text.Length && OfOthers.Contains(text[end])) ? 0 : length + (end < text.Length && text[end] is '名' or '位' ? 2 : 1);
    }

    private static Scope? OwnScope(RequestScope scope, Member? speaker, OrganisationChart chart) => scope switch
    {
        RequestScope.OwnGroup => speaker?.Group is { } group ? new Scope(Group: group) : null,
        RequestScope.OwnRegion => speaker is not null && chart.RegionOf(speaker) is { } region ? new Scope(Region: region) : null,
        _ => Scope.Company,
    };

    /// <summary>The group that the member leads.</summary>
    private static Group? GroupOf(MemberId leader, OrganisationChart chart)
    {
        foreach (var group in chart.Groups)
        {
            if (group.Manager == leader)
            {
                return group;
            }
        }

        return null;
    }

    /// <summary>「蒋雯组」, 「沈总的团队」: a leader's name before a word for the group means the group.</summary>
    private static List<RequestToken> Merge(List<RequestToken> tokens, ReadOnlySpan<char> text, OrganisationChart chart)
    {
        for (var i = 0; i < tokens.Count; i++)
        {
            if (tokens[i].Whom?.Member is not { } id || GroupOf(id, chart) is not { } led)
            {
                continue;
            }

            var after = text[tokens[i].End..];
            var skipped = after.StartsWith("的", StringComparison.Ordinal) || after.StartsWith("那", StringComparison.Ordinal) ? 1 : after.StartsWith("他们", StringComparison.Ordinal) || after.StartsWith("'s", StringComparison.Ordinal) ? 2 : 0;
            after = after[skipped..].TrimStart(' ');
            if (after.StartsWith("组", StringComparison.Ordinal) || after.StartsWith("团队", StringComparison.Ordinal) || after.StartsWith("小组", StringComparison.Ordinal) || after.StartsWith("team", StringComparison.Ordinal) || after.StartsWith("group", StringComparison.Ordinal))
            {
                tokens[i] = tokens[i] with { Whom = new Whom(null, new Scope(Group: led.Id)) };
            }
        }

        return tokens;
    }
}
