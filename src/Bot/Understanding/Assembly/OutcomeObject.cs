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
    private static readonly WordSearch NotSaid = new(["多好", "该多好", "那条", "这条", "那句", "这句", "的消息", "的那条", "字的", "的合同", "的那", "的单", "的时候", "之后", "以后", "后", "前", "一半", "又撕", "又退", "又毁", "又改口", "假", "脸", "身", "一地", "会议", "拜访", "行程", "又反悔", "又作废", "又变", "又不", "再", "就", "才", "概率", "几率", "率", "把握", "个名", "名字", "第一页", "第一版", "取消", "改到", "改期", "推迟", "复盘", "原因", "分析", "半截", "客户案例", "案例", "对吧", "是吧", "吧", "没有", "没", "才怪", "等于没", "又启", "又恢", "又重", "又开", "又有", "又活", "告诉", "通知", "跟我", "给我", "叫我", "喊我", "说一声", "要请", "得请", "来没", "有希望", "不了", "不成", "的路上", "个框架", "框架", "份", "延期", "延后", "仪式", "有望", "在即", "在望", "可期", "无望", "指日", "的可能", "my ", "his ", "her ", "'s ", "contact", "interest", "patience", "their ", "its ", "to me", "power", "signal", "internet", "track ", "count ", "connection", "touch"]);

    /// <summary>Things that are won, taken or lost too, but are no deals.</summary>
    private static readonly WordSearch OtherThings = new(
        ["官司", "球", "比赛", "冠军", "驾照", "证书", "大奖", "一等奖", "麻将", "游戏", "彩票", "局", "一次", "手机", "钱包", "钥匙", "u盘", "文件", "行李", "面子", "大客户", "包裹", "快递", "房子", "车位", "代言", "物流商", "供应商", "租约", "贷款", "厂房", "新客户", "个客户", "份额", "牌照", "补贴", "大项目", "大标", "的订单", "地块", "认证", "资格", "许可证", "资质", "批文", "代理权", "专利", "名额", "试用", "评审", "评标", "答辩", "述标", "经销商", "代理商", "加盟商", "大订单", "award", "a lease", "the lease", "weight", "match", "game", "phone", "bet", "iso", "高新", "块地", "土地", "地皮", "first round", "second round", "技术标", "技术分", "价格分", "商务分", "第一轮", "第二轮", "首轮", "一轮", "一项", "prize", "lottery", "tender", "the bid"]);

    /// <summary>Where one wins and loses without a deal.</summary>
    private static readonly WordSearch Pastimes = new(["球赛", "比赛", "篮球", "足球", "羽毛球", "打球", "打牌", "麻将", "扑克", "彩票", "股票", "打赌", "下棋", "掰手腕", "喝酒"]);

    /// <summary>What cools off, blows away or falls through without being a deal.</summary>
    private static readonly WordSearch OtherSubjects = new(["菜", "饭", "茶", "咖啡", "水都", "天都", "天气", "服务器", "无人机", "融资", "网络", "生意", "叶子", "树叶", "国足", "球队", "团建", "聚餐", "相亲", "年假", "股价", "股票", "展位", "摊位", "名额", "车票", "饭局"]);

    /// <summary>What is signed besides contracts.</summary>
    private static readonly WordSearch OtherPapers = new(
        ["快递", "包裹", "到货", "验收", "送货", "回执", "收条", "借条", "欠条", "请假", "劳动合同", "租房", "房租", "保洁", "军令状", "责任书", "承诺", "尾款", "样品", "技术协议", "确认单", "变更", "开工", "试用合同", "试运行", "框架合同", "审批", "内部", "会签", "确认函", "任务书", "工单", "图纸", "代工", "点检", "竣工", "发票", "合影", "会签", "名字", "字样", "收据", "报价单", "试用单", "付款单", "入场单", "入厂单", "签到表", "租赁合同", "保险", "新员工", "样机签", "需求签", "方案签", "派工单", "年框架", "草稿", "样机借", "poc", "备忘", "代理协议", "对账", "字画", "商务条款", "报告签", "报告已签", "报告都签", "报告也签"]);

    /// <summary>What goes astray.</summary>
    private static readonly WordSearch LostThings = new(["钥匙", "手机", "钱包", "文件", "资料", "样品", "行李", "u盘", "名片", "图纸", "标书", "电脑", "身份证", "包裹", "快递", "工牌", "耳机"]);

    /// <summary>What goes astray, in English.</summary>
    private static readonly WordSearch MislaidThings = new([" card", "card ", "folder", " file", "sample", "badge", "wallet", " keys", "laptop", " bag", "umbrella", "supplier", "passport", "number", "in the mail", "in transit"]);

    /// <summary>How an outcome told is taken back in the same breath.</summary>
    private static readonly WordSearch TakenBack = new(["又说不", "又不做", "又不要", "又反悔", "又撤", "又黄", "的风险", "的危险"]);

    /// <summary>Who has been won over where there is more to win: 技术拿下了，商务还没.</summary>
    private static readonly WordEnds PartsWon = new(["技术", "技术部", "这关", "那关", "技术关", "商务关"]);

    /// <summary>What a customer wins of others.</summary>
    private static readonly WordSearch TheirDeals = new(["单", "项目", "合同", "标", "生意"]);

    private const int LongestNext = 10;

    private static readonly SearchValues<char> SentenceEnds = SearchValues.Create(",。;!?\n ");

    /// <summary>How the names of things that are sold to customers end.</summary>
    private static readonly WordEnds OurThings = new(["设备", "系统", "平台", "软件", "模块", "机", "仪", "器", "线", "柜", "台", "椅", "桌", "床", "版", "期", "料", "漆", "胶", "泵", "阀", "车", "桩", "工程", "改造", "服务", "维保", "采购", "配件", "备件", "耗材", "今年", "明年", "我们", "咱们", "全部", "剩下", "所有", "最后", "合同", "协议", "单", "单子", "字", "章", "大头", "事", "约", "案"]);

    /// <summary>How a signed contract comes back: 签好的合同扫描件发我了.</summary>
    private static readonly WordSearch Received = new(["发我了", "发我啦", "发过来了", "发来了", "寄回来了", "寄来了", "寄到了", "拿到了", "拿回来了", "收到了", "到手了", "回来了"]);

    /// <summary>Titles of deals that are renewed.</summary>
    private static readonly SearchValues<string> Renewals = SearchValues.Create(["续", "维保", "维护", "年费", "服务", "renew", "maintenance"], StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether another paper than the deal's contract is signed: 到货单签了, 签了验收报告.</summary>
    public static bool IsOtherPaper(Clause clause, CueMention word) =>
        SaysBesideNames(clause, clause.End, OtherPapers) || clause.WholeText[word.End..clause.End].TrimStart(" 了合同协议") is ['的', >= '\u4e00' and not ('合' or '字' or '哈' or '啊' or '呀' or '呢' or '啦' or '嘛' or '哦'), ..];

    /// <summary>Whether one of the words stands before the place, outside customers' names: no meal cools off in 赣江饭店签下来了.</summary>
    private static bool SaysBesideNames(Clause clause, int end, WordSearch words)
    {
        var from = clause.Start;
        foreach (var name in clause.All<CustomerMention>())
        {
            if (name.Start < end && clause.WholeText[from..name.Start].ContainsAny(words))
            {
                return true;
            }

            from = name.End <= end ? name.End : from;
        }

        return clause.WholeText[from..end].ContainsAny(words);
    }

    /// <summary>「签了到货单78万」: another paper stands right behind the word.</summary>
    public static bool IsBehindOtherPaper(Clause clause, CueMention word) => clause.WholeText[word.End..clause.End].TrimStart(" 了个份张") is var paper && OtherPapers.Begins(paper);

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

    /// <summary>「华辰拿下国网的单子」: the customer won what is somebody else's, unless a title of its deals says that it is ours.</summary>
    public static bool IsTheirWin(Clause clause, CatalogueCustomer? customer)
    {
        if (clause.Find(Cue.SignDone) is not { } won || clause.Has(Cue.Me) || clause.WholeText[won.Start] is not ('拿' or '赢' or '签' or 'w'))
        {
            return false;
        }

        foreach (var name in clause.All<CustomerMention>())
        {
            // Acme won the grid project: said of what the customer won.
            if (clause.WholeText[won.Start] == 'w')
            {
                return name.End <= won.Start && clause.WholeText[name.End..won.Start].Trim(' ').IsEmpty && clause.WholeText[won.End..clause.End].StartsWithAny(" the ", " a ");
            }

            if (name.End <= won.Start && clause.WholeText[name.End..won.Start].TrimStart("那边这也又刚今天昨已经终于成功 ") is var between && (between.IsEmpty || between[0] == '把'))
            {
                return WhatIsWon(clause, won, between) is var what && what.Length >= 2 && !IsOfferedThing(what, customer);
            }
        }

        return false;
    }

    /// <summary>Whose deal it is by the text: 「国网」 of 拿下国网的单子 and of 把国网签了; empty where it does not tell.</summary>
    private static ReadOnlySpan<char> WhatIsWon(Clause clause, CueMention won, ReadOnlySpan<char> between)
    {
        if (!between.IsEmpty)
        {
            return between[1..].TrimEnd("也都给 ");
        }

        foreach (var mention in clause.Mentions)
        {
            // 签了八十万的合同, 签了三年的合同
            if (mention.Start >= won.End && mention.Start - won.End <= 1 && mention is AmountMention or DateMention or StretchMention)
            {
                return [];
            }
        }

        var after = clause.WholeText[won.End..(clause.End + NextOf(clause).Length)].TrimStart(" 了");
        var of = after.IndexOf('的');
        return of >= 2 && after[(of + 1)..Math.Min(after.Length, of + 6)].IndexOfAny(TheirDeals) >= 0 ? after[..of] : [];
    }

    /// <summary>Whether the name is of something that we sell: by its ending, or by a title.</summary>
    public static bool IsOfferedThing(ReadOnlySpan<char> name, CatalogueCustomer? customer) =>
        name.IsEmpty || !TextFolding.IsHan(name[0]) || name.EndsWithAny(OurThings) || IsTitled(name, customer);

    /// <summary>Whether a title of the customer's open deals holds how the name begins, or ends.</summary>
    public static bool IsTitled(ReadOnlySpan<char> name, CatalogueCustomer? customer)
    {
        if (name.Length < 2)
        {
            return false;
        }

        foreach (var deal in customer?.Deals ?? [])
        {
            if (deal.IsOpen && (deal.Title.AsSpan().Contains(name[..2], StringComparison.Ordinal) || deal.Title.AsSpan().Contains(name[^2..], StringComparison.Ordinal)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether what stands around the word leaves the deal as what it is said of.</summary>
    public static bool IsDeal(Clause clause, CueMention word)
    {
        var after = clause.WholeText[word.End..clause.End].TrimStart(" 了");
        // 上周五签的合同: told with its day, nothing else follows.
        var isAllSaid = word.Length == 1 && after is "的合同" or "的字";
        var isBookkeeping = clause.WholeText[word.Start] is '记' or '算' or '标' or '关' or '作' or 'c' && after is ['吧', ..];
        if (!isAllSaid && !isBookkeeping && !after.StartsWith("没戏", StringComparison.Ordinal) && after.StartsWithAny(NotSaid) && !(after.StartsWith("的合同", StringComparison.Ordinal) && after.ContainsAny(Received)))
        {
            return false;
        }

        // 签的是金蝶的, 签了金蝶
        if (word.Cue != Cue.LoseDone && after.TrimStart("的是 ") is { IsEmpty: false } what && Lexicon.VendorAt(what, 0) > 0)
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

        if (IsMislaid(clause, word, after) || IsPersonWon(clause, word, after) || after.ContainsAny(TakenBack))
        {
            return false;
        }

        // 十年的租|约: a word may be cut in two where the clause ends.
        return !clause.WholeText[word.End..(clause.End + NextOf(clause).Length)].ContainsAny(OtherThings) && !SaysBesideNames(clause, word.Start, Pastimes) && !SaysBesideNames(clause, word.Start, OtherSubjects) && !IsLongAgo(clause, word);
    }

    /// <summary>「签了十年的租约」, 「项目取消了明天的会」: what goes on behind the clause without a break.</summary>
    public static ReadOnlySpan<char> NextOf(Clause clause)
    {
        var rest = clause.BreakAfter == '\0' ? clause.WholeText[clause.End..Math.Min(clause.WholeText.Length, clause.End + LongestNext)] : [];
        var end = rest.IndexOfAny(SentenceEnds);
        return end < 0 ? rest : rest[..end];
    }

    /// <summary>「丢了华辰周总的名片」, 「lost Acme's card」, 「天凉了」: no deal at all.</summary>
    private static bool IsMislaid(Clause clause, CueMention word, ReadOnlySpan<char> after) => clause.WholeText[word.Start] switch
    {
        '丢' => LostThings.IndexIn(after) is var at and >= 0 && after.Length - at <= 5,
        'l' => after.ContainsAny(MislaidThings) && !after.Contains("deal", StringComparison.Ordinal),
        '凉' => clause.WholeText[clause.Start..word.Start] is [.., '天' or '夜'],
        _ => false,
    };

    /// <summary>「拿下周总」, 「技术拿下了」, 「won Acme over」: somebody is on our side, and the deal is not yet won.</summary>
    private static bool IsPersonWon(Clause clause, CueMention word, ReadOnlySpan<char> after)
    {
        if (clause.WholeText[word.Start] == 'w')
        {
            return after.TrimEnd(' ').EndsWith(" over", StringComparison.Ordinal);
        }

        if (clause.WholeText[word.Start] is not ('拿' or '赢') || after.ContainsAny('单', '标') || after.StartsWithAny("合同", "项目"))
        {
            return false;
        }

        var isObjectNamed = clause.First<CustomerMention>() is { } name && name.Start >= word.End;
        foreach (var person in clause.All<PersonMention>())
        {
            if ((person.End == word.Start && !isObjectNamed) || (person.Start >= word.End && person.Start - word.End <= 1))
            {
                return true;
            }
        }

        return clause.WholeText[clause.Start..word.Start].TrimEnd(" 已经也都").EndsWithAny(PartsWon);
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
