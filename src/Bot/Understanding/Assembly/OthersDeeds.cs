using SalesBot.Bot.Understanding.Lexing;
using SalesBot.Bot.Understanding.Marking;
using SalesBot.Bot.Understanding.Naming;
using SalesBot.Bot.Understanding.Words;
using SalesBot.Domain.Organisation;

namespace SalesBot.Bot.Understanding.Assembly;

/// <summary>Decides whose deed a clause tells: 一鸣昨天拜访了华辰, 二组把金穗签了 and 华辰给金穗报了价 are none of the speaker's, and change nothing.</summary>
/// <param name="chart">Who stands where.</param>
/// <param name="speaker">Who writes.</param>
internal readonly struct OthersDeeds(OrganisationChart chart, MemberId speaker)
{
    /// <summary>What may stand before the one who acts, beside days and names.</summary>
    private const string Leads = " 是那边这但不过然后据又刚才早晚上中下午";

    /// <summary>Behind a colleague, these tell that the speaker acted too, that the colleague is spoken to, or only said so.</summary>
    private static readonly WordSearch Joined = new(["你", "您", "陪", "带着", "协助", "配合", "一起", "一同", "一块", "也", "帮", "提醒", "说", "讲", "告诉", "推荐", "介绍", "支持", "辛苦", "joined", "and i", " and i", " said", " says", " told"]);

    /// <summary>Who acts without a name, and is not the speaker.</summary>
    private static readonly string[] Unnamed = ["技术部的人", "技术部去", "售后的人", "售后去", "个销售", "一个销售", "任销售", "前任", "我师傅", "老板自己", "领导自己", "一直是经销商", "经销商在", "our ceo", "our boss", "my boss", "my manager", "our engineer", "our engineers", "同事", "隔壁组", "隔壁", "别的组", "别组", "他们组", "兄弟组", "我同事", "我们同事", "我老公", "我老婆", "我爸", "我妈", "我弟", "我哥", "我朋友", "我同学", "my colleague", "a colleague"];

    /// <summary>Their first characters.</summary>
    private static readonly CharacterSet MayBeUnnamed = new(string.Concat(Unnamed.Select(static word => word[0]).Distinct()));

    /// <summary>How a familiar one is told to have gone to a customer: 小王昨天拜访了华辰.</summary>
    private static readonly WordSearch Towards = new(["去", "在", "到", "给", "把", "跟", "拜访", "见", "约", "签", "拿下", "跑"]);

    /// <summary>What tells that several customers did the same, and not the one with the other.</summary>
    private static readonly WordSearch Each = new(["都", "也", "双双", "分别", "全", "各", "两家", "一起"]);

    /// <summary>The clauses, where others acted meant as nothing that is so of the speaker's deal.</summary>
    /// <param name="clauses">The clauses.</param>
    /// <param name="customer">The customer whom they are about.</param>
    public void Mark(List<MeantClause> clauses, CatalogueCustomer? customer)
    {
        var sentence = -1;
        for (var i = 0; i < clauses.Count; i++)
        {
            var (clause, mood) = clauses[i];
            var holdsOn = sentence == clause.Sentence && !clause.HasAny(MentionKinds.Customer) && !clause.Has(Cue.Me);
            sentence = -1;
            if (holdsOn || Is(clause, customer))
            {
                clauses[i] = new MeantClause(clause, mood with { UnrealFrom = clause.Start });
                sentence = clause.Sentence;
            }
        }
    }

    /// <summary>Whether others than the speaker acted, and none of the speaker's people on a deal of their own.</summary>
    /// <param name="clause">The clause.</param>
    /// <param name="customer">The customer whom it is about.</param>
    public bool Is(Clause clause, CatalogueCustomer? customer)
    {
        if (!TellsOfDeed(clause))
        {
            return false;
        }

        if (IsBetweenCustomers(clause))
        {
            return true;
        }

        var at = Actor(clause);
        foreach (var mention in clause.Mentions)
        {
            if (mention.Start == at && mention is MemberMention { Member: var member })
            {
                return member.Id != speaker && !clause.Has(Cue.Me) && !IsJoined(clause, mention.End) && !IsOwnPeoples(member, customer);
            }

            if (mention.Start == at && mention is ScopeMention)
            {
                return !clause.Has(Cue.Me) && clause.WholeText[mention.End..clause.End].TrimStart("的人昨今天刚也 ") is ['把' or '拿' or '签' or '去' or '给' or '在', ..];
            }
        }

        var text = clause.WholeText[at..clause.End];
        if (text is [>= '一' and <= '龥', '组', '把' or '签' or '拿' or '的', ..] && "一二三四五六七八九".Contains(text[0], StringComparison.Ordinal))
        {
            return chart.Find(speaker) is { Role: Role.Rep };
        }

        foreach (var unnamed in MayBeUnnamed.Contains(text.IsEmpty ? ' ' : text[0]) ? Unnamed : [])
        {
            if (text.StartsWith(unnamed, StringComparison.Ordinal))
            {
                return !text.StartsWithAny("同事们", "同事一起") && text[unnamed.Length..] is not (['和' or '跟' or '与' or '陪' or '说' or ',', ..] or []);
            }
        }

        return IsFamiliar(clause, at);
    }

    /// <summary>「不过是一鸣的客户」, 「浩然在跟」: whose customer it is, and not the speaker's.</summary>
    public bool IsLookedAfter(Clause clause)
    {
        foreach (var mention in clause.All<MemberMention>())
        {
            if (mention.Member.Id != speaker && clause.WholeText[mention.End..clause.End].StartsWithAny("的客户", "的单", "的商机", "在跟", "跟的", "负责"))
            {
                return chart.Find(speaker) is { Role: Role.Rep };
            }
        }

        return false;
    }

    /// <summary>Whether there is anything in it that could be a deed or a change.</summary>
    private static bool TellsOfDeed(Clause clause) =>
        clause.HasAny(Cue.SignDone, Cue.Sign, Cue.LoseDone, Cue.Visit, Cue.Call, Cue.Meeting, Cue.Demo, Cue.Quote, Cue.Message, Cue.Shift, Cue.Expect, Cue.NewDeal, Cue.Need)
        || clause.HasAny(MentionKinds.Amount | MentionKinds.Stage) || clause.Text.IndexOfAny('去', '从', '谈') >= 0;

    /// <summary>Where the one who acts is named: at the beginning, or behind a day and the customer's name.</summary>
    private static int Actor(Clause clause)
    {
        var at = clause.Start;
        foreach (var mention in clause.Mentions)
        {
            if (mention.Start < at)
            {
                continue;
            }

            if (!clause.WholeText[at..mention.Start].Trim(Leads).IsEmpty)
            {
                break;
            }

            at = mention is DateMention or TimeMention or CustomerMention or CueMention { Cue: Cue.Done } ? mention.End : at;
        }

        while (at < clause.End && Leads.Contains(clause.WholeText[at], StringComparison.Ordinal))
        {
            at++;
        }

        return at;
    }

    private static bool IsJoined(Clause clause, int end)
    {
        var after = clause.WholeText[end..clause.End];
        return after.Trim(' ').IsEmpty || after.TrimStart(' ').StartsWithAny(Joined) || after is [',', ..];
    }

    /// <summary>「冯可欣的万柏签了」, told by who leads her: what the speaker's people do on deals of their own counts.</summary>
    private bool IsOwnPeoples(Member member, CatalogueCustomer? customer) =>
        chart.Find(speaker) is { } leader && chart.IsAbove(leader, member) && (customer is null || customer.Owner == member.Id || DealFinder.HasOpenOf(customer, member.Id));

    /// <summary>「小王昨天拜访了华辰」: somebody familiar, who did it to the customer named behind.</summary>
    private static bool IsFamiliar(Clause clause, int at)
    {
        if (clause.Has(Cue.Me) || clause.WholeText[at..clause.End] is not ['小' or '老', var surname, ..] || !PersonNames.IsSurname(surname) || clause.First<CustomerMention>() is not { } name || name.Start < at + 2)
        {
            return false;
        }

        var from = at + 2;
        foreach (var mention in clause.Mentions)
        {
            from = mention is DateMention or TimeMention && mention.Start == from ? mention.End : from;
        }

        return clause.WholeText[from..clause.End].TrimStart("今昨天刚又 ").StartsWithAny(Towards);
    }

    /// <summary>「华辰给金穗报了60万」, 「华辰拿下了金穗的单子」, 「华辰周总拜访了金穗」: what the one customer did with the other.</summary>
    private static bool IsBetweenCustomers(Clause clause)
    {
        if (clause.First<CustomerMention>() is not { } one || clause.Has(Cue.Me))
        {
            return false;
        }

        foreach (var other in clause.All<CustomerMention>())
        {
            if (other.Start <= one.End)
            {
                continue;
            }

            var between = clause.WholeText[one.End..other.Start].Trim(' ');
            var isFirst = clause.WholeText[clause.Start..one.Start].Trim(" 今昨天").IsEmpty;
            return isFirst && (between is "给" or "报给" or "卖给" or "送给"
                || (between is "跟" or "与" && clause.Find(Cue.SignDone) is { } signed && signed.Start >= other.End && !clause.Text.ContainsAny(Each))
                || (IsBehindOutcome(clause, one, other) && clause.WholeText[other.End..clause.End].Trim(" 了啊") is "" or ['的', ..] or ['这', '个', ..])
                || (between.StartsWith("的人", StringComparison.Ordinal) && between[^1] is '去' or '了' or '访' or '见'));
        }

        return false;
    }

    private static bool IsBehindOutcome(Clause clause, CustomerMention one, CustomerMention other)
    {
        foreach (var cue in clause.All<CueMention>())
        {
            if (cue.Cue is Cue.SignDone or Cue.LoseDone && cue.Start - one.End is >= 0 and <= 1 && other.Start - cue.End is >= 0 and <= 1)
            {
                return true;
            }
        }

        return false;
    }
}
