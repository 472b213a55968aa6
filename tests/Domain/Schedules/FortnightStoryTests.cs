using System.Collections.Immutable;
using System.Globalization;
using SalesBot.Domain.BattleReports;
using SalesBot.Domain.Briefs;
using SalesBot.Domain.Lifecycle;
using SalesBot.Domain.Organisation;
using SalesBot.Domain.Reminders;
using SalesBot.Domain.Reviews;
using SalesBot.Domain.Sales;
using SalesBot.Domain.Schedules;
using SalesBot.Domain.Staleness;
using SalesBot.Domain.Tests.BattleReports;
using SalesBot.Domain.WorkCalendars;

namespace SalesBot.Domain.Tests.Schedules;

/// <summary>
/// A team around the National Day of 2026 (days off from 1 to 7 October, the Saturday after them is worked), played in ticks of a quarter of an hour:
/// A is left alone since 22 September, B is paused until 9 October, C is won on the last evening before the holiday.
/// </summary>
public sealed class FortnightStoryTests
{
    private static readonly BusinessClock Clock = new(TimeZoneInfo.FindSystemTimeZoneById("Asia/Shanghai"));

    private static readonly Pipeline Pipeline = DefaultPipeline.Create();

    private static readonly Customer Customer = Some.Customer() with { ContractEnd = Day(10, 20), Contacts = [new Contact("王总", null, new Birthday(10, 6))] };

    private static readonly HeldWin Win = new(Wins.Of("C", at: At(Day(9, 30), 21, 30)) with { On = Day(9, 30) });

    private readonly HashSet<string> told = [];
    private readonly List<string> story = [];
    private ReminderCourse reminder = ReminderCourse.Of(Some.Reminder() with { At = At(Day(10, 2), 15, 0) });
    private bool isWinTold;

    [Fact]
    public void WhoGetsWhat_AndWhen()
    {
        var schedules = StandardSchedules.In(Clock);
        for (var now = At(Day(9, 28), 0, 0); now < At(Day(10, 14), 0, 0); now = now.AddMinutes(15))
        {
            RingAndCheer(now);
            foreach (var due in schedules.SelectMany(schedule => DueSchedules.At(schedule, now.AddMinutes(-15), now, WorkCalendar.China)).Where(due => due.Fate == OccurrenceFate.Said).OrderBy(due => due.Occurrence.DueAt))
            {
                Say(due.Occurrence);
            }
        }

        Assert.Equal(
            [
                "09-28 Mon 08:50 张伟 Brief: A Yellow",
                "09-28 Mon 09:00 张伟 Warning: A Yellow",
                "09-28 Mon 09:00 王强 Agenda: A Yellow",
                "09-28 Mon 09:00 张伟 Lifecycle: ContractEnds 22",
                "09-29 Tue 08:50 张伟 Brief: A Yellow",
                "09-30 Wed 08:50 张伟 Brief: A Red",
                "09-30 Wed 09:00 张伟 Warning: A Red",
                "09-30 Wed 09:00 王强 Escalation: A Red",
                "09-30 Wed 09:00 张伟 Lifecycle: ContractEnds 20, Birthday 6",
                "10-01 Thu 08:30 华东一组 Win: C",
                "10-02 Fri 15:00 张伟 Reminder: 回访王总",
                "10-08 Thu 08:50 张伟 Brief: A Red",
                "10-08 Thu 09:00 王强 Agenda: A Red",
                "10-08 Thu 09:00 华东一组 Report: Week 09-28..10-04 C",
                "10-08 Thu 09:00 华东一组 Report: Month 09-01..09-30 C",
                "10-08 Thu 18:00 华东一组 Report: Day 10-08..10-08 late C",
                "10-09 Fri 08:50 张伟 Brief: A Red",
                "10-10 Sat 08:50 张伟 Brief: A Red, B Red",
                "10-10 Sat 09:00 张伟 Warning: B Red",
                "10-10 Sat 09:00 王强 Escalation: B Red",
                "10-12 Mon 08:50 张伟 Brief: A Red, B Red",
                "10-12 Mon 09:00 王强 Agenda: A Red, B Red",
                "10-13 Tue 08:50 张伟 Brief: A Red, B Red",
                "10-13 Tue 09:00 赵磊 Escalation: A Red",
                "10-13 Tue 09:00 张伟 Lifecycle: ContractEnds 7",
            ],
            story);
    }

    private void RingAndCheer(DateTimeOffset now)
    {
        if (reminder.IsDueAt(now))
        {
            reminder = reminder.Ring();
            Tell(reminder.DueAt, "张伟", NoticeKind.Reminder, Some.Reminder().What);
        }

        if (!isWinTold && Win.ToldAt(HeldWin.DefaultHold, QuietHours.Default, Clock) <= now)
        {
            isWinTold = true;
            Tell(now, "华东一组", NoticeKind.Win, Win.Win.Deal.Value);
        }
    }

    private void Say(Occurrence occurrence)
    {
        var (day, at) = (occurrence.Day, occurrence.DueAt);
        var deals = Deals(at);
        switch (occurrence.Schedule)
        {
            case StandardSchedules.Brief:
                var brief = RepBrief.Of(new RepBriefFacts { Member = Some.Rep.Id, Day = day, Deals = [.. deals.Select(deal => Seen(deal, day))] }, Pipeline, BriefRules.Default);
                Tell(at, "张伟", NoticeKind.Brief, [.. brief.Items.Select(item => $"{item.Deal!.Deal.Id} {item.Reasons}")]);
                break;
            case StandardSchedules.Stale:
                foreach (var digest in StaleSweep.Digests(deals.Select(deal => new StaleCase(deal, Tier.C)), StalenessRules.Default, WorkCalendar.China, new ReportingLine(Some.Chart), day, told.Contains, _ => false))
                {
                    told.UnionWith(digest.News.Select(notice => notice.Key));
                    Tell(at, Some.Chart.Find(digest.Recipient)!.Name, digest.News[0].Step.IsEscalation ? NoticeKind.Escalation : NoticeKind.Warning, [.. digest.News.Select(notice => $"{notice.Deal.Id} {notice.Standing.State}")]);
                }

                break;
            case StandardSchedules.Agenda:
                var agenda = ReviewAgenda.Of(deals.Select(deal => Seen(deal, day)).Select(seen => new ReviewCase(seen.Deal, seen.Standing, seen.Age, null, [])), [], new ReviewRules(), day);
                Tell(at, "王强", NoticeKind.Agenda, [.. agenda.Items.Select(item => $"{item.Case.Deal.Id} {item.Reasons}")]);
                break;
            case StandardSchedules.Lifecycle:
                var notices = new LifecycleSweep(LifecycleRules.Default, WorkCalendar.China).DueOn(new CustomerLife(Customer, Day(9, 22)), day).Where(notice => told.Add(notice.Key));
                Tell(at, "张伟", NoticeKind.Lifecycle, [.. notices.Select(notice => $"{notice.Kind} {notice.Days}")]);
                break;
            case StandardSchedules.Undelivered or StandardSchedules.CalendarYear or StandardSchedules.DailyBoard or StandardSchedules.WeeklyBoard or StandardSchedules.FollowedBoards or StandardSchedules.OrderedBoards
                or StandardSchedules.Advance or StandardSchedules.Settlement or StandardSchedules.Awards or StandardSchedules.Challenges or StandardSchedules.GroupAgenda:
                break;
            default:
                Report(occurrence);
                break;
        }
    }

    private void Report(Occurrence occurrence)
    {
        var (periods, span) = (new ReportPeriods(WorkCalendar.China), occurrence.Schedule switch
        {
            StandardSchedules.DailyReport => ReportSpan.Day,
            StandardSchedules.WeeklyReport => ReportSpan.Week,
            _ => ReportSpan.Month,
        });
        var days = periods.Of(span, occurrence.Day);
        var before = periods.Before(span, days);
        var report = BattleReport.Of(
            new ReportFacts
            {
                Span = span,
                Scope = new Scope(Some.EastOne.Id),
                Days = days,
                DaysBefore = before,
                LastReportAt = span == ReportSpan.Day ? At(before.From, 18, 0) : null,
                Wins = Win.Win.ConfirmedAt <= occurrence.DueAt ? [Win.Win] : [],
                Signed = Win.Win.ConfirmedAt <= occurrence.DueAt && days.Contains(Win.Win.On) ? Win.Win.Amount ?? Money.Zero : Money.Zero,
            },
            WorkCalendar.China);
        Tell(
            occurrence.DueAt,
            "华东一组",
            NoticeKind.Report,
            [.. report.Wins.Select(win => $"{span} {days.From:MM-dd}..{days.To:MM-dd} {win.Deal}"), .. report.LateWins.Select(win => $"{span} {days.From:MM-dd}..{days.To:MM-dd} late {win.Deal}")]);
    }

    private void Tell(DateTimeOffset at, string who, NoticeKind kind, params ImmutableArray<string> what)
    {
        if (what.IsEmpty)
        {
            return;
        }

        Assert.True(new Attention { Clock = Clock, Calendar = WorkCalendar.China }.Judge(kind, isUrgent: false, saidToday: 0, at).IsSaid);
        story.Add($"{Clock.ToLocal(at).ToString("MM-dd ddd HH:mm", CultureInfo.InvariantCulture)} {who} {kind}: {string.Join(", ", what)}");
    }

    private static ImmutableArray<Deal> Deals(DateTimeOffset now) =>
    [
        Some.Deal("A") with { LastProgress = Day(9, 22) },
        Some.Deal("B") with { LastProgress = Day(9, 28), State = DealState.Paused(new Pause("等招标", Day(10, 9))) },
        Some.Deal("C") with { LastProgress = Day(9, 28), State = Win.Win.ConfirmedAt <= now ? DealState.Won(Day(9, 30)) : DealState.Open },
    ];

    private static BriefDeal Seen(Deal deal, DateOnly day) => new(
        deal,
        StaleStanding.Of(new StaleCase(deal, Tier.C), StalenessRules.Default, WorkCalendar.China, day),
        StageAge.Of(deal, Pipeline, day, WorkCalendar.China, DayCount.Calendar),
        []);

    private static DateOnly Day(int month, int day) => new(2026, month, day);

    private static DateTimeOffset At(DateOnly day, int hour, int minute) => Clock.InstantOf(day, new TimeOnly(hour, minute));
}
