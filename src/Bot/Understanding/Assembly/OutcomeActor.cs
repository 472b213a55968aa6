using System.Buffers;
using SalesBot.Bot.Understanding.Lexing;
using SalesBot.Bot.Understanding.Marking;
using SalesBot.Bot.Understanding.Words;

namespace SalesBot.Bot.Understanding.Assembly;

/// <summary>Decides by whom an outcome is brought about: 金蝶把华辰签了, 对手在华辰丢了单 and 我方已盖章 close no deal.</summary>
internal static class OutcomeActor
{
    /// <summary>How it is said that only one of the two has signed.</summary>
    private static readonly WordSearch OneSided = new(
        ["我们这边", "我这边", "我方", "我司", "我们先", "我先", "单方", "只有他们", "只有客户", "只有对方", "our side", "our end", "side only", "合同我"]);

    /// <summary>What is signed and then handed on is not yet signed by the other.</summary>
    private static readonly WordSearch HandedOn = new(["寄给", "寄出", "寄过去", "寄去", "发给", "发过去", "送过去", "递给", " our side", " our end", " their side", "side only"]);

    /// <summary>Who signs without closing the deal.</summary>
    private static readonly string[] OtherSigners = ["法务", "供应商", "子公司", "分公司", "兄弟公司", "关联公司", "的客户", "的同行", "代理商", "供应商那里", "供应商那边", "下属公司", "朋友", "朋友厂里", "朋友公司", "朋友的厂", "朋友那边", "隔壁厂", "隔壁那家", "对面那家", "规模的厂", "规模的公司", "类似的厂", "别的厂", "弟弟", "哥哥", "老婆", "婆婆", "老太太", "老人", "邻居", "居民", "住户", "那户", "这户", "两户", "几户", "户人家"];

    /// <summary>After these, a rival is not the one who loses.</summary>
    private const string AgentMarks = "被给让选跟和与同输败了过比由找用买是向对";

    /// <summary>Anywhere before a rival, these tell that the deal went to it.</summary>
    private static readonly SearchValues<char> AgentMarksBefore = SearchValues.Create("被给让选输败");

    /// <summary>Behind a rival, these tell that it took the deal, or was cheaper.</summary>
    private static readonly SearchValues<char> OverUs = SearchValues.Create("价低抢选");

    /// <summary>A deal that is pointed at: who follows has taken it.</summary>
    private static readonly string[] PointedDeals = ["这单", "那单", "的单子", "的单", "那边", "这边"];

    /// <summary>Characters of us, of papers and of adverbs, which name nobody.</summary>
    private static readonly SearchValues<char> NoStranger = SearchValues.Create("我咱公司总部他她们合同协议着平上次单终于今天");

    /// <summary>So long is a company's short name.</summary>
    private const int LongestStranger = 4;

    /// <summary>Whether only one side has signed: 合同我方已盖章, 我们签了寄给华辰.</summary>
    public static bool IsOneSided(Clause clause, CueMention word) =>
        clause.WholeText[clause.Start..word.Start].ContainsAny(OneSided) || clause.WholeText[word.End..clause.End].ContainsAny(HandedOn);

    /// <summary>「金蝶把华辰签了」, 「友商在华辰出局了」, 「华辰把迈瑞踢出局了」: somebody else did it, or it was done to them.</summary>
    public static bool IsSomebodyElse(Clause clause, CueMention word)
    {
        var before = clause.WholeText[clause.Start..word.Start];
        var to = before.IndexOf('把');
        return Lexicon.EndsWithVendor(before.TrimEnd("已经也都刚才就给了终于今天昨 "))
            || (to > 0 && UnknownName.HoldsUnknown(clause, EndOfCustomer(clause, clause.Start + to), clause.Start + to))
            || (before.ContainsAny("把将") && clause.WholeText.Slice(word.Start, word.Length).StartsWith("出局", StringComparison.Ordinal))
            || before.TrimEnd("已经也都刚才就了终于总算今天昨审完 ").EndsWithAny(OtherSigners)
            || IsOtherSigner(clause, word)
            || IsRival(clause, word)
            || IsOthersThere(clause, word);
    }

    /// <summary>「金穗的经销商跟我们签了」: theirs, and not they.</summary>
    private static bool IsOtherSigner(Clause clause, CueMention word)
    {
        foreach (var name in clause.All<CustomerMention>())
        {
            if (name.End < word.Start && clause.WholeText[name.End..word.Start] is ['的', .. var theirs] && (theirs.StartsWithAny(OtherSigners) || theirs.StartsWithAny("经销商", "门店", "加盟商")))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>「华辰被友商拿下了」, 「华辰跟用友签了」, 「华辰 signed with Siemens」: the customer signed, but not with us.</summary>
    public static bool IsWithOthers(Clause clause, CueMention word) =>
        clause.WholeText[clause.Start..word.Start].Contains('被') || IsLeftToStranger(clause, word) || IsSignedWithStranger(clause, word) || IsJoinedByUnknown(clause, word);

    /// <summary>「华辰让云途签下了」, 「华辰这单云途签了」: somebody whom nobody knows took it.</summary>
    private static bool IsLeftToStranger(Clause clause, CueMention word)
    {
        var before = clause.WholeText[clause.Start..word.Start];
        var let = before.LastIndexOf('让');
        if (let >= 0 && UnknownName.HoldsUnknown(clause, clause.Start + let + 1, word.Start))
        {
            return true;
        }

        foreach (var pointed in PointedDeals)
        {
            if (before.LastIndexOf(pointed, StringComparison.Ordinal) is var at and >= 0 && clause.Start + at + pointed.Length is var end
                && end + clause.WholeText[end..word.Start].TrimEnd("先也已都").Length is var last && last - end is >= 2 and <= LongestStranger && UnknownName.IsWhollyUnknown(clause, end, last))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>「用友给华辰报了70万」: somebody whom nobody knows did it for the customer.</summary>
    public static bool IsForCustomer(Clause clause, int doing)
    {
        var to = clause.WholeText[clause.Start..doing].IndexOf('给');
        if (to <= 0)
        {
            return false;
        }

        foreach (var name in clause.All<CustomerMention>())
        {
            if (name.Start == clause.Start + to + 1)
            {
                return UnknownName.HoldsUnknown(clause, clause.Start, clause.Start + to);
            }
        }

        return false;
    }

    /// <summary>「合同给周总签了」, 「拿去给他们签字了」.</summary>
    public static bool IsGivenToSign(Clause clause, CueMention word)
    {
        if (clause.WholeText[word.Start] != '签')
        {
            return false;
        }

        foreach (var person in clause.All<PersonMention>())
        {
            if (person.End == word.Start)
            {
                return clause.WholeText[clause.Start..person.Start] is [.., '给' or '发' or '寄' or '送' or '找'];
            }
        }

        return false;
    }

    /// <summary>「竞品在华辰出局了」: it is the rival who lost, or won.</summary>
    private static bool IsRival(Clause clause, CueMention word)
    {
        if (clause.Find(Cue.Rival) is not { } rival || rival.End > word.Start || clause.WholeText[word.Start] is '抢' or '撬' or '截' or '顶')
        {
            return false;
        }

        var isAgent = rival.Start > clause.Start && AgentMarks.Contains(clause.WholeText[rival.Start - 1], StringComparison.Ordinal);
        return !isAgent && !clause.WholeText[clause.Start..rival.Start].ContainsAny(AgentMarksBefore) && !clause.WholeText[rival.End..word.Start].ContainsAny(OverUs);
    }

    /// <summary>「迈瑞在华辰丢了单」: what somebody unnamed among us lost or won there.</summary>
    private static bool IsOthersThere(Clause clause, CueMention word)
    {
        if (clause.Has(Cue.Me))
        {
            return false;
        }

        foreach (var name in clause.All<CustomerMention>())
        {
            if (name.End <= word.Start && name.Start > clause.Start && clause.WholeText[name.Start - 1] == '在' && NamesSomebody(clause, name.Start - 1))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>「华辰 signed with Siemens」, and not with a customer.</summary>
    private static bool IsSignedWithStranger(Clause clause, CueMention word)
    {
        var after = clause.WholeText[word.End..clause.End].TrimStart(' ');
        if (!after.StartsWithAny("with ", "w/") || after.StartsWithAny("with us", "w/ us"))
        {
            return false;
        }

        foreach (var name in clause.All<CustomerMention>())
        {
            if (name.Start >= word.End)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>「华辰跟用友签了」.</summary>
    public static bool IsJoinedByUnknown(Clause clause, Mention word)
    {
        foreach (var name in clause.Mentions)
        {
            if (name.End >= word.Start || name is not (CustomerMention or PersonMention or CueMention { Cue: Cue.Them }))
            {
                continue;
            }

            var between = clause.WholeText[name.End..word.Start];
            var with = between is ['同', ..] ? 0 : between.IndexOfAny('跟', '和', '与');
            if (with >= 0 && (UnknownName.HoldsUnknown(clause, name.End + with + 1, word.Start) || IsStranger(clause, name.End + with + 1, word.Start)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>「园长跟有赞签了」: two to four characters of which nothing is recognised, and that name neither us nor a paper.</summary>
    private static bool IsStranger(Clause clause, int start, int end)
    {
        var name = clause.WholeText[start..end].TrimEnd("已经也都刚才就了终于今天昨 ");
        return name.Length is >= 2 and <= LongestStranger && !name.ContainsAny(NoStranger) && UnknownName.IsWhollyUnmarked(clause, start, start + name.Length);
    }

    /// <summary>Whether more than dates and adverbs stands before the place.</summary>
    private static bool NamesSomebody(Clause clause, int place)
    {
        var known = 0;
        foreach (var mention in clause.Mentions)
        {
            known += mention.End <= place && mention is DateMention or TimeMention ? mention.Length : 0;
        }

        var before = clause.WholeText[clause.Start..place].Trim(' ');
        foreach (var adverb in UnknownName.Adverbs)
        {
            before = before.EndsWith(adverb, StringComparison.Ordinal) ? before[..^adverb.Length] : before;
        }

        return before.Length - known >= 2;
    }

    /// <summary>Behind the customer that is named last before the place; the clause's beginning where none is.</summary>
    private static int EndOfCustomer(Clause clause, int place)
    {
        var end = clause.Start;
        foreach (var name in clause.All<CustomerMention>())
        {
            end = name.End <= place ? name.End : end;
        }

        return end;
    }
}
