using System.Text.RegularExpressions;
using SalesBot.Bot.Understanding.Lexing;
using SalesBot.Bot.Understanding.Numbers;
using SalesBot.Domain.Organisation;
using SalesBot.Domain.WorkCalendars;

namespace SalesBot.Bot.Conversation;

/// <summary>Reads that somebody is away: 下周一到周三请假, 我休假到10月8日, 王磊 周五请假, 请假3天, 销假.</summary>
internal static partial class LeaveWords
{
    private const int MostDays = 100;

    private static readonly string[] Verbs = ["请假", "休假", "年假", "休年假", "请年假", "请个假", "休息", "调休", "不在", "on leave", "off", "on vacation"];
    private static readonly string[] LeadingVerbs = ["请假", "休假", "年假", "休年假", "请年假", "on leave", "leave", "vacation"];
    private static readonly string[] Backs = ["销假", "取消请假", "不请了", "不休了", "假不请了", "不请假", "请假取消", "先不请了", "取消休假", "不请假了", "不休假了", "提前回来了", "back from leave", "cancel leave", "cancel my leave"];
    private static readonly string[] Instead = ["请假改成", "请假改到", "请假改为", "休假改成", "休假改到", "年假改成", "年假改到", "假改成", "假改到"];
    private static readonly string[] Whose = ["她的", "他的", "我的", "手上的"];
    private static readonly string[] Between = ["到", "至", "-", "~", "—", "–", "until", "to"];

    /// <summary>The request; null where the text is none.</summary>
    public static AttentionRequest? Read(string text, AskedAt at, IReadOnlyList<Member> members)
    {
        var week = WeekFirst().Match(text.Trim());
        var scan = new TextScan(week.Success ? $"{week.Groups["week"].Value}周{week.Groups["days"].Value}请假" : text);
        if (scan.Take(Instead) && ReadDays(scan, at) is { Range: { } other } && scan.IsEnd)
        {
            return new AttentionRequest(AttentionAct.Leave) { Days = other, IsInstead = true };
        }

        scan.Place = 0;
        var member = TakeMember(scan, members);
        if (member is null)
        {
            scan.Take("我要", "我想", "我", "i'm", "i am", "im");
        }

        if (scan.IsLast(Backs))
        {
            return new AttentionRequest(AttentionAct.Back) { Member = member };
        }

        var place = scan.Place;
        var days = scan.Take(LeadingVerbs) ? ReadAfterVerb(scan, at) : null;
        if (days is null)
        {
            scan.Place = place;
            days = ReadBeforeVerb(scan, at);
        }

        var isAboutDeals = days is not null && ReadDeals(scan);

        return days is { } found && scan.IsEnd ? new AttentionRequest(AttentionAct.Leave) { Member = member, Days = found.Range, IsAboutDeals = isAboutDeals } : null;
    }

    /// <summary>请假到10月8日; 请假3天; 请假 10月12日到14日.</summary>
    private static AwayDays? ReadAfterVerb(TextScan scan, AskedAt at)
    {
        if (scan.Take("到", "至", "until", "till"))
        {
            return DayWords.Take(scan, at.Today) is { } last ? new AwayDays(RangeOf(at.Today, last.To)) : null;
        }

        scan.Take("从", "from");
        return ReadCount(scan) is { } count ? new AwayDays(Workdays(at.Today, count, at.Calendar)) : ReadDays(scan, at);
    }

    /// <summary>下周一到周三请假; 明天起请假3天.</summary>
    private static AwayDays? ReadBeforeVerb(TextScan scan, AskedAt at)
    {
        scan.Take("从");
        if (ReadDays(scan, at) is not { } days)
        {
            return null;
        }

        var isBeginning = scan.Take("起", "开始");
        if (!scan.Take(Verbs))
        {
            return null;
        }

        return !isBeginning ? ReadCount(scan) is { } number && days.Range is { } start && start.From == start.To ? new AwayDays(Workdays(start.From, number, at.Calendar)) : days
            : ReadCount(scan) is { } count && days.Range is { } first ? new AwayDays(Workdays(first.From, count, at.Calendar))
            : null;
    }

    /// <summary>「李娜请假三天，她的单子先给王磊」: what becomes of the deals is another thing, and is not done with it.</summary>
    private static bool ReadDeals(TextScan scan)
    {
        if (!scan.Take(Whose) || !scan.Take("单子", "客户", "项目", "商机"))
        {
            return false;
        }

        scan.Skip(scan.Rest.Length);
        return true;
    }

    private static AwayDays? ReadDays(TextScan scan, AskedAt at)
    {
        if (scan.Take("明后两天", "明后天", "明天后天", "明天和后天", "明天、后天"))
        {
            return new AwayDays(new DayRange(at.Today.AddDays(1), at.Today.AddDays(2)));
        }

        if (DayWords.Take(scan, at.Today) is not { } first)
        {
            return null;
        }

        if (!scan.Take(Between))
        {
            return new AwayDays(first);
        }

        // 下周一到周三, 10月12日到14日: what comes next after the first day, unless it is said from today (明天到后天).
        var place = scan.Place;
        if (DayWords.Take(scan, at.Today) is { } last && last.To >= first.From)
        {
            return new AwayDays(new DayRange(first.From, last.To));
        }

        scan.Place = place;
        return DayWords.Take(scan, first.From) is { } next ? new AwayDays(RangeOf(first.From, next.To)) : null;
    }

    private static int? ReadCount(TextScan scan)
    {
        var place = scan.Place;
        var rest = scan.Rest;
        var count = 0;
        var length = rest.StartsWith('两') ? 1 : rest.Length == 0 ? 0 : NumberReader.ReadSmall(rest, 0, out count);
        count = rest.StartsWith('两') ? 2 : count;
        scan.Skip(length);
        if (length > 0 && count is > 0 and < MostDays && scan.Take("天", "个工作日", "days", "day"))
        {
            return count;
        }

        scan.Place = place;
        return null;
    }

    private static DayRange? RangeOf(DateOnly from, DateOnly to) => from <= to ? new DayRange(from, to) : null;

    /// <summary>Days of leave are days that would be worked.</summary>
    private static DayRange Workdays(DateOnly from, int count, WorkCalendar calendar)
    {
        var first = calendar.WorkdayFrom(from);
        return new DayRange(first, calendar.AddWorkdays(first, count - 1));
    }

    /// <summary>Passes a colleague's name, and the words around it: 给王磊请假, 王磊: 周五请假.</summary>
    private static Member? TakeMember(TextScan scan, IReadOnlyList<Member> members)
    {
        var place = scan.Place;
        scan.Take("给", "帮", "替");
        var rest = scan.Rest;
        if (members.Where(member => rest.StartsWith(TextFolding.Fold(member.Name), StringComparison.Ordinal)).MaxBy(member => member.Name.Length) is not { } found)
        {
            scan.Place = place;
            return null;
        }

        scan.Skip(found.Name.Length);
        return found;
    }

    /// <summary>「下周我休年假，周一到周三」 is 「下周一到周三请假」.</summary>
    [GeneratedRegex("^(?<week>下|这|本)周我?(要|想)?(休|请)(个)?(年|事|病)?假[，, ]+(周|星期)(?<days>[一二三四五六日天].{0,6})$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 2_000)]
    private static partial Regex WeekFirst();

    /// <summary>The days that were read; none where they end before they begin.</summary>
    private readonly record struct AwayDays(DayRange? Range);
}
