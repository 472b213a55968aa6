using System.Buffers;
using SalesBot.Bot.Understanding.Lexing;
using SalesBot.Domain.Organisation;

namespace SalesBot.Bot.Understanding.Marking;

/// <summary>Finds what is no report of the speaker's own: a colleague's line that is handed on, a draft, an example, a text to be put right.</summary>
internal static class OthersWords
{
    /// <summary>What leads to a text is no longer.</summary>
    private const int LongestLead = 30;

    /// <summary>What tells that a text follows which is only being written, or shown.</summary>
    private static readonly WordSearch OfTexts = new(
    [
        "这样回", "这么回", "这样写", "这么写", "这样发", "这么发", "这样讲", "怎么回", "草稿", "初稿", "草拟", "文案", "措辞", "润色", "翻译", "模板", "范文", "例子", "举例", "示例", "教程", "里写", "写着", "标题", "准备回", "打算回", "改成这样", "帮我改改", "帮我看看这", "帮看看这", "看下这样", "看看这样",
        "translate", "draft", "this reply", "this message", "rephrase", "proofread", "wording", "example", "how about this", "does this sound",
    ]);

    private const int ShortestQuoted = 4;

    private static readonly SearchValues<char> Opening = SearchValues.Create("「“『\"");

    private static readonly SearchValues<char> Closing = SearchValues.Create("」”』\"");

    /// <summary>Behind these, what somebody said stands in quotation marks.</summary>
    private static readonly WordEnds QuotedBehind = new(["说", "讲", "发", "写", "喊", "回", "回我", "道", "称", "问", "said", "says", "wrote", "texted", "replied", "says that", "told me"]);

    /// <summary>What stands between whoever said it and the colon.</summary>
    private static readonly string[] Saying = ["说", "刚说", "讲", "发", "发的", "发来", "回", "回复", "回我", "反馈", "汇报", "群里说", "在群里说", "says", "said"];

    /// <summary>Marks the clauses that are others' words.</summary>
    /// <param name="clauses">The clauses in order.</param>
    /// <param name="chart">Who leads whom.</param>
    /// <param name="speaker">Who writes.</param>
    public static void Mark(List<Clause> clauses, OrganisationChart chart, MemberId speaker)
    {
        if (clauses.Count == 0)
        {
            return;
        }

        var text = clauses[0].WholeText;
        var hasColon = text.Contains(':');
        if (!hasColon && clauses[0].WholeOriginal.AsSpan().IndexOfAny("「“『\"") < 0)
        {
            return;
        }

        var from = StartOfText(clauses[0]);
        var quoted = Quoted(clauses[0]);
        var theirLine = -1;
        foreach (var clause in clauses)
        {
            clause.IsOthersWords = clause.Start >= from || clause.LineStart == theirLine || (clause.Start < quoted.Start + quoted.Length && clause.End > quoted.Start);
            theirLine = hasColon && (IsHeadOfColleague(clause, chart, speaker) || IsAim(clause)) ? clause.LineStart : theirLine;
        }
    }

    /// <summary>「小陆说“华辰签了80万”」, “Acme signed” is what I want to hear: the stretch in quotation marks that somebody said, or of which something is said; empty where none is.</summary>
    private static TextSpan Quoted(Clause first)
    {
        var text = first.WholeOriginal.AsSpan();
        var open = text.IndexOfAny(Opening);
        var close = open < 0 ? -1 : text[(open + 1)..].IndexOfAny(Closing);
        if (close < ShortestQuoted)
        {
            return default;
        }

        var lead = text[..open].TrimEnd(" :：,，");
        var tail = text[(open + close + 2)..].Trim(" 。.!！?？");
        var isSaid = lead.EndsWithAny(QuotedBehind) || (lead.IsWhiteSpace() && tail.Length > 1);
        return isSaid ? new TextSpan(open, close + 2) : default;
    }

    /// <summary>「翻译一下：华辰签了78万」, 「周报里写「华辰签约78万」会不会太早」: where a text begins that is only spoken of; behind all of it where none does.</summary>
    private static int StartOfText(Clause first)
    {
        var text = first.WholeText;
        var head = text[..Math.Min(text.Length, LongestLead)];
        if (head.IndexOfAny(OfTexts) is not (var at and >= 0))
        {
            return int.MaxValue;
        }

        var colon = head[at..].IndexOf(':');
        var quote = first.WholeOriginal.AsSpan(at, head.Length - at).IndexOfAny("「“『\"");
        var begin = colon < 0 ? quote : quote < 0 ? colon : Math.Min(colon, quote);
        return begin < 0 ? int.MaxValue : at + begin + 1;
    }

    /// <summary>「本月目标：华辰78万，金穗115万」: a line of what is to be reached.</summary>
    private static bool IsAim(Clause clause) => clause is { BreakAfter: ':', IsFirstOfLine: true } && clause.Text.TrimEnd(' ').EndsWithAny("目标", "指标") && !clause.HasAny(MentionKinds.Customer);

    /// <summary>「顾晓婷：华辰签了78万」: a line begins with a colleague, and none of the speaker's people, of whose deals the speaker may tell.</summary>
    private static bool IsHeadOfColleague(Clause clause, OrganisationChart chart, MemberId speaker)
    {
        if (clause is not { BreakAfter: ':', IsFirstOfLine: true } || clause.First<MemberMention>() is not { Member: var said } named || named.Start != clause.Start || said.Id == speaker)
        {
            return false;
        }

        var verb = clause.WholeText[named.End..clause.End].Trim(' ').ToString();
        return (verb.Length == 0 || Saying.Contains(verb)) && !(chart.Find(speaker) is { } leader && chart.IsAbove(leader, said));
    }
}
