using SalesBot.Bot.Understanding.Lexing;
using SalesBot.Domain.Organisation;

namespace SalesBot.Bot.Understanding.Requests;

/// <summary>Reads who stands against whom in a ranking, within which part of the organisation, and whose place is asked for.</summary>
internal sealed class PartsReader
{
    private readonly List<Phrase> phrases;
    private readonly List<RequestToken> tokens;
    private readonly Member? speaker;
    private readonly OrganisationChart chart;
    private readonly RequestToken? subject;

    /// <summary>Reads it of the phrases.</summary>
    public PartsReader(List<Phrase> phrases, Member? speaker, OrganisationChart chart)
    {
        (this.phrases, this.speaker, this.chart) = (phrases, speaker, chart);
        tokens = phrases is [var only] ? only.Tokens : [.. phrases.SelectMany(phrase => phrase.Tokens)];
        var told = ReadTold();
        var sides = told is null ? ReadSides() : null;
        subject = ReadSubject();
        Parts = told ?? sides ?? (subject is null ? null : new Slot<RankedParts>(LevelOf(subject)!.Value, subject.Span, 0.9));
        Scope = sides is not null ? WhomReader.Scope(tokens.Where(token => LevelOf(token) is { } level && level != sides.Value))
            : subject is not null && (told is null || told.Value == LevelOf(subject)) ? WhomReader.Scope(tokens.Where(token => token != subject && !IsPlainCompany(token)))
            : WhomReader.Scope(tokens);
    }

    /// <summary>Who stands against whom; null for people where it is not said.</summary>
    public Slot<RankedParts>? Parts { get; }

    /// <summary>Within which part; null where it is not said.</summary>
    public Slot<Scope>? Scope { get; }

    /// <summary>Whether the asker's own place, or that of the asker's part, is asked for.</summary>
    public bool AsksPlace => Other is null && (subject is not null ? IsOwn(subject.Whom!.Scope!) : tokens.Exists(token => token.Word == RequestWord.Position) || phrases.Exists(RankingGrammar.IsOfOwnPlace) || IsOwnRank());

    /// <summary>The other member whose place is asked for; null where it is nobody's or one's own.</summary>
    public Slot<MemberId>? Other =>
        tokens.Find(token => token.Whom?.Member is { } member && member != speaker?.Id) is { } other ? new Slot<MemberId>(other.Whom!.Member!.Value, other.Span, 0.95) : null;

    /// <summary>「我们组在公司排第几」: where else; 全公司 and 全国 are said for a reason.</summary>
    private bool IsPlainCompany(RequestToken token) =>
        token.Whom?.Scope == Domain.Organisation.Scope.Company && phrases.Exists(phrase => token.End <= phrase.Clause.End && token.Span.Start >= phrase.Clause.Start && phrase.TextOf(token) is "公司" or "公司里" or "公司内" or "公司内部");

    /// <summary>各组, 哪个区, 按人.</summary>
    private Slot<RankedParts>? ReadTold()
    {
        foreach (var phrase in phrases)
        {
            foreach (var token in phrase.Tokens)
            {
                if ((token.Parts ?? (token.Word == RequestWord.Who ? AskedParts(phrase.Clause.WholeText.Slice(token.Span.Start, token.Span.Length)) : null)) is { } parts)
                {
                    return new Slot<RankedParts>(parts, token.Span, 0.95);
                }
            }
        }

        // 业绩最好的组, 回款最高的区是哪个
        foreach (var phrase in phrases)
        {
            if (phrase.Tokens.Find(token => token.Word == RequestWord.Superlative) is { } most && phrase.Clause.WholeText[most.End..phrase.Clause.End] is ['的', .. var named])
            {
                RankedParts? parts = named.StartsWithAny("组", "小组", "团队") ? RankedParts.Groups : named.StartsWithAny("区", "大区") ? RankedParts.Regions : null;
                return parts is { } level ? new Slot<RankedParts>(level, most.Span, 0.9) : null;
            }
        }

        return null;
    }

    /// <summary>「华东和华南谁多」: two of a kind.</summary>
    private Slot<RankedParts>? ReadSides()
    {
        foreach (var token in tokens)
        {
            if (LevelOf(token) is { } level && tokens.Exists(other => LevelOf(other) == level && other.Whom != token.Whom))
            {
                return new Slot<RankedParts>(level, token.Span, 0.9);
            }
        }

        return null;
    }

    /// <summary>「我们组排第几」: the part whose place is asked for; null in 我在我们组排第几 and 组里第几.</summary>
    private RequestToken? ReadSubject()
    {
        if (tokens.Exists(token => token.Word == RequestWord.Me || token.Whom?.Member is not null) || phrases.Exists(IsOwnInEnglish) || !tokens.Exists(token => token.Word == RequestWord.Position))
        {
            return null;
        }

        foreach (var phrase in phrases)
        {
            foreach (var token in phrase.Tokens)
            {
                if (LevelOf(token) is not null && IsSubject(phrase, token))
                {
                    return token;
                }
            }
        }

        return null;
    }

    /// <summary>「My rank in the north」, 「where do I rank」: the word itself says whose.</summary>
    private static bool IsOwnInEnglish(Phrase phrase) =>
        phrase.Tokens.Exists(token => token.Word == RequestWord.Position && phrase.TextOf(token).StartsWithAny("my ", "do i ", "am i "));

    private static RankedParts? LevelOf(RequestToken token) => token.Whom?.Scope switch
    {
        { Group: not null } => RankedParts.Groups,
        { Region: not null } => RankedParts.Regions,
        _ => null,
    };

    private static bool IsSubject(Phrase phrase, RequestToken token)
    {
        var text = phrase.Clause.WholeText[..phrase.Clause.End];
        var word = text.Slice(token.Span.Start, token.Span.Length);
        var after = text[token.End..];
        return !phrase.Clause.IsPrecededBy(token.Span.Start, "在") && !word.EndsWithAny("里", "内", "全组", "整组", "全区") && word is not ("小组" or "团队") && !after.StartsWithAny("里", "内", "中", "之内", "之中");
    }

    private static RankedParts? AskedParts(ReadOnlySpan<char> who) =>
        who.ContainsAny("组团队伍") || who.EndsWithAny("team", "group") ? RankedParts.Groups
        : who.ContainsAny("区") || who.EndsWith("region", StringComparison.Ordinal) ? RankedParts.Regions
        : null;

    private bool IsOwn(Scope scope) => speaker is not null && ((scope.Group is not null && scope.Group == speaker.Group) || (scope.Region is not null && scope.Region == chart.RegionOf(speaker)));

    /// <summary>「我的名次」, 「我在组里的排名」; not 「我看下排名」.</summary>
    private bool IsOwnRank()
    {
        foreach (var phrase in phrases)
        {
            var rank = phrase.Tokens.FindIndex(token => token.Word == RequestWord.Board && IsRank(phrase.Clause.WholeText.Slice(token.Span.Start, token.Span.Length)));
            for (var i = rank - 1; i >= 0 && phrase.Tokens[i].Word is not RequestWord.Show; i--)
            {
                if (phrase.Tokens[i].Word == RequestWord.Me && phrase.Clause.WholeText.Slice(phrase.Tokens[i].Span.Start, phrase.Tokens[i].Span.Length) is "我" or "我的" or "我自己" or "本人" or "自己" or "俺" or "my" or "i")
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static bool IsRank(ReadOnlySpan<char> word) => word is "排名" or "名次" or "位次" or "座次" or "排位" or "rank" or "ranking" or "ranked";
}
