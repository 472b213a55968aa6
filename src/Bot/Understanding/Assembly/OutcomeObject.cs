using System.Buffers;
using SalesBot.Bot.Understanding.Dates;
using SalesBot.Bot.Understanding.Lexing;
using SalesBot.Bot.Understanding.Marking;
using SalesBot.Bot.Understanding.Naming;
using SalesBot.Bot.Understanding.Words;

namespace SalesBot.Bot.Understanding.Assembly;

/// <summary>Decides whether a word of winning or losing is said of the deal, by what stands behind it: 签了字的合同寄丢了 and 赢了官司 are no outcomes.</summary>
internal static class OutcomeObject
{
    /// <summary>What takes the word back, asks for it, or makes it part of a name for something else.</summary>
    private static readonly string[] NotSaid = ["字的", "的合同", "的那", "的单", "的时候", "之后", "以后", "后", "前", "一半", "又反悔", "又作废", "又变", "又不", "再", "就", "才", "概率", "几率", "率", "把握", "个名", "名字", "第一页", "第一版", "取消", "改到", "改期", "推迟", "复盘", "原因", "分析", "半截", "客户案例", "案例", "对吧", "是吧", "吧", "没有", "没", "才怪", "等于没", "又启", "又恢", "又重", "又开", "又有", "又活", "告诉", "通知", "跟我", "给我", "叫我", "喊我", "说一声", "要请", "得请", "来没", "有希望", "不了", "不成", "的路上", "个框架", "框架", "份", "延期", "延后", "仪式", "有望", "在即", "在望", "可期", "无望", "指日", "的可能", "my ", "his ", "her ", "power", "signal", "internet", "track ", "count ", "connection", "touch"];

    /// <summary>Things that are won, taken or lost too, but are no deals.</summary>
    private static readonly WordSearch OtherThings = new(
        ["官司", "球", "比赛", "冠军", "驾照", "证书", "大奖", "一等奖", "麻将", "游戏", "彩票", "局", "手机", "钱包", "钥匙", "u盘", "文件", "行李", "面子", "大客户", "包裹", "快递", "房子", "车位", "代言", "物流商", "供应商", "租约", "贷款", "厂房", "新客户", "个客户", "份额", "牌照", "补贴", "大项目", "大标", "的订单", "award", "weight", "match", "game", "phone", "bet", "技术标", "技术分", "价格分", "商务分", "第一轮", "第二轮", "首轮", "一轮", "一项", "prize", "lottery", "tender", "the bid"]);

    /// <summary>Where one wins and loses without a deal.</summary>
    private static readonly WordSearch Pastimes = new(["打球", "打牌", "麻将", "扑克", "彩票", "打赌", "下棋", "掰手腕", "喝酒"]);

    /// <summary>What cools off, blows away or falls through without being a deal.</summary>
    private static readonly WordSearch OtherSubjects = new(["菜", "饭", "茶", "咖啡", "水都", "天都", "食堂", "天气", "服务器", "无人机", "融资", "网络", "生意", "叶子", "树叶", "国足", "球队", "团建", "聚餐", "相亲", "年假"]);

    /// <summary>What is signed besides contracts.</summary>
    private static readonly WordSearch OtherPapers = new(
        ["到货", "验收", "送货", "回执", "收条", "借条", "欠条", "请假", "劳动合同", "租房", "房租", "保洁", "军令状", "责任书", "承诺", "尾款", "样品", "发票", "合影", "会签", "名字", "字样", "收据"]);

    /// <summary>What goes astray.</summary>
    private static readonly WordSearch LostThings = new(["钥匙", "手机", "钱包", "文件", "资料", "样品", "行李", "u盘", "名片", "图纸", "标书", "电脑", "身份证", "包裹", "快递", "工牌", "耳机"]);

    /// <summary>Titles of deals that are renewed.</summary>
    private static readonly SearchValues<string> Renewals = SearchValues.Create(["续", "维保", "维护", "年费", "服务", "renew", "maintenance"], StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether another paper than the deal's contract is signed: 到货单签了, 签了验收报告.</summary>
    public static bool IsOtherPaper(Clause clause, CueMention word) =>
        clause.WholeText[clause.Start..clause.End].ContainsAny(OtherPapers) || clause.WholeText[word.End..clause.End].TrimStart(" 了合同协议") is ['的', >= '\u4e00' and not ('合' or '字' or '哈' or '啊' or '呀' or '呢' or '啦' or '嘛' or '哦'), ..];

    /// <summary>「华辰续签了维保」: what is renewed is an open deal only where a title says so.</summary>
    public static bool IsOtherRenewal(Clause clause, CatalogueCustomer? customer)
    {
        if (clause.Find(Cue.SignDone) is not { } signed || signed.Start == clause.Start || clause.WholeText[signed.Start - 1] != '续')
        {
            return false;
        }

        if (customer is not null)
        {
            foreach (var deal in customer.Deals)
            {
                if (deal.IsOpen && deal.Title.AsSpan().ContainsAny(Renewals))
                {
                    return false;
                }
            }
        }

        return true;
    }

    /// <summary>Whether what stands around the word leaves the deal as what it is said of.</summary>
    public static bool IsDeal(Clause clause, CueMention word)
    {
        var after = clause.WholeText[word.End..clause.End].TrimStart(" 了");
        // 上周五签的合同: told with its day, nothing else follows.
        var isAllSaid = word.Length == 1 && after is "的合同" or "的字";
        if (!isAllSaid && after.StartsWithAny(NotSaid))
        {
            return false;
        }

        // signed off the spec, closed at 5pm
        var said = clause.WholeText.Slice(word.Start, word.Length);
        if ((said is "closed at" && clause.First<AmountMention>() is null) || (said is "signed off" && after is not ""))
        {
            return false;
        }

        // 寄丢了, 弄丢了: a thing went astray.
        if (clause.WholeText[clause.Start..word.Start].TrimEnd(' ') is [.., '寄' or '弄' or '搞' or '走' or '跑'])
        {
            return false;
        }

        // 合同寄过去盖章了, 我们盖好章了: one of the two seals is yet to come.
        if (clause.WholeText[word.Start] is '盖' or '章' && !clause.Text.Contains("双方", StringComparison.Ordinal) && (clause.WholeText[clause.Start..word.Start].TrimEnd(' ').EndsWithAny("过去", "送去", "拿去", "寄去", "去") || clause.Find(Cue.Me)?.End <= word.Start))
        {
            return false;
        }

        if (clause.WholeText[word.Start] is '丢' && clause.WholeText[clause.Start..word.Start].ContainsAny(LostThings))
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
            var isNear = date.End <= word.Start || (date.Start >= word.End && date.Start - word.End <= 1);
            if (isNear && date.Date.Precision is not DatePrecision.Unknown && date.Date.IsFixed && date.Date.Past.To.AddDays(62) < clause.Today)
            {
                return true;
            }
        }

        return false;
    }
}
