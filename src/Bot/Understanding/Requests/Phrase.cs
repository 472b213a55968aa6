using SalesBot.Bot.Understanding.Lexing;
using SalesBot.Bot.Understanding.Marking;
using SalesBot.Bot.Understanding.Naming;
using SalesBot.Bot.Understanding.Words;
using SalesBot.Domain.Organisation;

namespace SalesBot.Bot.Understanding.Requests;

/// <summary>A clause as words of a question: how much of it is known tells whether it is one.</summary>
internal sealed class Phrase
{
    private static readonly RequestWord[] Keys =
    [
        RequestWord.Board, RequestWord.Position, RequestWord.Champion, RequestWord.First, RequestWord.Superlative, RequestWord.TopCount, RequestWord.Goal, RequestWord.Fulfil, RequestWord.Attainment,
        RequestWord.Pace, RequestWord.Gap, RequestWord.Funnel, RequestWord.Pipe, RequestWord.ByStage, RequestWord.Points, RequestWord.Reward, RequestWord.Income,
    ];

    private static readonly ulong KeyBits = BitsOf(Keys);

    private readonly ulong words;

    private Phrase(Clause clause, List<RequestToken> tokens)
    {
        (Clause, Tokens) = (clause, tokens);
        foreach (var token in tokens)
        {
            words |= Bit(token.Word);
            Unknown += token.Word != RequestWord.Unknown ? 0 : TextFolding.IsHan(clause.WholeText[token.Span.Start]) ? token.Span.Length : 2;
        }
    }

    /// <summary>Where it stands.</summary>
    public Clause Clause { get; }

    /// <summary>Its words and names in order.</summary>
    public List<RequestToken> Tokens { get; }

    /// <summary>How many Chinese characters of it are not known; an unknown English word counts as two.</summary>
    public int Unknown { get; }

    /// <summary>Whether there is anything in it that a question could be about.</summary>
    public bool HasKey => (words & KeyBits) != 0;

    /// <summary>Whether it asks.</summary>
    public bool IsQuestion => Clause.BreakAfter == '?' || Clause.Text.EndsWith("?", StringComparison.Ordinal) || HasAny(RequestWord.Who, RequestWord.HowMuch, RequestWord.How, RequestWord.Position) || EndsAsking || BeginsAsking;

    /// <summary>Whether something is to be shown.</summary>
    public bool IsCommand => Has(RequestWord.Show);

    /// <summary>Whether it is nothing but the name of what is asked for, with period and scope.</summary>
    public bool IsBare => Unknown == 0 && !HasAny(RequestWord.Figure, RequestWord.Name, RequestWord.First, RequestWord.Superlative, RequestWord.Other);

    /// <summary>Whether it asks, commands or names a thing.</summary>
    public bool Asks => IsQuestion || IsCommand || IsBare;

    /// <summary>Whether nothing in it stands for anything by itself: it belongs to the question beside it.</summary>
    public bool IsOnlySlots => Unknown == 0 && !Tokens.Any(token => IsKey(token) && token.Word is not (RequestWord.Goal or RequestWord.Superlative)) && !HasAny(RequestWord.Name, RequestWord.Figure, RequestWord.Other, RequestWord.Unreal, RequestWord.No, RequestWord.You, RequestWord.Deals) && Tokens.Count > 0;

    /// <summary>Whether a period, a scope or a metric stands in it.</summary>
    public bool HasSlot => HasAny(RequestWord.Period, RequestWord.Whom, RequestWord.Metric);

    /// <summary>Am I on track: English asks by its first word.</summary>
    private bool BeginsAsking => FirstWord(Clause) is "am" or "are" or "is" or "do" or "does" or "did" or "have" or "has" or "will" or "can";

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
    public static Phrase Of(Clause clause, OrganisationNames names, Member? speaker)
    {
        var tokens = new List<RequestToken>();
        var text = clause.WholeText[..clause.End];
        var next = 0;
        for (var at = clause.Start; at < clause.End;)
        {
            if (text[at] is ' ' or '?' or ',' or '"' or '\'' or '.' or '!' or '~' or '(' or ')' or '【' or '】' or '[' or ']')
            {
                at++;
                continue;
            }

            var token = TokenAt(clause, at, MentionAt(clause, at, ref next), names, speaker);
            tokens.Add(token);
            at = token.End;
        }

        return new Phrase(clause, Merge(tokens, text, names.Chart));
    }

    /// <summary>The part of the phrase between two places, neither of them within a word.</summary>
    public Phrase Between(int from, int to)
    {
        var first = FirstFrom(from);
        return new Phrase(Clause.Between(from, to), Tokens.GetRange(first, FirstFrom(to) - first));
    }

    /// <summary>Whether something in it is of the kind.</summary>
    public bool Has(RequestWord word) => (words & Bit(word)) != 0;

    /// <summary>Whether something in it is of one of the kinds.</summary>
    public bool HasAny(params ReadOnlySpan<RequestWord> any) => (words & BitsOf(any)) != 0;

    /// <summary>How many are of the kind.</summary>
    public int Count(RequestWord word) => Tokens.Count(token => token.Word == word);

    /// <summary>Whether a question could be about the word.</summary>
    public static bool IsKey(RequestToken token) => (KeyBits & Bit(token.Word)) != 0;

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

    private static ulong Bit(RequestWord word) => 1ul << (int)word;

    private static ulong BitsOf(ReadOnlySpan<RequestWord> words)
    {
        var bits = 0ul;
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

        var stretchLength = PeriodReader.StretchAt(text, at, clause.Today);
        switch (mention)
        {
            case DateMention when stretchLength <= mention.Length:
                return new RequestToken(mention.Span, RequestWord.Period);
            case ScopeMention scope:
                return new RequestToken(mention.Span, RequestWord.Whom, Whom: new Whom(null, scope.Scope));
        }

        if (stretchLength > 0)
        {
            return new RequestToken(new TextSpan(at, stretchLength), RequestWord.Period);
        }

        if (Lexicon.Scopes.Match(text, at, out var own) is var ownLength and > 0 && OwnScope(own, speaker, names.Chart) is { } place)
        {
            return new RequestToken(new TextSpan(at, ownLength), RequestWord.Whom, Whom: new Whom(null, place));
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

        var wordLength = Lexicon.Questions.Match(text, at, out var word);
        var metricLength = Lexicon.Metrics.Match(text, at, out var metric);
        if (metricLength > 0 && metricLength >= wordLength)
        {
            var role = wordLength == metricLength && word is RequestWord.Points or RequestWord.Income ? word : RequestWord.Metric;
            return new RequestToken(new TextSpan(at, metricLength), role, metric);
        }

        if (wordLength > 0 && wordLength >= (mention is AmountMention ? mention.Length : 0))
        {
            return new RequestToken(new TextSpan(at, wordLength), word);
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
