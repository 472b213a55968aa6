using System.Buffers;
using SalesBot.Bot.Understanding.Lexing;
using SalesBot.Bot.Understanding.Marking;
using SalesBot.Bot.Understanding.Naming;
using SalesBot.Bot.Understanding.Words;

namespace SalesBot.Bot.Understanding.Assembly;

/// <summary>Decides whether the outcome is of another part of the customer's business than its open deals: 华辰二期不做了, 华辰门禁那块不做了, 华辰搬家合同签了.</summary>
internal static class OtherPart
{
    /// <summary>More than this between the customer and the word is a sentence, and no name.</summary>
    private const int Longest = 9;

    private static readonly SearchValues<char> LaterPhases = SearchValues.Create("二三四五2345");

    /// <summary>How a part is called.</summary>
    private static readonly string[] Parts = ["那块", "这块", "那部分", "这部分", "部分", "模块", "板块", "项目", "那套", "业务", "外包"];

    /// <summary>What customers sign and call off without us.</summary>
    private static readonly WordSearch Elsewhere = new(["搬家", "食堂", "物业", "保洁", "保安", "安保", "班车", "团购", "旅游", "装修", "广告", "招聘", "租房", "厂房", "房租", "用电", "供电", "贷款", "体检", "代言"]);

    /// <summary>Adverbs and pointing words between the part and the word.</summary>
    private const string Fillers = "的那这个也都又已经刚就还全先彻底估计应该 ";

    /// <summary>Whether a deed of this kind is said of a part that no open deal's title names.</summary>
    public static bool Is(Clause clause, Cue deed, CatalogueCustomer? customer)
    {
        if (clause.Find(deed) is not { } word || clause.First<CustomerMention>() is not { } name || name.End > word.Start || word.Start - name.End is 0 or > Longest)
        {
            return false;
        }

        // 大屏项目砍了: the word may begin with what the part is called.
        var end = word.Start + (clause.WholeText[word.Start..].StartsWith("项目", StringComparison.Ordinal) ? 2 : 0);
        var part = clause.WholeText[name.End..end].TrimStart("那边的 ").TrimEnd(Fillers);
        if (part.Length < 2 || HoldsName(clause, name.End, word.Start))
        {
            return false;
        }

        if (deed == Cue.LoseDone && IsLaterPhase(part))
        {
            return !IsPhaseOfDeal(part[0], customer);
        }

        if (deed == Cue.SignDone && IsPaper(part.TrimEnd("0123456789元块")))
        {
            return !OutcomeObject.IsTitled(part, customer);
        }

        if (part.ContainsAny(Elsewhere))
        {
            return !OutcomeObject.IsTitled(part, customer);
        }

        foreach (var called in Parts)
        {
            if (part.EndsWith(called, StringComparison.Ordinal))
            {
                var what = part[..^called.Length].TrimEnd(Fillers);
                return deed == Cue.LoseDone && what.Length is >= 2 and <= 4 && TextFolding.IsHan(what[0]) && TextFolding.IsHan(what[^1]) && !OutcomeObject.IsTitled(what, customer) && !IsOwnWord(what);
            }
        }

        return false;
    }

    /// <summary>试机单, 上线报告, 打样费: signed beside the contract; 这单 and 订单 are the deal.</summary>
    private static bool IsPaper(ReadOnlySpan<char> part) =>
        part.Length >= 3 && TextFolding.IsHan(part[0]) && (part.EndsWithAny("报告", "函", "签到表", "回执", "费") || (part[^1] == '单' && !DealWords.Contains(part[^2])));

    private static readonly SearchValues<char> OwnWords = SearchValues.Create("整我咱本该全");

    private static readonly SearchValues<char> DealWords = SearchValues.Create("这那此该订大一两三四几笔首新小老期个的签返下续本我他整套第二多保货成");

    private static bool IsLaterPhase(ReadOnlySpan<char> part) => part is [_, '期', ..] && LaterPhases.Contains(part[0]);

    private static bool IsPhaseOfDeal(char phase, CatalogueCustomer? customer)
    {
        foreach (var deal in customer?.Deals ?? [])
        {
            if (deal.IsOpen && deal.Title.Contains('期') && deal.Title.AsSpan(0, deal.Title.IndexOf('期')) is [.., var told] && told == phase)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>整个项目, 我们项目: the deal itself.</summary>
    private static bool IsOwnWord(ReadOnlySpan<char> what) => what.ContainsAny(OwnWords) || what.EndsWithAny("一期", "二期", "三期", "大", "新");

    private static bool HoldsName(Clause clause, int from, int to)
    {
        foreach (var mention in clause.Mentions)
        {
            if (mention.Start >= from && mention.End <= to && mention is PersonMention or AmountMention { Amount.Kind: not Numbers.AmountKind.Unitless } or DateMention or MemberMention)
            {
                return true;
            }
        }

        return false;
    }
}
