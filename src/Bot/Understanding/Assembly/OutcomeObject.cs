using System.Buffers;
using SalesBot.Bot.Understanding.Dates;
using SalesBot.Bot.Understanding.Lexing;
using SalesBot.Bot.Understanding.Marking;

namespace SalesBot.Bot.Understanding.Assembly;

/// <summary>Decides whether a word of winning or losing is said of the deal, by what stands behind it: 签了字的合同寄丢了 and 赢了官司 are no outcomes.</summary>
internal static class OutcomeObject
{
    /// <summary>What takes the word back, asks for it, or makes it part of a name for something else.</summary>
    private static readonly string[] NotSaid = ["字的", "的合同", "的那", "的单", "的时候", "之后", "以后", "后", "前", "一半", "又反悔", "又作废", "又变", "又不", "再", "就", "才", "概率", "几率", "率", "把握", "个名", "名字", "第一页", "第一版", "取消", "改到", "改期", "推迟", "复盘", "原因", "分析", "半截", "客户案例", "案例", "对吧", "是吧", "吧", "没有", "没", "才怪", "等于没"];

    /// <summary>Things that are won, taken or lost too, but are no deals.</summary>
    private static readonly SearchValues<string> OtherThings = SearchValues.Create(
        ["官司", "球", "比赛", "冠军", "驾照", "证书", "大奖", "一等奖", "麻将", "游戏", "彩票", "局", "手机", "钱包", "钥匙", "u盘", "文件", "行李", "面子", "大客户", "包裹", "快递", "房子", "车位", "代言", "物流商", "供应商", "租约", "贷款", "厂房", "新客户", "个客户", "份额", "牌照", "补贴", "大项目", "大标", "的订单", "award", "weight", "match", "game", "phone", "bet"], StringComparison.Ordinal);

    /// <summary>Where one wins and loses without a deal.</summary>
    private static readonly SearchValues<string> Pastimes = SearchValues.Create(["打球", "打牌", "打麻将", "打赌", "下棋", "掰手腕", "喝酒"], StringComparison.Ordinal);

    /// <summary>What cools off, blows away or falls through without being a deal.</summary>
    private static readonly SearchValues<string> OtherSubjects = SearchValues.Create(["菜", "饭", "茶", "咖啡", "水都", "天都", "食堂", "天气", "服务器", "无人机", "融资", "网络", "生意"], StringComparison.Ordinal);

    /// <summary>What stands just before a word that is almost so.</summary>
    private static readonly string[] Nearly = ["差不多", "基本", "基本上", "算是", "等于", "相当于", "约等于", "差一点", "八九不离十", "号称", "眼看"];

    /// <summary>Words of those who are resolved to win.</summary>
    private static readonly SearchValues<string> Resolved = SearchValues.Create(
        ["一定", "必须", "务必", "誓要", "誓言", "保证", "flag", "目标", "我要", "要把", "得把", "想把", "能把", "全力", "决心", "原定", "原计划", "本来", "本该", "说好", "精神上"], StringComparison.Ordinal);

    /// <summary>What tells that it has come about.</summary>
    private static readonly SearchValues<string> AtLast = SearchValues.Create(["已", "终于", "总算", "可算", "刚", "成功"], StringComparison.Ordinal);

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

    /// <summary>「差不多签了」, 「这周必须把华辰签了」, 「本月拿下华辰」: nearly, or resolved to be.</summary>
    public static bool IsNearOrResolved(Clause clause, CueMention word)
    {
        var before = clause.WholeText[clause.Start..word.Start].TrimEnd(' ');
        if (before.EndsWithAny(Nearly) || before.ContainsAny(Resolved))
        {
            return true;
        }

        var isMarked = clause.WholeText.Slice(word.Start, word.Length).IndexOfAny("了啦咯的") >= 0;
        var isHandled = before.Contains('把');
        if (isMarked && !isHandled)
        {
            return false;
        }

        foreach (var date in clause.All<DateMention>())
        {
            var isGoingOn = date.Date.Precision is DatePrecision.Week or DatePrecision.Month or DatePrecision.Span && date.Date.IsFixed && date.Date.Future.To >= clause.Today && date.Date.Past.From <= clause.Today;
            if (isGoingOn && date.End <= word.Start && !clause.Text.ContainsAny(AtLast))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>「去年签的那单」 tells of another deal than the one that is open.</summary>
    private static bool IsLongAgo(Clause clause, CueMention word)
    {
        foreach (var date in clause.All<DateMention>())
        {
            var isNear = date.End <= word.Start || (date.Start >= word.End && date.Start - word.End <= 1);
            if (isNear && date.Date.Precision is not DatePrecision.Unknown && date.Date.IsFixed && date.Date.Past.To.AddDays(62) < clause.Today)
            {
                return true;
            }
        }

        return false;
    }
}
