using System.Buffers;
using SalesBot.Bot.Understanding.Dates;
using SalesBot.Bot.Understanding.Lexing;
using SalesBot.Bot.Understanding.Marking;

namespace SalesBot.Bot.Understanding.Assembly;

/// <summary>Decides whether a word of winning or losing is said of the deal, by what stands behind it: 签了字的合同寄丢了 and 赢了官司 are no outcomes.</summary>
internal static class OutcomeObject
{
    /// <summary>What takes the word back, asks for it, or makes it part of a name for something else.</summary>
    private static readonly string[] NotSaid = ["字的", "的合同", "的那", "的单", "的时候", "之后", "以后", "后", "前", "一半", "又反悔", "又作废", "又变", "又不", "再", "就", "才", "对吧", "是吧", "吧", "没有", "没", "才怪", "等于没"];

    /// <summary>Things that are won, taken or lost too, but are no deals.</summary>
    private static readonly SearchValues<string> OtherThings = SearchValues.Create(
        ["官司", "球", "比赛", "冠军", "驾照", "证书", "大奖", "一等奖", "麻将", "游戏", "彩票", "局", "手机", "钱包", "钥匙", "u盘", "文件", "行李", "面子", "大客户", "包裹", "快递", "房子", "车位", "weight", "match", "game", "phone", "bet"], StringComparison.Ordinal);

    /// <summary>Where one wins and loses without a deal.</summary>
    private static readonly SearchValues<string> Pastimes = SearchValues.Create(["打球", "打牌", "打麻将", "打赌", "下棋", "掰手腕", "喝酒"], StringComparison.Ordinal);

    /// <summary>What cools off, blows away or falls through without being a deal.</summary>
    private static readonly SearchValues<string> OtherSubjects = SearchValues.Create(["菜", "饭", "茶", "咖啡", "水都", "天都", "食堂", "天气"], StringComparison.Ordinal);

    /// <summary>Whether what stands around the word leaves the deal as what it is said of.</summary>
    public static bool IsDeal(Clause clause, CueMention word)
    {
        var after = clause.WholeText[word.End..clause.End].TrimStart(" 了");
        if (after.StartsWithAny(NotSaid))
        {
            return false;
        }

        // 寄丢了, 弄丢了: a thing went astray.
        if (clause.WholeText[clause.Start..word.Start].TrimEnd(' ') is [.., '寄' or '弄' or '搞' or '走' or '跑'])
        {
            return false;
        }

        return !after.ContainsAny(OtherThings) && !clause.WholeText[clause.Start..word.Start].ContainsAny(Pastimes) && !clause.WholeText[clause.Start..word.Start].ContainsAny(OtherSubjects) && !IsLongAgo(clause, word);
    }

    /// <summary>「去年签的那单」 tells of another deal than the one that is open.</summary>
    private static bool IsLongAgo(Clause clause, CueMention word)
    {
        foreach (var date in clause.All<DateMention>())
        {
            if (date.End <= word.Start && date.Date.Precision is not DatePrecision.Unknown && date.Date.IsFixed && date.Date.Past.To.AddDays(62) < clause.Today)
            {
                return true;
            }
        }

        return false;
    }
}
