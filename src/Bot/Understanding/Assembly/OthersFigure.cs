using System.Buffers;
using SalesBot.Bot.Understanding.Lexing;
using SalesBot.Bot.Understanding.Marking;
using SalesBot.Bot.Understanding.Naming;
using SalesBot.Bot.Understanding.Words;

namespace SalesBot.Bot.Understanding.Assembly;

/// <summary>Decides whether a quote is somebody else's: 金蝶报价65万, 有家报了60万, 用友给华辰报70万 and 国产的报50万，比我们低 are none of ours.</summary>
internal static class OthersFigure
{
    private const string Between = "那边这现在已经也才只就给出的居然竟又都了直接最低刚、, ";

    /// <summary>What leads to somebody's price.</summary>
    private static readonly string[] Leads = ["给到", "降到", "压到", "报到", "开价", "要价", "出价", "给了", "给"];

    private static readonly WordEnds AnyLead = new(Leads);

    /// <summary>What a report begins with before the word, and is no name.</summary>
    private static readonly string[] OwnLeads = ["also", "then", "today", "yesterday", "finally", "now", "re", "recently", "officially", "visited", "met", "called", "formally", "initially", "first", "again", "and", "already", "verbally", "emailed"];

    private const string Letters = "abcdefghijklmnopqrstuvwxyz";

    /// <summary>Who else quotes, without a name.</summary>
    private static readonly WordEnds OtherVendors = new(["一家", "有人", "有家", "那家", "另家", "外家", "某家", "本地厂家", "厂家", "国产", "进口", "外资", "国外品牌", "代理商", "经销商", "贸易商", "供应商", "小厂", "大厂", "他们自己找", "家公司", "小公司", "大公司", "别的公司", "第三方", "合作伙伴", "伙伴", "渠道", "集成商", "总包", "德国", "日本", "日系", "美国", "韩国"]);

    /// <summary>Who else quotes, whatever is told of them: 那家做ERP的报65万, 外地一家给华辰报了个低价.</summary>
    private static readonly WordSearch Strangers = new(["那家做", "有家做", "有个做", "一家做", "有人", "外地一家", "本地一家", "另外一家", "另一家", "对面给", "对面报", "对面的", "他们找的", "人家的报价", "人家的价", "人家报", "找了家", "找来一家", "找来的"]);

    /// <summary>Verbs with which somebody moves their own price.</summary>
    private static readonly string[] OwnMoves = ["降到", "降至", "降成", "减到", "让到", "跌到", "报到", "出到", "加到", "涨到"];

    private static readonly WordEnds AnyOwnMove = new(OwnMoves);

    /// <summary>How somebody lets us see another's quote.</summary>
    private static readonly WordSearch Shown = new(["给我看", "给我们看", "给我瞧", "拿给我", "甩给我", "发我看", "亮给", "亮出", "拿出来"]);

    /// <summary>How prices are found out without any of ours: 网上查的价65万.</summary>
    private static readonly WordSearch FoundOut = new(["打听", "网上", "参考", "参照", "公示", "中标价", "市场价", "市面", "行情", "问了一圈", "比了一圈", "公开价", "官网价"]);

    /// <summary>What is no part of a stranger's name.</summary>
    private static readonly SearchValues<char> NoName = SearchValues.Create("了的我们他她你您给跟和对把被在于先再又已刚才最新重整体含税总价格额第初步口头书直接正式统一打包全部套台单个项目方案系统设备软件硬今明昨天年月日午晚早上下这那就都也还只不没要按照现改终定后前大小");

    /// <summary>How the figure is set against ours.</summary>
    private static readonly WordSearch AgainstOurs = new(["比我", "比咱", "我们报", "我们才", "我们贵", "我们高", "我们的报", "我报", "咱报", "咱们报", "低我们", "压我们", "抢我们"]);

    /// <summary>Whether the word of quoting at the place is somebody else's.</summary>
    public static bool Is(Clause clause, int quoting) => IsForeignName(clause, quoting) || IsTold(clause, quoting) || IsInvited(clause, quoting) || IsShown(clause.SentenceBefore(clause.End)) || IsStranger(clause, quoting);

    /// <summary>Infor quoted Acme 650k: a Latin name that nobody knows stands before the word.</summary>
    public static bool IsForeignName(Clause clause, int quoting)
    {
        if (!clause.WholeText[quoting..].StartsWithAny("quoted", "bid", "offered"))
        {
            return false;
        }

        var before = clause.WholeText[clause.Start..quoting].TrimEnd(' ');
        if (before is not [.., >= 'a' and <= 'z'] || quoting == clause.Start + before.Length || clause.Has(Cue.Me))
        {
            return false;
        }

        var start = clause.Start + before.TrimEnd(Letters).Length;
        return char.IsAsciiLetterUpper(clause.WholeOriginal[start]) && clause.Start + before.Length - start >= 2 && !OwnLeads.Contains(clause.WholeText[start..(clause.Start + before.Length)].ToString()) && IsUnmarked(clause, start, start + 1);
    }

    private static bool IsUnmarked(Clause clause, int from, int to)
    {
        foreach (var mention in clause.Mentions)
        {
            if (mention.Start < to && mention.End > from)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>「第二家65万」, 「网上查的价65万」, 「周总给我看了一份报价，65万」: nothing that we said, nor that is agreed.</summary>
    public static bool IsFound(Clause clause, int figure) =>
        clause.WholeText[clause.Start..figure].TrimEnd(Between) is [.., '第', _, '家']
        || (clause.SentenceBefore(figure) is var sentence && (((sentence.ContainsAny(FoundOut) || sentence.ContainsAny(Strangers)) && !clause.HasAny(Cue.Quote, Cue.Figure)) || IsShown(sentence)))
        || IsStranger(clause, PriceBefore(clause, figure));

    /// <summary>「华辰那单瑞仓降到65万」: two to four characters that nobody knows, and no product of the customer's, move their price.</summary>
    public static bool IsStrangersMove(Clause clause, int figure, CatalogueCustomer? customer)
    {
        var said = clause.WholeText[clause.Start..figure].TrimEnd(" 了");
        foreach (var move in said.EndsWithAny(AnyOwnMove) ? OwnMoves : [])
        {
            if (!said.EndsWith(move, StringComparison.Ordinal))
            {
                continue;
            }

            var (start, moving) = (clause.Start, clause.Start + said.Length - move.Length);
            foreach (var mention in clause.Mentions)
            {
                start = mention.End <= moving ? Math.Max(start, mention.End) : start;
            }

            var name = clause.WholeText[start..moving].TrimStart("那这边里头个单 ").TrimEnd("也都又再直接已经 ");
            return name.Length is >= 2 and <= 4 && TextFolding.IsHan(name[0]) && TextFolding.IsHan(name[^1]) && !name.ContainsAny(NoName) && !OutcomeObject.IsOfferedThing(name, customer);
        }

        return false;
    }

    private static bool IsShown(ReadOnlySpan<char> sentence) =>
        sentence.IndexOf("报价", StringComparison.Ordinal) is var quote and >= 0 && sentence.ContainsAny(Shown) && sentence[..quote].TrimEnd("的这份张个 ") is not [.., '我' or '咱' or '们'];

    /// <summary>Where the words that lead to the figure begin: 给到65万, 降到65万, 总价65万.</summary>
    private static int PriceBefore(Clause clause, int figure)
    {
        var before = clause.WholeText[clause.Start..figure];
        foreach (var lead in before.EndsWithAny(AnyLead) ? Leads : [])
        {
            if (before.EndsWith(lead, StringComparison.Ordinal))
            {
                return figure - lead.Length;
            }
        }

        return figure;
    }

    /// <summary>「瑞仓报了65万给华辰」, 「华辰那边瑞仓给到65万」: two to four characters that nobody knows quote to the customer, who is named behind or as a place.</summary>
    private static bool IsStranger(Clause clause, int quoting)
    {
        var (start, isThere) = (clause.Start, false);
        foreach (var mention in clause.Mentions)
        {
            if (mention.Start < quoting && mention.End > start && mention.End <= quoting)
            {
                start = mention.End;
                isThere = mention is CustomerMention && clause.WholeText[start..quoting].StartsWithAny("那边", "这边", "那里", "那头");
            }

            isThere |= mention is CustomerMention && mention.Start > quoting && clause.WholeText[..mention.Start].TrimEnd(' ') is [.., '给' or '到' or '对'];
        }

        var name = clause.WholeText[start..quoting].TrimStart("那这边里头 ");
        return isThere && name.Length is >= 2 and <= 4 && TextFolding.IsHan(name[0]) && TextFolding.IsHan(name[^1]) && !name.ContainsAny(NoName) && !OutcomeObject.IsOfferedThing(name, customer: null);
    }

    /// <summary>「浪潮给的价格是55万」, 「用的是金蝶，一年20万」: a vendor is whose figure it is, in the clause or earlier in its sentence.</summary>
    public static bool IsOfVendor(Clause clause, int figure)
    {
        var sentence = clause.SentenceBefore(figure);
        if (sentence.IndexOfAny(Lexicon.Vendors) is not (var at and >= 0) || sentence[at..].ContainsAny('我', '咱'))
        {
            return false;
        }

        var length = Lexicon.VendorAt(sentence, at);
        return sentence[..at] is [.., '跟' or '和' or '用' or '是' or '上' or '选' or '定' or '找' or '比' or '有'] || sentence[(at + length)..] is [] or ['给' or '报' or '把' or '只' or '才' or '那' or '也' or '在' or '要' or '说' or '做' or '开' or '出' or '降' or '就' or '的' or ',' or ':' or ' ', ..];
    }

    /// <summary>Whether somebody else stands before the word.</summary>
    private static bool IsTold(Clause clause, int quoting)
    {
        var said = clause.WholeText[..quoting];
        var before = said.TrimEnd(Between);
        if (before.IsEmpty || (before.Length < clause.Start && !said[before.Length..].ContainsAny(',', ' ') && before.Length < said.Length))
        {
            return false;
        }

        if (Lexicon.EndsWithVendor(before) || before.EndsWithAny(OtherVendors) || clause.WholeText[clause.Start..quoting].ContainsAny(Strangers))
        {
            return true;
        }

        // 珞珈说beckman报了65万
        if (before.TrimEnd(Letters) is [.., '说' or '讲'] told && before.Length - told.Length >= 3)
        {
            return true;
        }

        // HR说平安报78万
        if (clause.WholeText[clause.Start..quoting] is var reported && reported.LastIndexOf('说') is var says and > 0 && reported[(says + 1)..].TrimEnd("也都又才只 ") is { Length: >= 2 and <= 4 } who && TextFolding.IsHan(who[0]) && TextFolding.IsHan(who[^1]) && !who.ContainsAny(NoName) && IsUnmarked(clause, clause.Start + says + 1, quoting))
        {
            return true;
        }

        return before.Length > clause.Start && IsSetAgainst(clause, quoting) && EndsWithUnknown(clause, before.Length);
    }

    /// <summary>「华辰让鑫茂来报了58万」: somebody unknown was asked to quote.</summary>
    private static bool IsInvited(Clause clause, int quoting)
    {
        var before = clause.WholeText[clause.Start..quoting].TrimEnd("来去过也也都 ");
        var asked = before.LastIndexOfAny("让叫找请");
        return asked >= 0 && before[(asked + 1)..] is { Length: >= 2 and <= 4 } whom && !whom.ContainsAny('我', '咱', '你') && TextFolding.IsHan(whom[0]);
    }

    /// <summary>「鑫茂报65万，比我们低」: what follows in the sentence sets it against our own.</summary>
    private static bool IsSetAgainst(Clause clause, int quoting) => clause.SentenceBehind(quoting).ContainsAny(AgainstOurs);

    /// <summary>Whether two characters or more that nobody knows stand right before the place.</summary>
    private static bool EndsWithUnknown(Clause clause, int end)
    {
        var start = clause.Start;
        foreach (var mention in clause.Mentions)
        {
            start = mention.End <= end ? Math.Max(start, mention.End) : start;
        }

        var unknown = clause.WholeText[start..end].TrimStart(Between);
        return unknown.Length is >= 2 and <= 5 && TextFolding.IsHan(unknown[0]) && TextFolding.IsHan(unknown[^1]);
    }
}
