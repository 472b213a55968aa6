using System.Buffers;
using SalesBot.Bot.Understanding.Dates;
using SalesBot.Bot.Understanding.Lexing;
using SalesBot.Bot.Understanding.Marking;
using SalesBot.Bot.Understanding.Numbers;
using SalesBot.Bot.Understanding.Words;
using SalesBot.Domain.Sales;

namespace SalesBot.Bot.Understanding.Assembly;

/// <summary>Reads what somebody did: visited, called, met online, showed, quoted, wrote.</summary>
internal static class ActivityReader
{
    /// <summary>A day without a year that would lie farther back is one to come, in days.</summary>
    private const int LongestAgo = 120;

    /// <summary>What tells that somebody met with us.</summary>
    private static readonly SearchValues<char> Together = SearchValues.Create("和跟与同我咱约给叫拉找");

    /// <summary>The activity that the clause tells as done, or null.</summary>
    public static ReadActivity? Read(Clause clause, Mood mood)
    {
        if (mood.IsQuestion || mood.IsAhead || IsAhead(clause, mood) || (mood.IsUnsure && (Mood.IsHeard(clause.Text) || ColleagueReport.Is(clause))))
        {
            return null;
        }

        var best = clause.HasAny(Cue.Visit, Cue.Call, Cue.Meeting, Cue.Demo, Cue.Quote, Cue.Message, Cue.Talk) ? Best(clause, mood) : null;
        if (best is null && mood is { IsFact: true, IsDenied: false } && Quoted(clause) is { } figure)
        {
            return Done(clause, ActivityKind.Quote, figure.Span);
        }

        if ((best is null || Rank(best.Cue) <= Rank(Cue.Message)) && (mood.IsPast || (clause.IsEarlierToday && !mood.IsAhead) || clause.Text.Contains("去的", StringComparison.Ordinal)) && !mood.IsDenied && WentTo(clause) is { } went && (mood.IsFactAt(went.Start) || clause.Has(Cue.Thanks)) && DeedSetting.IsDone(clause, mood, went))
        {
            best = went;
        }

        return best is not null && Kind(clause, best) is { } kind && !VendorsDeed.Is(clause) ? Done(clause, kind, best.Span) : null;
    }

    /// <summary>The word of the deed that counts most.</summary>
    private static CueMention? Best(Clause clause, Mood mood)
    {
        CueMention? best = null;
        foreach (var cue in clause.All<CueMention>())
        {
            if (Kind(clause, cue) is not null && mood.IsFactAt(cue.Start) && !IsOnlyPossible(clause, cue) && !IsDenied(clause, cue) && DeedSetting.IsDone(clause, mood, cue) && (best is null || Rank(cue.Cue) > Rank(best.Cue)))
            {
                best = cue;
            }
        }

        return best;
    }

    /// <summary>A visit that the clause tells only by where somebody went (上午去大庆仁和), or null.</summary>
    public static ReadActivity? ReadPresence(Clause clause, Mood mood) =>
        mood is { IsFact: true, IsDenied: false, IsAhead: false } && !clause.Has(Cue.Old) && !IsAhead(clause, mood) && WentTo(clause) is { } went
            ? Done(clause, ActivityKind.Visit, went.Span)
            : null;

    /// <summary>The day before today that the clause names, or null.</summary>
    public static DateOnly? DayOf(Clause clause)
    {
        foreach (var date in clause.All<DateMention>())
        {
            // 「今天电话里说九月十号能定」: the day of the call is today.
            if (date.Date is { Precision: DatePrecision.Day, IsFixed: true } said && said.Past.From == clause.Today && !clause.IsLaterToday)
            {
                return clause.EarlierDay;
            }

            if (date.Date.Precision == DatePrecision.Day && date.Date.Past.From is var day && day < clause.Today && (date.Date.IsFixed || day > clause.Today.AddDays(-LongestAgo)))
            {
                return day;
            }
        }

        return clause.EarlierDay;
    }

    /// <summary>Whether its dates say that it is yet to come.</summary>
    public static bool IsAhead(Clause clause, Mood mood)
    {
        if (clause.Header is not null || (clause.IsLaterToday && !mood.IsPast))
        {
            return true;
        }

        foreach (var mention in clause.All<DateMention>())
        {
            if (IsSaid(clause, mention))
            {
                continue;
            }

            if (mention.Date.Precision == DatePrecision.Unknown)
            {
                return !mood.IsPast && !clause.SaysToday;
            }

            if (mention.Date.Precision is DatePrecision.Day or DatePrecision.Week && mention.Date.IsFixed && mention.Date.Future.To > clause.Today && mention.Date.Future.From > clause.Today)
            {
                return true;
            }

            if (!mention.Date.IsFixed && !mood.IsPast && mention.Date.Future.From > clause.Today)
            {
                return true;
            }
        }

        return false;
    }

    private static ReadActivity Done(Clause clause, ActivityKind kind, TextSpan span) => new(kind, span, DayOf(clause), clause.All<TimeMention>().Any()) { IsToday = clause.SaysToday };

    /// <summary>「报九万」: the figure that tells that it was quoted.</summary>
    private static AmountMention? Quoted(Clause clause)
    {
        foreach (var amount in clause.All<AmountMention>())
        {
            if (amount.Amount.Kind != AmountKind.Unitless && IsBehindOurQuoting(clause, amount))
            {
                return amount;
            }
        }

        return null;
    }

    /// <summary>Whether right before the figure stands that we quoted it: no 日报, nobody else's quote, and none that is only meant to be made.</summary>
    private static bool IsBehindOurQuoting(Clause clause, AmountMention amount)
    {
        var before = clause.WholeText[clause.Start..amount.Start];
        if (clause.HasAny(Cue.Old, Cue.Rival, Cue.Them, Cue.Expect, Cue.Plan, Cue.Asked)
            || before.TrimEnd(" 了的是") is not ([.., '报'] and not [.., '日' or '周' or '月' or '汇' or '战' or '预' or '申' or '填' or '通', '报']))
        {
            return false;
        }

        var length = before.LastIndexOf('报');
        var quoting = clause.Start + length;
        return !OthersFigure.Is(clause, quoting) && !OutcomeActor.IsForCustomer(clause, quoting) && !FigureReader.IsOfYearsAgo(clause, amount) && !before[..length].ContainsAny('想', '拟') && !before[..length].TrimEnd(' ').EndsWith("建议", StringComparison.Ordinal);
    }

    /// <summary>「去华辰把合同取了」, 「从华辰出来」: being at the customer's is a visit, whatever else was done there.</summary>
    private static CueMention? WentTo(Clause clause)
    {
        if (!clause.HasAny(MentionKinds.Customer | MentionKinds.NewName))
        {
            return null;
        }

        foreach (var name in clause.Mentions)
        {
            if (name is not (CustomerMention or NewNameMention))
            {
                continue;
            }

            var behind = clause.WholeText[name.End..clause.End].TrimStart('的');
            if (behind.StartsWithAny("路上", "楼下", "附近", "隔壁"))
            {
                continue;
            }

            var before = clause.WholeText[clause.Start..name.Start].TrimEnd(" 了趟的");
            var isThere = before is [.., '去' or '赴'] and not [.., '寄' or '送' or '发' or '打' or '过' or '上' or '回' or '下' or '传' or '该' or '要' or '想' or '得' or '能' or '空' or '没' or '早', '去']
                || before is ['到'] or [.., '刚' or '天' or '午' or '上' or '我' or '们' or '又' or '多' or '点' or '半', '到']
                || (before is [.., '在' or '搁'] && clause.HasAny(Cue.Talk, Cue.Visit, Cue.Meeting))
                || (before is [.., '从'] && clause.WholeText[name.End..clause.End].StartsWithAny("出来", "回来"));
            if (isThere)
            {
                return new CueMention(name.Start - 1, 1, Cue.Visit);
            }
        }

        return null;
    }

    /// <summary>A date in what somebody says is not the day of the saying: 电话里说下周签.</summary>
    private static bool IsSaid(Clause clause, DateMention date)
    {
        if (!clause.HasAny(Cue.Call, Cue.Visit, Cue.Message, Cue.Meeting) || !clause.WholeText[clause.Start..date.Start].ContainsAny("说讲称"))
        {
            return false;
        }

        foreach (var cue in clause.All<CueMention>())
        {
            if (cue.Cue is Cue.Call or Cue.Visit or Cue.Message or Cue.Meeting && cue.End < date.Start)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>没去拜访, 电话没接: a denial just before the deed, or a failure just after it; a denial further on is of something else.</summary>
    private static bool IsDenied(Clause clause, CueMention deed)
    {
        foreach (var cue in clause.All<CueMention>())
        {
            var isDenial = cue.Cue is Cue.Negation || (cue.Cue is Cue.QuestionEnd or Cue.LoseDone && clause.WholeText[cue.Start] is '没' or '不');
            var isJustBefore = cue.End <= deed.Start && deed.Start - cue.End <= 4;
            var isFailure = (cue.Cue == Cue.Failed && !IsMadeUpFor(clause, cue)) || (cue.Start >= deed.End && cue.Start - deed.End <= 3 && cue.Cue is Cue.Negation or Cue.LoseDone && clause.WholeText[cue.Start] is '没' or '还' or '尚' or '未' or 'n' or '黄' or '凉' or '吹' or '泡');
            if (isFailure || (isDenial && isJustBefore))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>「周总不在就跟李敏聊了聊」: somebody else was met after the failure.</summary>
    private static bool IsMadeUpFor(Clause clause, CueMention failure)
    {
        foreach (var cue in clause.All<CueMention>())
        {
            if (cue.Start >= failure.End && cue.Cue is Cue.Talk or Cue.Visit or Cue.Meeting && (clause.WholeText.Slice(cue.Start, cue.Length).ContainsAny("了过") || clause.WholeText[cue.End..clause.End] is ['了' or '过', ..]))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>可以进场, 想拜访: what may or shall be done is not done.</summary>
    private static bool IsOnlyPossible(Clause clause, CueMention cue) =>
        clause.WholeText[clause.Start..cue.Start].TrimEnd(" 再") is var before && before.EndsWithAny("有空", "抽空", "得空", "改天", "找时间", "有时间", "哪天", "有机会") ||
        clause.WholeText[clause.Start..cue.Start].TrimEnd(' ') is [.., '可' or '能' or '想' or '该' or '要' or '待' or '去', '以' or '够' or '要' or '去'] or [.., '想' or '能' or '该' or '待'];

    private static ActivityKind? Kind(Clause clause, CueMention cue) => cue.Cue switch
    {
        Cue.Visit when !IsDirection(clause, cue) => ActivityKind.Visit,
        Cue.Call when !IsNumber(clause, cue) => ActivityKind.Call,
        Cue.Meeting when !IsTheirMeeting(clause, cue) => ActivityKind.Meeting,
        Cue.Demo when !IsStageName(clause, cue) => ActivityKind.Demo,
        Cue.Quote when !clause.Has(Cue.Rival) && IsSentQuote(clause, cue) && !OthersFigure.Is(clause, cue.Start) => ActivityKind.Quote,
        Cue.Message => ActivityKind.Message,
        Cue.Talk => ActivityKind.Note,
        _ => null,
    };

    /// <summary>「华辰的电话是8356」.</summary>
    private static bool IsNumber(Clause clause, CueMention call) =>
        clause.WholeText.Slice(call.Start, call.Length) is "电话" or "phone" && (clause.WholeText[call.End..clause.End].TrimStart(' ') is ['是' or '号' or '变' or '换' or (>= '0' and <= '9'), ..] or ['n', 'u', 'm', 'b', 'e', 'r', ..] || clause.WholeText[clause.Start..call.Start].EndsWithAny("my ", "his ", "her ", "their ", "'s "));

    /// <summary>「周总今天开会」: a meeting of their own.</summary>
    private static bool IsTheirMeeting(Clause clause, CueMention meeting) =>
        clause.WholeText.Slice(meeting.Start, meeting.Length) is "开会" && clause.First<PersonMention>() is { } person && person.End <= meeting.Start
        && clause.WholeText[meeting.End..clause.End] is not ['了' or '聊' or '谈' or '讨', ..] && !clause.WholeText[clause.Start..meeting.Start].ContainsAny(Together);

    /// <summary>出去了, 过去了, 上去了: where something went, not where somebody was.</summary>
    private static bool IsDirection(Clause clause, CueMention visit) =>
        IsShiftedTo(clause, visit) || clause.WholeText[visit.End..clause.End] is ['不', '了' or '掉', ..] || visit.Start > clause.Start && clause.WholeText[visit.Start] == '去' && clause.WholeText[visit.Start - 1] is '出' or '过' or '上' or '下' or '进' or '回' or '寄' or '送' or '发' or '递';

    /// <summary>「推到年底去了」.</summary>
    public static bool IsShiftedTo(Clause clause, CueMention visit) =>
        clause.Has(Cue.Shift) && clause.WholeText.Slice(visit.Start, visit.Length) is "去了" && clause.First<DateMention>()?.End == visit.Start;

    private static int Rank(Cue cue) => cue switch
    {
        Cue.Quote => 7,
        Cue.Demo => 6,
        Cue.Visit => 5,
        Cue.Meeting => 4,
        Cue.Call => 4,
        Cue.Message => 2,
        _ => 1,
    };

    private static bool IsStageName(Clause clause, CueMention cue)
    {
        foreach (var stage in clause.All<StageMention>())
        {
            if (stage.Start <= cue.Start && stage.End >= cue.End)
            {
                return StageReader.Read(clause, Mood.Of(clause, isSupposedBefore: false)) is not null;
            }
        }

        return false;
    }

    /// <summary>A quote is done where it was sent or named: 报价已发, 报了66万, 报价22万8发给王工; not 谈了报价 or 让改报价单.</summary>
    private static bool IsSentQuote(Clause clause, CueMention quote)
    {
        var word = clause.WholeText.Slice(quote.Start, quote.Length);
        if ((word is "报了" && !OutcomeActor.IsForCustomer(clause, quote.Start) && clause.WholeText[clause.Start..quote.Start] is not [.., '忘' or '记' or '补' or '上' or '填' or '申' or '才']) || word is "quoted" or "报价出去了" or "报上去了" or "报过去了" or "报出去了" or "报给" or "quote out" or "quotes out" || word.StartsWith("sent", StringComparison.Ordinal) || word.EndsWith("sent", StringComparison.Ordinal))
        {
            return true;
        }

        // need to quote, may quote
        if (word is "quote" && clause.WholeText[clause.Start..quote.Start].TrimEnd(' ').EndsWithAny(" to", "may", "might", "should", "can", "could", "will"))
        {
            return false;
        }

        if (clause.Has(Cue.Asked) || !MayBeSent(clause, quote) || OutcomeActor.IsForCustomer(clause, quote.Start))
        {
            return false;
        }

        // 第一版报价90万: told of an old one.
        if (clause.Find(Cue.Old) is { } old && old.End == quote.Start)
        {
            return false;
        }

        return NamesAmount(clause, quote) || (clause.HasAny(Cue.Send, Cue.Message) && (clause.Has(Cue.Done) || IsSent(clause) || IsSentAtLast(clause)));
    }

    /// <summary>「报价终于发出去啦」.</summary>
    private static bool IsSentAtLast(Clause clause) => clause.Find(Cue.Send) is { } send && Mood.IsExclaimed(clause, send);

    /// <summary>Whether an amount follows that no other word takes for itself (报价22万8, not 报价改到22万8).</summary>
    private static bool NamesAmount(Clause clause, CueMention quote)
    {
        foreach (var amount in clause.All<AmountMention>())
        {
            if (amount.Start >= quote.End && (amount.Amount.Kind != AmountKind.Unitless || amount.Length > 1) && clause.WholeText.Slice(amount.Start, amount.Length) is not "一半" && !IsOfFigure(clause, quote, amount))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsOfFigure(Clause clause, CueMention quote, AmountMention amount)
    {
        foreach (var cue in clause.All<CueMention>())
        {
            if (cue.Cue is Cue.Figure or Cue.Shift && cue.Start >= quote.End && cue.End <= amount.Start)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>发了, 已发, sent.</summary>
    private static bool IsSent(Clause clause)
    {
        foreach (var cue in clause.All<CueMention>())
        {
            var word = clause.WholeText.Slice(cue.Start, cue.Length);
            if (cue.Cue == Cue.Send && (word.ContainsAny('了', '已') || word is "sent" or "submitted"))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>谈了报价, 确认了报价: spoken of, not sent.</summary>
    public static bool MayBeSent(Clause clause, CueMention quote) =>
        !clause.WholeText[clause.Start..quote.Start].EndsWithAny("谈了", "谈", "确认了", "聊了");
}
