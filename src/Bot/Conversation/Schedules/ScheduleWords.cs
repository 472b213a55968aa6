using System.Collections.Frozen;
using SalesBot.Bot.Understanding.Dates;
using SalesBot.Bot.Understanding.Lexing;
using SalesBot.Domain.Organisation;
using SalesBot.Domain.Schedules;

namespace SalesBot.Bot.Conversation;

/// <summary>Reads what people write about the schedules: 日程, 暂停早报, 停止早报, 昨天的早报, 预览 早报 10月10日 张伟. A text is a request only as a whole.</summary>
internal static class ScheduleWords
{
    private static readonly string[] Lists = ["日程", "日程表", "看日程", "日程安排", "推送日程", "推送计划", "定时任务", "schedule", "schedules", "the schedule", "show schedules"];
    private static readonly string[] Agendas = ["议程", "周会议程", "本周议程", "本周复盘", "本周复盘议程", "周会复盘", "agenda", "this week's agenda"];
    private static readonly string[] Pauses = ["暂停", "pause"];
    private static readonly string[] Resumes = ["恢复", "resume", "unpause"];
    private static readonly string[] Stops = ["停止", "停掉", "叫停", "停发", "stop"];
    private static readonly string[] GoOns = ["继续", "继续发", "接着发", "continue", "go on with"];
    private static readonly string[] Previews = ["预览", "preview"];
    private static readonly string[] Of = ["的", "'s"];
    private static readonly string[] Ends = ["", "了", "了吗", "发了吗", "发了没", "发了没有", "情况", "结果", "发送情况"];

    private static readonly FrozenDictionary<string, string> Names = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["早报"] = StandardSchedules.Brief,
        ["晨报"] = StandardSchedules.Brief,
        ["简报"] = StandardSchedules.Brief,
        ["morning brief"] = StandardSchedules.Brief,
        ["brief"] = StandardSchedules.Brief,
        ["briefs"] = StandardSchedules.Brief,
        ["预警"] = StandardSchedules.Stale,
        ["超期预警"] = StandardSchedules.Stale,
        ["停滞预警"] = StandardSchedules.Stale,
        ["stale deals"] = StandardSchedules.Stale,
        ["stale warnings"] = StandardSchedules.Stale,
        ["warnings"] = StandardSchedules.Stale,
        ["战报"] = StandardSchedules.DailyReport,
        ["日报"] = StandardSchedules.DailyReport,
        ["每日战报"] = StandardSchedules.DailyReport,
        ["daily report"] = StandardSchedules.DailyReport,
        ["周报"] = StandardSchedules.WeeklyReport,
        ["周战报"] = StandardSchedules.WeeklyReport,
        ["每周战报"] = StandardSchedules.WeeklyReport,
        ["weekly report"] = StandardSchedules.WeeklyReport,
        ["月报"] = StandardSchedules.MonthlyReport,
        ["月战报"] = StandardSchedules.MonthlyReport,
        ["每月战报"] = StandardSchedules.MonthlyReport,
        ["monthly report"] = StandardSchedules.MonthlyReport,
        ["喜报"] = StandardSchedules.Wins,
        ["wins"] = StandardSchedules.Wins,
        ["日榜"] = StandardSchedules.DailyBoard,
        ["每日榜单"] = StandardSchedules.DailyBoard,
        ["daily rankings"] = StandardSchedules.DailyBoard,
        ["周榜"] = StandardSchedules.WeeklyBoard,
        ["每周榜单"] = StandardSchedules.WeeklyBoard,
        ["weekly rankings"] = StandardSchedules.WeeklyBoard,
        ["群议程"] = StandardSchedules.GroupAgenda,
        ["group agenda"] = StandardSchedules.GroupAgenda,
        ["议程"] = StandardSchedules.Agenda,
        ["周会议程"] = StandardSchedules.Agenda,
        ["agenda"] = StandardSchedules.Agenda,
        ["客户提醒"] = StandardSchedules.Lifecycle,
        ["生日提醒"] = StandardSchedules.Lifecycle,
        ["合同提醒"] = StandardSchedules.Lifecycle,
        ["customer dates"] = StandardSchedules.Lifecycle,
        ["未送达"] = StandardSchedules.Undelivered,
        ["未送达清单"] = StandardSchedules.Undelivered,
        ["undelivered list"] = StandardSchedules.Undelivered,
        ["放假安排提醒"] = StandardSchedules.CalendarYear,
        ["日历提醒"] = StandardSchedules.CalendarYear,
        ["calendar notice"] = StandardSchedules.CalendarYear,
        ["周预支"] = StandardSchedules.Advance,
        ["周预支清单"] = StandardSchedules.Advance,
        ["预支清单"] = StandardSchedules.Advance,
        ["weekly advance"] = StandardSchedules.Advance,
        ["月度结算"] = StandardSchedules.Settlement,
        ["结算清单"] = StandardSchedules.Settlement,
        ["monthly settlement"] = StandardSchedules.Settlement,
        ["月度奖项"] = StandardSchedules.Awards,
        ["奖项名单"] = StandardSchedules.Awards,
        ["monthly awards"] = StandardSchedules.Awards,
        ["群里定的榜"] = StandardSchedules.OrderedBoards,
        ["boards ordered in chats"] = StandardSchedules.OrderedBoards,
        ["关注的榜"] = StandardSchedules.FollowedBoards,
        ["榜单关注"] = StandardSchedules.FollowedBoards,
        ["followed boards"] = StandardSchedules.FollowedBoards,
        ["followed rankings"] = StandardSchedules.FollowedBoards,
        ["挑战"] = StandardSchedules.Challenges,
        ["挑战结果"] = StandardSchedules.Challenges,
        ["challenge results"] = StandardSchedules.Challenges,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly string[] Words = [.. Names.Keys];

    /// <summary>The request; null where the text is none.</summary>
    /// <param name="text">The text.</param>
    /// <param name="today">The day on which it was written.</param>
    /// <param name="members">Those for whom a preview may be.</param>
    public static ScheduleRequest? Read(string text, DateOnly today, IReadOnlyList<Member> members)
    {
        var scan = new TextScan(text);
        return scan.IsLast(Agendas) ? new ScheduleRequest(ScheduleAct.Preview) { Schedule = StandardSchedules.Agenda }
            : scan.IsLast(Lists) ? new ScheduleRequest(ScheduleAct.List)
            : scan.Take(Previews) ? ReadPreview(scan, today, members)
            : scan.Take(Pauses) ? ReadNamed(scan, ScheduleAct.Pause)
            : scan.Take(Resumes) ? ReadNamed(scan, ScheduleAct.Resume)
            : scan.Take(Stops) ? ReadOfDay(scan, ScheduleAct.Stop, today)
            : scan.Take(GoOns) ? ReadOfDay(scan, ScheduleAct.GoOn, today)
            : ReadOutcome(scan, today);
    }

    private static ScheduleRequest? ReadNamed(TextScan scan, ScheduleAct act) =>
        TakeName(scan) is { } schedule && scan.IsLast("", "了", "吧") ? new ScheduleRequest(act) { Schedule = schedule } : null;

    private static ScheduleRequest? ReadOfDay(TextScan scan, ScheduleAct act, DateOnly today)
    {
        var day = TakeDay(scan, today, Tense.Past);
        return TakeName(scan) is { } schedule && scan.IsLast("", "了", "吧") ? new ScheduleRequest(act) { Schedule = schedule, Day = day } : null;
    }

    /// <summary>昨天的早报; 早报 10月10日. The name alone asks for nothing.</summary>
    private static ScheduleRequest? ReadOutcome(TextScan scan, DateOnly today)
    {
        var day = TakeDay(scan, today, Tense.Past);
        if (TakeName(scan) is not { } schedule)
        {
            return null;
        }

        day ??= TakeDay(scan, today, Tense.Past);
        return day is not null && scan.IsLast(Ends) ? new ScheduleRequest(ScheduleAct.Outcome) { Schedule = schedule, Day = day } : null;
    }

    private static ScheduleRequest? ReadPreview(TextScan scan, DateOnly today, IReadOnlyList<Member> members)
    {
        var request = new ScheduleRequest(ScheduleAct.Preview);
        while (!scan.IsEnd)
        {
            if (request.Schedule.Length == 0 && TakeName(scan) is { } schedule)
            {
                request = request with { Schedule = schedule };
            }
            else if (request.Member is null && TakeMember(scan, members) is { } member)
            {
                request = request with { Member = member };
            }
            else if (request.Day is null && TakeDay(scan, today, Tense.Future) is { } day)
            {
                request = request with { Day = day };
            }
            else if (!scan.Take(Of))
            {
                return null;
            }
        }

        return request.Schedule.Length > 0 ? request : null;
    }

    private static DateOnly? TakeDay(TextScan scan, DateOnly today, Tense tense)
    {
        var place = scan.Place;
        if (DayWords.Take(scan, today, tense) is { } days && days.From == days.To)
        {
            scan.Take(Of);
            return days.From;
        }

        scan.Place = place;
        return null;
    }

    private static string? TakeName(TextScan scan)
    {
        var rest = scan.Rest;
        return scan.Take(Words) ? Names[Words.Where(word => rest.StartsWith(word, StringComparison.Ordinal)).MaxBy(word => word.Length)!] : null;
    }

    private static Member? TakeMember(TextScan scan, IReadOnlyList<Member> members)
    {
        var rest = scan.Rest;
        var found = members.Where(member => rest.StartsWith(TextFolding.Fold(member.Name), StringComparison.Ordinal)).MaxBy(member => member.Name.Length);
        scan.Skip(found?.Name.Length ?? 0);
        return found;
    }
}
