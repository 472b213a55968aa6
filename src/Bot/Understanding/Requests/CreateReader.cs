using System.Buffers;
using SalesBot.Bot.Understanding.Assembly;
using SalesBot.Bot.Understanding.Dates;
using SalesBot.Bot.Understanding.Marking;
using SalesBot.Bot.Understanding.Numbers;
using SalesBot.Bot.Understanding.Words;

namespace SalesBot.Bot.Understanding.Requests;

/// <summary>Reads 「新商机：嘉茂实业，想上仓储系统，预算60万」, and a company met for the first time that needs something.</summary>
internal sealed class CreateReader(Utterance utterance, SubjectResolver resolver)
{
    private static readonly string[] TitleFillers = ["想上", "想做", "要上", "想看看我们的", "想看看", "想看", "有意向做", "有意向", "他们", "需求", "项目", "需要", "一个", "单独", "立一单", "立个单", "产品：", "产品:", "项目名称", "又提了个", "今年", "新"];

    private static readonly string[] Labels = ["产品", "客户", "商机", "金额", "联系人", "阶段", "备注", "预计", "预计签约", "名称", "单子"];

    /// <summary>Characters that no customer's name holds.</summary>
    private static readonly SearchValues<char> NoNames = SearchValues.Create("了吗我你他她们死啊呢吧");

    private static readonly string[] TitleLeads = ["的", "个", ":", "：", "-", "和", "for ", "："];

    /// <summary>The clause that enters a new deal, or null: a word for new deals, or a new name with a need.</summary>
    public static Clause? Trigger(IReadOnlyList<Clause> clauses)
    {
        var trigger = clauses.FirstOrDefault(clause => clause.Has(Cue.NewDeal) && clause.BreakAfter != '?');
        var needs = clauses.Any(clause => clause.Has(Cue.Need));
        if (trigger is not null)
        {
            var hasFigures = clauses.Any(clause => clause.All<AmountMention>().Any(amount => amount.Amount.Kind is not AmountKind.Unitless));
            return needs || hasFigures || IsExplicit(trigger) ? trigger : null;
        }

        return needs ? clauses.FirstOrDefault(clause => clause.First<NewNameMention>() is not null) : null;
    }

    /// <summary>The new deals, one or one a numbered line, each followed by what it has no slot for.</summary>
    public List<SalesAction> Read(IReadOnlyList<Clause> clauses, Clause trigger)
    {
        var items = clauses.Where(clause => clause.Sentence > trigger.Sentence && IsNumbered(clause)).ToArray();
        if (items.Length == 0)
        {
            return ReadOne([.. clauses], trigger);
        }

        return [.. items.SelectMany(item => ReadOne([.. clauses.Where(clause => clause.Sentence == item.Sentence)], trigger: null))];
    }

    private List<SalesAction> ReadOne(List<Clause> clauses, Clause? trigger)
    {
        if (Customer(clauses, trigger) is not { } named)
        {
            return [];
        }

        var (subject, nameEnd) = named;
        var title = Title(clauses, nameEnd, trigger);
        var moods = TopicReader.Moods(title is null ? clauses : clauses.Select(clause => clause.Without(title.Span)));
        var actions = new List<SalesAction>
        {
            new CreateAction
            {
                Customer = subject.ToSlot(),
                Title = title,
                Amount = FigureReader.Read(moods, countsBudget: true),
                Stage = clauses.Select(StageReader.ReadNamed).FirstOrDefault(stage => stage is not null),
                ExpectedClose = moods.Select(entry => CloseReader.Read(entry.Clause, entry.Mood)).FirstOrDefault(close => close is not null) ?? BareDate(clauses),
                Spans = [.. clauses.Select(clause => clause.Span)],
                Confidence = subject.Confidence,
            },
        };
        actions.AddRange(new TopicReader(utterance, subject).After(TopicFacts.Gather(moods, subject.Customer), deal: null));
        return actions;
    }

    /// <summary>「35k，十一月中」: a day ahead that stands alone is when it is to be signed.</summary>
    private static Slot<DateOnly>? BareDate(List<Clause> clauses) =>
        clauses.Find(clause => clause.Mentions is [DateMention date] && date.Length == clause.Text.Trim(' ').Length)?.First<DateMention>() is { } bare && bare.Date.Deadline(Tense.Future) is { } day && day > clauses[0].Today
            ? new Slot<DateOnly>(day, bare.Span, 0.7)
            : null;

    private (Subject Subject, int End)? Customer(List<Clause> clauses, Clause? trigger)
    {
        if (trigger is { BreakAfter: ':' } && trigger.First<CustomerMention>() is null && trigger.First<NewNameMention>() is null && clauses.Find(clause => clause.Start > trigger.Start) is { Mentions.Count: 0 } named && named.Text.Trim(' ').Length is >= 3 and <= 20)
        {
            var lead = named.Original.Length - named.Original.TrimStart().Length;
            return (SubjectResolver.New(named.WholeOriginal, new TextSpan(named.Start + lead, named.Original.Trim().Length)), named.End);
        }

        if (clauses.Select(clause => clause.First<NewNameMention>()).FirstOrDefault(name => name is not null) is { } introduced)
        {
            return (SubjectResolver.New(clauses[0].WholeOriginal, introduced.Span), introduced.End);
        }

        foreach (var clause in clauses)
        {
            if (clause.First<CustomerMention>() is { } mention)
            {
                return resolver.Of(mention, clause) is { Customer: not null } known ? (known, mention.End) : null;
            }
        }

        // Without a figure or a need, what follows the word is hardly a name: 建个单子吧，大家都忙.
        if (trigger is not { BreakAfter: ':' } && !clauses.Exists(clause => clause.Has(Cue.Need) || clause.All<AmountMention>().Any(amount => amount.Amount.Kind is not AmountKind.Unitless)))
        {
            return null;
        }

        var start = trigger?.All<CueMention>().Last(cue => cue.Cue == Cue.NewDeal).End ?? clauses[0].Start;
        foreach (var clause in clauses.Where(clause => clause.End > start))
        {
            var from = Math.Max(start, clause.Start);
            var text = clause.WholeOriginal.AsSpan(from, clause.End - from);
            var lead = text.Length - text.TrimStart(" :：、)）1234567890.的了客户叫→-".AsSpan()).Length;
            text = text[lead..].TrimEnd(" 的".AsSpan());
            lead += text.StartsWith("for ", StringComparison.OrdinalIgnoreCase) ? 4 : 0;
            text = clause.WholeOriginal.AsSpan(from + lead, clause.End - from - lead).TrimEnd(" 的".AsSpan());
            if (text.Length is >= 2 and <= 40 && !text.ContainsAny(NoNames) && !Labels.Contains(text.ToString(), StringComparer.Ordinal) && !HasFigure(clause, from) && !clause.Mentions.Any(entry => entry is CueMention { Cue: not (Cue.Plain or Cue.NewDeal) } && entry.Start >= from))
            {
                return (SubjectResolver.New(clause.WholeOriginal, new TextSpan(from + lead, text.Length)), clause.End);
            }
        }

        return null;
    }

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

            var isOther = clause.HasAny(Cue.Visit, Cue.Call, Cue.Talk, Cue.Offer, Cue.Wait) || clause.First<PersonMention>() is not null || clause.First<MemberMention>() is not null;
            if (!isOther && TitleOf(clause, from) is { } title)
            {
                return title;
            }
        }

        return null;
    }

    private static Slot<string>? TitleOf(Clause clause, int from)
    {
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

    private static bool HasFigure(Clause clause, int from) =>
        clause.Mentions.Any(entry => entry is AmountMention { Amount.Kind: not AmountKind.Unitless } or DateMention { Date.Precision: not DatePrecision.Span } && entry.Start >= from);

    /// <summary>新客户 or 新需求 alone may only tell of somebody visited; 新增, 登记 and the like ask for an entry.</summary>
    private static bool IsExplicit(Clause trigger) =>
        trigger.All<CueMention>().Where(cue => cue.Cue == Cue.NewDeal).Any(cue => trigger.WholeText.Slice(cue.Start, cue.Length) is not ("新客户" or "新需求" or "新项目" or "新线索" or "登记"))
        || trigger.BreakAfter == ':';

    private static bool IsNumbered(Clause clause)
    {
        var text = clause.Text.TrimStart(' ');
        return text.Length > 2 && (char.IsAsciiDigit(text[0]) || text[0] is >= '①' and <= '⑩' or '-' or '·');
    }
}
