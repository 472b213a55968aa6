using SalesBot.Bot.Understanding.Assembly;
using SalesBot.Bot.Understanding.Dates;
using SalesBot.Bot.Understanding.Lexing;
using SalesBot.Bot.Understanding.Marking;
using SalesBot.Bot.Understanding.Numbers;
using SalesBot.Bot.Understanding.Words;

namespace SalesBot.Bot.Understanding.Requests;

/// <summary>Reads 「新商机：嘉茂实业，想上仓储系统，预算60万」, and a company met for the first time that needs something.</summary>
internal sealed class CreateReader(Utterance utterance, SubjectResolver resolver, OthersDeeds others)
{
    private readonly NewDealCustomer customers = new(resolver);

    private static readonly string[] TitleFillers = ["想要", "想买", "想上", "想做", "要上", "想看看我们的", "想看看", "想看", "有意向做", "有意向", "他们", "需求", "项目", "需要", "一个", "单独", "立一单", "立个单", "产品：", "产品:", "项目名称", "又提了个", "今年", "新"];

    private static readonly WordEnds Entered = new(["已经有了", "已经建了", "已经建过了", "系统里有了", "已经有单了"]);

    /// <summary>How an entry is asked for.</summary>
    private static readonly WordSearch Entering = new(["录一下", "建一下", "登记一下", "录进去"]);

    private static readonly string[] Labels = ["产品", "客户", "商机", "金额", "联系人", "阶段", "备注", "预计", "预计签约", "名称", "单子"];

    private static readonly string[] TitleLeads = ["是", "的", "个", ":", "：", "-", "和", "for ", "："];

    /// <summary>The clause that enters a new deal, or null: a word for new deals, or a new name with a need.</summary>
    public static Clause? Trigger(List<Clause> clauses) => MayTrigger(clauses) ? Triggering(clauses) : null;

    private static Clause? Triggering(List<Clause> clauses)
    {
        var trigger = clauses.Find(clause => clause.Has(Cue.NewDeal) && clause.BreakAfter != '?' && !(clause.Text.Contains("看看", StringComparison.Ordinal) && clause.Text.Contains("能不能", StringComparison.Ordinal)) && !NewThing.Is(clause) && !IsEnteredAlready(clauses, clause));
        var newcomer = clauses.Find(clause => clause.First<NewNameMention>() is not null && !clause.HasAny(Cue.Hearsay, Cue.Hypothesis));
        if ((trigger ?? newcomer) is null || (trigger is null && clauses.Exists(clause => clause.Sentence <= newcomer!.Sentence + 1 && NoDeal.Is(clause))))
        {
            return null;
        }

        var needs = clauses.Exists(clause => clause.Has(Cue.Need)) || (newcomer is not null && clauses.Zip(clauses.Skip(1)).Any(pair => Wants(pair.First, pair.Second)));
        if (trigger is not null)
        {
            var hasFigures = clauses.Exists(clause => clause.All<AmountMention>().Any(amount => amount.Amount.Kind is not AmountKind.Unitless));
            return needs || hasFigures || IsCountedNext(clauses, trigger) || clauses.Exists(clause => clause.Has(Cue.NewDeal) && IsExplicit(clause)) ? trigger : null;
        }

        return needs ? newcomer : null;
    }

    /// <summary>「先建个单，哦不对已经有了」: taken back in the same sentence.</summary>
    private static bool IsEnteredAlready(List<Clause> clauses, Clause trigger) =>
        clauses.Exists(clause => clause.Sentence == trigger.Sentence && clause.Start > trigger.Start && clause.BreakAfter != '?' && clause.Text.TrimEnd(" 啊呀的").EndsWithAny(Entered) && !clause.HasAny(MentionKinds.Customer | MentionKinds.NewName));

    /// <summary>「新客户 粤海茶楼连锁 视频会议10方」: a company nobody knows and so many of something, with nothing done there.</summary>
    private static bool IsCountedNext(List<Clause> clauses, Clause trigger)
    {
        var isNewcomer = clauses.Exists(static clause => clause.HasAny(MentionKinds.NewName));
        return isNewcomer && !clauses.Exists(static clause => clause.HasAny(Cue.Visit, Cue.Call, Cue.Talk)) && clauses.Exists(clause => clause.Start > trigger.Start && clause.Sentence == trigger.Sentence && EndsWithCount(clause));
    }

    private static bool EndsWithCount(Clause clause)
    {
        foreach (var amount in clause.All<AmountMention>())
        {
            if (amount.Amount.Kind == AmountKind.Unitless && clause.WholeText[amount.End..clause.End].TrimEnd(' ') is ['台' or '套' or '方' or '路' or '个' or '位' or '根' or '辆' or '桶' or '箱' or '张' or '间'] or ['坐' or '席' or '点' or '工', '席' or '位'])
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Nearly all messages hold neither word nor name of anything new.</summary>
    private static bool MayTrigger(List<Clause> clauses)
    {
        foreach (var clause in clauses)
        {
            if (clause.Has(Cue.NewDeal) || clause.HasAny(MentionKinds.NewName))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>「广州粤华照明，要光谱仪一台」, 「…，有检测设备需求」: said right after a new name, that is what they need.</summary>
    private static bool Wants(Clause named, Clause next) =>
        named.First<NewNameMention>() is not null && named.Sentence == next.Sentence && next.BreakAfter != '?'
        && next.Text.TrimStart(' ') is var text
        && ((text is ['要' or '想', not ('去' or '求' or '是' or '等' or '不' or '约' or '再'), ..] && !next.HasAny(Cue.Visit, Cue.Call, Cue.Demo, Cue.Quote, Cue.Sign)) || (text is ['有', ..] && text.TrimEnd(' ').EndsWith("需求", StringComparison.Ordinal)));

    /// <summary>The new deals, one or one a numbered line, each followed by what it has no slot for.</summary>
    public List<SalesAction> Read(List<Clause> clauses, Clause trigger)
    {
        if (IsRow(trigger) && clauses.Exists(clause => clause.LineStart != trigger.LineStart && clause.Has(Cue.NewDeal) && IsRow(clause)))
        {
            return [.. clauses.Where(static clause => clause.Has(Cue.NewDeal) && IsRow(clause)).DistinctBy(static clause => clause.LineStart).SelectMany(row => ReadOne([.. clauses.Where(clause => clause.LineStart == row.LineStart)], row))];
        }

        // What the heading's own line tells is one deal, and the list goes on with something else.
        var isHeading = !clauses.Exists(clause => clause.Sentence == trigger.Sentence && clause.Start > trigger.Start);
        var items = clauses.Where(clause => clause.Sentence > trigger.Sentence && IsNumbered(clause, isHeading)).DistinctBy(clause => clause.Sentence).ToArray();
        if (items.Length == 0)
        {
            return ReadOne([.. clauses], trigger);
        }

        return [.. items.SelectMany(item => ReadOne([.. clauses.Where(clause => clause.Sentence == item.Sentence)], trigger: null))];
    }

    /// <summary>「1. 新建：鼎峰科技，仓储，60万」: a line of a list, each of which is a deal of its own.</summary>
    private static bool IsRow(Clause clause) =>
        clause.WholeText[clause.LineStart..].TrimStart(' ') is [>= '0' and <= '9', '.' or '、' or ')' or ':', not (>= '0' and <= '9'), ..] or [>= '①' and <= '⑩', ..];

    private List<SalesAction> ReadOne(List<Clause> clauses, Clause? trigger)
    {
        if (customers.Find(clauses, trigger) is not { } named)
        {
            return [];
        }

        var (subject, nameEnd) = named;
        var title = Title(clauses, nameEnd, trigger);
        var moods = TopicReader.Moods(title is null ? clauses : clauses.ConvertAll(clause => clause.Without(title.Span)));
        var amount = FigureReader.Read(moods, countsBudget: true, customer: null);
        var actions = new List<SalesAction>
        {
            new CreateAction
            {
                Customer = subject.ToSlot(),
                Title = title,
                Amount = amount,
                AmountRange = amount is null ? FigureReader.ReadRange(moods, countsBudget: true, customer: null) : null,
                Stage = clauses.Select(StageReader.ReadNamed).FirstOrDefault(stage => stage is not null),
                ExpectedClose = moods.Select(entry => CloseReader.Read(entry.Clause, entry.Mood)).FirstOrDefault(close => close is not null) ?? BareDate(clauses),
                Spans = [.. clauses.Select(clause => clause.Span)],
                Confidence = subject.Confidence,
            },
        };
        if (new TopicReader(utterance, subject, others).After(TopicFacts.Gather(moods.FindAll(entry => !NamesOther(entry.Clause, subject)), subject.Customer), deal: null) is { } rest)
        {
            actions.Add(rest);
        }

        return actions;
    }

    /// <summary>「…新建一单，然后华辰周总我周六请他吃饭」: a step with another customer.</summary>
    private bool NamesOther(Clause clause, Subject subject) =>
        clause.First<CustomerMention>() is { } other && !resolver.Of(other, clause).IsSameAs(subject);

    /// <summary>「35k，十一月中」: a day ahead that stands alone is when it is to be signed.</summary>
    private static Slot<DateOnly>? BareDate(List<Clause> clauses) =>
        clauses.Find(clause => clause.Mentions is [DateMention date] && date.Length == clause.Text.Trim(' ').Length)?.First<DateMention>() is { } bare && bare.Date.Deadline(Tense.Future) is { } day && day > clauses[0].Today
            ? new Slot<DateOnly>(day, bare.Span, 0.7)
            : null;

    private static Slot<string>? Title(List<Clause> clauses, int nameEnd, Clause? trigger)
    {
        var needing = clauses.Find(clause => clause.Has(Cue.Need));
        if (needing is not null && TitleOf(needing, Math.Max(needing.Start, needing.Start < nameEnd ? nameEnd : 0)) is { } needed)
        {
            return needed;
        }

        foreach (var clause in clauses)
        {
            var from = clause.Start;
            if (clause.Start < nameEnd || clause == trigger)
            {
                var triggerEnd = clause == trigger ? clause.All<CueMention>().LastOrDefault(cue => cue.Cue == Cue.NewDeal)?.End ?? 0 : 0;
                from = Math.Max(Math.Max(clause.Start, triggerEnd), clause.Start < nameEnd ? nameEnd : 0);
            }

            var isOther = clause.HasAny(Cue.Visit, Cue.Call, Cue.Talk, Cue.Wait) || (clause.Find(Cue.Offer) is { } offer && clause.WholeText.Slice(offer.Start, offer.Length) is not "想要" && (offer.Length > 1 || clause.First<AmountMention>() is not null) && !IsBareWord(clause)) || clause.First<PersonMention>() is not null || clause.First<MemberMention>() is not null;
            if (!isOther && TitleOf(clause, from) is { } title)
            {
                return title;
            }
        }

        return null;
    }

    /// <summary>「cell counter」, 「负压隔离舱」: names of things hold words of haggling.</summary>
    private static bool IsBareWord(Clause clause) =>
        clause.Find(Cue.Offer) is { } offer && clause.WholeText.Slice(offer.Start, offer.Length) is "counter" or "offer" && clause.First<AmountMention>() is null;

    /// <summary>What stands between the word of need and whatever else is told without a break: 要上中药熏蒸床你给新建一单十一万.</summary>
    private static Slot<string>? NeededBefore(Clause clause, int from)
    {
        if (clause.Find(Cue.Need) is not { } need || need.End < from)
        {
            return null;
        }

        var end = clause.End;
        foreach (var mention in clause.Mentions)
        {
            if (mention.Start >= need.End + 2 && mention is AmountMention or DateMention or TimeMention or CueMention { Cue: Cue.NewDeal or Cue.Offer or Cue.Expect or Cue.Me or Cue.Figure or Cue.Them })
            {
                end = Math.Min(end, mention.Start);
            }
        }

        var title = clause.WholeOriginal[need.End..end].Trim().TrimEnd('你', '您', '请', '的');
        return title.Length >= 2 ? new Slot<string>(title, new TextSpan(need.End, end - need.End), 0.7) : null;
    }

    private static Slot<string>? TitleOf(Clause clause, int from)
    {
        if (from < clause.End && HasFigure(clause, from) && NeededBefore(clause, from) is { } needed)
        {
            return needed;
        }

        if (from < clause.End && ProductBefore(clause, from) is { } product)
        {
            return product;
        }

        if (from >= clause.End || HasFigure(clause, from) || StageReader.ReadNamed(clause) is not null)
        {
            return null;
        }

        var title = clause.WholeOriginal[from..clause.End].Trim();
        foreach (var filler in TitleFillers)
        {
            title = title.Replace(filler, "", StringComparison.Ordinal);
        }

        foreach (var lead in TitleLeads)
        {
            title = title.StartsWith(lead, StringComparison.Ordinal) ? title[lead.Length..] : title;
        }

        title = title.Trim().TrimEnd('的');
        return title.Length >= 2 && !Labels.Contains(title, StringComparer.Ordinal) ? new Slot<string>(title, new TextSpan(from, clause.End - from), 0.8) : null;
    }

    /// <summary>「溧水医学中心 qPCR 25万」: a product's Latin name right before the figure.</summary>
    private static Slot<string>? ProductBefore(Clause clause, int from)
    {
        var next = clause.Mentions.FirstOrDefault(mention => mention.End > from);
        var title = next is AmountMention ? clause.WholeText[from..Math.Max(from, next.Start)].Trim(' ') : default;
        return title.Length >= 2 && title.ContainsAnyInRange('a', 'z') && !title.ContainsAnyExceptInRange(' ', '~')
            ? new Slot<string>(clause.WholeOriginal[from..next!.Start].Trim(), new TextSpan(from, next.Start - from), 0.8)
            : null;
    }

    private static bool HasFigure(Clause clause, int from) =>
        clause.Mentions.Any(entry => entry is AmountMention { Amount.Kind: not AmountKind.Unitless } or DateMention { Date.Precision: not DatePrecision.Span } && entry.Start >= from);

    /// <summary>新客户 or 新需求 alone may only tell of somebody visited; 新增, 登记 and the like ask for an entry.</summary>
    private static bool IsExplicit(Clause trigger) =>
        trigger.All<CueMention>().Where(cue => cue.Cue == Cue.NewDeal).Any(cue => trigger.WholeText.Slice(cue.Start, cue.Length) is not ("新客户" or "新需求" or "新项目" or "新线索" or "登记"))
        || trigger.BreakAfter == ':' || trigger.Text.ContainsAny(Entering);

    /// <summary>A line of a list, or what begins with a digit and a mark behind it: 1.2亿 is a figure.</summary>
    private static bool IsNumbered(Clause clause, bool isUnderHeading)
    {
        var text = clause.Text.TrimStart(' ');
        var digits = text.Length - text.TrimStart("0123456789").Length;
        var isMarked = digits is 1 or 2 && text[digits..] is ['.' or '、' or ')' or ':', not (>= '0' and <= '9'), ..];
        var isItem = isUnderHeading && clause.LineStart > 0 && clause.Start > clause.LineStart && clause.IsFirstOfLine;
        return text.Length > 2 && (isMarked || isItem || text[0] is >= '①' and <= '⑩' or '-' or '·');
    }
}
