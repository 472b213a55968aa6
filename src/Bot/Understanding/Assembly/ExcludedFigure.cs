using System.Buffers;
using SalesBot.Bot.Understanding.Dates;
using SalesBot.Bot.Understanding.Lexing;
using SalesBot.Bot.Understanding.Marking;
using SalesBot.Bot.Understanding.Naming;
using SalesBot.Bot.Understanding.Words;

namespace SalesBot.Bot.Understanding.Assembly;

/// <summary>Decides whether a figure is not the deal's amount: it counts something, is relative, a limit or a condition, of years ago, of others, paid, offered, refused or outdated.</summary>
internal static class ExcludedFigure
{
    /// <summary>Money of others than ours, named apart from its figure.</summary>
    private static readonly WordSearch Currencies = new(["in usd", "in eur", "in dollars", "in euros", "usd ", "美金报", "美元报", "按美元", "按美金", "按欧元"]);

    /// <summary>What follows a number that counts things, days or floors, and no money.</summary>
    private static readonly SearchValues<char> Counted = SearchValues.Create("平吨只箱瓶米公斤张名根辆支盒份页亩方卷桶袋双升匹局个台套家天次号月点人年%条件分期折瓦伏赫帕毫厘粒颗株棵枚片栋户幢座席艘-/:");

    /// <summary>「38万那个推到10月底」: what points at a deal by its figure.</summary>
    private static readonly WordSearch Pointing = new(["那单", "这单", "那个", "这个", "那笔", "这笔", "那条", "那版", "那份", "那张", "那一单", "这一单", "的那个", "的那单", "的那笔"]);

    /// <summary>「那个90万的报价过期了」.</summary>
    private static readonly WordSearch Expired = new(["错成", "作废", "过期", "失效", "不作数", "不算数", "之间"]);

    /// <summary>「60万是华辰的底线」.</summary>
    private static readonly WordSearch TheirLimits = new(["底线", "底价", "上限", "极限", "预算", "心理价"]);

    /// <summary>45k max, 60万到顶: what the customer would pay at the most, or no price at all.</summary>
    private static readonly WordSearch AtMost = new(["is the list price", "is our list price", "off", "is too", "too high", "quote from", "有人", "max", "tops", "at most", "at the most", "ceiling", "is their limit", "is the limit", "is his limit", "is her limit", "is the most", "到顶", "顶格", "撑死", "为限", "是上限", "上限", "不能再多", "不能再高"]);

    /// <summary>「80万的货款」, 「60万才签」, 「80万以内」: what follows a figure that is other money, a condition or a limit.</summary>
    private static readonly WordSearch NotOfDeal = new(["的票", "的发票", "的货款", "的款", "的货", "的耗材", "才肯", "才签", "才能签", "可以谈", "能谈", "行不行", "能不能", "还差不多", "的数", "的价", "的机会", "的商机", "的试点", "的试用", "的样品", "崩了", "谈崩", "没谈拢", "没谈下来", "没谈成", "也没谈", "的报价退", "的报价打回", "的报价撤", "的方案退", "又反悔", "他们又反悔", "他又反悔", "的盘子", "的空间", "的潜力", "的口子", "的额度", "的红线", "可以签", "可以做", "以内", "封顶", "顶天", "起步", "要回去", "要商量", "他们要商量", "还要商量", "还要考虑", "我们亏", "亏本"]);

    /// <summary>「特价审批过了72万」, 「任务改成78万」: what we may grant, or are to reach.</summary>
    private static readonly WordSearch Inside = new(["特价审批", "折扣审批", "跟领导申请", "向领导申请", "跟老板申请", "找领导申请", "折扣申请", "特价申请", "底价审批", "价格审批", "内部审批", "内部评审", "任务改", "任务定", "任务是", "任务调", "指标改", "指标定", "指标是", "考核", "给自己定"]);

    /// <summary>Acme wants 700k, Acme can only pay 700k.</summary>
    private static readonly WordEnds Wishing = new(["wants", "want", "asks for", "ask for", "asking for", "hopes for", "hoping for", "offers", "offer", "expects", "expect", " pay", " pays", "aims for", "is thinking"]);

    /// <summary>「75万华辰就能签」: for what it would be done.</summary>
    private static readonly WordSearch OnlyThen = new(["就能签", "就肯签", "就会签", "就愿意签", "马上签", "立马签", "就能定", "就能成", "就可以签"]);

    /// <summary>What leads to a figure that is none of the deal's: 第, 首批, 权限是, 定金.</summary>
    private static readonly WordEnds LeadsElsewhere = new(["不是", "no to", "第", "先付", "首批", "可以做到", "能做到", "可以到", "能到", "权限是", "权限", "我估", "均价", "增补", "加购", "定金", "订金", "意向金"]);

    /// <summary>「金额还是80万」: what it was before, it is still.</summary>
    private static readonly WordEnds StillTheSame = new(["金额还是", "总价还是", "价格还是", "报价还是", "合同额还是"]);

    /// <summary>「那份78万的报价单」.</summary>
    private static readonly WordEnds PointingAtPaper = new(["那份", "那张", "那版", "这份", "这张"]);

    /// <summary>「80万签约有望」.</summary>
    private static readonly WordEnds InSight = new(["签约有望", "签单有望", "成交有望", "签约在即", "签约在望"]);

    private const string RelativeBefore = "平加降减多少让涨省抹差便宜优惠压砍送赠打高低贵占离距";

    /// <summary>Whether something says so.</summary>
    /// <param name="clause">Where it stands.</param>
    /// <param name="mention">The figure.</param>
    /// <param name="countsBudget">Whether the customer's budget counts, as in a new deal.</param>
    /// <param name="customer">Whose deals it may be about; null where that is not known, or new.</param>
    public static bool Is(Clause clause, AmountMention mention, bool countsBudget, CatalogueCustomer? customer)
    {
        var before = clause.WholeText[clause.Start..mention.Start].TrimEnd(" 了约大概个");
        if (!before.IsEmpty && RelativeBefore.Contains(before[^1], StringComparison.Ordinal) && before is not [.., '不', '多' or '贵' or '高' or '低'])
        {
            return true;
        }

        var isOff = before.EndsWith("another", StringComparison.Ordinal) || clause.WholeText[mention.End..clause.End].TrimStart(' ').StartsWithAny(AtMost) || clause.WholeText[mention.End..clause.End].StartsWithAny(NotOfDeal) || (IsOfOne(before) && !clause.Has(Cue.Figure));
        var isYears = UnitPrice.IsOfYear(clause, mention) && (countsBudget || UnlikelyFigure.IsNear(mention.Amount.Value, customer));
        if (isOff || (!isYears && IsCounted(clause, mention)) || before.EndsWithAny(LeadsElsewhere) || (before.EndsWith("还是", StringComparison.Ordinal) && !before.EndsWithAny(StillTheSame) && !IsBack(clause, mention)) || TellsWhichDeal(clause, mention))
        {
            return true;
        }

        if (IsOfYearsAgo(clause, mention) || clause.Text.ContainsAny(Expired) || (clause.Text.ContainsAny(Inside) && !clause.Has(Cue.SignDone)))
        {
            return true;
        }

        // 兄弟公司签了65万, 华辰跟瑞仓签了78万: what somebody else signed for.
        if (clause.Find(Cue.SignDone) is { } signed && signed.End <= mention.Start && (OutcomeActor.IsSomebodyElse(clause, signed) || OutcomeActor.IsWithOthers(clause, signed)))
        {
            return true;
        }

        // 那份78万的报价单, 78万的合同发我参考
        if (before.EndsWithAny(PointingAtPaper) || (clause.WholeText[mention.End..clause.End] is ['的', '合' or '标', _, .. var rest] && (!rest.IsEmpty || clause.BreakAfter != ',') && !clause.HasAny(Cue.SignDone, Cue.Sign)))
        {
            return true;
        }

        // 签了到货单78万, 保险78万签了平安, 75万华辰就能签: of other papers, or a condition.
        if ((clause.Find(Cue.SignDone) is { } paper && (OutcomeObject.IsBehindOtherPaper(clause, paper) || SignedThing.IsOther(clause, customer))) || (clause.WholeText[mention.End..clause.End].ContainsAny(OnlyThen) && !clause.Has(Cue.SignDone)))
        {
            return true;
        }

        // 是80万还是90万
        if (clause.WholeText[mention.End..clause.End] is ['还', '是', >= '0' and <= '9', ..])
        {
            return true;
        }

        // 新闻说签了80万: what nobody answers for.
        if (clause.Find(Cue.SignDone) is { } signing && signing.End <= mention.Start && OutcomeVoice.IsReported(clause, signing) && !clause.Has(Cue.Me) && clause.First<PersonMention>() is null && !clause.Has(Cue.Them))
        {
            return true;
        }

        // 80万签约有望, and 用友才报70万 of somebody who is not us.
        if (clause.Text.TrimEnd(' ').EndsWithAny(InSight) || (before.EndsWithAny("才报", "只报") && !clause.Has(Cue.Me)))
        {
            return true;
        }

        // quote in USD was 520k
        if (clause.Text.ContainsAny(Currencies))
        {
            return true;
        }

        if (!countsBudget && before is [.., >= 'a' and <= 'z'] && before.EndsWithAny(Wishing))
        {
            return true;
        }

        var isBudget = before.Contains("预算", StringComparison.Ordinal) || before.Contains("budget", StringComparison.Ordinal);
        var offer = clause.Find(Cue.Offer) is { } offering && offering.Start < mention.Start;
        var isRefused = clause.WholeText[mention.End..clause.End].TrimStart(' ') is ['太' or '贵' or '偏' or '高', ..] or ['不', '值' or '划', ..];
        isRefused |= clause.WholeText[mention.End..clause.End].TrimStart(' ') is ['嫌', ..] && !clause.HasAny(Cue.Quote, Cue.Figure);
        var isPast = clause.WholeText[mention.End..clause.End] is ['是', '去' or '之' or '原' or '上' or '以', ..] || (clause.WholeText[mention.End..clause.End] is ['是', .. var told] && told.ContainsAny(TheirLimits));
        var isDemanded = clause.Find(Cue.Asked) is { } asked && asked.End <= mention.Start && !clause.Has(Cue.Me);
        var isAgreed = AgreedFigure.Is(clause, mention);
        if ((offer && !isAgreed && !(countsBudget && isBudget)) || isDemanded || isRefused || isPast || AgreedFigure.IsRefusedNext(clause) || IsOfOthers(clause, mention))
        {
            return true;
        }

        return PaidFigure.Is(clause, mention) || IsOther(clause, mention) || (!isYears && UnitPrice.Is(clause, mention, countsBudget)) || (!countsBudget && CustomersFigure.Is(clause, mention, isAgreed)) || OthersFigure.IsOfVendor(clause, mention.Start) || OthersFigure.IsFound(clause, mention.Start) || OthersFigure.IsStrangersMove(clause, mention.Start, customer) || (IsOld(clause, mention) && clause.All<AmountMention>().Last() == mention && !clause.WholeText[clause.Start..mention.Start].Contains("到", StringComparison.Ordinal) && !clause.WholeText.Slice(mention.Start, mention.Length).Contains(" to ", StringComparison.Ordinal));
    }

    /// <summary>「不对，85万，不对，还是80万」: after all it is the first one.</summary>
    private static bool IsBack(Clause clause, AmountMention mention) =>
        clause.SentenceBefore(mention.Start).TrimEnd(' ').EndsWithAny("不对,还是", "不对 还是", "不对还是", "错了,还是", "错了还是", "不是,还是", "算了,还是", "算了还是");

    private static bool IsCounted(Clause clause, AmountMention mention)
    {
        var after = clause.WholeText[mention.End..clause.End];
        return !after.IsEmpty && Counted.Contains(after[0]);
    }

    /// <summary>每台3万8, 一套3万8: the price of one of several.</summary>
    private static bool IsOfOne(ReadOnlySpan<char> before) =>
        before is [.., '每' or '单', '台' or '套' or '吨' or '个' or '支' or '箱' or '张' or '米' or '件' or '只'] or [.., '一', '吨' or '米' or '件' or '支' or '箱'];

    /// <summary>Whether a word beside it says that it is other money or others' money.</summary>
    private static bool IsOther(Clause clause, AmountMention mention)
    {
        if (!clause.HasAny(Cue.OtherMoney, Cue.Rival, Cue.Offer))
        {
            return false;
        }

        foreach (var cue in clause.All<CueMention>())
        {
            if (cue.Cue is Cue.OtherMoney or Cue.Rival or Cue.Offer && (cue.Cue != Cue.Offer || cue.Start >= mention.End) && (cue.End <= mention.Start || cue.Start - mention.End is >= 0 and <= 3))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether of the words before it that tell of figures the last says that it is the old one.</summary>
    private static bool IsOld(Clause clause, AmountMention mention)
    {
        if (!clause.Has(Cue.Old) || clause.Has(Cue.Shift))
        {
            return false;
        }

        CueMention? last = null;
        foreach (var cue in clause.All<CueMention>())
        {
            last = cue.End <= mention.Start && cue.Cue is Cue.Old or Cue.Figure ? cue : last;
        }

        return last is { Cue: Cue.Old };
    }

    /// <summary>「去年采购额300万」.</summary>
    public static bool IsOfYearsAgo(Clause clause, AmountMention mention)
    {
        foreach (var date in clause.All<DateMention>())
        {
            if (date.End <= mention.Start && date.Date is { IsFixed: true, Precision: not DatePrecision.Unknown } said && said.Past.To.AddDays(62) < clause.Today)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>「那个58万的蓝鲸单子」: the figure tells which deal is meant.</summary>
    private static bool TellsWhichDeal(Clause clause, AmountMention mention) =>
        (clause.WholeText[mention.End..clause.End] is ['的', .. var after]
            && (IsNameAt(clause, mention.End + 1) || after.TrimStart("那这个一小大") is ['单' or '笔', ..] or ['项', '目', ..]))
        || clause.WholeText[mention.End..clause.End].TrimStart(' ').StartsWithAny(Pointing);

    /// <summary>「用友给华辰报了70万」, 「金蝶报65万」.</summary>
    private static bool IsOfOthers(Clause clause, AmountMention mention) =>
        IsOthersPrice(clause, mention) || (clause.Find(Cue.Quote) is { } quoted && quoted.End <= mention.Start && OthersFigure.IsForeignName(clause, quoted.Start)) ||
        clause.WholeText[clause.Start..mention.Start].LastIndexOf('报') is var quoting and >= 0
        && (OthersFigure.Is(clause, clause.Start + quoting) || (clause.Find(Cue.Quote) is { } quote && quote.End <= mention.Start && OutcomeActor.IsForCustomer(clause, quote.Start)));

    /// <summary>「宏科给华辰的价是66万」.</summary>
    private static bool IsOthersPrice(Clause clause, AmountMention mention) =>
        clause.WholeText[clause.Start..mention.Start] is var said && (said.Contains('价') || said.Contains("方案", StringComparison.Ordinal)) && OutcomeActor.IsForCustomer(clause, mention.Start);

    private static bool IsNameAt(Clause clause, int place)
    {
        foreach (var name in clause.All<CustomerMention>())
        {
            if (name.Start == place)
            {
                return true;
            }
        }

        return false;
    }
}
