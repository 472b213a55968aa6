using System.Collections.Immutable;
using SalesBot.Domain.Organisation;
using SalesBot.Domain.WorkCalendars;

namespace SalesBot.Domain.Schedules;

/// <summary>When a person, or a group chat, may be spoken to.</summary>
public sealed record Attention
{
    /// <summary>The clock of the person's zone; where the person has set none, the company's.</summary>
    public required BusinessClock Clock { get; init; }

    /// <summary>The person's quiet hours; where the person has set none, the company's.</summary>
    public QuietHours Quiet { get; init; } = QuietHours.Default;

    /// <summary>Which days the person, or the company, works.</summary>
    public required WorkCalendar Calendar { get; init; }

    /// <summary>The days on which the person is away now or next; null for none.</summary>
    public DayRange? Leave { get; init; }

    /// <summary>What the person has muted.</summary>
    public ImmutableArray<Mute> Mutes { get; init; } = [];

    /// <summary>What the person does not want at all.</summary>
    public ImmutableArray<NoticeKind> OptedOut { get; init; } = [];

    /// <summary>How many unasked messages the person gets on a day at most; the rest comes as one on the next.</summary>
    public int MostADay { get; init; } = 20;

    /// <summary>Whether the person is on leave at that instant.</summary>
    public bool IsAway(DateTimeOffset now) => Leave is { } leave && leave.Contains(Clock.DateOf(now));

    /// <summary>What becomes of something that is to be said now.</summary>
    /// <param name="kind">What it is.</param>
    /// <param name="isUrgent">Whether somebody who may has marked it as urgent.</param>
    /// <param name="saidToday">How many unasked messages the person has had on this day.</param>
    /// <param name="now">Now.</param>
    /// <param name="latest">When it is too late for it (<see cref="Occurrence.LatestAt"/>), UTC: what would have to wait longer is dropped. Null for never.</param>
    public NoticeVerdict Judge(NoticeKind kind, bool isUrgent, int saidToday, DateTimeOffset now, DateTimeOffset? latest = null)
    {
        var verdict = Decide(kind, isUrgent, saidToday, now);
        return verdict.Until > latest ? NoticeVerdict.Dropped(verdict.Reason) : verdict;
    }

    private NoticeVerdict Decide(NoticeKind kind, bool isUrgent, int saidToday, DateTimeOffset now)
    {
        // Whoever asked wants the answer, at the time that was asked for.
        if (isUrgent || kind is NoticeKind.Reply or NoticeKind.Reminder)
        {
            return NoticeVerdict.Say;
        }

        // The one who leads cannot close their eyes to the team.
        var isMutable = kind != NoticeKind.Escalation;
        if (isMutable && OptedOut.Contains(kind))
        {
            return NoticeVerdict.Dropped(NoticeReason.OptedOut);
        }

        var today = Clock.DateOf(now);
        if (Leave is { } leave && leave.Contains(today))
        {
            return LaterOrNever(kind, NoticeReason.OnLeave, Opening(leave.To.AddDays(1)));
        }

        if (isMutable && MutedUntil(kind, now) is { } end)
        {
            return LaterOrNever(kind, NoticeReason.Muted, end);
        }

        if (IsWork(kind) && !Calendar.IsWorkday(today))
        {
            return LaterOrNever(kind, NoticeReason.DayOff, Opening(today.AddDays(1)));
        }

        if (Quiet.EndAfter(now, Clock) is { } opening)
        {
            return NoticeVerdict.Held(NoticeReason.QuietHours, Suitable(kind, opening));
        }

        return isMutable && saidToday >= MostADay ? LaterOrNever(kind, NoticeReason.EnoughForToday, Opening(today.AddDays(1))) : NoticeVerdict.Say;
    }

    /// <summary>A win is told on a Saturday too; a warning would only spoil it.</summary>
    private static bool IsWork(NoticeKind kind) =>
        kind is NoticeKind.Brief or NoticeKind.Warning or NoticeKind.Escalation or NoticeKind.Agenda or NoticeKind.Lifecycle;

    /// <summary>What comes again with fresher figures is dropped; what is said once waits.</summary>
    private NoticeVerdict LaterOrNever(NoticeKind kind, NoticeReason reason, DateTimeOffset until) =>
        kind is NoticeKind.Brief or NoticeKind.Report or NoticeKind.Agenda ? NoticeVerdict.Dropped(reason) : NoticeVerdict.Held(reason, Suitable(kind, until));

    /// <summary>The instant, or the first after it that is neither quiet nor, for work, on a day off.</summary>
    private DateTimeOffset Suitable(NoticeKind kind, DateTimeOffset instant)
    {
        var open = Quiet.EndAfter(instant, Clock) ?? instant;
        var day = Clock.DateOf(open);
        return IsWork(kind) && !Calendar.IsWorkday(day) ? Opening(Calendar.WorkdayFrom(day)) : open;
    }

    private DateTimeOffset? MutedUntil(NoticeKind kind, DateTimeOffset now) =>
        Mutes.Where(mute => mute.Holds(kind, now)).Select(mute => (DateTimeOffset?)mute.Until).Max();

    private DateTimeOffset Opening(DateOnly day) => Clock.InstantOf(day, Quiet.From == Quiet.To ? TimeOnly.MinValue : Quiet.To);
}
