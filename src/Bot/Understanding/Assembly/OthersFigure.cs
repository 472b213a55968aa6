using System.Buffers;
using SalesBot.Bot.Understanding.Lexing;
using SalesBot.Bot.Understanding.Marking;
using SalesBot.Bot.Understanding.Words;

namespace SalesBot.Bot.Understanding.Assembly;

/// <summary>Decides whether a quote is somebody else's: 金蝶报价65万, 有家报了60万, 用友给华辰报70万 and 国产的报50万，比我们低 are none of ours.</summary>
internal static class OthersFigure
{
    private const string Between = "那边这现在已经也才只就给出的居然竟又都了直接最低刚、, ";

    /// <summary>Who else quotes, without a name.</summary>
    private static readonly string[] OtherVendors = ["一家", "有家", "那家", "另家", "外家", "某家", "本地厂家", "厂家", "国产", "进口", "外资", "国外品牌", "代理商", "经销商", "贸易商", "供应商", "小厂", "大厂", "他们自己找", "第三方", "德国", "日本", "日系", "美国", "韩国"];

    /// <summary>How the figure is set against ours.</summary>
    private static readonly SearchValues<string> AgainstOurs = SearchValues.Create(["比我", "比咱", "我们报", "我们才", "我们贵", "我们高", "我们的报", "我报", "咱报", "咱们报", "低我们", "压我们", "抢我们"], StringComparison.Ordinal);

    private static readonly SearchValues<char> SentenceEnds = SearchValues.Create("。;!\n");

    /// <summary>Whether the word of quoting at the place is somebody else's.</summary>
    public static bool Is(Clause clause, int quoting)
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

        return before.Length > clause.Start && IsSetAgainst(clause, quoting) && EndsWithUnknown(clause, before.Length);
    }

    /// <summary>「鑫茂报65万，比我们低」: what follows in the sentence sets it against our own.</summary>
    private static bool IsSetAgainst(Clause clause, int quoting)
    {
        var rest = clause.WholeText[quoting..];
        var end = rest.IndexOfAny(SentenceEnds);
        return (end < 0 ? rest : rest[..end]).ContainsAny(AgainstOurs);
    }

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
