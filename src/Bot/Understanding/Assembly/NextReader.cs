using System.Buffers;
using SalesBot.Bot.Understanding.Dates;
using SalesBot.Bot.Understanding.Lexing;
using SalesBot.Bot.Understanding.Marking;
using SalesBot.Bot.Understanding.Numbers;
using SalesBot.Bot.Understanding.Words;
using SalesBot.Domain.Sales;

namespace SalesBot.Bot.Understanding.Assembly;

/// <summary>Reads the speaker's own next step: 下周三再去演示, 周五给报价, 下一步出报价.</summary>
internal static class NextReader
{
    /// <summary>What one does on a day ahead, but not for a customer.</summary>
    private static readonly WordSearch Private = new(["没顾", "到岗", "上任", "入职", "来上班", "原计划", "原定", "原本", "回来", "回国", "出差", "住院", "还是", "取消", "休息", "放假", "请假", "调休", "休假", "年假", "回家", "盘点", "总结", "小结", "汇总", "复盘", "生日", "愉快", "快乐", "体检", "团建", "天假", "再说", "那次", "那回", "寄过来", "发过来", "送过来", "给我们寄", "day off", "on leave", "vacation"]);

    /// <summary>What the customer does on a day ahead, where nothing says that we take part.</summary>
    private static readonly WordSearch TheirEvents = new(["付款", "打款", "给答复", "出结果", "开标", "招标", "投产", "搬家", "搬迁", "搬厂", "开业", "董事会", "股东会", "年会", "大修", "停产", "检修", "换届", "上市", "过会", "审计", "周年", "剪彩", "断电", "停电", "到货", "到账", "交货", "装完", "装好", "完工"]);

    /// <summary>What the customer's people do among themselves, whatever words of ours it is told with: 开会研究, 下周二出结果.</summary>
    private static readonly WordSearch TheirDoings = new(["出结果", "见分晓", "有结果", "给结果", "开会研究", "开会定", "开会讨论", "开会决定", "班子会", "评标", "开标", "定标", "出通知", "下通知", "给准信", "有准信", "有消息", "给信儿", "交期", "工期", "货期"]);

    /// <summary>What tells that we take part in it.</summary>
    private static readonly SearchValues<char> OurPart = SearchValues.Create("去陪带跟送参");

    /// <summary>What they owe us, where somebody of theirs is named.</summary>
    private static readonly WordSearch TheirAnswers = new(["给答复", "给回复", "给消息", "给我们答复", "给我们回复", "给我答复", "给我回复", "回复我", "答复我"]);

    /// <summary>What is done for the colleague who is spoken to, and not for the customer.</summary>
    private static readonly WordSearch ForColleague = new(["兄弟们", "哥几个", "大伙", "姐妹们", "请你", "请大家", "请全组", "请同事", "请您吃", "陪你", "找你", "教你", "跟你说", "跟你讲"]);

    /// <summary>Other customers than the one who was named: 明天跑两家新客户.</summary>
    private static readonly WordSearch OtherCustomers = new(["新客户", "家客户", "别的客户", "其他客户", "老客户", "other customers", "new customers"]);

    /// <summary>What names no step of its own.</summary>
    private static readonly string[] AnyStep = ["下一步", "下步", "next step"];

    private const string Prepositions = "给去跟和到找陪带请约向为与同拉叫催见访让要";

    /// <summary>The next step that the clause tells, or null.</summary>
    public static Slot<NextStep>? Read(Clause clause, Mood mood)
    {
        if (!mood.IsFact || mood.IsDenied || mood.IsUnsure || mood.IsWaiting || clause.HasAny(Cue.Rival, Cue.SignDone, Cue.LoseDone) || (clause.Has(Cue.Remind) && clause.WholeText[(clause.Find(Cue.Remind)?.End ?? 0)..clause.End].Trim(' ').IsEmpty) || IsCalledOff(clause))
        {
            return null;
        }

        var date = (mood.IsPast ? null : DateCorrection.Within(clause) ?? MovedDay.Of(clause)) ?? When(clause, mood);
        var isLater = (clause.IsLaterToday || clause.LaterDay is not null) && !mood.IsPast;
        var isPlanned = isLater || (clause.HasAny(Cue.Plan, Cue.Duty) || clause.Header is not null) && !mood.IsPast;
        if ((date is null && !isPlanned) || !(HasOwnDeed(clause) || (date is not null && TellsOfDeed(clause, date.Date.Precision)) || (isLater && clause.HasAny(MentionKinds.Customer) && TellsOfDeed(clause, DatePrecision.Day))) || (clause.Has(Cue.Sign) && !clause.HasAny(Cue.Visit, Cue.Send, Cue.Demo)))
        {
            return null;
        }

        // 老孙说9月1号: a day that is only spoken of.
        if (date is not null && date.Start >= clause.Start && NamedDay.IsOnlySpokenOf(clause, date))
        {
            return null;
        }

        // 在做库存盘点: under way, and no plan.
        if (date?.Date.Precision == DatePrecision.Unknown && clause.WholeText[date.End..clause.End].TrimStart(' ') is ['在' or '正', ..])
        {
            return null;
        }

        if (IsDoneByThem(clause) || (IsTheirs(clause) && !clause.Has(Cue.Asked)) || clause.Text.ContainsAny(ForColleague) || (!clause.HasAny(MentionKinds.Customer) && clause.Text.ContainsAny(OtherCustomers)))
        {
            return null;
        }

        return new Slot<NextStep>(new NextStep(What(clause), date?.Date.Deadline(Tense.Future) ?? (isLater ? clause.LaterDay ?? clause.Today : null)), clause.Span, date is null ? 0.8 : 0.95);
    }

    /// <summary>「华辰取消周五的演示」, also where the day begins a clause of its own.</summary>
    private static bool IsCalledOff(Clause clause) =>
        (clause.Text.Contains("取消", StringComparison.Ordinal) && !clause.Text.Contains('改')) || clause.WholeText[..clause.Start].TrimEnd("了").EndsWith("取消", StringComparison.Ordinal);

    /// <summary>「流式的视频会 改到后天下午」, 「演示改期，改到下周二」: the deed of the clause, on the day to which the next one puts it; null where the next one puts nothing off.</summary>
    public static Slot<NextStep>? PutOff(List<MeantClause> clauses, int place) =>
        place + 1 < clauses.Count && clauses[place].Clause is var clause && !clauses[place].Mood.IsQuestion && clause.HasAny(Cue.Visit, Cue.Call, Cue.Meeting, Cue.Demo) && (MovedDay.Next(clause, clauses[place + 1].Clause) ?? MovedDay.SetNext(clause, clauses[place + 1].Clause)) is { } date && date.Date.Deadline(Tense.Future) is { } day && day > clause.Today
            ? new Slot<NextStep>(new NextStep(What(clause), day), clause.Span, 0.9)
            : null;

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
        if ((precision is not (DatePrecision.Day or DatePrecision.Week) && !clause.Has(Cue.Me)) || clause.HasAny(Cue.Expect, Cue.Shift, Cue.Offer, Cue.Figure, Cue.Status, Cue.Stale, Cue.Sign) || IsInStage(clause) || clause.WholeText[clause.Start..clause.End].ContainsAny("才能就") || (NamesMoney(clause) && !clause.Has(Cue.Me)) || clause.Text.ContainsAny(Private) || (!clause.Has(Cue.Me) && clause.Text.ContainsAny(TheirEvents)))
        {
            return false;
        }

        var names = clause.LengthOf(MentionKinds.Date | MentionKinds.Time | MentionKinds.Customer | MentionKinds.Person);
        return clause.Text.Trim(' ').Length - names >= 2;
    }

    /// <summary>「下周二出结果」, 「4月底之前火经理给答复」, 「新的下周来」: the customer's people act, and we wait.</summary>
    private static bool IsDoneByThem(Clause clause)
    {
        if (TheirStep.IsGivenToUs(clause))
        {
            return true;
        }

        if (clause.Text.ContainsAny(TheirAnswers))
        {
            return clause.HasAny(MentionKinds.Person) || clause.Has(Cue.Them);
        }

        var isComing = clause.Text.TrimEnd(" 了") is [.., not ('回' or '过' or '出' or '下' or '起' or '重' or '再'), '来'] && !clause.HasAny(MentionKinds.Person | MentionKinds.Customer) && !clause.Has(Cue.Plan);
        return !clause.Has(Cue.Me) && (isComing || (clause.Text.ContainsAny(TheirDoings) && !clause.Text.ContainsAny(OurPart)));
    }

    private static bool NamesMoney(Clause clause)
    {
        foreach (var amount in clause.All<AmountMention>())
        {
            if (amount.Amount.Kind != AmountKind.Unitless)
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasOwnDeed(Clause clause) =>
        clause.HasAny(Cue.Visit, Cue.Call, Cue.Meeting, Cue.Demo, Cue.Quote, Cue.Message, Cue.Talk, Cue.Send, Cue.Work) || IsDeedOfPlan(clause);

    /// <summary>得拜访, 等下给: the word that says that it is planned names the deed too; 要给 may tell of others.</summary>
    private static bool IsDeedOfPlan(Clause clause) =>
        clause.Find(Cue.Plan) is { } plan && clause.WholeText[plan.Start..plan.End] is var word && (word.EndsWith("拜访", StringComparison.Ordinal) || (word[0] != '要' && word.EndsWithAny("给", "去", "见", "打", "发")));

    /// <summary>「下周进合同」, and not 下周二看方案, where the stage's name is what is looked at.</summary>
    private static bool IsInStage(Clause clause)
    {
        foreach (var stage in clause.All<StageMention>())
        {
            if (clause.WholeText[clause.Start..stage.Start].TrimEnd("下新一个份版") is not [.., '看' or '听' or '讲' or '对' or '聊' or '碰' or '过' or '送' or '发' or '交' or '改' or '出' or '做'])
            {
                return true;
            }
        }

        return false;
    }

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
                return !NamedDay.IsSetByThem(clause, mention.End) && (mention is not PersonMention || clause.WholeText[mention.End..].TrimStart(" 微信电话邮件打来里刚又昨今天在自己他她") is ['说' or '要' or '讲' or '话', ..]);
            }
        }

        var lead = clause.WholeText[clause.Start..(firstDeed?.Start ?? clause.End)];
        var third = lead.IndexOfAny('他', '她');
        return third >= 0 && (third == 0 || !Prepositions.Contains(lead[third - 1], StringComparison.Ordinal)) && !clause.Has(Cue.Asked);
    }

    /// <summary>The step without its day, hour and customer: of one that is moved what stands before the word, or behind the day where that says only 下一步.</summary>
    private static string What(Clause said)
    {
        var what = Said(MovedDay.Before(DateCorrection.Before(said)));
        return AnyStep.Contains(what) && MovedDay.Of(said) is { } day && day.End < said.End ? Said(said.Between(day.End, said.End)) : what;
    }

    private static string Said(Clause clause)
    {
        var text = clause.Original.ToString();
        for (var i = clause.Mentions.Count - 1; i >= 0; i--)
        {
            var mention = clause.Mentions[i];
            var start = mention.Start - clause.Start;
            if (mention is DateMention or TimeMention or CustomerMention && start >= 0 && start + mention.Length <= text.Length)
            {
                text = text.Remove(start, mention.Length + (mention is DateMention ? NamedDay.LengthOfBy(text.AsSpan(start + mention.Length)) : 0));
            }
        }

        text = text.Trim(' ', ':', ',', '：').TrimStart('的');
        text = clause.Find(Cue.Duty) is { } duty && clause.Original.Slice(duty.Start - clause.Start, duty.Length).ToString() is var word && text.StartsWith(word, StringComparison.Ordinal) ? text[word.Length..].TrimStart() : text;
        return text.Length > 0 ? text : clause.Original.Trim().ToString();
    }
}
