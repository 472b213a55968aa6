using System.Buffers;
using SalesBot.Bot.Understanding.Assembly;
using SalesBot.Bot.Understanding.Lexing;
using SalesBot.Bot.Understanding.Marking;
using SalesBot.Bot.Understanding.Naming;
using SalesBot.Bot.Understanding.Numbers;
using SalesBot.Bot.Understanding.Words;

namespace SalesBot.Bot.Understanding.Requests;

/// <summary>Finds for whom a new deal is: a customer, a company's name, or the bare words that stand where a name stands (新商机 南通海澜 张力检测 28万).</summary>
internal sealed class NewDealCustomer(SubjectResolver resolver)
{
    /// <summary>Characters that no customer's name holds.</summary>
    private static readonly SearchValues<char> NoNames = SearchValues.Create("了吗我你他她们死啊呢吧");

    private static readonly string[] Labels = ["产品", "客户", "商机", "金额", "联系人", "阶段", "备注", "预计", "预计签约", "名称", "单子", "项目"];

    /// <summary>「新增商机一项：…」: counted, and not named.</summary>
    private static readonly WordEnds Measures = new(["一项", "一个", "一笔", "一单", "一条", "一则", "两个", "两项", "两单", "两条", "三个", "三项", "如下"]);

    /// <summary>How names end in which a word of ours may stand: 生鲜配送中心.</summary>
    private static readonly WordEnds Institutions = new(["中心", "公司", "基地", "工厂", "学校", "医院", "集团", "站", "园", "厂", "店", "院", "所"]);

    private const int LongestTail = 6;

    private static readonly string[] Leads = ["新opportunity", "opportunity", "新opp", "新deal", "新lead", "新客户", "新项目", "新商机", "商机", "新单子", "新单", "客户是", "客户叫", "客户名称", "客户名", "客户为", "客户", "叫", "是", "for ", "from ", "with ", "to "];

    /// <summary>The customer, and the place after its name; null where none is told, or it cannot be told which of several.</summary>
    public (Subject Subject, int End)? Find(List<Clause> clauses, Clause? trigger)
    {
        var entry = trigger?.All<CueMention>().LastOrDefault(cue => cue.Cue == Cue.NewDeal);
        var after = entry?.End ?? clauses[0].Start;
        var direct = clauses.Where(clause => clause.End > after && (trigger is null || clause.Sentence == trigger.Sentence || IsHeading(trigger))).Take(2).ToArray();
        if (trigger is not null && Named([trigger]) is { } inTrigger)
        {
            return inTrigger.Of;
        }

        var isForNewcomer = entry is not null && trigger!.WholeText.Slice(entry.Start, entry.Length) is var word && (word.Contains("客户", StringComparison.Ordinal) || word.Contains("customer", StringComparison.Ordinal) || word.Contains("client", StringComparison.Ordinal) || word.Contains("lead", StringComparison.Ordinal) || word.Contains("家新的", StringComparison.Ordinal));
        var before = clauses.FindAll(clause => clause.Start < after);
        var namedBefore = Named(before);

        // 新港想再上一台制冰机，28万，新建一单，然后海丰…: what was told before the word is what is new.
        if (namedBefore is { Of: { } told } && clauses.Count > before.Count && before.Exists(static clause => clause.Has(Cue.Need) || NamesSum(clause)))
        {
            return told;
        }

        if (namedBefore is null && before.Count > 1 && Named([.. clauses.Where(clause => clause.End > after)]) is null && Leading(before[^2]) is { } leading)
        {
            return leading;
        }

        if (isForNewcomer || namedBefore is null)
        {
            foreach (var clause in direct)
            {
                if (Named([clause]) is { } named)
                {
                    return named.Of;
                }

                var from = Math.Max(after, clause.Start);
                if (IsTold(clauses, trigger) && Bare(clause, from) is { } bare && !IsThingBehindName(before, clause, bare))
                {
                    return bare;
                }

                // What follows a name that cannot be read is no name.
                if (SaysMore(clause.WholeText[from..clause.End]))
                {
                    break;
                }
            }
        }

        return (Named([.. clauses.Where(clause => clause.End > after)]) ?? namedBefore)?.Of;
    }

    /// <summary>「新单！大丰兽药，…」: nothing but the word, and then what is new.</summary>
    private static bool IsHeading(Clause trigger) =>
        trigger.BreakAfter == ':' || (trigger.BreakAfter is '!' or '\n' && trigger.Find(Cue.NewDeal) is { } word && word.Length == trigger.Text.Trim(' ').Length);

    /// <summary>「拓图软件，新单，检测设备」: a thing, where what may be a name stands before the word.</summary>
    private static bool IsThingBehindName(List<Clause> before, Clause clause, (Subject Subject, int End) bare) =>
        before is [.., var named, _] && named.Sentence == clause.Sentence && named.Text.Trim(' ') is { Length: >= 3 and <= 14 } name && TextFolding.IsHan(name[0]) && named.Mentions.Count < 2
        && OutcomeObject.IsOfferedThing(clause.WholeText.Slice(bare.Subject.Span.Start, bare.Subject.Span.Length), customer: null);

    /// <summary>Whether it is more than the words before a name: 新增商机｜一项, 名称.</summary>
    private static bool SaysMore(ReadOnlySpan<char> text) =>
        text.Trim(" :。的了→-") is { Length: > 4 } said && !said.EndsWithAny(Measures) && !Labels.Contains(said.ToString(), StringComparer.Ordinal);

    /// <summary>A figure, a need, or a colon says that a name follows: 建个单子吧，大家都忙 tells of none.</summary>
    private static bool IsTold(List<Clause> clauses, Clause? trigger) =>
        trigger is null || IsHeading(trigger) || clauses.Exists(static clause => clause.Has(Cue.Need) || NamesSum(clause));

    private static bool NamesSum(Clause clause) => clause.All<AmountMention>().Any(static amount => amount.Amount.Kind is not AmountKind.Unitless);

    /// <summary>「成武大蒜种植园 新增 播种机」: nothing but a name before the word.</summary>
    private static (Subject Subject, int End)? Leading(Clause clause) =>
        clause.Mentions.All(mention => IsNumeralOfName(clause, mention, clause.Start) || IsWithinName(clause, mention, clause.Start)) && BeforeWish(clause.Text) is var end && clause.Text[..end].Trim(' ') is { Length: >= 4 and <= 12 } name && TextFolding.IsHan(name[0]) && TextFolding.IsHan(name[^1]) && !OutcomeObject.IsOfferedThing(name, customer: null) ? Bare(clause, clause.Start) : null;

    /// <summary>The first company that the clauses name; with none inside where it cannot be told which.</summary>
    private Answer? Named(List<Clause> clauses)
    {
        foreach (var clause in clauses)
        {
            if (clause.First<NewNameMention>() is { } introduced && !IsBehindCustomer(clause, introduced))
            {
                return new Answer((SubjectResolver.New(clause.WholeOriginal, introduced.Span), introduced.End));
            }
        }

        foreach (var clause in clauses)
        {
            if (clause.First<CustomerMention>() is { } mention)
            {
                return new Answer(resolver.Of(mention, clause) is { Customer: not null } known ? (known, mention.End) : null);
            }
        }

        return null;
    }

    /// <summary>「大湾医疗-护士长管理培训」: what stands right behind a customer's name is what it buys.</summary>
    private static bool IsBehindCustomer(Clause clause, NewNameMention name)
    {
        foreach (var customer in clause.All<CustomerMention>())
        {
            if (customer.End <= name.Start && clause.WholeText[customer.End..name.Start].Trim(" -—/·:的").IsEmpty)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The words from the place up to whatever is no name, where they may be one.</summary>
    private static (Subject Subject, int End)? Bare(Clause clause, int from)
    {
        var end = clause.End;
        foreach (var mention in clause.Mentions)
        {
            if (mention.Start >= from && mention is not (CueMention { Cue: Cue.Plain or Cue.NewDeal or Cue.Them } or StageMention) && !IsNumeralOfName(clause, mention, from) && !IsWithinName(clause, mention, from))
            {
                end = Math.Min(end, mention.Start);
            }
        }

        end = from + BeforeWish(clause.WholeText[from..end]);
        var text = clause.WholeText[from..end];
        var start = from + (text.Length - text.TrimStart(" :、)1234567890.的了→-").Length);
        foreach (var lead in Leads)
        {
            start += clause.WholeText[start..end].StartsWith(lead, StringComparison.Ordinal) ? lead.Length : 0;
        }

        var owner = clause.WholeText[start..end].LastIndexOf('的');
        start += owner > 0 && owner < end - start - 2 ? owner + 1 : 0;
        var name = clause.WholeText[start..end].TrimEnd(" 的-");
        var isName = !name.EndsWithAny(Measures) && name.Length is >= 2 and <= 40 && !name.ContainsAny(NoNames) && !Labels.Contains(name.ToString(), StringComparer.Ordinal) && (!TextFolding.IsHan(name[0]) || NewNames.MayBegin(name) || (MayBeginBrand(name[0]) && EndsLikeCompany(name)));
        return isName ? (SubjectResolver.New(clause.WholeOriginal, new TextSpan(start, name.Length)), start + name.Length) : null;
    }

    /// <summary>「宏图电商｜想装监控」: how much stands before what is wanted.</summary>
    private static int BeforeWish(ReadOnlySpan<char> text)
    {
        for (var at = 2; at < text.Length; at++)
        {
            if (text[at] is '想' && text[at - 1] is not ('联' or '理' or '梦' or '思' or '畅' or '创' or '幻'))
            {
                return at;
            }
        }

        return text.Length;
    }

    /// <summary>明德医院, 都江机电: what begins other words too begins a name where it ends like one.</summary>
    private static bool MayBeginBrand(char first) => first is '上' or '前' or '明' or '都' or '从' or '先' or '今' or '和' or '来' or '正';

    private static bool EndsLikeCompany(ReadOnlySpan<char> name)
    {
        for (var at = 2; at < name.Length; at++)
        {
            if (Lexicon.CompanyEndings.Match(name, at, out _) == name.Length - at || NewNames.IsTail(name[at..]))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>四平, 三亚, 九江: a numeral that begins a name.</summary>
    private static bool IsNumeralOfName(Clause clause, Mention mention, int from) =>
        mention is AmountMention { Length: 1, Amount.Kind: AmountKind.Unitless } && TextFolding.IsHan(clause.WholeText[mention.Start]) && clause.WholeText[from..mention.Start].Trim(' ').IsEmpty;

    /// <summary>武汉南湖疫｜苗所, 兰州新区生鲜配｜送中心: a surname and a title of one character, or a word of ours, in the midst of a name.</summary>
    private static bool IsWithinName(Clause clause, Mention mention, int from) =>
        mention.End <= from + PlaceLength(clause, from)
        || (mention is CueMention { Length: <= 2 } && mention.Start > from + 1 && NewNames.IsTail(clause.WholeText[mention.Start..clause.End].TrimEnd(' ')))
        || (mention is CueMention { Length: 1, Cue: Cue.Send or Cue.Work } && mention.Start > from + 1 && clause.WholeText[mention.End..clause.End].TrimEnd(' ') is { Length: <= LongestTail } tail && tail.EndsWithAny(Institutions))
        || mention is PersonMention { Length: 2 } && mention.Start > from + 1 && TextFolding.IsHan(clause.WholeText[mention.Start - 1]) && (mention.End >= clause.End || !TextFolding.IsHan(clause.WholeText[mention.End]));

    /// <summary>聊城, 韶关: up to where the place's name goes that stands there, a blank or a mark before it included.</summary>
    private static int PlaceLength(Clause clause, int from)
    {
        var text = clause.WholeText[from..clause.End];
        var blanks = text.Length - text.TrimStart(" :").Length;
        return PlaceNames.LengthAt(text[blanks..]) is var place and > 0 ? blanks + place : 0;
    }

    private sealed record Answer((Subject Subject, int End)? Of);
}
