using SalesBot.Bot.Understanding.Dates;
using SalesBot.Bot.Understanding.Lexing;
using SalesBot.Bot.Understanding.Marking;
using SalesBot.Bot.Understanding.Words;
using SalesBot.Domain.Sales;

namespace SalesBot.Bot.Understanding.Assembly;

/// <summary>Reads the speaker's own next step: 下周三再去演示, 周五给报价, 下一步出报价.</summary>
internal static class NextReader
{
    /// <summary>What one does on a day ahead, but not for a customer.</summary>
    private static readonly WordSearch Private = new(["原计划", "原定", "原本", "回来", "回国", "出差", "住院", "还是", "取消", "休息", "放假", "请假", "调休", "休假", "年假", "回家", "盘点", "总结", "小结", "汇总", "复盘", "生日", "那次", "那回", "寄过来", "发过来", "送过来", "给我们寄", "day off", "on leave", "vacation"]);

    /// <summary>What the customer does on a day ahead, where nothing says that we take part.</summary>
    private static readonly WordSearch TheirEvents = new(["付款", "打款", "给答复", "出结果", "开标", "招标", "投产", "搬家", "搬迁", "搬厂", "开业", "董事会", "股东会", "年会", "大修", "停产", "检修", "换届", "上市", "过会", "审计", "周年", "剪彩"]);

    /// <summary>What is done for the colleague who is spoken to, and not for the customer.</summary>
    private static readonly WordSearch ForColleague = new(["请你", "请您吃", "陪你", "找你", "教你", "跟你说", "跟你讲"]);

    /// <summary>Other customers than the one who was named: 明天跑两家新客户.</summary>
    private static readonly WordSearch OtherCustomers = new(["新客户", "家客户", "别的客户", "其他客户", "老客户", "other customers", "new customers"]);

    private const string Prepositions = "给去跟和到找陪带请约向为与同拉叫催见访让要";

    /// <summary>The next step that the clause tells, or null.</summary>
    public static Slot<NextStep>? Read(Clause clause, Mood mood)
    {
        if (!mood.IsFact || mood.IsDenied || mood.IsUnsure || mood.IsWaiting || clause.HasAny(Cue.Rival, Cue.SignDone, Cue.LoseDone) || IsCalledOff(clause))
        {
            return null;
        }

        var date = When(clause, mood);
        var isLater = clause.IsLaterToday && !mood.IsPast;
        var isPlanned = isLater || (clause.HasAny(Cue.Plan) || clause.Header is not null) && !mood.IsPast;
        if ((date is null && !isPlanned) || !(HasOwnDeed(clause) || (date is not null && TellsOfDeed(clause, date.Date.Precision)) || (isLater && clause.HasAny(MentionKinds.Customer) && TellsOfDeed(clause, DatePrecision.Day))) || (clause.Has(Cue.Sign) && !clause.HasAny(Cue.Visit, Cue.Send, Cue.Demo)))
        {
            return null;
        }

        // 在做库存盘点: under way, and no plan.
        if (date?.Date.Precision == DatePrecision.Unknown && clause.WholeText[date.End..clause.End].TrimStart(' ') is ['在' or '正', ..])
        {
            return null;
        }

        if ((IsTheirs(clause) && !clause.Has(Cue.Asked)) || clause.Text.ContainsAny(ForColleague) || (!clause.HasAny(MentionKinds.Customer) && clause.Text.ContainsAny(OtherCustomers)))
        {
            return null;
        }

        return new Slot<NextStep>(new NextStep(What(clause), date?.Date.Deadline(Tense.Future) ?? (isLater ? clause.Today : null)), clause.Span, date is null ? 0.8 : 0.95);
    }

    /// <summary>「华辰取消周五的演示」, also where the day begins a clause of its own.</summary>
    private static bool IsCalledOff(Clause clause) =>
        (clause.Text.Contains("取消", StringComparison.Ordinal) && !clause.Text.Contains('改')) || clause.WholeText[..clause.Start].TrimEnd("了").EndsWith("取消", StringComparison.Ordinal);

    /// <summary>A date ahead that the clause names, to be taken over by a step before it.</summary>
    public static DateMention? When(Clause clause, Mood mood)
    {
        foreach (var mention in clause.All<DateMention>())
        {
            var date = mention.Date;
            if (date.Precision == DatePrecision.Unknown && !mood.IsPast && !clause.SaysToday)
            {
                return mention;
            }

            var isAhead = date.Future.To >= clause.Today && (date.IsFixed ? date.Future.To > clause.Today && date.Precision != DatePrecision.Span && !(mood.IsPast && date.Future.From <= clause.Today) : !mood.IsPast || mood.IsAhead);
            if (isAhead && date.Precision != DatePrecision.Unknown)
            {
                return mention;
            }
        }

        return mood.IsPast ? null : clause.Header?.Date;
    }

    /// <summary>「下周四我喊工程师过去量」, 「下周二启动会」: on a day ahead, whatever is said beyond names and times is what is planned.</summary>
    private static bool TellsOfDeed(Clause clause, DatePrecision precision)
    {
        if ((precision is not (DatePrecision.Day or DatePrecision.Week) && !clause.Has(Cue.Me)) || clause.HasAny(Cue.Expect, Cue.Shift, Cue.Offer, Cue.Figure, Cue.Status, Cue.Stale, Cue.Sign) || clause.First<StageMention>() is not null || clause.WholeText[clause.Start..clause.End].ContainsAny("才能就") || clause.Text.ContainsAny(Private) || (!clause.Has(Cue.Me) && clause.Text.ContainsAny(TheirEvents)))
        {
            return false;
        }

        var names = clause.LengthOf(MentionKinds.Date | MentionKinds.Time | MentionKinds.Customer | MentionKinds.Person);
        return clause.Text.Trim(' ').Length - names >= 2;
    }

    private static bool HasOwnDeed(Clause clause) =>
        clause.HasAny(Cue.Visit, Cue.Call, Cue.Meeting, Cue.Demo, Cue.Quote, Cue.Message, Cue.Talk, Cue.Send, Cue.Work);

    /// <summary>客户说他们下周定.</summary>
    private static bool IsToldOfThem(Clause clause)
    {
        foreach (var cue in clause.All<CueMention>())
        {
            if (cue.Cue == Cue.Them && cue.Start > clause.Start && clause.WholeText[cue.Start - 1] is '说' or '讲')
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether somebody of the customer's is who acts: 领导下周才回, 王工说预算月底批.</summary>
    private static bool IsTheirs(Clause clause)
    {
        if (clause.Has(Cue.Me))
        {
            return false;
        }

        if (clause.Has(Cue.Them) && IsToldOfThem(clause))
        {
            return true;
        }

        var firstDeed = clause.Mentions.FirstOrDefault(static mention => mention is CueMention { Cue: Cue.Visit or Cue.Call or Cue.Meeting or Cue.Demo or Cue.Quote or Cue.Message or Cue.Talk or Cue.Send or Cue.Work });
        foreach (var mention in clause.Mentions)
        {
            var isThem = mention is CueMention { Cue: Cue.Them } or PersonMention or MemberMention;
            if (!isThem || (firstDeed is not null && mention.Start > firstDeed.Start))
            {
                continue;
            }

            var before = clause.WholeText[..mention.Start].TrimEnd(' ');
            var isObject = before.Length > clause.Start && Prepositions.Contains(before[^1], StringComparison.Ordinal);
            if (!isObject)
            {
                return mention is not PersonMention || clause.WholeText[mention.End..].TrimStart(" 微信电话邮件打来里刚又昨今天在自己他她") is ['说' or '要' or '讲' or '话', ..];
            }
        }

        var lead = clause.WholeText[clause.Start..(firstDeed?.Start ?? clause.End)];
        var third = lead.IndexOfAny('他', '她');
        return third >= 0 && (third == 0 || !Prepositions.Contains(lead[third - 1], StringComparison.Ordinal)) && !clause.Has(Cue.Asked);
    }

    private static string What(Clause clause)
    {
        var text = clause.Original.ToString();
        for (var i = clause.Mentions.Count - 1; i >= 0; i--)
        {
            var mention = clause.Mentions[i];
            var start = mention.Start - clause.Start;
            if (mention is DateMention or TimeMention or CustomerMention && start >= 0 && start + mention.Length <= text.Length)
            {
                text = text.Remove(start, mention.Length);
            }
        }

        text = text.Trim(' ', ':', ',', '：');
        return text.Length > 0 ? text : clause.Original.Trim().ToString();
    }
}
