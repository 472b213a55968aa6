using System.Buffers;
using SalesBot.Bot.Understanding.Dates;
using SalesBot.Bot.Understanding.Lexing;
using SalesBot.Bot.Understanding.Marking;
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

    /// <summary>「改天拜访」: some other time.</summary>
    private static readonly WordEnds SomeTime = new(["有空", "抽空", "得空", "改天", "找时间", "有时间", "哪天", "有机会"]);

    /// <summary>The activity that the clause tells as done, or null.</summary>
    public static ReadActivity? Read(Clause clause, Mood mood)
    {
        if (mood.IsQuestion || mood.IsAhead || IsAhead(clause, mood) || (mood.IsUnsure && (Mood.IsHeard(clause.Text) || ColleagueReport.Is(clause))))
        {
            return null;
        }

        var best = clause.HasAny(Cue.Visit, Cue.Call, Cue.Meeting, Cue.Demo, Cue.Quote, Cue.Message, Cue.Talk) ? Best(clause, mood) : null;
        if (best is null && mood is { IsFact: true, IsDenied: false } && SentQuote.Figure(clause) is { } figure)
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
            if ((best is null || Rank(cue.Cue) > Rank(best.Cue)) && mood.IsFactAt(cue.Start) && Kind(clause, cue) is not null && !IsOnlyPossible(clause, cue) && !IsDenied(clause, cue) && DeedSetting.IsDone(clause, mood, cue))
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

    /// <summary>「电话约定2月3号过去演示」: what was done to arrange what is to come, or null.</summary>
    public static ReadActivity? ReadArranging(Clause clause, Mood mood)
    {
        if (mood is not { IsFact: true, IsDenied: false, IsUnsure: false } || !clause.HasAny(Cue.Call, Cue.Message))
        {
            return null;
        }

        foreach (var cue in clause.All<CueMention>())
        {
            if (cue.Cue is Cue.Call or Cue.Message && clause.WholeText[cue.End..clause.End].TrimStart("里上").StartsWithAny("约定", "约好", "约了", "约到"))
            {
                return new ReadActivity(cue.Cue == Cue.Call ? ActivityKind.Call : ActivityKind.Message, cue.Span, null, HasTime: false);
            }
        }

        return null;
    }

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
        clause.WholeText[clause.Start..cue.Start].TrimEnd(" 再") is var before && before.EndsWithAny(SomeTime) ||
        clause.WholeText[clause.Start..cue.Start].TrimEnd(' ') is [.., '可' or '能' or '想' or '该' or '要' or '待' or '去', '以' or '够' or '要' or '去'] or [.., '想' or '能' or '该' or '待'];

    private static ActivityKind? Kind(Clause clause, CueMention cue) => cue.Cue switch
    {
        Cue.Visit when !IsDirection(clause, cue) && !IsTheirSite(clause, cue) => ActivityKind.Visit,
        Cue.Call when !IsNumber(clause, cue) => ActivityKind.Call,
        Cue.Meeting when !IsTheirMeeting(clause, cue) => ActivityKind.Meeting,
        Cue.Demo when !IsStageName(clause, cue) => ActivityKind.Demo,
        Cue.Quote when !clause.Has(Cue.Rival) && SentQuote.Is(clause, cue) && !OthersFigure.Is(clause, cue.Start) => ActivityKind.Quote,
        Cue.Message => ActivityKind.Message,
        Cue.Talk => ActivityKind.Note,
        _ => null,
    };

    /// <summary>「华辰的电话是8356」.</summary>
    private static bool IsNumber(Clause clause, CueMention call) =>
        clause.WholeText.Slice(call.Start, call.Length) is "电话" or "phone" && (clause.WholeText[call.End..clause.End].TrimStart(' ') is ['是' or '号' or '变' or '换' or (>= '0' and <= '9'), ..] or ['n', 'u', 'm', 'b', 'e', 'r', ..] || clause.WholeText[clause.Start..call.Start].EndsWithAny("my ", "his ", "her ", "their ", "'s "));

    /// <summary>「周总今天开会」, 「赵处临时去北京开会了」: a meeting of their own.</summary>
    private static bool IsTheirMeeting(Clause clause, CueMention meeting) =>
        clause.WholeText.Slice(meeting.Start, meeting.Length) is "开会" && clause.First<PersonMention>() is { } person && person.End <= meeting.Start
        && (clause.WholeText[meeting.End..clause.End] is not ['了' or '聊' or '谈' or '讨', ..] || clause.WholeText[person.End..meeting.Start].TrimStart("今昨天临时又刚 ") is ['去', _, _, ..]) && !clause.WholeText[clause.Start..meeting.Start].ContainsAny(Together);

    /// <summary>出去了, 过去了, 上去了: where something went, not where somebody was.</summary>
    private static bool IsDirection(Clause clause, CueMention visit) =>
        IsShiftedTo(clause, visit) || clause.WholeText[visit.End..clause.End] is ['不', '了' or '掉', ..] || visit.Start > clause.Start && clause.WholeText[visit.Start] == '去' && clause.WholeText[visit.Start - 1] is '出' or '过' or '上' or '下' or '进' or '回' or '寄' or '送' or '发' or '递';

    /// <summary>「客户现场确认过」: they did it where they are.</summary>
    private static bool IsTheirSite(Clause clause, CueMention visit) =>
        clause.WholeText.Slice(visit.Start, visit.Length) is "现场" && clause.WholeText[clause.Start..visit.Start] is [.. var before, '客' or '对', '户' or '方'] && before.TrimEnd(' ') is not [.., '去' or '到' or '在' or '跑' or '赴'];

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
}
