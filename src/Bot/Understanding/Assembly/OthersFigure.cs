using SalesBot.Bot.Understanding.Lexing;
using SalesBot.Bot.Understanding.Marking;
using SalesBot.Bot.Understanding.Words;

namespace SalesBot.Bot.Understanding.Assembly;

/// <summary>Decides whether a quote is somebody else's: 金蝶报价65万, 有家报了60万, 用友给华辰报70万 and 国产的报50万，比我们低 are none of ours.</summary>
internal static class OthersFigure
{
    private const string Between = "那边这现在已经也才只就给出的居然竟又都了直接最低刚、, ";

    private const string Letters = "abcdefghijklmnopqrstuvwxyz";

    /// <summary>Who else quotes, without a name.</summary>
    private static readonly string[] OtherVendors = ["一家", "有人", "有家", "那家", "另家", "外家", "某家", "本地厂家", "厂家", "国产", "进口", "外资", "国外品牌", "代理商", "经销商", "贸易商", "供应商", "小厂", "大厂", "他们自己找", "家公司", "小公司", "大公司", "别的公司", "第三方", "德国", "日本", "日系", "美国", "韩国"];

    /// <summary>How the figure is set against ours.</summary>
    private static readonly WordSearch AgainstOurs = new(["比我", "比咱", "我们报", "我们才", "我们贵", "我们高", "我们的报", "我报", "咱报", "咱们报", "低我们", "压我们", "抢我们"]);

    /// <summary>Whether the word of quoting at the place is somebody else's.</summary>
    public static bool Is(Clause clause, int quoting) => IsTold(clause, quoting) || IsInvited(clause, quoting);

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

        if (Lexicon.EndsWithVendor(before) || before.EndsWithAny(OtherVendors))
        {
            return true;
        }

        // 珞珈说beckman报了65万
        if (before.TrimEnd(Letters) is [.., '说' or '讲'] told && before.Length - told.Length >= 3)
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
